using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Recognises titles that no markup marks: the headline of an article, numbered sections, short lines that stand alone.</summary>
internal sealed class PlainHeadings(string source, IReadOnlyList<Line> lines, LineWrapping wrapping)
{
    private const int LongestHeadline = 200;
    private const int LongestTitle = 100;
    private const int LongestChineseTitle = 30;

    /// <summary>The level of the heading that the line is; 0 where it is none.</summary>
    public int Level(int index, bool isMarkdown, bool isInFront, DraftDocument document)
    {
        var line = lines[index].Trim(source);
        if (IsChineseSection(line) && SectionNumber.TryRead(line.Text(source), out var number))
        {
            return number.Level;
        }

        if (isMarkdown || line.End - line.Start > LongestHeadline)
        {
            return 0;
        }

        var text = line.Text(source);
        if (isInFront && IsHeadline(index, text, document))
        {
            return 1;
        }

        return LevelOfSection(index, text);
    }

    /// <summary>第三章　总则: a heading wherever it stands.</summary>
    public bool IsChineseSection(Line line)
    {
        if (line.End - line.Start is < 3 or > LongestChineseTitle || source[line.Start] != '第')
        {
            return false;
        }

        var text = line.Text(source);
        return Characters.LooksLikeTitle(text, LongestChineseTitle) && text.IndexOf('，') < 0 && SectionNumber.TryRead(text, out _);
    }

    /// <summary>A few Chinese characters without a number or a sentence's punctuation.</summary>
    public static bool IsChineseTitle(string text) =>
        Characters.LooksLikeTitle(text, 20)
        && !Characters.HasDigit(text)
        && text.IndexOfAny(['，', '：', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '半', '两']) < 0;

    private bool IsHeadline(int index, string text, DraftDocument document)
    {
        if (!Characters.LooksLikeTitle(text, LongestHeadline)
            || ListMarker.Read(text, 0, text.Length, out _) != MarkerStyle.None
            || !HasTextBelow(index))
        {
            return false;
        }

        var isChinese = LanguageDetector.Detect(text) == Language.Chinese;
        if (!StandsApart(index, isChinese))
        {
            return false;
        }

        var last = document.LastVisible();
        if (last?.Kind == BlockKind.Heading)
        {
            // A Chinese headline may run over two lines.
            return isChinese && last.Level == 1 && text.Length <= LongestChineseTitle && !Characters.HasDigit(text) && index > 0 && !lines[index - 1].IsBlank(source);
        }

        return !document.HasTitleInThisPart();
    }

    private bool StandsApart(int index, bool isChinese)
    {
        var next = lines[index + 1];
        if (next.IsBlank(source))
        {
            return true;
        }

        var below = next.Trim(source);
        return below.End - below.Start < LongestHeadline
            ? MetadataLines.IsHeaderLine(below.Text(source)) && !MetadataLines.IsPageNumber(below.Text(source)) || (isChinese && wrapping.Separates(index + 1))
            : isChinese && wrapping.Separates(index + 1);
    }

    // Something other than a rule follows.
    private bool HasTextBelow(int index)
    {
        for (var i = index + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank(source))
            {
                return !LineMarks.IsRule(source, lines[i].Trim(source));
            }
        }

        return false;
    }

    private int LevelOfSection(int index, string text)
    {
        if (index == 0
            || !lines[index - 1].IsBlank(source)
            || index + 1 >= lines.Count
            || !lines[index + 1].IsBlank(source)
            || !Characters.LooksLikeTitle(text, LongestTitle)
            || !HasTextBelow(index))
        {
            return 0;
        }

        if (SectionNumber.TryRead(text, out var number) && number.Content < text.Length)
        {
            return char.IsUpper(text[number.Content]) || Characters.IsHan(text[number.Content]) ? number.Level : 0;
        }

        return IsShortTitle(text) ? 2 : 0;
    }

    private static bool IsShortTitle(string text)
    {
        if (Characters.HasDigit(text) || ListMarker.Read(text, 0, text.Length, out _) != MarkerStyle.None)
        {
            return false;
        }

        if (Characters.IsHan(text[0]))
        {
            return IsChineseTitle(text);
        }

        var words = 1;
        foreach (var c in text)
        {
            words += c == ' ' ? 1 : 0;
        }

        return char.IsUpper(text[0]) && words <= 8 && text.IndexOfAny([',', ';', ':', '|']) < 0;
    }
}
