namespace LocalIndustry.Figures.Documents;

/// <summary>Decides what a superscript is: an exponent stays readable, a footnote's mark goes.</summary>
internal sealed class Superscripts(MappedText.Builder builder)
{
    private int _length = -1;
    private int _offset;

    public void Open(int offset)
    {
        _length = builder.Length;
        _offset = offset;
    }

    public void Close(int end)
    {
        if (_length < 0 || _length > builder.Length)
        {
            return;
        }

        var raised = builder.CutFrom(_length);
        var before = _length;
        _length = -1;
        var text = raised.Text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        var word = WordBefore(before);
        if (text is "2" or "3" && IsUnit(word))
        {
            builder.Append(text == "2" ? '²' : '³', _offset, end);
        }
        else if (text is "o" or "°" && word.Length > 0 && Characters.IsAsciiDigit(word[word.Length - 1]))
        {
            builder.Append('°', _offset, end);
        }
        else if (text is "st" or "nd" or "rd" or "th")
        {
            builder.Append(raised, 0, raised.Length);
        }
        else if (IsExponent(text, word))
        {
            builder.Append('^', _offset, raised.ToSource(0));
            builder.Append(raised, 0, raised.Length);
        }
        else if (!IsFootnoteMark(text))
        {
            builder.Append(raised, 0, raised.Length);
        }
    }

    // 10^-3, 2^16, m^-1; a lone small number on another number is a footnote.
    private static bool IsExponent(string text, string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        if (text[0] is '-' or '−' or '–' or '+')
        {
            return text.Length > 1 && Characters.IsAsciiDigit(text[1]);
        }

        return Characters.IsAsciiDigit(text[0]) && (word == "10" || (word == "2" && text.Length > 1));
    }

    private static bool IsFootnoteMark(string text)
    {
        if (text is "TM" or "SM" or "®" or "™")
        {
            return true;
        }

        var mark = text.Trim('[', ']', '(', ')', '（', '）', '〔', '〕');
        if (mark.Length == 0 || (mark != text && mark.Length <= 20))
        {
            return true;
        }

        // Several marks at once: 1,2
        foreach (var part in mark.Split(',', ';', ' '))
        {
            if (part.Length > 3 || (part.Length > 1 && Characters.HasLetter(part) && !Characters.HasDigit(part) && part.Length > 2))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnit(string word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetter(word[start]))
        {
            start++;
        }

        return word.Substring(start) is "m" or "cm" or "mm" or "km" or "dm" or "µm" or "nm" or "s" or "ft" or "in" or "yd" or "mi";
    }

    // The letters and digits just before, a few at most.
    private string WordBefore(int end)
    {
        var start = end;
        while (start > 0 && end - start < 12 && (char.IsLetterOrDigit(builder[start - 1]) || builder[start - 1] is '.' or ','))
        {
            start--;
        }

        var word = new System.Text.StringBuilder();
        for (var i = start; i < end; i++)
        {
            word.Append(builder[i]);
        }

        return word.ToString();
    }
}
