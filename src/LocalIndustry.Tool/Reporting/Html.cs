using System.Globalization;
using System.Text;

namespace LocalIndustry.Tool.Reporting;

/// <summary>Collects HTML. Whatever comes from documents or code goes in through <see cref="Text"/> alone.</summary>
internal sealed class Html
{
    private const char Replacement = '\uFFFD';
    private readonly StringBuilder _html = new();

    /// <summary>Appends markup of our own.</summary>
    public Html Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Appends text, escaped for content and for attributes in quotation marks.</summary>
    public Html Text(string text)
    {
        _html.Append(Escape(text));
        return this;
    }

    /// <summary>Appends a number.</summary>
    public Html Text(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends a name of code, which may be broken before each of its words.</summary>
    public Html Name(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                _html.Append("<wbr>");
            }

            Text(name[i].ToString());
        }

        return this;
    }

    /// <summary>Appends a text element.</summary>
    public Html Element(string name, string text) => Raw("<").Raw(name).Raw(">").Text(text).Raw("</").Raw(name.Split(' ')[0]).Raw(">");

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary>The text as HTML. What would steer a terminal, turn the direction of writing or is half a character is replaced, so that it shows.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                html.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\t' or '\n' => html.Append(c),
                '\r' or '\u0085' or '\u2028' or '\u2029' => html.Append(' '),
                _ when IsReplaced(c) => html.Append(Replacement),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }

    private static bool IsReplaced(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
