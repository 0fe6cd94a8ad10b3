namespace LocalIndustry.Figures.Quantities;

/// <summary>What a number in a text does there.</summary>
internal enum QuantityRole : byte
{
    /// <summary>It states something: worth a constant.</summary>
    Figure,

    /// <summary>first, 3rd, 第三.</summary>
    Ordinal,

    /// <summary>A date, a year, a clock time.</summary>
    Date,

    /// <summary>A span of time that only says when: "in the nine months to March".</summary>
    Period,

    /// <summary>Section 3, page 5, Terminal 2: it identifies.</summary>
    Reference,

    /// <summary>Product numbers, telephone numbers, scores, versions.</summary>
    Code,

    /// <summary>dozens, hundreds: too vague to copy.</summary>
    Vague,

    /// <summary>"one" and 一 in the sense of "a".</summary>
    Article,

    /// <summary>"per 100,000", "1 in 10": what something else is counted per.</summary>
    Denominator,
}

/// <summary>A number in a text with its relation and unit; all offsets count in the text that was read.</summary>
internal sealed class Quantity
{
    public QuantityRole Role { get; set; }

    /// <summary>From the relation words to the unit or counted noun.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The number alone, with sign and scale words.</summary>
    public int NumberStart { get; set; }

    public int NumberEnd { get; set; }

    /// <summary>In English: the first token of the whole and the first behind it.</summary>
    public int FirstToken { get; set; }

    public int EndToken { get; set; }

    public FigureValue Value { get; set; }

    public FigureValue? Upper { get; set; }

    public FigureValue? Uncertainty { get; set; }

    public Relation Relation { get; set; }

    public FigureKind Kind { get; set; }

    /// <summary>The unit as printed; null for a counted noun or none.</summary>
    public UnitSpelling? Unit { get; set; }

    /// <summary>"barrel" of "$78 a barrel"; empty if nothing is named.</summary>
    public string Per { get; set; } = "";

    public Direction Direction { get; set; }

    /// <summary>The counted noun phrase or the noun that the quantity describes; both 0 if there is none.</summary>
    public int NounStart { get; set; }

    public int NounEnd { get; set; }

    /// <summary>Where the counted noun phrase came from words further left ("22" for 22 jets).</summary>
    public string ElidedNoun { get; set; } = "";

    /// <summary>Whether the number stands in words or in one single Han character.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether it is a part of a whole: half, two-thirds.</summary>
    public bool IsFraction { get; set; }

    /// <summary>Whether it says the quantity before once more in another unit: "100 km (60 miles)".</summary>
    public bool IsRestatement { get; set; }

    /// <summary>Whether the counted noun is joined by a hyphen and describes another: "six-cylinder engine".</summary>
    public bool IsCompound { get; set; }

    /// <summary>Whether the words allow a second honest reading: "three times more".</summary>
    public string Ambiguity { get; set; } = "";

    /// <summary>Makes it as new, to be used once more.</summary>
    public void Clear()
    {
        (Role, Relation, Kind, Direction) = (QuantityRole.Figure, Relation.Equal, default, Direction.None);
        (Start, End, NumberStart, NumberEnd) = (0, 0, 0, 0);
        (FirstToken, EndToken, NounStart, NounEnd) = (0, 0, 0, 0);
        (Value, Upper, Uncertainty, Unit) = (default, null, null, null);
        (Per, ElidedNoun, Ambiguity) = ("", "", "");
        IsBare = IsFraction = IsRestatement = IsCompound = false;
    }
}
