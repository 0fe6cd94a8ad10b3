using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>The names that a document would like to have.</summary>
internal sealed record WantedName(string Path, string Namespace, string ClassName);

/// <summary>The names that it gets: a class of its own and a file of its own.</summary>
internal sealed record GivenName(string Path, string ClassName, string HintName);

/// <summary>The names of all documents of a project, told apart the same way on every machine.</summary>
internal sealed record UniqueNames(EquatableArray<GivenName> Names)
{
    public static UniqueNames Assign(IEnumerable<WantedName> wanted, string rootNamespace)
    {
        var ordered = wanted.OrderBy(static name => name.Path, StringComparer.Ordinal).ToList();
        var classes = Reserved(ordered, FigureTypes.NamespaceUnder(rootNamespace));
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<GivenName>();
        foreach (var document in ordered)
        {
            var className = Unique(document.ClassName, name => classes.Add(Qualify(document.Namespace, name)));

            // On a file system that folds case two files would be one.
            var file = Unique(className, files.Add);
            names.Add(new GivenName(document.Path, className, file + ".g.cs"));
        }

        return new UniqueNames(names.ToEquatableArray());
    }

    // A class cannot be called like a namespace, nor like a type that is generated beside it.
    private static HashSet<string> Reserved(IReadOnlyList<WantedName> wanted, string typesNamespace)
    {
        var reserved = new HashSet<string>(FigureTypes.Names.Select(name => Qualify(typesNamespace, name)), StringComparer.Ordinal);
        foreach (var name in wanted.Select(static document => document.Namespace).Append(typesNamespace).Distinct())
        {
            for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
            {
                reserved.Add(name.Substring(0, end));
            }
        }

        return reserved;
    }

    private static string Qualify(string @namespace, string name) => @namespace.Length == 0 ? name : @namespace + "." + name;

    public GivenName this[string path] => Names.First(name => name.Path == path);

    private static string Unique(string name, Func<string, bool> take)
    {
        var unique = name;
        for (var number = 2; !take(unique); number++)
        {
            unique = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
