using System;
using LocalIndustry.Figures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Places in documents as the compiler locates them.</summary>
internal static class DocumentPlaces
{
    public static Location Locate(string path, SourceText text, TextPlace place)
    {
        // The engine does not count a byte order mark; decoders usually drop it, a text made of a string may keep it.
        var mark = text.Length > 0 && text[0] == '\ufeff' ? 1 : 0;
        var start = Math.Max(0, Math.Min(place.Start + mark, text.Length));
        var end = Math.Max(start, Math.Min(start + place.Length, text.Length));
        var span = TextSpan.FromBounds(start, end);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
