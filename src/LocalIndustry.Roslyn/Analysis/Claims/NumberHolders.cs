using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the members of a file whose numbers may have the name of a figure. All names of a number stand in its member, and to read
/// over a member's text is far quicker than to ask the tree for each number in it.
/// </summary>
/// <param name="root">The file.</param>
/// <param name="source">Its text.</param>
/// <param name="index">The figures; null where names stand for other words than their own, so that each member may speak of figures.</param>
internal sealed class NumberHolders(SyntaxNode root, string source, FigureIndex? index)
{
    private readonly IEnumerator<MemberDeclarationSyntax> _members = root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(static member => member is not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        .GetEnumerator();

    private MemberDeclarationSyntax? _member;
    private bool _isBehindLast;
    private bool _mayDenote;

    /// <summary>What holds the number at a position behind those asked for before; null where no number in it has the name of a figure.</summary>
    public SyntaxNode? At(int position)
    {
        while (!_isBehindLast && (_member is null || _member.FullSpan.End <= position))
        {
            _isBehindLast = !_members.MoveNext();
            _member = _isBehindLast ? null : _members.Current;
            _mayDenote = _member is not null && (index is null || index.MaySpeakOfSubject(source, _member.Span.Start, _member.Span.End));
        }

        // What stands between members, such as a type's parameters, is looked at.
        return _member?.FullSpan.Contains(position) != true ? root : _mayDenote ? _member : null;
    }
}
