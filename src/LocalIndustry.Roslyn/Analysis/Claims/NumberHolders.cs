using System.Collections.Generic;
using System.Linq;
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
    private readonly IEnumerator<MemberDeclarationSyntax> _members = root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(static member => member is not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        .GetEnumerator();

    private MemberDeclarationSyntax? _member;
    private bool _isBehindLast;
    private bool _mayDenote;
    private int _next;

    /// <summary>What holds the number at a position behind those asked for before; null where no number in it has the name of a figure.</summary>
    public SyntaxNode? At(int position)
    {
        while (!_isBehindLast && (_member is null || _member.FullSpan.End <= position))
        {
            _isBehindLast = !_members.MoveNext();
            _member = _isBehindLast ? null : _members.Current;
            _mayDenote = _member is not null && (subjects is null || HasSubject(_member.Span, subjects));
        }

        // What stands between members, such as a type's parameters, is looked at.
        return _member?.FullSpan.Contains(position) != true ? root : _mayDenote ? _member : null;
    }

    private bool HasSubject(TextSpan member, List<int> places)
    {
        while (_next < places.Count && places[_next] < member.Start)
        {
            _next++;
        }

        return _next < places.Count && places[_next] < member.End;
    }
}
