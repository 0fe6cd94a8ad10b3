using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>What programmers and table headers shorten. To teach an abbreviation, add it.</summary>
internal static class Abbreviations
{
    internal const string Lines =
        "num=number nr=number no=number qty=quantity cnt=count amt=amount val=value tot=total avg=average mean=average min=minimum max=maximum typ=typical nom=nominal std=standard "
        + "pct=percent perc=percent percentage=percent temp=temperature freq=frequency volt=voltage addr=address reg=register cfg=configuration config=configuration conf=configuration "
        + "init=initial resp=response dur=duration len=length dist=distance vol=volume pop=population wt=weight ht=height spd=speed acc=accuracy res=resolution "
        + "op=operating oper=operating hum=humidity pres=pressure press=pressure cmd=command ref=reference calc=calculation est=estimated prod=production govt=government dept=department "
        + "ack=acknowledgement auth=authentication msg=message conn=connection hdr=header seq=sequence ver=version ident=identifier coeff=coefficient diff=difference dim=dimension elev=elevation org=organisation param=parameter "
        + "pos=position prev=previous proc=process qtr=quarter rec=record recv=received src=source sz=size util=utilisation vel=velocity horiz=horizontal vert=vertical req=request repl=replication alt=altitude "
        + "mgmt=management mfg=manufacturing yr=year mo=month emp=employee biz=business ind=industrial intl=international natl=national expt=export";

    private static readonly Dictionary<string, string> s_full = Read();

    /// <summary>The word in full; itself where it is no abbreviation.</summary>
    public static string Expand(string word) => s_full.TryGetValue(word, out var full) ? full : word;

    /// <summary>The word at <paramref name="i"/> in full: the no of NoOfMills and MillNo is a number, that of NoShowFee is none.</summary>
    public static string Expand(IReadOnlyList<string> words, int i) => words[i] == "no" && i + 1 < words.Count && words[i + 1] != "of" ? words[i] : Expand(words[i]);

    /// <summary>Each abbreviation and what it stands for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => s_full;

    private static Dictionary<string, string> Read()
    {
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines.Split(' '))
        {
            var pair = line.Split('=');
            full[pair[0]] = pair[1];
        }

        return full;
    }
}
