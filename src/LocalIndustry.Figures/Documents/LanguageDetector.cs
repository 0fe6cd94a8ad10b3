namespace LocalIndustry.Figures.Documents;

/// <summary>Tells the language of a passage by its letters.</summary>
internal static class LanguageDetector
{
    // A Chinese character weighs about as much as a short English word.
    private const int HanWeight = 3;

    /// <summary>The language, or null where there is no letter at all.</summary>
    public static Language? Detect(string text)
    {
        var count = default(LetterCount);
        count.Add(text);
        return count.Language;
    }

    /// <summary>The language of <c>text[start, end)</c>, or null where there is no letter at all.</summary>
    public static Language? Detect(string text, int start, int end)
    {
        var count = default(LetterCount);
        count.Add(text, start, end);
        return count.Language;
    }

    /// <summary>The language of a block, its cells included.</summary>
    public static LetterCount Count(Draft draft)
    {
        var count = default(LetterCount);
        count.Add(draft.Text.Text);
        count.Add(draft.Caption?.Text ?? "");
        foreach (var row in draft.Rows ?? [])
        {
            foreach (var cell in row.Cells)
            {
                count.Add(cell.Text.Text);
            }
        }

        return count;
    }

    internal struct LetterCount
    {
        private int _han;
        private int _others;

        public readonly Language? Language =>
            _han == 0 && _others == 0 ? null : _han * HanWeight >= _others ? Figures.Language.Chinese : Figures.Language.English;

        /// <summary>How much there is to read, in English letters.</summary>
        public readonly int Weight => (_han * HanWeight) + _others;

        public void Add(string text) => Add(text, 0, text.Length);

        public void Add(string text, int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                var c = text[i];
                if (c < 128)
                {
                    _others += (uint)((c | 0x20) - 'a') < 26 ? 1 : 0;
                }
                else if (Characters.IsHan(c))
                {
                    _han++;
                }
                else if (char.IsLetter(c))
                {
                    _others++;
                }
            }
        }
    }
}
