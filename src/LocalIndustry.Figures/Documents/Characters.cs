namespace LocalIndustry.Figures.Documents;

/// <summary>Classes of characters that decide how text is taken apart.</summary>
internal static class Characters
{
    /// <summary>A Chinese character; for those beyond the basic plane, the first half of the pair.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3007' or (>= '\uD840' and <= '\uD884');

    /// <summary>A character as wide as two: Chinese characters, their punctuation, full-width forms.</summary>
    public static bool IsWide(char c) => IsHan(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    public static bool IsDigit(char c) => IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>The digit's value; full-width digits count.</summary>
    public static int DigitValue(char c) => c >= '０' ? c - '０' : c - '0';

    public static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string text) => EndsSentence(text, 0, text.Length);

    /// <summary>Whether <c>text[start, end)</c> ends like a sentence.</summary>
    public static bool EndsSentence(string text, int start, int end)
    {
        var last = LastBeforeClosers(text, start, end);
        return last is '.' or '!' or '?' or '。' or '！' or '？' or '…' or '．';
    }

    /// <summary>Whether the text leads on to what follows: a colon at its end, or no end at all.</summary>
    public static bool LeadsOn(string text) =>
        !EndsSentence(text) && LastBeforeClosers(text, 0, text.Length) is not (';' or '；' or '\0');

    /// <summary>Whether a Chinese line ends where its paragraph may end: also after a closing quote.</summary>
    public static bool EndsChineseParagraph(string text, int start, int end) =>
        EndsSentence(text, start, end) || (end > start && text[end - 1] is '”' or '」' or '』');

    /// <summary>Whether the text could stand as a title: short, without the punctuation of a sentence at its end.</summary>
    public static bool LooksLikeTitle(string text, int longest) =>
        text.Length > 0
        && text.Length <= longest
        && HasLetter(text)
        && !EndsSentence(text)
        && text[text.Length - 1] is not (':' or '：' or ',' or '，' or ';' or '；' or '、' or '-');

    public static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without any white space, for comparing titles that are set differently.</summary>
    public static string WithoutSpace(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    /// <summary>The text with each run of white space as one space.</summary>
    public static string WithSingleSpaces(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept.Append(c);
            }
            else if (kept.Length > 0 && kept[kept.Length - 1] != ' ')
            {
                kept.Append(' ');
            }
        }

        return kept.ToString().Trim();
    }

    private static char LastBeforeClosers(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\'' or '”' or '’' or '」' or '』' or ')' or '）' or ']' or '】' or '*' or '_'))
        {
            end--;
        }

        return end > start ? text[end - 1] : '\0';
    }
}
