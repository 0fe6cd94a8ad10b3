namespace LocalIndustry.Figures.Text;

/// <summary>
/// The closed classes of English and the nouns that matter around numbers. To teach a word, add it to its line;
/// the table test reads the same lines.
/// </summary>
internal static class EnglishWords
{
    internal const string Determiners =
        "the a an this that these those its their his her our your my each every all both some any no another such either neither several many few much other most";

    internal const string Pronouns = "it they he she we you i them him us me itself themselves one's there";

    internal const string Prepositions =
        """
        of in on at by for from to with within without into onto over under above below between among amongst during before after since until till
        through throughout across against along around about behind beneath beside besides beyond despite down except inside near off out outside
        per plus regarding toward towards up upon via versus vs as than including excluding concerning pending past according
        """;

    internal const string Conjunctions = "and or but nor & plus yet";

    internal const string Auxiliaries =
        """
        is are was were be been being am has have had having do does did can could may might must shall should will would cannot
        isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't
        isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt couldnt wouldnt shouldnt
        """;

    internal const string Negations = "not no never nor cannot without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't";

    internal const string Relatives = "which that who whom whose where";

    internal const string Subordinators = "if when while because although though unless whereas whether once so than since until as after before";

    internal const string Adverbs =
        """
        about above again ago almost alone already also altogether always annually around away back barely currently daily directly even
        ever exactly far finally first frequently further generally hardly here however immediately indeed instead just largely later least
        less mainly merely monthly mostly nearly newly not now nowadays often only otherwise overall perhaps precisely presently previously quite
        rather recently respectively roughly scarcely sharply significantly slightly so some sometimes soon still substantially then there
        thereafter therefore thus today together tomorrow too typically usually very weekly well yearly yesterday yet
        approximately fully partly worth upwards somewhere anywhere elsewhere everywhere separately similarly steadily considerably additionally meanwhile moreover nevertheless thereof hereof accordingly
        """;

    /// <summary>Verbs that open an instruction: "Use glands of 20 mm" is about the glands.</summary>
    internal const string Imperatives =
        "use place put keep store set apply check connect fit install mount insert add remove press hold turn wait solder read write send reduce avoid ensure allow see note choose select take give make let leave start stop maintain provide replace";

    internal const string Months =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";

    internal const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun";

    internal const string References =
        """
        section sections sec chapter chapters article articles art paragraph paragraphs para paras subsection subsections subparagraph clause clauses annex annexes appendix appendices
        part parts title schedule page pages p pp table tables figure figures fig figs equation eq note notes footnote line lines column columns
        no nos number numbers nr num volume vol issue edition editions version versions revision revisions rev release chapter step rule rules form item items
        act regulation directive resolution decision law order decree case docket code id serial model type class grade phase level tier stage
        terminal gate runway platform track room floor suite building block unit zone district ward route flight bus highway interstate exit
        group brigade team battery division game round match set channel pin bit slot lot batch box option question answer
        tel telephone phone fax call isbn issn doi rfc iso din en iec ieee astm ansi bs gb jis usb bluetooth windows android ios python java boeing airbus
        standard category series mark sample experiment trial plan protocol invoice account
        """;

    internal const string IrregularPlurals =
        "people men women children feet teeth mice geese cattle police sheep fish deer aircraft spacecraft personnel staff crew troops data media criteria phenomena bacteria crews workmen fishermen businessmen policemen chairmen salesmen craftsmen offspring livestock poultry swine headcount salmon trout cod herring tuna shrimp squid bison moose elk";

    internal const string SingularsInS =
        "news gas bus basis analysis crisis process access business loss class mass glass grass pass address success progress congress stress index census status bonus virus campus corpus surplus series species means diabetes physics economics mathematics politics lens less this is was has us as its across previous various famous pus consensus apparatus thus plus";

    internal const string Modalities =
        """
        required requires require strive strives striving seek seeks seeking target targeted targets targeting planned plans plan planning expected expects expect forecast forecasts projected projects
        estimated budgeted budget scheduled promised pledged proposed recommended aimed aims goal
        """;

    internal const string VagueNouns =
        """
        gain rise increase growth climb jump surge advance decrease decline drop fall reduction cut loss change improvement
        total sum amount number quantity level value figure rate range limit maximum minimum average mean median peak threshold margin
        proportion share percentage part portion majority minority fraction half quarter rest remainder term period length duration
        cost price things
        """;

    internal const string Statistics =
        "average mean median total overall aggregate combined net gross minimum maximum min max typical nominal peak annual monthly weekly daily hourly quarterly yearly cumulative lowest highest";

    internal const string Periods = "year years quarter quarters month months week weeks day days decade decades century season half semester fiscal winter summer spring autumn";

    internal const string Pointers = "last this next previous preceding past coming current following former latter same prior earlier upcoming recent";

    internal const string Comparatives =
        "more less fewer higher lower greater larger smaller bigger longer shorter older younger heavier lighter faster slower better worse wider narrower deeper taller stronger cheaper hotter colder warmer";

    /// <summary>Nouns for many, which a number behind "of" counts.</summary>
    internal const string Collectives =
        "crowd crowds audience audiences workforce population populations staff membership attendance turnout enrolment enrollment circulation congregation garrison electorate readership headcount";

    /// <summary>Words that the rules around numbers ask for by name and that stand in no other line.</summary>
    internal const string Asked =
        "times fold x s gmt utc am pm m fy capita couple o'clock ending earlier end ended estimated head night person piece point share ticket unit bushel real won year first level ago minus default port tel sq what nor lower gross score ca fiscal o oh one negative age aged ranging wide long high tall deep thick apart sub";

    /// <summary>Words of direction that are no verbs.</summary>
    internal const string UpWords = "up higher more above upward upwards gain gains growth greater larger improvement improvements";

    internal const string DownWords = "down lower less fewer downward downwards loss losses smaller decline below reduction reductions";

    internal static void Register()
    {
        Lexicon.AddAll(Determiners, WordClass.Determiner);
        Lexicon.AddAll(Pronouns, WordClass.Pronoun);
        Lexicon.AddAll(Prepositions, WordClass.Preposition);
        Lexicon.AddAll(Conjunctions, WordClass.Conjunction);
        Lexicon.AddAll(Auxiliaries, WordClass.Auxiliary);
        Lexicon.AddAll(Negations, WordClass.Negation);
        Lexicon.AddAll(Relatives, WordClass.Relative);
        Lexicon.AddAll(Subordinators, WordClass.Subordinator);
        Lexicon.AddAll(Adverbs, WordClass.Adverb);
        Lexicon.AddAll(Imperatives, WordClass.Imperative);
        Lexicon.AddAll(Months, WordClass.Month);
        Lexicon.AddAll(Weekdays, WordClass.Weekday);
        Lexicon.AddAll(References, WordClass.Reference);
        Lexicon.AddAll(IrregularPlurals, WordClass.IrregularPlural);
        Lexicon.AddAll(SingularsInS, WordClass.SingularInS);
        Lexicon.AddAll(Modalities, WordClass.Modality);
        Lexicon.AddAll(VagueNouns, WordClass.Vague);
        Lexicon.AddAll(Statistics, WordClass.Statistic);
        Lexicon.AddAll(Periods, WordClass.Period);
        Lexicon.AddAll(Pointers, WordClass.Pointer);
        Lexicon.AddAll(Comparatives, WordClass.Comparative);
        Lexicon.AddAll(Collectives, WordClass.Collective);
        Lexicon.AddAll(Asked, WordClass.None);
        Point(UpWords, Direction.Up);
        Point(DownWords, Direction.Down);
    }

    private static void Point(string words, Direction direction)
    {
        foreach (var word in words.Split(' '))
        {
            Lexicon.Add(word).Direction = direction;
        }
    }
}
