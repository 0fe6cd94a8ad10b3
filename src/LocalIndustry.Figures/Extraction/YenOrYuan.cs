using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Decides by the whole document whether its ¥ is the yen or the yuan; in doubt the sign stays.</summary>
internal static class YenOrYuan
{
    private static readonly string[] Chinese = ["yuan", "renminbi", "RMB", "CNY", "China", "Chinese", "Beijing", "Shanghai", "人民币", "元"];
    private static readonly string[] Japanese = ["yen", "JPY", "Japan", "Tokyo", "Osaka", "日元", "日圆"];

    public static void Resolve(Document document, List<FigureDraft> drafts)
    {
        var signed = drafts.FindAll(d => d.Unit.StartsWith("¥", StringComparison.Ordinal));
        if (signed.Count == 0)
        {
            return;
        }

        var isChinese = Speaks(document.Source, Chinese) || signed.Exists(d => d.Block.Language == Language.Chinese);
        var isJapanese = Speaks(document.Source, Japanese);
        if (isChinese != isJapanese)
        {
            foreach (var draft in signed)
            {
                draft.Unit = (isChinese ? "CNY" : "JPY") + draft.Unit.Substring(1);
            }
        }
    }

    private static bool Speaks(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
