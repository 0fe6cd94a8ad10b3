using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>How a ratio and a change were mixed up, and what the right number is.</summary>
internal static class RatioText
{
    /// <summary><c>1.23 is the result of an increase of 23%, not the increase itself: the document gives 23% for output, so write 0.23</c>.</summary>
    /// <param name="claim">The number in the code.</param>
    /// <param name="code">The number as the code writes it.</param>
    /// <param name="target">The figure.</param>
    /// <param name="about">What it is about.</param>
    public static string Of(Claim claim, string code, FigureTarget target, string about) =>
        target.Figure.Kind != FigureKind.Percent ? OfRatio(claim, code, target, about)
        : target.Figure.Direction == Direction.None ? OfExcess(claim, code, target, about)
        : OfChange(claim, code, target, about);

    // 15 for 115%.
    private static string OfExcess(Claim claim, string code, FigureTarget target, string about)
    {
        var stated = target.Figure.Value.Decimal;
        var right = claim.Value.Decimal == stated - 100 || CodeTerms.UnitOf(claim) == "%" ? stated : stated / 100;
        return $"{code} is only what exceeds 100%: the document gives {StatedNumber.Of(target)}{about}, so write {Number(right)}";
    }

    private static string OfChange(Claim claim, string code, FigureTarget target, string about)
    {
        var figure = target.Figure;
        var (claimed, stated) = (claim.Value.Decimal, figure.Value.Decimal);
        var isFraction = claimed != 100 + stated && claimed != 100 - stated;
        var isAbove = (isFraction ? claimed * 100 : claimed) > 100;
        var change = figure.Direction == Direction.Down ? "decrease" : "increase";
        var what = isAbove == (figure.Direction == Direction.Up)
            ? $"is the result of {Article(change)} of {Number(stated)}%, not the {change} itself"
            : $"takes the {change} for {Article(figure.Direction == Direction.Down ? "increase" : "decrease")}";
        var right = isFraction && CodeTerms.UnitOf(claim) != "%" ? stated / 100 : stated;
        return $"{code} {what}: the document gives {StatedNumber.Of(target)}{about}, so write {Number(right)}";
    }

    private static string OfRatio(Claim claim, string code, FigureTarget target, string about)
    {
        var (claimed, stated) = (claim.Value.Decimal, target.Figure.Value.Decimal);
        var given = $"the document gives {StatedNumber.Of(target)}{about}";
        var change = stated >= 1 ? "increase" : "decrease";
        var isPercent = claimed / 100 == stated || claimed / 100 == stated + 1 || claimed / 100 == stated - 1;
        var unit = isPercent ? 100 : 1;
        if (claim.Words.Any(Vocabulary.Growth.Contains))
        {
            return $"{code} is {(claimed == stated * unit ? "the ratio, " : "")}not the {change}: {given}, {Article(change)} of {Number((stated - 1) * 100)}%, so write {Number((stated - 1) * unit)}";
        }

        return claimed < stated * unit
            ? $"{code} is the {change}, not the ratio: {given}, so write {Number(stated * unit)}"
            : $"{code} would be {Number(stated)} times more, not {Number(stated)} times: {given}, so write {Number(stated * unit)}";
    }

    private static string Article(string change) => (change[0] == 'i' ? "an " : "a ") + change;

    private static string Number(decimal value)
    {
        var plain = System.Math.Abs(value) / 1.0000000000000000000000000000m;
        return StatedNumber.Grouped(FigureValue.Of(plain, System.Math.Min(0, Digits.LastPlace(plain))));
    }
}
