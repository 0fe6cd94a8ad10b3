using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>What words in names mean to the binding. A word that stands in no table here names a thing.</summary>
internal static class Vocabulary
{
    /// <summary>Words that bind other words together.</summary>
    public static readonly WordSet Stop = Words(
        "the a an of in on at to for by from and or with per each every all this that these those within than as is are was were be been has have its their s since");

    /// <summary>What stands before a number and says how it is meant.</summary>
    public static readonly WordSet BeforeNumber = Words("at most least more less fewer than no not up to only about approximately roughly nearly almost around exactly");

    /// <summary>Words that say that a name is a number, not which one.</summary>
    public static readonly WordSet Neutral = Words("count number total amount value figure quantity sum");

    /// <summary>Words that code adds to a name; where a document has them, they mean something.</summary>
    public static readonly WordSet OfCode = Words("stated actual official known expected shown displayed constant const");

    /// <summary>Neutral words that only a number of things goes by.</summary>
    /// <summary>What is said of a number that somebody looks forward to.</summary>
    public static readonly WordSet Forecast = Words("expected forecast projected outlook guidance");

    public static readonly WordSet Count = Words("count number quantity");

    /// <summary>Words that a document may add and code may leave out, as long as one figure remains.</summary>
    public static readonly WordSet Vacuous = Words("typical nominal overall required total stated present current new range various other own fixed clear");

    /// <summary>Those of them that tell one row of a table from the next: new connections from temporary ones.</summary>
    public static readonly WordSet TellsRows = Words("new own fixed clear present current");

    /// <summary>What something is measured by when it is not what the document states: under such a word, numbers are about code.</summary>
    public static readonly WordSet OtherMeasure = Words(
        "id identifier index offset position order rank priority width height size length column page line port pin color colour font margin padding depth level "
        + "version revision code error status option flag bit mask retry retries timeout delay interval attempt sample step seed hash key capacity buffer limit threshold weight score price cost field tab");

    /// <summary>Nouns of programming.</summary>
    public static readonly WordSet Common = Words(
        "address block bucket cache call channel char character client connection count current data default duration element entry event field file first frame group header hour input instance item "
        + "last level lifetime line list load memory message method minute mode name network next node number object operation output packet part period point pool process queue range rate record request "
        + "resource response result second segment server service session slot source speed stack start state stop string target task test thread tick time total transfer type unit use user value view window word work");

    /// <summary>Words that belong to a type or namespace and say nothing about its subject.</summary>
    public static readonly WordSet Container = Words(
        "known default defaults limit limits report overview stats statistic constant const data article document info information table list summary facts core "
        + "model record entry item details section source citation quoted doc numbers expected test tests program main class sample samples demo");

    /// <summary>What a document, or what it describes, comes out in.</summary>
    public static readonly WordSet Edition = Words("edition revision version release issue");

    public static readonly WordSet Percent = Words("percent pct percentage percents share rate ratio proportion fraction portion part quota bps");

    /// <summary>What an amount of money may be called.</summary>
    public static readonly WordSet Money = Words("fee price cost charge rate tariff fare");

    /// <summary>What a span of time may be called.</summary>
    public static readonly WordSet Time = Words("time duration period");

    public static readonly WordSet Multiple = Words("times multiple ratio factor fold multiplier");

    /// <summary>Those words of a kind that are as good as a unit; a share or a rate may be of anything.</summary>
    public static readonly WordSet UnitOfKind = Words("percent pct percentage times multiple fold bps");

    /// <summary>Words that say that a share is written as a fraction of one.</summary>
    public static readonly WordSet Fraction = Words("fraction proportion");

    /// <summary>Words that say that a change is written as what a value is multiplied by.</summary>
    public static readonly WordSet Factor = Words("factor multiplier multiple times");

    /// <summary>Words that say that a condition holds of what is not allowed.</summary>
    public static readonly WordSet Rejection = Words("too exceed exceeded above over beyond below under outside out not non invalid illegal wrong bad reject rejected violate violated breach breached fail failed unfit overdue late");

    /// <summary>Words that mark an end of what is allowed; they fit a figure that is a bound or a range.</summary>
    public static readonly WordSet Bound = Words("min max minimum maximum limit least most lower upper bound threshold floor ceiling cap over under above below");

    public static readonly WordSet Lower = Words("min minimum least lower floor from");

    public static readonly WordSet Upper = Words("max maximum most upper ceiling cap to");

    /// <summary>Words that say that a number is a change rather than a state.</summary>
    public static readonly WordSet Growth = Words(
        "growth increase rise gain grew grown decrease decline drop fall fell reduction reduced cut more extra excess surplus additional surcharge premium markup uplift bonus faster longer larger higher bigger greater");

    /// <summary>Words that name a change themselves: a loss of 14% is no decrease in loss.</summary>
    public static readonly WordSet NamesChange = Words("loss waste shrinkage decay wear attrition saving discount rebate refund deduction relief allowance");

    /// <summary>Those of them that say that something became less.</summary>
    public static readonly WordSet Decrease = Words("decrease decline drop fall fell reduction reduced cut");

    /// <summary>Verbs that say what follows from a number beyond a bound.</summary>
    public static readonly WordSet Consequence = Words("require need call lead trigger cause indicate suggest warrant prompt demand count report reported considered treated stop stopped");

    /// <summary>Verbs that a clause has so that it has one.</summary>
    public static readonly WordSet LightVerb = Words("get got take took taken give gave given make made need needed do does did go went come came lie lay stand stood receive received it they we you");

    /// <summary>Verbs that say what a number has to be.</summary>
    public static readonly WordSet Obligation = Words("must should shall ought have has");

    private static readonly Dictionary<string, WordSet> s_nounsOfMeasure = new()
    {
        [UnitMeasures.Data] = Words("length size"),
        ["mass"] = Words("weight mass"),
        ["area"] = Words("area"),
        ["volume"] = Words("volume"),
        ["temperature"] = Words("temperature"),
        ["voltage"] = Words("voltage"),
    };

    /// <summary>What units of a dimension measure, where that is one thing only: metres may be anything from depth to distance.</summary>
    public static WordSet? NounsOf(string dimension) => s_nounsOfMeasure.TryGetValue(dimension, out var nouns) ? nouns : null;

    /// <summary>Words whose figure is a mean; they fit where the document speaks of one.</summary>
    public static readonly WordSet Mean = Words("average avg mean");

    private static readonly (string Word, decimal Scale)[] s_scales =
    [
        ("hundred", 100),
        ("hundreds", 100),
        ("thousand", 1_000),
        ("thousands", 1_000),
        ("wan", 10_000),
        ("万", 10_000),
        ("million", 1_000_000),
        ("millions", 1_000_000),
        ("yi", 100_000_000),
        ("亿", 100_000_000),
        ("billion", 1_000_000_000),
        ("billions", 1_000_000_000),
        ("trillion", 1_000_000_000_000),
        ("trillions", 1_000_000_000_000),
    ];

    private static readonly Dictionary<string, string> s_opposites = Opposites(
        "north south", "northern southern", "east west", "eastern western", "import export", "male female", "men women", "boy girl",
        "urban rural", "city countryside", "gross net", "planned actual", "employer employee", "buyer seller", "domestic foreign",
        "public private", "old new", "before after", "first last", "former latter", "inner outer", "input output", "income expense",
        "birth death", "asset liability", "minimum maximum", "lower upper", "summer winter", "left right", "small large");

    public static decimal? ScaleOf(string word)
    {
        foreach (var (name, scale) in s_scales)
        {
            if (name == word)
            {
                return scale;
            }
        }

        return null;
    }

    private static readonly Dictionary<string, decimal> s_periods = new()
    {
        ["year"] = 1,
        ["annual"] = 1,
        ["annually"] = 1,
        ["yearly"] = 1,
        ["annum"] = 1,
        ["quarter"] = 4,
        ["quarterly"] = 4,
        ["month"] = 12,
        ["monthly"] = 12,
        ["week"] = 52,
        ["weekly"] = 52,
        ["day"] = 365,
        ["daily"] = 365,
    };

    /// <summary>Whether code speaks of it all the time: a name of nothing else is as weak as one of a single word.</summary>
    public static bool IsCommon(string word) => OtherMeasure.Contains(word) || Bound.Contains(word) || Mean.Contains(word) || Common.Contains(word);

    /// <summary>Whether a word says in what state a thing is, so that it may follow what a name speaks of: <c>TonsSaved</c>.</summary>
    public static bool IsParticiple(string word) => (word.Length > 4 && word.EndsWith("ed", System.StringComparison.Ordinal)) || (word.Length > 6 && word.EndsWith("able", System.StringComparison.Ordinal)) || word is "due" or "open" or "free" or "built" or "sold" or "made" or "kept";

    /// <summary>Whether a word is made of a verb, so that it may stand for what a sentence says with one: <c>SprinklerInspection</c> where they are inspected.</summary>
    public static bool IsDeverbal(string word) => IsParticiple(word) || (word.Length > 6 && (word.EndsWith("ion", System.StringComparison.Ordinal) || word.EndsWith("ment", System.StringComparison.Ordinal)));

    /// <summary>A verb without its ending, and a noun without the one that made it of a verb.</summary>
    public static string Stem(string word) => WordStems.OfVerb(word);

    // A noun of measure, and the words that a sentence has in its place.
    private static readonly Dictionary<string, string[]> s_measured = new(System.StringComparer.Ordinal)
    {
        ["age"] = ["old"],
        ["capacity"] = ["hold", "store"],
        ["depth"] = ["deep"],
        ["diameter"] = ["across"],
        ["distance"] = ["apart", "away"],
        ["duration"] = ["last", "long"],
        ["height"] = ["high", "tall"],
        ["length"] = ["long"],
        ["power"] = ["draw"],
        ["price"] = ["cost"],
        ["thickness"] = ["thick"],
        ["weight"] = ["weigh", "heavy"],
        ["width"] = ["wide"],
    };

    /// <summary>Whether a noun names a measure that a sentence may say with a verb or an adjective.</summary>
    public static bool IsMeasured(string noun) => s_measured.ContainsKey(noun);

    /// <summary>Whether a sentence says with a verb or an adjective what a noun of measure names: <c>WeightKg</c> where a box weighs.</summary>
    public static bool IsMeasuredBy(string noun, string word) =>
        s_measured.TryGetValue(noun, out var said) && (System.Array.IndexOf(said, Singular(word)) >= 0 || System.Array.IndexOf(said, Positive(word)) >= 0);

    // Longer is long, heavier is heavy.
    private static string Positive(string word) => word.EndsWith("ier", System.StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
        : word.EndsWith("er", System.StringComparison.Ordinal) ? word.Substring(0, word.Length - 2)
        : word;

    private static string Singular(string word) => word.Length > 4 && word.EndsWith("s", System.StringComparison.Ordinal) && !word.EndsWith("ss", System.StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;

    private static readonly Dictionary<string, string> s_periodAdjectives = new()
    {
        ["hourly"] = "hour",
        ["daily"] = "day",
        ["weekly"] = "week",
        ["monthly"] = "month",
        ["quarterly"] = "quarter",
        ["annual"] = "year",
        ["annually"] = "year",
        ["yearly"] = "year",
        ["nightly"] = "night",
    };

    /// <summary>What an amount is counted per under an adjective: the hour of an hourly rate; null for other words.</summary>
    public static string? PeriodOf(string adjective) => s_periodAdjectives.TryGetValue(adjective, out var period) ? period : null;

    /// <summary>How many of a period make a year: 12 for <c>monthly</c>; null for other words.</summary>
    public static decimal? PeriodsOfYear(string word) => s_periods.TryGetValue(word, out var periods) ? periods : null;

    /// <summary>The word that stands against it: <c>north</c> for <c>south</c>; null if there is none.</summary>
    public static string? OppositeOf(string word) =>
        s_opposites.TryGetValue(word, out var opposite) ? opposite : WordSet.Forms(word).Select(static form => s_opposites.TryGetValue(form, out var other) ? other : null).FirstOrDefault(static other => other is not null);

    private static WordSet Words(string words) => new(words.Split(' '));

    private static Dictionary<string, string> Opposites(params string[] pairs)
    {
        var opposites = new Dictionary<string, string>();
        foreach (var pair in pairs)
        {
            var words = pair.Split(' ');
            opposites[words[0]] = words[1];
            opposites[words[1]] = words[0];
        }

        return opposites;
    }
}
