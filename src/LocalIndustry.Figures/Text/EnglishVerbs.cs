using System;

namespace LocalIndustry.Figures.Text;

/// <summary>
/// Verbs that stand around numbers, by base form; regular forms are derived, irregular ones listed. To teach a verb, add it
/// to the line that fits.
/// </summary>
internal static class EnglishVerbs
{
    /// <summary>Verbs that say that something grew.</summary>
    internal const string Up =
        "rise grow increase climb jump surge soar gain advance improve expand widen swell strengthen double triple quadruple treble quintuple raise boost lift enlarge extend accelerate rebound recover leap spike skyrocket add heighten enhance overfulfil overfulfill";

    /// <summary>Verbs that say that something shrank.</summary>
    internal const string Down =
        "fall drop decline decrease slip shrink sink slide plunge plummet tumble dip ease narrow weaken lose reduce cut lower slash halve diminish dwindle contract worsen deteriorate shorten lessen curtail trim";

    /// <summary>Of those, the ones whose base form or third person is also a noun.</summary>
    internal const string AlsoNouns =
        """
        rise increase climb jump surge gain advance boost lift rebound leap spike drop decline decrease slip slide plunge dip cut fall
        cost default equal open close complete correct dry warm cool wet live lower fine plan report record order supply return share need use work charge offer visit stay start end limit range rank
        measure number total average process produce control transfer transport travel trade value vote
        call claim account change estimate forecast grant hold issue lead match mark pay place
        price project release request run score seat
        set ship show stand state stop store study support tax test train treat turn
        wait walk watch build damage delay drive drill
        export import finish fund handle harvest heat help house hedge mail
        move note permit plant reach repair
        sign source top value
        book check claim cover
        cure double dress drop fail
        sample object sentence graduate convict rule answer upgrade appeal contract mine
        feed file fly gather hire
        ground shed recruit register quote plough plow lodge mount sink refit span update play beat
        host increase kill launch list look pledge trigger lag seal halt ban burst tear swap quit levy prompt escape squeeze boast lure
        """;

    /// <summary>Other verbs of reports, statutes and data sheets.</summary>
    internal const string Plain =
        """
        reach total amount come stand remain stay hit account represent make comprise include contain consist hold own have exceed surpass top average
        cost pay spend earn receive get give take sell buy produce manufacture generate make build establish set construct complete open close
        employ hire recruit lay plan expect forecast estimate project predict say tell report announce state show indicate reveal find add note claim
        require need must allow permit grant provide offer supply deliver carry transport move ship export import trade invest fund finance lend borrow
        raise collect deduct charge levy impose tax fine limit restrict apply use consume measure weigh cover span last take run operate work serve
        support handle process store keep preserve maintain hold wait begin start end finish stop continue become turn go bring put place lie sit
        see watch know think believe hope want like help try seek aim strive achieve attain fulfil fulfill accomplish win lose beat finish rank score
        play visit attend join leave enter arrive depart travel fly drive walk move live die kill injure affect hurt damage destroy suffer disrupt
        delay cancel ground close resume launch introduce issue publish release register record note list count number compute calculate determine
        define specify exclude replace change amend revise update correct refit install upgrade repair plant harvest reap gather grow irrigate
        store feed heat cool warm melt boil dry wet sow dress plough plow scorch drive fish mine drill dig smelt refine cast weave spin
        file lodge submit reside assess understate overstate fail commit convict sentence punish appeal object decide rule order hear vote elect
        lead manage control own acquire merge buy hedge trade quote price value book recognise recognize agree sign conclude settle
        contribute donate share split divide multiply equal correspond compare match differ vary range fluctuate
        draw default suffice dissipate sink source transmit receive sample convert respond solder mount connect
        enroll enrol graduate teach train study learn test examine treat vaccinate infect cure recover diagnose report
        stretch extend occupy house accommodate seat welcome attract host celebrate mark observe lift borrow renew check return lend
        look seem appear mean suggest argue warn deny admit insist urge vow pledge accept reject refuse avoid escape defend protect trigger prompt launder fetch creep hover linger
        outperform underperform lag unveil deploy tout boast clinch seal lure tempt enable equip squeeze retire resign quit appoint dub choose prefer oppose halt ban curb tackle resolve
        expire lapse elapse
        solve mend burst tear wipe erase shed swap convert transform anticipate assume levy lay possess enjoy prove envisage involve invest mobilise mobilize organise organize distribute allocate assign transfer send mail request ask answer call
        """;

    /// <summary>Irregular forms: base, past, participle.</summary>
    internal static readonly string[] Irregular =
    [
        "rise rose risen", "grow grew grown", "fall fell fallen", "sink sank sunk", "slide slid slid", "shrink shrank shrunk", "lose lost lost",
        "cut cut cut", "leap leapt leapt", "come came come", "stand stood stood", "hit hit hit", "make made made", "hold held held", "cost cost cost",
        "pay paid paid", "spend spent spent", "get got got", "give gave given", "take took taken", "sell sold sold", "buy bought bought",
        "build built built", "set set set", "say said said", "tell told told", "show showed shown", "find found found", "lend lent lent",
        "run ran run", "keep kept kept", "begin began begun", "become became become", "go went gone", "bring brought brought", "put put put",
        "lie lay lain", "sit sat sat", "see saw seen", "know knew known", "think thought thought", "seek sought sought", "win won won", "beat beat beaten",
        "leave left left", "fly flew flown", "drive drove driven", "grow grew grown", "feed fed fed", "dig dug dug", "cast cast cast",
        "weave wove woven", "spin spun spun", "lead led led", "split split split", "teach taught taught", "learn learnt learnt", "draw drew drawn",
        "send sent sent", "lay laid laid", "swell swelled swollen", "sow sowed sown", "hear heard heard", "hurt hurt hurt", "have had had",
    ];

    internal static void Register()
    {
        foreach (var verb in Split(Up))
        {
            AddForms(verb, Direction.Up);
        }

        foreach (var verb in Split(Down))
        {
            AddForms(verb, Direction.Down);
        }

        foreach (var verb in Split(Plain))
        {
            AddForms(verb, Direction.None);
        }

        foreach (var line in Irregular)
        {
            var forms = line.Split(' ');
            var direction = Lexicon.Add(forms[0]).Direction;
            Add(forms[1], forms[0], direction, WordClass.Verb);
            // A form that is also the base (cost, cut, set) is more often the noun.
            Add(forms[2], forms[0], direction, forms[2] == forms[0] ? WordClass.Verb : WordClass.Verb | WordClass.Participle);
        }

        foreach (var verb in Split(AlsoNouns))
        {
            MarkNoun(verb);
            MarkNoun(ThirdPerson(verb));
        }
    }

    private static void MarkNoun(string form)
    {
        if (Lexicon.Find(form) is { } word && (word.Classes & WordClass.Verb) != 0)
        {
            word.Classes |= WordClass.VerbOrNoun;
        }
    }

    private static void AddForms(string verb, Direction direction)
    {
        Add(verb, verb, direction, WordClass.Verb);
        Add(ThirdPerson(verb), verb, direction, WordClass.Verb);
        // A seed is no form of see.
        if (verb is not "see")
        {
            Add(Past(verb), verb, direction, WordClass.Verb | WordClass.Participle);
        }

        Add(Gerund(verb), verb, direction, WordClass.Participle);
    }

    private static void Add(string form, string lemma, Direction direction, WordClass classes)
    {
        var word = Lexicon.Add(form, classes);
        word.Lemma = lemma;
        if (direction != Direction.None)
        {
            word.Direction = direction;
        }
    }

    private static string ThirdPerson(string verb) =>
        verb.EndsWith("y", StringComparison.Ordinal) && !IsVowel(verb[verb.Length - 2]) ? verb.Substring(0, verb.Length - 1) + "ies"
        : EndsWithHiss(verb) ? verb + "es"
        : verb + "s";

    private static string Past(string verb) =>
        verb.EndsWith("e", StringComparison.Ordinal) ? verb + "d"
        : verb.EndsWith("y", StringComparison.Ordinal) && !IsVowel(verb[verb.Length - 2]) ? verb.Substring(0, verb.Length - 1) + "ied"
        : Doubles(verb) ? verb + verb[verb.Length - 1] + "ed"
        : verb + "ed";

    private static string Gerund(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb.Substring(0, verb.Length - 2) + "ying"
        : verb.EndsWith("e", StringComparison.Ordinal) && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb.Substring(0, verb.Length - 1) + "ing"
        : Doubles(verb) ? verb + verb[verb.Length - 1] + "ing"
        : verb + "ing";

    // One syllable that ends consonant, vowel, consonant: drop, plan, cut; and the stressed "commit", "refit".
    private static bool Doubles(string verb)
    {
        var n = verb.Length;
        if (n < 3 || IsVowel(verb[n - 1]) || verb[n - 1] is 'w' or 'x' or 'y' || !IsVowel(verb[n - 2]) || IsVowel(verb[n - 3]))
        {
            return false;
        }

        var vowels = 0;
        for (var i = 0; i < n; i++)
        {
            vowels += IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])) ? 1 : 0;
        }

        return vowels == 1 || verb is "commit" or "submit" or "permit" or "refit" or "transfer" or "refer" or "occur" or "cancel" or "fulfil" or "overfulfil" or "enrol" or "travel" or "total";
    }

    private static bool EndsWithHiss(string verb) =>
        verb.EndsWith("s", StringComparison.Ordinal) || verb.EndsWith("x", StringComparison.Ordinal) || verb.EndsWith("z", StringComparison.Ordinal)
        || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("o", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
