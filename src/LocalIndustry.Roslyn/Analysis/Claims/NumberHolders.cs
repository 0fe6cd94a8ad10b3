using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the members of a file whose numbers may have the name of a figure. All names of a number stand in its member, and to look
/// whether a figure's word stands there is far quicker than to ask the tree for each number.
/// </summary>
/// <param name="root">The file.</param>
/// <param name="source">Its text.</param>
/// <param name="index">The figures; null where names stand for other words than their own, so that each member may speak of figures.</param>
internal sealed class NumberHolders(SyntaxNode root, string source, FigureIndex? index)
{
    private readonly Stack<Members> _open = new([Members.Of(root)]);
    private MemberDeclarationSyntax? _member;
    private int _start;
    private int _end;
    private bool _isSieved;

    /// <summary>What holds the number at a position behind those asked for before; null where no number in it has the name of a figure.</summary>
    public SyntaxNode? At(int position)
    {
        while (position >= _end && Next() is { } member)
        {
            (_start, _end) = (member.FullSpan.Start, member.FullSpan.End);
            _member = member;
            _isSieved = false;
        }

        // Only members that hold numbers are worth a look.
        if (!_isSieved && position < _end && index is not null && _member is not null)
        {
            _isSieved = true;
            _member = index.MaySpeakOfSubject(source, _member.SpanStart, _member.Span.End) ? _member : null;
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
