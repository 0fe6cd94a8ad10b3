namespace LocalIndustry.Figures.Text;

/// <summary>Which numbers a reading is after.</summary>
internal enum ReadingScope : byte
{
    /// <summary>What a careful reader would copy; number words that only decorate may be passed over.</summary>
    Figures,

    /// <summary>Every number that the text holds.</summary>
    Everything,
}
