using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Meanings of short strings, found by a stretch of a text without cutting it out.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class SpanTable<T>
    where T : class
{
    private Entry?[] _buckets = new Entry?[64];
    private int _count;

    /// <summary>What <c>text[start, end)</c> means, letter by letter; null if nothing.</summary>
    public T? Find(string text, int start, int end)
    {
        var hash = Hash(text, start, end);
        for (var entry = _buckets[hash & (_buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Key.Length == end - start && string.CompareOrdinal(entry.Key, 0, text, start, end - start) == 0)
            {
                return entry.Meaning;
            }
        }

        return null;
    }

    public T? Find(string key) => Find(key, 0, key.Length);

    /// <summary>The keys of all meanings that are wanted.</summary>
    public List<string> Where(Func<T, bool> isWanted)
    {
        var keys = new List<string>();
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
            {
                if (isWanted(entry.Meaning))
                {
                    keys.Add(entry.Key);
                }
            }
        }

        return keys;
    }

    /// <summary>Gives <paramref name="key"/> a meaning; the last one counts.</summary>
    public void Set(string key, T meaning)
    {
        var hash = Hash(key, 0, key.Length);
        for (var entry = _buckets[hash & (_buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Key == key)
            {
                entry.Meaning = meaning;
                return;
            }
        }

        if (++_count > _buckets.Length)
        {
            Grow();
        }

        Insert(new Entry(key, hash, meaning));
    }

    private void Grow()
    {
        var buckets = _buckets;
        _buckets = new Entry?[buckets.Length * 2];
        foreach (var bucket in buckets)
        {
            for (var (entry, next) = (bucket, bucket?.Next); entry is not null; (entry, next) = (next, next?.Next))
            {
                Insert(entry);
            }
        }
    }

    private void Insert(Entry entry)
    {
        ref var bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
        entry.Next = bucket;
        bucket = entry;
    }

    private static uint Hash(string text, int start, int end)
    {
        var hash = (uint)(end - start);
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return hash;
    }

    private sealed class Entry(string key, uint hash, T meaning)
    {
        public string Key { get; } = key;

        public uint Hash { get; } = hash;

        public T Meaning { get; set; } = meaning;

        public Entry? Next { get; set; }
    }
}
