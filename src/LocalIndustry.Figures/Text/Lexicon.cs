namespace LocalIndustry.Figures.Text;

/// <summary>All the English words that any table names, found without allocating.</summary>
internal static class Lexicon
{
    // A power of two, about twice as many as there are words.
    private const int BucketCount = 8192;

    private static readonly Word?[] Buckets = new Word?[BucketCount];
    private static readonly char[] s_lower = BuildLower();

    static Lexicon()
    {
        EnglishWords.Register();
        EnglishVerbs.Register();
        Numbers.EnglishNumerals.Register();
        Quantities.EnglishRelations.Register();
        Quantities.Units.Register();
    }

    /// <summary>How many words there are; each has an <see cref="Word.Id"/> below it.</summary>
    public static int Count { get; private set; }

    /// <summary>The entry of <c>text[start, end)</c> without regard to case; null if no table names it.</summary>
    public static Word? Find(string text, int start, int end)
    {
        var hash = Hash(text, start, end);
        for (var word = Buckets[hash & (BucketCount - 1)]; word is not null; word = word.Next)
        {
            if (word.Hash == hash && SameWord(word.Text, text, start, end))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The entry of a whole word.</summary>
    public static Word? Find(string word) => Find(word, 0, word.Length);

    /// <summary>The entry of <paramref name="lowerCaseWord"/>, made when it is new.</summary>
    internal static Word Add(string lowerCaseWord, WordClass classes = WordClass.None)
    {
        var word = Find(lowerCaseWord);
        if (word is null)
        {
            var hash = Hash(lowerCaseWord, 0, lowerCaseWord.Length);
            ref var bucket = ref Buckets[hash & (BucketCount - 1)];
            word = bucket = new Word(lowerCaseWord, Count++, hash, bucket);
        }

        word.Classes |= classes;
        return word;
    }

    /// <summary>Adds the words of a table's line, set apart by white space.</summary>
    internal static void AddAll(string words, WordClass classes)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word, classes);
        }
    }

    private static uint Hash(string text, int start, int end)
    {
        var hash = 17u;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + Lower(text[i]));
        }

        return hash;
    }

    private static bool SameWord(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Lower(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Lower(char c) => c < 128 ? s_lower[c] : c == '’' ? '\'' : c;

    private static char[] BuildLower()
    {
        var lower = new char[128];
        for (var c = '\0'; c < 128; c++)
        {
            lower[c] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return lower;
    }
}
