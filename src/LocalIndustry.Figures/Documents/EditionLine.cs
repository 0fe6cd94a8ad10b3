namespace LocalIndustry.Figures.Documents;

/// <summary>
/// A line of nothing but short edition facts: dates, pages, revisions, and few other words set apart by commas.
/// Any number that none of these explains makes it prose.
/// </summary>
internal static class EditionLine
{
    private const int MostFreeWords = 3;
    private const int LongestChineseWord = 10;

    public static bool IsMatch(string line)
    {
        if (line.Length > 120 || Characters.EndsSentence(line))
        {
            return false;
        }

        var facts = 0;
        var freeWords = 0;
        var hasSeparator = false;
        var last = "";
        for (var i = 0; i < line.Length;)
        {
            if (DateReader.TryRead(line, ref i, out _) || TrySkipChineseEdition(line, ref i) || TrySkipTime(line, ref i))
            {
                facts++;
                continue;
            }

            if (!char.IsLetterOrDigit(line[i]))
            {
                hasSeparator |= IsSeparator(line[i]);
                i++;
                continue;
            }

            var word = ReadWord(line, ref i);
            if (DocumentWords.EditionWords.Contains(word))
            {
                facts++;
                SkipCode(line, ref i);
            }
            else if (Characters.HasDigit(word))
            {
                // Page 5 of 10
                if (facts == 0 || last != "of")
                {
                    return false;
                }
            }
            else if (!DocumentWords.EditionFillers.Contains(word))
            {
                freeWords++;
                if (Characters.IsHan(word[0]) ? word.Length > LongestChineseWord || HasNumeral(word) : freeWords > MostFreeWords)
                {
                    return false;
                }
            }

            last = word;
        }

        return facts > 0 && (freeWords == 0 || hasSeparator) && freeWords <= MostFreeWords;
    }

    private static bool IsSeparator(char c) => c is ',' or ';' or '|' or '·' or '•' or '/' or '–' or '—' or '\t' or '\u3000' or '，' or '；' or '｜' or '、' or '(' or '（';

    private static string ReadWord(string line, ref int index)
    {
        var start = index;
        var isHan = Characters.IsHan(line[start]);
        while (index < line.Length && char.IsLetterOrDigit(line[index]) && Characters.IsHan(line[index]) == isHan)
        {
            index++;
        }

        return line.Substring(start, index - start);
    }

    // B4, 1.4, DS-0310-EN, 118/2024: whatever follows an edition word and has a digit in it.
    private static void SkipCode(string line, ref int index)
    {
        var start = index;
        while (start < line.Length && line[start] is ' ' or '.' or ':' or '\u00A0')
        {
            start++;
        }

        var end = start;
        var hasDigit = false;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || (line[end] is '-' or '–' or '.' or '/' or '_' && end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1]))))
        {
            hasDigit |= Characters.IsDigit(line[end++]);
        }

        var dateEnd = start;
        if (hasDigit && !DateReader.TryRead(line, ref dateEnd, out _) && !IsBeforeMonth(line, end))
        {
            index = end;
        }
    }

    // "updated 15 August": the number is the date's, not a code.
    private static bool IsBeforeMonth(string line, int index)
    {
        while (index < line.Length && line[index] == ' ')
        {
            index++;
        }

        return index < line.Length && char.IsLetter(line[index]) && DocumentWords.Months.ContainsKey(ReadWord(line, ref index));
    }

    // 07:30
    private static bool TrySkipTime(string line, ref int index)
    {
        var end = index;
        var colons = 0;
        while (end < line.Length && end - index < 8 && (Characters.IsAsciiDigit(line[end]) || (line[end] == ':' && end > index)))
        {
            colons += line[end++] == ':' ? 1 : 0;
        }

        if (colons == 0 || line[end - 1] == ':')
        {
            return false;
        }

        index = end;
        return true;
    }

    // 第5版, 总第12期
    private static bool TrySkipChineseEdition(string line, ref int index)
    {
        var end = line[index] == '总' ? index + 1 : index;
        if (end >= line.Length || line[end] != '第')
        {
            return false;
        }

        end++;
        while (end < line.Length && end - index < 8 && (Characters.IsDigit(line[end]) || HasNumeral(line[end].ToString()) || line[end] == ' '))
        {
            end++;
        }

        if (end >= line.Length || DocumentWords.ChineseEditionSigns.IndexOf(line[end]) < 0)
        {
            return false;
        }

        index = end + 1;
        return true;
    }

    private static bool HasNumeral(string word) => word.IndexOfAny(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两']) >= 0;
}
