using System;
using LocalIndustry.Figures;

namespace LocalIndustry.Fuzzing;

/// <summary>What must hold for every text, whoever wrote it.</summary>
internal static class Target
{
    private static readonly string[] FileNames = ["a.txt", "a.md", "a.html", "a.csv"];

    /// <summary>Reads <paramref name="text"/> as a passage and, more seldom, as a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choice">Chooses language, format and kind of document.</param>
    /// <exception cref="InvalidOperationException">A promise is broken; the engine's own exceptions come through as they are.</exception>
    public static void Check(string text, int choice)
    {
        Language? language = (choice % 3) switch { 0 => null, 1 => Language.English, _ => Language.Chinese };
        var format = choice % 16 == 0 ? NumberFormat.German : NumberFormat.Invariant;
        var end = 0;
        foreach (var quantity in QuantityReader.Read(text, language, format))
        {
            Promise(quantity.Start >= end && quantity.Length > 0 && quantity.Start + quantity.Length <= text.Length, "offsets are in order and inside the text");
            Promise(quantity.Upper is not { } upper || upper.CompareTo(quantity.Value) >= 0, "the upper end is not below the lower");
            Promise(quantity.Relation == Relation.Between == quantity.Upper is not null, "a range has two ends");
            Promise(!double.IsNaN(quantity.Value.Double) && !double.IsInfinity(quantity.Value.Double), "a value is finite");
            end = quantity.Start + quantity.Length;
        }

        if (choice % 5 == 0)
        {
            CheckDocument(text, FileNames[choice / 5 % FileNames.Length], format);
        }
    }

    private static void CheckDocument(string text, string fileName, NumberFormat format)
    {
        var source = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        var document = FigureReader.Read(text, fileName, new ReadingOptions { NumberFormat = format });
        foreach (var figure in document.Figures)
        {
            Promise(figure.Place.Start >= 0 && figure.Place.End <= source.Length, "a place is inside the text");
            Promise(source.Substring(figure.Place.Start, figure.Place.Length) == figure.Quote, "a quote is what stands at its place");
            Promise(figure.Name.Length > 0, "a figure has a name");
        }
    }

    private static void Promise(bool kept, string what)
    {
        if (!kept)
        {
            throw new InvalidOperationException("Broken: " + what + ".");
        }
    }
}
