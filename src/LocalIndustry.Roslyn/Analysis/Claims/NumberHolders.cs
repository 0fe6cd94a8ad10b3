using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the members of a file whose numbers may have the name of a figure. All names of a number stand in its member, and to look
/// whether a figure's word stands there is far quicker than to ask the tree for each number.
/// </summary>
/// <param name="root">The file.</param>
/// <param name="subjects">The places of words that may say what a figure is about, in their order; null where names stand for other words than their own, so that each member may speak of figures.</param>
internal sealed class NumberHolders(SyntaxNode root, List<int>? subjects)
{
    private readonly Stack<Members> _open = new([Members.Of(root)]);
    private MemberDeclarationSyntax? _member;
    private int _start;
    private int _end;
    private int _next;

    /// <summary>What holds the number at a position behind those asked for before; null where no number in it has the name of a figure.</summary>
    public SyntaxNode? At(int position)
    {
        while (position >= _end && Next() is { } member)
        {
            (_start, _end) = (member.FullSpan.Start, member.FullSpan.End);
            _member = subjects is null || HasSubject(member.Span, subjects) ? member : null;
        }

        // What stands between members, such as a type's parameters, is looked at.
        return position >= _start && position < _end ? _member : root;
    }

    // The next member that holds no others.
    private MemberDeclarationSyntax? Next()
    {
        while (_open.Count > 0)
        {
            if (_open.Peek().Next() is not { } member)
            {
                _open.Pop();
            }
            else if (member is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            {
                _open.Push(Members.Of(member));
            }
            else
            {
                return member;
            }
        }

        return null;
    }

    private bool HasSubject(TextSpan member, List<int> places)
    {
        while (_next < places.Count && places[_next] < member.Start)
        {
            _next++;
        }

        return _next < places.Count && places[_next] < member.End;
    }

    /// <summary>The members of a file, a namespace or a type, one after the other.</summary>
    private sealed class Members(SyntaxList<MemberDeclarationSyntax> list)
    {
        private int _at;

        public static Members Of(SyntaxNode node) => new(node switch
        {
            CompilationUnitSyntax unit => unit.Members,
            BaseNamespaceDeclarationSyntax space => space.Members,
            TypeDeclarationSyntax type => type.Members,
            _ => default,
        });

        public MemberDeclarationSyntax? Next() => _at < list.Count ? list[_at++] : null;
    }
}
