using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the members of a file whose numbers may have the name of a figure. The names of a number stand in its member: in what
/// comes before the body, or in the number's own statement. To look whether a figure's word stands there is far quicker than to
/// ask the tree for each number.
/// </summary>
/// <param name="root">The file.</param>
/// <param name="source">Its text.</param>
/// <param name="index">The figures; null where names stand for other words than their own, so that each number may be a figure's.</param>
internal sealed class NumberHolders(SyntaxNode root, string source, FigureIndex? index)
{
    private readonly Stack<Members> _open = new([Members.Of(root)]);
    private MemberDeclarationSyntax? _member;
    private int _start;
    private int _end;

    // Whether the member has been looked at, and where the statements of its body begin; the end of the member where there are none.
    private bool _isSieved;
    private int _body;
    private bool _holdsBefore;

    // The statement that was looked at last.
    private int _statementEnd;
    private bool _holdsStatement;

    /// <summary>What holds the number at a position behind those asked for before; null where the number does not have the name of a figure.</summary>
    public SyntaxNode? At(int position)
    {
        while (position >= _end && Next() is { } member)
        {
            (_start, _end) = (member.FullSpan.Start, member.FullSpan.End);
            _member = member;
            _isSieved = false;
        }

        // What stands between members, such as a type's parameters, is looked at.
        if (position < _start || position >= _end)
        {
            return root;
        }

        return _member is null || index is null || MayBeNamed(position, _member, index) ? _member : null;
    }

    private bool MayBeNamed(int position, MemberDeclarationSyntax member, FigureIndex figures)
    {
        if (!_isSieved)
        {
            _isSieved = true;
            _body = (member as BaseMethodDeclarationSyntax)?.Body?.SpanStart ?? member.Span.End;
            _holdsBefore = figures.MaySpeakOfSubject(source, member.SpanStart, _body);
            _statementEnd = _body;
        }

        if (_holdsBefore || position < _body)
        {
            return _holdsBefore;
        }

        if (position >= _statementEnd)
        {
            var start = position;
            while (start > _body && source[start - 1] != ';')
            {
                start--;
            }

            var end = source.IndexOf(';', position, _end - position);
            _statementEnd = end < 0 ? _end : end + 1;
            _holdsStatement = figures.MaySpeakOfSubject(source, start, _statementEnd);
        }

        return _holdsStatement;
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
