using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>The words that tell a document's frame from its text. A new word is one entry here.</summary>
internal static class DocumentWords
{
    /// <summary>What a key of a header line (<c>Title: …</c>) stands for.</summary>
    public enum HeaderField
    {
        Other,
        Title,
        Author,
        Date,
    }

    public static IReadOnlyDictionary<string, HeaderField> HeaderKeys { get; } = new Dictionary<string, HeaderField>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = HeaderField.Title,
        ["headline"] = HeaderField.Title,
        ["标题"] = HeaderField.Title,
        ["標題"] = HeaderField.Title,
        ["题目"] = HeaderField.Title,
        ["题名"] = HeaderField.Title,
        ["篇名"] = HeaderField.Title,
        ["author"] = HeaderField.Author,
        ["authors"] = HeaderField.Author,
        ["byline"] = HeaderField.Author,
        ["reporter"] = HeaderField.Author,
        ["作者"] = HeaderField.Author,
        ["记者"] = HeaderField.Author,
        ["記者"] = HeaderField.Author,
        ["撰稿"] = HeaderField.Author,
        ["date"] = HeaderField.Date,
        ["published"] = HeaderField.Date,
        ["publication date"] = HeaderField.Date,
        ["published on"] = HeaderField.Date,
        ["issued"] = HeaderField.Date,
        ["pubdate"] = HeaderField.Date,
        ["日期"] = HeaderField.Date,
        ["时间"] = HeaderField.Date,
        ["发布时间"] = HeaderField.Date,
        ["发布日期"] = HeaderField.Date,
        ["發布日期"] = HeaderField.Date,
        ["发表时间"] = HeaderField.Date,
        ["出版日期"] = HeaderField.Date,
        ["page"] = HeaderField.Other,
        ["pages"] = HeaderField.Other,
        ["section"] = HeaderField.Other,
        ["column"] = HeaderField.Other,
        ["edition"] = HeaderField.Other,
        ["issue"] = HeaderField.Other,
        ["volume"] = HeaderField.Other,
        ["source"] = HeaderField.Other,
        ["newspaper"] = HeaderField.Other,
        ["publisher"] = HeaderField.Other,
        ["publication"] = HeaderField.Other,
        ["editor"] = HeaderField.Other,
        ["translator"] = HeaderField.Other,
        ["updated"] = HeaderField.Other,
        ["last updated"] = HeaderField.Other,
        ["last modified"] = HeaderField.Other,
        ["version"] = HeaderField.Other,
        ["revision"] = HeaderField.Other,
        ["document"] = HeaderField.Other,
        ["document no"] = HeaderField.Other,
        ["document number"] = HeaderField.Other,
        ["reference"] = HeaderField.Other,
        ["url"] = HeaderField.Other,
        ["link"] = HeaderField.Other,
        ["language"] = HeaderField.Other,
        ["lang"] = HeaderField.Other,
        ["tags"] = HeaderField.Other,
        ["keywords"] = HeaderField.Other,
        ["category"] = HeaderField.Other,
        ["isbn"] = HeaderField.Other,
        ["issn"] = HeaderField.Other,
        ["doi"] = HeaderField.Other,
        ["copyright"] = HeaderField.Other,
        ["license"] = HeaderField.Other,
        ["专栏"] = HeaderField.Other,
        ["專欄"] = HeaderField.Other,
        ["栏目"] = HeaderField.Other,
        ["来源"] = HeaderField.Other,
        ["來源"] = HeaderField.Other,
        ["版面"] = HeaderField.Other,
        ["版次"] = HeaderField.Other,
        ["版号"] = HeaderField.Other,
        ["页码"] = HeaderField.Other,
        ["期号"] = HeaderField.Other,
        ["编辑"] = HeaderField.Other,
        ["责任编辑"] = HeaderField.Other,
        ["责编"] = HeaderField.Other,
        ["译者"] = HeaderField.Other,
        ["出处"] = HeaderField.Other,
        ["关键词"] = HeaderField.Other,
        ["字号"] = HeaderField.Other,
        ["更新时间"] = HeaderField.Other,
        ["出版社"] = HeaderField.Other,
        ["报纸"] = HeaderField.Other,
        ["文号"] = HeaderField.Other,
    };

    /// <summary>A whole line or heading of these words announces the original; colon, brackets and case aside.</summary>
    public static ISet<string> OriginalMarkers { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "original", "original text", "original article", "original version", "the original", "source text",
        "chinese original", "original chinese", "original in chinese", "original (chinese)", "chinese text", "chinese version",
        "english original", "original english", "original in english", "original (english)", "english text", "english version",
        "原文", "中文原文", "英文原文", "附原文", "附：原文", "原文如下", "原文全文", "中文版", "英文版",
    };

    /// <summary>Names of <c>meta</c> elements that give the author.</summary>
    public static ISet<string> MetaAuthors { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "byl", "parsely-author",
    };

    /// <summary>Names of <c>meta</c> elements that give the date.</summary>
    public static ISet<string> MetaDates { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "date", "pubdate", "publishdate", "publish-date", "publication_date", "article:published_time", "datepublished", "dc.date", "dc.date.issued",
        "dcterms.date", "dcterms.issued", "dcterms.created", "citation_publication_date", "citation_date", "parsely-pub-date",
    };

    public static IReadOnlyDictionary<string, int> Months { get; } = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1,
        ["february"] = 2,
        ["march"] = 3,
        ["april"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["july"] = 7,
        ["august"] = 8,
        ["september"] = 9,
        ["october"] = 10,
        ["november"] = 11,
        ["december"] = 12,
        ["jan"] = 1,
        ["feb"] = 2,
        ["mar"] = 3,
        ["apr"] = 4,
        ["jun"] = 6,
        ["jul"] = 7,
        ["aug"] = 8,
        ["sep"] = 9,
        ["sept"] = 9,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
    };

    /// <summary>Words of an edition line; a number or code behind one belongs to it.</summary>
    public static ISet<string> EditionWords { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "page", "pages", "p", "pp", "revision", "rev", "version", "ver", "edition", "issue", "no", "nr", "vol", "volume",
        "document", "doc", "published", "updated", "posted", "issued", "released", "printed", "modified", "amended", "revised",
        "版", "发布", "更新", "发表", "修订",
    };

    /// <summary>Words that may stand in an edition line without saying anything.</summary>
    public static ISet<string> EditionFillers { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "on", "at", "in", "of", "the", "and", "by", "from", "last", "first", "as",
        "gmt", "utc", "cet", "cest", "bst", "est", "edt", "pst", "pdt", "am", "pm",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日",
    };

    /// <summary>What is numbered by 第 in an edition line: 第5版, 第12期.</summary>
    public const string ChineseEditionSigns = "版期页頁号號卷";

    /// <summary>Openings of a Chinese byline.</summary>
    public static IReadOnlyList<string> ChineseBylines { get; } =
        ["本报记者", "本刊记者", "新华社记者", "本社记者", "记者", "通讯员", "作者", "撰文", "文/", "文／", "图/", "摄影"];

    /// <summary>Openings of a copyright line.</summary>
    public static IReadOnlyList<string> CopyrightOpenings { get; } = ["©", "(c) ", "Copyright ©", "Copyright (c)", "Copyright 1", "Copyright 2", "版权所有"];

    /// <summary>Small words inside names of a byline.</summary>
    public static ISet<string> NameParticles { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "and", "&", "de", "la", "van", "von", "der", "den", "di", "da", "del", "of", "the", "in", "for",
    };

    /// <summary>Words beside which a date in the first lines of prose is the document's own.</summary>
    public static IReadOnlyList<string> DatingPhrases { get; } =
    [
        "in force", "consolidated", "as of", "as at", "effective", "dated", "valid from", "published", "adopted", "enacted", "status:",
        "施行", "截至", "修订", "发布", "公布", "通过", "印发", "生效",
    ];

    /// <summary>Words that open a table's title before its number.</summary>
    public static IReadOnlyList<string> TableWords { get; } = ["Table", "Tab.", "TABLE", "Exhibit", "表格", "附表", "表"];

    /// <summary>Words that open a section's title before its number.</summary>
    public static ISet<string> SectionWords { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "§", "§§", "section", "sec", "article", "art", "chapter", "chap", "part", "annex", "appendix", "clause", "schedule", "paragraph", "title", "book", "division",
    };

    /// <summary>What 第…　numbers in a Chinese section title: 第三章.</summary>
    public const string ChineseSectionSigns = "章节節条條款编編篇部";

    /// <summary>First halves that keep their hyphen when a line breaks behind it: twenty-|five, medium-|sized.</summary>
    public static ISet<string> HyphenKeepers { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "quarter",
        "small", "medium", "large", "long", "short", "high", "low", "well", "self", "non", "semi", "multi", "pre", "post", "mid",
        "full", "part", "year", "first", "second", "third", "ex", "co", "so", "old", "new", "cross", "by", "in", "on", "up", "off",
        "state", "world", "heavy", "light", "double", "single", "all", "above", "below",
    };

    /// <summary>Cells that are units; also as the part before a slash.</summary>
    public static ISet<string> UnitCells { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "%", "‰", "pcs", "pc", "pcs.", "pieces", "units", "EUR", "USD", "GBP", "CNY", "RMB", "JPY", "CHF", "€", "$", "£", "¥",
        "t", "kt", "Mt", "kg", "g", "mg", "µg", "lb", "oz", "tons", "tonnes", "m", "mm", "cm", "km", "µm", "nm", "in", "ft", "mi",
        "m²", "m2", "km²", "km2", "ha", "m³", "m3", "l", "L", "ml", "mL", "s", "ms", "µs", "ns", "min", "h", "d", "days", "years",
        "V", "mV", "kV", "A", "mA", "µA", "W", "mW", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "N", "kN", "Nm",
        "Pa", "kPa", "MPa", "bar", "°C", "°F", "K", "Hz", "kHz", "MHz", "GHz", "Ω", "kΩ", "MΩ", "F", "µF", "nF", "pF", "dB", "ppm",
        "元", "万元", "亿元", "吨", "万吨", "公斤", "千克", "斤", "担", "亩", "万亩", "公顷", "米", "公里", "个", "人", "万人", "户", "台", "件", "头", "％",
    };

    /// <summary>First cells of a row that gives units.</summary>
    public static ISet<string> UnitRowLabels { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "unit", "units", "einheit", "单位", "單位", "计量单位",
    };

    /// <summary>Openings of a note under a table.</summary>
    public static IReadOnlyList<string> NoteWords { get; } =
        ["Note", "Notes", "Source", "Sources", "Remark", "Remarks", "注", "说明", "資料來源", "资料来源", "来源", "备注", "*", "†"];
}
