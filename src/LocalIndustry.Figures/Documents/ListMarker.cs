namespace LocalIndustry.Figures.Documents;

/// <summary>Reads what marks a list item or a numbered paragraph: <c>-</c>, <c>1.</c>, <c>(a)</c>, <c>一、</c>, <c>①</c>.</summary>
internal static class ListMarker
{
    private const string AsciiBullets = "-*+";
    private const string Bullets = "•·‣◦▪–—●■◆";
    private const string ChineseNumerals = "一二三四五六七八九十百";

    /// <summary>The marker at <paramref name="start"/> and where the text behind it begins.</summary>
    public static MarkerStyle Read(string text, int start, int end, out int content)
    {
        content = start;
        if (start >= end)
        {
            return MarkerStyle.None;
        }

        var first = text[start];
        if (AsciiBullets.IndexOf(first) >= 0 || Bullets.IndexOf(first) >= 0)
        {
            return ReadBullet(text, start, end, out content);
        }

        if (Characters.IsAsciiDigit(first))
        {
            return ReadNumber(text, start, end, out content);
        }

        if (first is '(' or '（')
        {
            return ReadBracketed(text, start, end, out content);
        }

        if (first is >= '①' and <= '⑳')
        {
            content = SkipSpace(text, start + 1, end);
            return MarkerStyle.Circled;
        }

        if (ChineseNumerals.IndexOf(first) >= 0)
        {
            var after = SkipChineseNumeral(text, start, end);
            if (after < end && text[after] == '、')
            {
                content = SkipSpace(text, after + 1, end);
                return MarkerStyle.Chinese;
            }
        }

        // The round bullet of typewritten texts.
        if (first == 'o' && start + 3 < end && text[start + 1] == ' ' && text[start + 2] == ' ')
        {
            content = SkipSpace(text, start + 1, end);
            return MarkerStyle.Bullet;
        }

        return ReadLetter(text, start, end, out content);
    }

    private static MarkerStyle ReadBullet(string text, int start, int end, out int content)
    {
        content = start;
        var after = start + 1;
        if (after < end && char.IsWhiteSpace(text[after]))
        {
            if (text[start] == '+' && Characters.IsAsciiDigit(text[SkipSpace(text, after, end - 1)]))
            {
                return MarkerStyle.None;
            }

            content = SkipTask(text, SkipSpace(text, after, end), end);
            return content < end ? MarkerStyle.Bullet : MarkerStyle.None;
        }

        // A round bullet may stand close to its text; a dash may not, it may be a sign.
        if (text[start] is '•' or '‣' or '▪' or '●' or '■' or '◆' && after < end)
        {
            content = after;
            return MarkerStyle.Bullet;
        }

        return MarkerStyle.None;
    }

    private static MarkerStyle ReadNumber(string text, int start, int end, out int content)
    {
        content = start;
        var after = start;
        while (after < end && after - start < 4 && Characters.IsAsciiDigit(text[after]))
        {
            after++;
        }

        if (after - start > 3 || after >= end)
        {
            return MarkerStyle.None;
        }

        var isChinese = text[after] == '、' || (text[after] == '．' && after + 1 < end && !Characters.IsDigit(text[after + 1]));
        if (!isChinese && (text[after] is not ('.' or ')' or '）') || after + 1 >= end || (!char.IsWhiteSpace(text[after + 1]) && !Characters.IsHan(text[after + 1]))))
        {
            return MarkerStyle.None;
        }

        content = SkipSpace(text, after + 1, end);
        return content < end ? MarkerStyle.Number : MarkerStyle.None;
    }

    private static MarkerStyle ReadBracketed(string text, int start, int end, out int content)
    {
        content = start;
        var after = start + 1;
        while (after < end && after - start < 6 && (Characters.IsAsciiDigit(text[after]) || text[after] is >= 'a' and <= 'z' || ChineseNumerals.IndexOf(text[after]) >= 0))
        {
            after++;
        }

        var length = after - start - 1;
        if (length == 0 || after >= end || text[after] is not (')' or '）'))
        {
            return MarkerStyle.None;
        }

        var next = SkipSpace(text, after + 1, end);
        var isChinese = text[after] == '）' || (next < end && Characters.IsHan(text[next]));
        if (next >= end || (next == after + 1 && !isChinese))
        {
            return MarkerStyle.None;
        }

        var style = Characters.IsAsciiDigit(text[start + 1]) ? MarkerStyle.NumberInBrackets
            : ChineseNumerals.IndexOf(text[start + 1]) >= 0 ? MarkerStyle.ChineseInBrackets
            : IsLetterMarker(text, start + 1, length) ? MarkerStyle.LetterInBrackets
            : MarkerStyle.None;
        if (style == MarkerStyle.None || (style == MarkerStyle.NumberInBrackets && length > 3))
        {
            return MarkerStyle.None;
        }

        content = next;
        return style;
    }

    // a) iv)
    private static MarkerStyle ReadLetter(string text, int start, int end, out int content)
    {
        content = start;
        var after = start;
        while (after < end && after - start < 5 && text[after] is >= 'a' and <= 'z')
        {
            after++;
        }

        if (after == start || after + 1 >= end || text[after] != ')' || !char.IsWhiteSpace(text[after + 1]) || !IsLetterMarker(text, start, after - start))
        {
            return MarkerStyle.None;
        }

        content = SkipSpace(text, after + 1, end);
        return content < end ? MarkerStyle.LetterInBrackets : MarkerStyle.None;
    }

    // One letter, the same letter twice, or a small Roman number.
    private static bool IsLetterMarker(string text, int start, int length)
    {
        if (length == 1 || (length == 2 && text[start] == text[start + 1]))
        {
            return true;
        }

        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipChineseNumeral(string text, int start, int end)
    {
        var after = start;
        while (after < end && after - start < 4 && ChineseNumerals.IndexOf(text[after]) >= 0)
        {
            after++;
        }

        return after;
    }

    // - [x] done
    private static int SkipTask(string text, int start, int end) =>
        start + 3 < end && text[start] == '[' && text[start + 1] is ' ' or 'x' or 'X' && text[start + 2] == ']' && text[start + 3] == ' '
            ? SkipSpace(text, start + 3, end)
            : start;

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
