namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Every rule has one id, and every id stands here.</summary>
internal static class RuleIds
{
    public const string UnreadableDocument = "LI0101";
    public const string DoubtfulFigure = "LI0102";
    public const string UnknownCitation = "LI0103";
    public const string TranslationDisagrees = "LI0104";
    public const string DocumentDisagrees = "LI0105";
    public const string FiguresFileDisagrees = "LI0106";
    public const string NeedlessOverride = "LI0109";
    public const string ContradictsCitedFigure = "LI0201";
    public const string ContradictsNamedFigure = "LI0202";
    public const string WrongScale = "LI0203";
    public const string BoundMisused = "LI0204";
    public const string RatioMixedUp = "LI0205";
    public const string Imprecise = "LI0206";
    public const string OtherFigure = "LI0207";
    public const string OtherPeriod = "LI0208";
    public const string CopiesDiffer = "LI0209";
    public const string SumOfParts = "LI0210";
    public const string TextContradicts = "LI0211";
    public const string CommentContradicts = "LI0212";
    public const string TableDiffers = "LI0214";
    public const string UseConstant = "LI0301";
}
