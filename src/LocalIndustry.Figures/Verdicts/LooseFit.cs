using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Finds the figure that words mean which are not just the document's.</summary>
internal static class LooseFit
{
    // What a name speaks of tells more than all that it says of it.
    private const int WeightOfHead = 100;
    private const int WeightOfUnit = 20;
    private const int WeightOfClause = 50;

    /// <summary>The one figure that the words fit better than any other: in the words around it before those of its sentence.</summary>
    public static FigureWords? Single(IReadOnlyList<FigureWords> figures, IReadOnlyList<string> words, string head, string? unit)
    {
        FigureWords? best = null;
        var most = -1;
        var isShared = false;
        foreach (var figure in figures)
        {
            var weight = Weight(figure, words, head, unit);
            if (weight > most)
            {
                (best, most, isShared) = (figure, weight, false);
            }
            else if (weight == most)
            {
                isShared = true;
            }
        }

        return isShared || most < 0 ? null : best;
    }

    private static int Weight(FigureWords figure, IReadOnlyList<string> words, string head, string? unit)
    {
        if (unit is not null && !figure.IsOfDimension(unit))
        {
            return -1;
        }

        var subjects = 0;
        var telling = 0;
        var isInClause = true;
        var saysChange = false;
        var saysUnit = unit is not null && figure.IsUnit(unit);
        foreach (var word in words)
        {
            if (FigureWords.IsYear(word))
            {
                if (!figure.Context.Contains(word))
                {
                    return -1;
                }

                continue;
            }

            var isSubject = figure.IsAkinToSubject(word);
            if (!isSubject && Vocabulary.OtherMeasure.Contains(word) && !figure.Admits(word, isHead: true))
            {
                return -1;
            }

            subjects += isSubject ? 1 : 0;
            saysChange |= !isSubject && Vocabulary.Growth.Contains(word) && figure.Admits(word);
            telling += !Vocabulary.IsCommon(word) && !figure.IsBoundWord(word) && (isSubject || figure.IsAkinToClause(word) || figure.IsAkinToSentence(word)) ? 1 : 0;
            saysUnit |= figure.Target.Figure.Kind == FigureKind.Money && figure.Unit.Contains(word);
            isInClause &= isSubject || figure.Admits(word) || figure.Document.Contains(word) || figure.IsAkinToClause(word);
        }

        // What has neither the unit nor a word of the subject speaks of anything in the sentence.
        var hasUnit = unit is not null && figure.AdmitsUnit(unit);
        var isTold = subjects > 0 || (isInClause && (hasUnit || saysChange)) || saysUnit;
        var isNamed = isInClause && figure.IsHeadOfSubject(head);
        if (!isTold || telling == 0 || (telling == 1 && subjects < 2 && !isNamed))
        {
            return -1;
        }

        return (isInClause ? WeightOfClause : 0) + (unit is not null && figure.IsUnit(unit) ? WeightOfUnit : 0) + (figure.IsAkinToSubject(head) || figure.Kind.Contains(head) ? WeightOfHead : 0) + subjects;
    }
}
