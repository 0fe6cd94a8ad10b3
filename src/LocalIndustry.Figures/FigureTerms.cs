namespace LocalIndustry.Figures;

/// <summary>What sort of number a figure is.</summary>
public enum FigureKind
{
    /// <summary>A number of things: <c>176 food factories</c>.</summary>
    Count,

    /// <summary>A share of a hundred, the number before the sign: <c>27.5%</c> is 27.5; 三成 is 30.</summary>
    Percent,

    /// <summary>A ratio to something else: <c>2.6 times that of last year</c>.</summary>
    Multiple,

    /// <summary>A place in an order: <c>the third</c>. Never a constant, but part of the corpus stream.</summary>
    Ordinal,

    /// <summary>An amount of money; the unit is the currency as printed or its ISO code for a sign.</summary>
    Money,

    /// <summary>A physical quantity with a unit: <c>1,463,000 tons</c>.</summary>
    Measure,

    /// <summary>A point in time. Never a constant, but part of the corpus stream.</summary>
    Date,

    /// <summary>A span of time: <c>67 days</c>.</summary>
    Time,

    /// <summary>A bare number: a fraction, an address, an index value.</summary>
    Number,
}

/// <summary>How the number printed stands to the values that the document allows.</summary>
public enum Relation
{
    /// <summary>Exactly the number.</summary>
    Equal,

    /// <summary>More than the number, the number itself excluded.</summary>
    GreaterThan,

    /// <summary>The number or more.</summary>
    GreaterThanOrEqual,

    /// <summary>Less than the number, the number itself excluded.</summary>
    LessThan,

    /// <summary>The number or less.</summary>
    LessThanOrEqual,

    /// <summary>About the number.</summary>
    Approximate,

    /// <summary>From <see cref="Figure.Value"/> to <see cref="Figure.Upper"/>, both ends included.</summary>
    Between,
}

/// <summary>Whether a figure states a change, and which way.</summary>
public enum Direction
{
    /// <summary>No change is stated.</summary>
    None,

    /// <summary>A rise: <c>rose by 5%</c>.</summary>
    Up,

    /// <summary>A fall: <c>slipped to 89.7%</c>.</summary>
    Down,
}

/// <summary>The language that a passage is read in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified or traditional.</summary>
    Chinese,
}

/// <summary>The terms of the contract in its own spelling, for output and messages.</summary>
public static class FigureTerms
{
    /// <summary>The sign of a relation: <c>=</c> <c>&gt;</c> <c>&gt;=</c> <c>&lt;</c> <c>&lt;=</c> <c>~</c> or <c>between</c>.</summary>
    public static string Sign(this Relation relation) => relation switch
    {
        Relation.GreaterThan => ">",
        Relation.GreaterThanOrEqual => ">=",
        Relation.LessThan => "<",
        Relation.LessThanOrEqual => "<=",
        Relation.Approximate => "~",
        Relation.Between => "between",
        _ => "=",
    };

    /// <summary>The relation as a person says it before a number: <c>more than</c>; empty for <see cref="Relation.Equal"/>.</summary>
    public static string Words(this Relation relation) => relation switch
    {
        Relation.GreaterThan => "more than",
        Relation.GreaterThanOrEqual => "at least",
        Relation.LessThan => "less than",
        Relation.LessThanOrEqual => "at most",
        Relation.Approximate => "about",
        Relation.Between => "between",
        _ => "",
    };

    /// <summary>The kind in lower case, as printed in JSON.</summary>
    public static string Word(this FigureKind kind) => kind switch
    {
        FigureKind.Count => "count",
        FigureKind.Percent => "percent",
        FigureKind.Multiple => "multiple",
        FigureKind.Ordinal => "ordinal",
        FigureKind.Money => "money",
        FigureKind.Measure => "measure",
        FigureKind.Date => "date",
        FigureKind.Time => "time",
        _ => "number",
    };

    /// <summary><c>up</c>, <c>down</c> or null.</summary>
    public static string? Word(this Direction direction) => direction switch
    {
        Direction.Up => "up",
        Direction.Down => "down",
        _ => null,
    };

    /// <summary>The code of a language: <c>en</c> or <c>zh</c>.</summary>
    public static string Code(this Language language) => language == Language.Chinese ? "zh" : "en";
}
