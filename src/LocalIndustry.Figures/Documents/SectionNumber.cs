using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>The number that a section's title opens with: <c>3.2</c>, <c>§ 12</c>, <c>Article 5</c>, <c>第三章</c>, <c>一、</c>.</summary>
/// <param name="Content">Where the title itself begins.</param>
/// <param name="Level">How deep such a section lies under the document's title.</param>
/// <param name="Numbers">The parts of an arabic number; empty for any other.</param>
internal readonly record struct SectionNumber(int Content, int Level, IReadOnlyList<int> Numbers)
{
    private const string Romans = "IVXLC";

    public static bool TryRead(string text, out SectionNumber number)
    {
        number = default;
        return text.Length > 2
            && (text[0] == '第' ? TryReadChinese(text, out number)
                : char.IsLetter(text[0]) || text[0] == '§' ? TryReadNamed(text, out number) || TryReadRoman(text, out number) || TryReadChineseList(text, out number)
                : Characters.IsAsciiDigit(text[0]) ? TryReadArabic(text, out number)
                : TryReadChineseList(text, out number));
    }

    // 3.2 Limits, 4. Scope
    private static bool TryReadArabic(string text, out SectionNumber number)
    {
        number = default;
        var index = 0;
        if (!TryReadNumbers(text, ref index, out var numbers) || numbers[0] > 999)
        {
            return false;
        }

        var afterNumber = index;
        SkipSeparators(text, ref index);
        if (index == afterNumber || index >= text.Length || !char.IsLetter(text[index]))
        {
            return false;
        }

        number = new SectionNumber(index, numbers.Count + 1, numbers);
        return true;
    }

    // Part 2 – Rates, § 12a Rates, Annex B: Forms
    private static bool TryReadNamed(string text, out SectionNumber number)
    {
        number = default;
        var index = 0;
        while (index < text.Length && (char.IsLetter(text[index]) || text[index] == '§') && index < 12)
        {
            index++;
        }

        var word = text.Substring(0, index);
        if (!DocumentWords.SectionWords.Contains(word))
        {
            return false;
        }

        if (index < text.Length && text[index] == '.')
        {
            index++;
        }

        SkipSpace(text, ref index);
        var numberStart = index;
        while (index < text.Length && index - numberStart < 12 && (char.IsLetterOrDigit(text[index]) || text[index] == '.'))
        {
            index++;
        }

        if (!IsLabel(text.Substring(numberStart, index - numberStart)))
        {
            return false;
        }

        SkipSeparators(text, ref index);
        var level = word.ToUpperInvariant() switch
        {
            "PART" or "TITLE" or "BOOK" or "ANNEX" or "APPENDIX" or "SCHEDULE" => 2,
            "CHAPTER" or "CHAP" or "DIVISION" => 3,
            _ => 4,
        };
        number = new SectionNumber(index, level, []);
        return true;
    }

    // IV. Budget
    private static bool TryReadRoman(string text, out SectionNumber number)
    {
        number = default;
        var index = 0;
        while (index < text.Length && Romans.IndexOf(text[index]) >= 0)
        {
            index++;
        }

        if (index is 0 or > 6 || index + 1 >= text.Length || text[index] != '.' || text[index + 1] != ' ')
        {
            return false;
        }

        SkipSeparators(text, ref index);
        number = new SectionNumber(index, 2, []);
        return index < text.Length && char.IsUpper(text[index]);
    }

    // 第三章　总则
    private static bool TryReadChinese(string text, out SectionNumber number)
    {
        number = default;
        var index = 1;
        while (index < text.Length && index < 8 && (Characters.IsDigit(text[index]) || "零〇一二三四五六七八九十百".IndexOf(text[index]) >= 0))
        {
            index++;
        }

        if (index == 1 || index >= text.Length)
        {
            return false;
        }

        var sign = DocumentWords.ChineseSectionSigns.IndexOf(text[index]);
        if (sign < 0)
        {
            return false;
        }

        var level = text[index] switch
        {
            '章' => 3,
            '节' or '節' => 4,
            '条' or '條' or '款' => 5,
            _ => 2,
        };
        index++;
        var afterSign = index;
        SkipSeparators(text, ref index);
        number = new SectionNumber(index, level, []);
        return index == text.Length || index > afterSign;
    }

    // 一、总则, （一）范围
    private static bool TryReadChineseList(string text, out SectionNumber number)
    {
        number = default;
        var style = ListMarker.Read(text, 0, text.Length, out var content);
        if (style is not (MarkerStyle.Chinese or MarkerStyle.ChineseInBrackets))
        {
            return false;
        }

        number = new SectionNumber(content, style == MarkerStyle.Chinese ? 3 : 4, []);
        return true;
    }

    /// <summary>Reads <c>3</c> or <c>3.2.1</c>.</summary>
    public static bool TryReadNumbers(string text, ref int index, out List<int> numbers)
    {
        numbers = [];
        var end = index;
        while (end < text.Length && Characters.IsAsciiDigit(text[end]))
        {
            var value = 0;
            var start = end;
            while (end < text.Length && end - start < 4 && Characters.IsAsciiDigit(text[end]))
            {
                value = (value * 10) + text[end++] - '0';
            }

            numbers.Add(value);
            index = end;
            if (numbers.Count == 6 || end >= text.Length || text[end] != '.')
            {
                break;
            }

            end++;
        }

        return numbers.Count > 0;
    }

    // A number, a Roman number or a capital: 12, 12a, IV, B.
    private static bool IsLabel(string text)
    {
        var label = text.TrimEnd('.');
        if (label.Length == 0)
        {
            return false;
        }

        if (Characters.IsAsciiDigit(label[0]) || (label.Length == 1 && char.IsUpper(label[0])))
        {
            return true;
        }

        foreach (var c in label)
        {
            if (Romans.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void SkipSpace(string text, ref int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }
    }

    private static void SkipSeparators(string text, ref int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '.' or ':' or '–' or '—' or '-' or ')' or '：' or '、' or '．'))
        {
            index++;
        }
    }
}
