namespace LocalIndustry.Figures.Documents;

/// <summary>Reads what a page's head states of author and date.</summary>
internal static class HtmlHead
{
    public static void ReadMeta(string source, HtmlTag tag, DraftDocument document)
    {
        var name = tag.Attribute(source, "name") ?? tag.Attribute(source, "property") ?? tag.Attribute(source, "itemprop");
        var content = tag.Attribute(source, "content");
        if (name is null || content is null)
        {
            return;
        }

        if (DocumentWords.MetaAuthors.Contains(name) && document.Author.Length == 0)
        {
            document.Author = Characters.WithSingleSpaces(content);
        }
        else if (DocumentWords.MetaDates.Contains(name) && document.Date.Length == 0)
        {
            document.Date = DateReader.ReadField(content);
        }
    }
}
