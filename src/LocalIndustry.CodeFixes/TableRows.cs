using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Roslyn.Analysis.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Rows of a table in code, written as the rows beside them are.</summary>
internal static class TableRows
{
    /// <summary>The change that adds a row behind the one that holds <paramref name="number"/>; null where the row is more than a string and a number.</summary>
    public static TextChange? Add(SourceText text, ExpressionSyntax number, RowValue value)
    {
        if (CodeTable.Around(number) is not { } node
            || CodeTable.Of(node).Rows.FirstOrDefault(row => row.Span.Contains(number.Span)) is not { } row
            || row is SwitchSectionSyntax or EnumMemberDeclarationSyntax or AttributeListSyntax
            || Literals(row, SyntaxKind.NumericLiteralExpression) is not [var ownNumber]
            || Literals(row, SyntaxKind.StringLiteralExpression) is not [var ownKey]
            || Value(value) is not { } stated
            || CorrectedLiteral.Create(stated, number) is not { } literal)
        {
            return null;
        }

        var key = SymbolDisplay.FormatLiteral(LikeCase(value.Label, ownKey.Token.ValueText), quote: true);
        var copy = row.ReplaceNodes([ownNumber, ownKey], (original, _) => SyntaxFactory.ParseExpression(original == ownKey ? key : literal.ToString().TrimStart('-')).WithTriviaFrom(original));
        var separator = row.GetLastToken().GetNextToken();
        var hasComma = separator.IsKind(SyntaxKind.CommaToken);
        var before = text.ToString(TextSpan.FromBounds(row.GetFirstToken().GetPreviousToken().Span.End, row.SpanStart));
        var gap = string.IsNullOrWhiteSpace(before) && before.Length > 0 ? before : " ";
        return hasComma
            ? new TextChange(new TextSpan(separator.Span.End, 0), gap + copy.ToString() + ",")
            : new TextChange(new TextSpan(row.Span.End, 0), "," + gap + copy.ToString());
    }

    /// <summary>The change that takes a row out; null where something else may depend on it.</summary>
    public static TextChange? Remove(SyntaxNode root, TextSpan span)
    {
        var row = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(node => node.Span == span && node.Parent is InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax);
        if (row is null)
        {
            return null;
        }

        var before = row.GetFirstToken().GetPreviousToken();
        var after = row.GetLastToken().GetNextToken();
        return after.IsKind(SyntaxKind.CommaToken)
            ? new TextChange(TextSpan.FromBounds(before.Span.End, after.Span.End), "")
            : new TextChange(TextSpan.FromBounds(before.IsKind(SyntaxKind.CommaToken) ? before.SpanStart : before.Span.End, row.Span.End), "");
    }

    /// <summary>The number that a row is to have.</summary>
    public static StatedFigure? Value(RowValue row) =>
        decimal.TryParse(row.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && decimal.TryParse(row.Divisor, NumberStyles.Float, CultureInfo.InvariantCulture, out var divisor)
        && divisor != 0
            ? new StatedFigure("", "", value, divisor)
            : null;

    private static List<LiteralExpressionSyntax> Literals(SyntaxNode row, SyntaxKind kind) =>
        row.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(kind)).ToList();

    private static string LikeCase(string label, string neighbour) => neighbour.Length > 0 && char.IsLower(neighbour[0]) && label.Length > 1 && !char.IsUpper(label[1])
        ? char.ToLowerInvariant(label[0]) + label.Substring(1)
        : label;
}
