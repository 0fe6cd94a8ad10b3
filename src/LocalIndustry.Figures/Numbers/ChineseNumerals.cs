namespace LocalIndustry.Figures.Numbers;

/// <summary>Chinese numerals of every register: everyday, financial, positional, and the contracted tens.</summary>
internal static class ChineseNumerals
{
    /// <summary>Each line: the digit, then the characters that stand for it.</summary>
    internal static readonly string[] Digits = ["零〇○", "一壹弌", "二贰貳两兩俩倆", "三叁參叄仨", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];

    /// <summary>Each line: the power of ten, then the characters that stand for it.</summary>
    internal static readonly (int Places, string Characters)[] Scales = [(1, "十拾"), (2, "百佰"), (3, "千仟"), (4, "万萬"), (8, "亿億"), (12, "兆")];

    /// <summary>Tens in one character.</summary>
    internal static readonly (char Character, int Value)[] ContractedTens = [('廿', 20), ('卄', 20), ('卅', 30), ('卌', 40)];

    private static readonly sbyte[] Kinds = Build();

    /// <summary>0 to 9 for a digit, -1 for anything else.</summary>
    public static int Digit(char c) => Kind(c) is >= 0 and < 10 and var digit ? digit : -1;

    /// <summary>The power of ten of a scale character; 0 for anything else.</summary>
    public static int Places(char c) => Kind(c) is >= 20 and < 40 and var kind ? kind - 20 : 0;

    /// <summary>20, 30 or 40 for a contracted ten; 0 for anything else.</summary>
    public static int ContractedTen(char c) => Kind(c) is >= 40 and var kind ? kind - 20 : 0;

    public static bool IsNumeral(char c) => Kind(c) >= 0;

    /// <summary>Every character that <see cref="IsNumeral"/> is true for.</summary>
    internal static string Characters()
    {
        var characters = string.Concat(Digits);
        foreach (var (_, scale) in Scales)
        {
            characters += scale;
        }

        foreach (var (ten, _) in ContractedTens)
        {
            characters += ten;
        }

        return characters;
    }

    private static int Kind(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' => Kinds[c - '\u4E00'],
        '〇' or '○' => 0,
        _ => -1,
    };

    private static sbyte[] Build()
    {
        var kinds = new sbyte[0x9FFF - 0x4E00 + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = -1;
        }

        for (var digit = 0; digit < Digits.Length; digit++)
        {
            foreach (var c in Digits[digit])
            {
                Set(kinds, c, digit);
            }
        }

        foreach (var (places, characters) in Scales)
        {
            foreach (var c in characters)
            {
                Set(kinds, c, 20 + places);
            }
        }

        foreach (var (character, value) in ContractedTens)
        {
            Set(kinds, character, 20 + value);
        }

        return kinds;
    }

    private static void Set(sbyte[] kinds, char c, int kind)
    {
        if (c is >= '\u4E00' and <= '\u9FFF')
        {
            kinds[c - '\u4E00'] = (sbyte)kind;
        }
    }
}
