using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>What the elements of HTML do to text.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> s_inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "div", "p", "details", "summary", "section", "article", "figure", "figcaption",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "option", "p", "pre", "section",
        "summary", "ul", "hgroup", "dir", "menu",
    };

    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "nav", "template", "svg", "noscript", "iframe", "select", "button", "textarea", "object", "canvas",
    };

    /// <summary>Tags that may stand in a Markdown paragraph.</summary>
    public static bool IsInline(string name) => s_inline.Contains(name);

    /// <summary>Elements that end the paragraph before them.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>Elements that hold nothing to read.</summary>
    public static bool IsSkipped(string name) => s_skipped.Contains(name);
}
