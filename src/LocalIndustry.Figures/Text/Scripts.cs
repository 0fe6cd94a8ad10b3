namespace LocalIndustry.Figures.Text;

/// <summary>Which script a character belongs to.</summary>
internal static class Scripts
{
    /// <summary>A Han character of the basic block, its extension A or the compatibility block; also 〇.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    /// <summary>A letter of any script but Han.</summary>
    public static bool IsLatin(char c) => char.IsLetter(c) && !IsHan(c);

    public static bool ContainsHan(string text)
    {
        foreach (var c in text)
        {
            if (IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ASCII digit that a full-width or ASCII digit stands for; -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    public static bool IsDigit(char c) => Digit(c) >= 0;
}
