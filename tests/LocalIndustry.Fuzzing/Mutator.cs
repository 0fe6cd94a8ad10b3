using System;
using System.Collections.Generic;
using System.Text;

namespace LocalIndustry.Fuzzing;

/// <summary>Makes texts out of others: cut, joined, doubled, peppered with words that the engine cares about.</summary>
internal sealed class Mutator(IReadOnlyList<string> corpus, Random random)
{
    private const int Longest = 400;

    private static readonly string[] Words =
    [
        " 1", " 12", " 1,234", "0.5", "3/4", "½", "10⁹", "1e300", "^2", "-", "–", "−", "±", "%", "‰", "°C", "\"", "'", " ", "\n", "\r\n", "\t", "|", ",", ". ", "; ", ":", "(", ")", "/", "×", "$", "€", "Y=", "&", "<td>", "# ", "- ", "`", "\\", "**", "[x](", "![", "|---|", "\n| ", "<b>", "<!--", "-->", "&#", "&amp;", "\",\"", "\"\"", "<table><tr>", "</", "~~~\n", "[^1]", "_", "http://",
        " more than ", " at most ", " between ", " and ", " to ", " from ", " of ", " the ", " a ", " per ", " rose ", " fell ", " by ", " percent", " times", " feet", " inches", " dollars", " cents", " million", " half ", " third ",
        " quarter ", " point ", " over ", " minus ", " negative ", " dozens ", " tens of ", " thousands", " one ", " two ", " hundred ", " first ", " USD ", " MEUR ", "k", "M", "G", " in ", "p", " section ", " 2024", " May ",
        "一", "二", "两", "十", "百", "千", "万", "亿", "点", "分之", "百分之", "分", "又", "半", "打", "负", "零下", "成", "折", "倍", "翻", "番", "个", "多", "以上", "不到", "大于", "小于", "至", "与", "之间", "年", "月", "日", "第", "，", "。", "元", "块", "角", "斤", "陆",
        "\uD800", "\uDC00", "\u202E", "\u200B", "\0", "\uFFFD", "🏭", "١", "é", "ﬀ", "\uFEFF", "\u2028",
    ];

    /// <summary>The next text.</summary>
    public string Next()
    {
        var text = new StringBuilder(random.Next(8) == 0 ? "" : Part(corpus[random.Next(corpus.Count)]));
        for (var steps = 1 + random.Next(6); steps > 0; steps--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(7))
            {
                case 0 when text.Length > 0:
                    text.Remove(at == text.Length ? at - 1 : at, 1);
                    break;
                case 1 when text.Length > 4:
                    text.Remove(at / 2, Math.Min(random.Next(20), text.Length - (at / 2)));
                    break;
                case 2:
                    text.Insert(at, Part(corpus[random.Next(corpus.Count)]));
                    break;
                case 3 when text.Length > 0:
                    var start = random.Next(text.Length);
                    text.Insert(at, text.ToString(start, Math.Min(1 + random.Next(12), text.Length - start)), 1 + random.Next(4));
                    break;
                case 4 when text.Length > 0:
                    text[random.Next(text.Length)] = (char)(random.Next(4) == 0 ? random.Next(0x10000) : 0x20 + random.Next(0x60));
                    break;
                default:
                    text.Insert(at, Words[random.Next(Words.Length)]);
                    break;
            }
        }

        return text.Length > Longest ? text.ToString(0, Longest) : text.ToString();
    }

    private string Part(string text)
    {
        var start = text.Length > 60 ? random.Next(text.Length - 40) : 0;
        return text.Substring(start, Math.Min(text.Length - start, 20 + random.Next(140)));
    }
}
