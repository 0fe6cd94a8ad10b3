using System;
using System.Collections.Generic;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>Reads comments as running text: comments on lines that follow each other are one.</summary>
internal static class CommentText
{
    /// <summary>The comments of a file that hold a number, each run of lines as one span.</summary>
    public static IEnumerable<TextSpan> Runs(string source, List<SourcePiece> pieces)
    {
        TextSpan? run = null;
        var hasNumber = false;
        foreach (var piece in pieces)
        {
            if (piece.Kind != SourcePieceKind.Comment)
            {
                continue;
            }

            if (run is { } before && Follows(source, before, piece.Span))
            {
                run = TextSpan.FromBounds(before.Start, piece.Span.End);
                hasNumber |= piece.Has(SourceMarks.Number);
                continue;
            }

            if (hasNumber && run is { } ended)
            {
                yield return ended;
            }

            run = piece.Span;
            hasNumber = piece.Has(SourceMarks.Number);
        }

        if (hasNumber && run is { } last)
        {
            yield return last;
        }
    }

    /// <summary>What the comments of a run say; lines of code that is switched off say nothing.</summary>
    public static CodeText Of(string source, TextSpan run)
    {
        var text = new CodeText(source, run);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] != '\n')
            {
                end++;
            }

            BlankLine(text, start, end);
            start = end + 1;
        }

        BlankTags(text);
        return text;
    }

    // Both are alone on their lines, or the first ends one.
    private static bool Follows(string source, TextSpan before, TextSpan piece)
    {
        if (source[before.Start + 1] != '/' || source[piece.Start + 1] != '/' || IsDocumentation(source, before) != IsDocumentation(source, piece))
        {
            return false;
        }

        var newlines = 0;
        for (var i = before.End; i < piece.Start; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
            {
                return false;
            }

            newlines += source[i] == '\n' ? 1 : 0;
        }

        return newlines == 1 && IsAlone(source, before.Start);
    }

    private static bool IsDocumentation(string source, TextSpan comment) => comment.Length > 2 && source[comment.Start + 2] == '/';

    private static bool IsAlone(string source, int at)
    {
        while (at > 0 && source[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || source[at - 1] == '\n';
    }

    private static void BlankLine(CodeText text, int start, int end)
    {
        var first = start;
        while (first < end && (text[first] is '/' or '*' or '!' || char.IsWhiteSpace(text[first])))
        {
            first++;
        }

        var last = end;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        if (last - first >= 2 && text[last - 1] == '/' && text[last - 2] == '*')
        {
            last -= 2;
        }

        text.Blank(start, IsCode(text, first, last) ? end : first);
        text.Blank(last, end);
    }

    private static bool IsCode(CodeText text, int first, int last) =>
        last > first && (text[last - 1] is ';' or '{' or '}' || text[first] is '[' or '#' or '}');

    // <summary>, <see cref="…"/>
    private static void BlankTags(CodeText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || i + 1 == text.Length || !(char.IsLetter(text[i + 1]) || text[i + 1] == '/'))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is not ('>' or '<'))
            {
                end++;
            }

            if (end < text.Length && text[end] == '>')
            {
                text.Blank(i, end + 1);
            }

            i = end - 1;
        }
    }
}
