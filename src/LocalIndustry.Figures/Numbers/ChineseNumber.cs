namespace LocalIndustry.Figures.Numbers;

/// <summary>A number in a Chinese text.</summary>
internal readonly struct ChineseNumber(int start, int end, FigureValue value)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public FigureValue Value { get; } = value;

    /// <summary>The upper end of 三四十 or 五六; else null.</summary>
    public FigureValue? Upper { get; init; }

    /// <summary>Written with Arabic digits.</summary>
    public bool IsArabic { get; init; }

    public bool HasScale { get; init; }

    /// <summary>Digits read out one by one, as in years: 一九五九.</summary>
    public bool IsPositional { get; init; }

    /// <summary>几 or 数 in it: 十几 says more than ten, 几十 says nothing that could be copied.</summary>
    public bool IsVague { get; init; }

    /// <summary>几 behind it: 十几.</summary>
    public bool IsMoreThan { get; init; }

    public Numeral? Numeral { get; init; }
}
