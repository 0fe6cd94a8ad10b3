namespace LocalIndustry.Figures.Text;

/// <summary>A set of characters, a bit for each there is.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public bool Contains(char c) => (_bits[c >> 6] & (1ul << (c & 63))) != 0;

    public void Add(char c) => _bits[c >> 6] |= 1ul << (c & 63);

    public void Add(string characters)
    {
        foreach (var c in characters)
        {
            Add(c);
        }
    }
}
