using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Reads numbers that stand in rows: tuples, arguments, object and collection initializers.</summary>
internal sealed class RowReader(SemanticModel model, Func<string, bool> isTelling, CancellationToken cancellationToken)
{
    // Members whose text describes a row and does not tell which it is.
    private static readonly HashSet<string> s_descriptive = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "description", "text", "caption", "note", "comment", "remark", "language", "culture", "source", "url", "uri", "link", "path", "file", "format", "author", "unit", "currency", "symbol", "message",
    };

    // Members that say by a number which of several the row is.
    private static readonly HashSet<string> s_numbered = new(StringComparer.OrdinalIgnoreCase) { "version", "edition", "revision", "release", "level", "class", "zone", "tier", "stage", "phase", "grade", "category", "band", "group", "step" };

    // Words that members for years have.
    private static readonly HashSet<string> s_periods = new(StringComparer.OrdinalIgnoreCase) { "year", "years", "yr", "y", "fy", "season", "period", "date", "edition", "term", "vintage", "since", "of", "at", "in", "key" };

    // Methods that put a value where its key says.
    private static readonly HashSet<string> s_adders = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "set", "put", "insert", "register", "append", "with", "entry", "row", "record", "write", "map", "define", "tryadd", "create", "of", "new", "keyvaluepair", "seed", "push", "emit", "check", "verify",
    };

    /// <summary>A number's labels from its own name and those beside it: strings and enum members tell the row, years the period.</summary>
    public static IReadOnlyList<ClaimLabel> Combine(string name, IReadOnlyList<RowKey> siblings, IReadOnlyList<string>? owners = null)
    {
        owners ??= [];
        var years = siblings.Where(static sibling => IsYear(sibling.Key) && MayBeYear(sibling.Name)).Select(static sibling => sibling.Key).ToList();
        var rows = siblings.Where(static sibling => !IsYear(sibling.Key) && !IsNumbered(sibling.Key) && !s_descriptive.Contains(sibling.Name)).Select(static sibling => sibling.Key).ToList();
        if (rows.Count == 0)
        {
            return [.. Numbered(siblings).Select(row => new ClaimLabel(row + " " + name) { Owners = owners, Around = years }), new ClaimLabel(name) { Owners = owners, Around = years }];
        }

        var labels = rows.Concat(Numbered(siblings)).Select(row => new ClaimLabel(row + " " + name) { Owners = owners, Around = years }).ToList();
        labels.Add(new ClaimLabel(name) { Rows = rows, Owners = owners, Around = years });
        if (name.Length > 0)
        {
            labels.AddRange(rows.Select(row => new ClaimLabel(row) { Owners = [.. owners, name], Around = years, Column = name }));
        }

        return labels;
    }

    // (Edition: 2, Berths: 40): which of several, by its number.
    private static IEnumerable<string> Numbered(IReadOnlyList<RowKey> siblings) =>
        siblings.Where(static sibling => IsNumbered(sibling.Key) && s_numbered.Contains(sibling.Name)).Select(static sibling => sibling.Name + " " + sibling.Key);

    private static bool IsNumbered(string key) => key.Length is 1 or 2 && key.All(char.IsDigit);

    private static string? KeyOrNumber(ExpressionSyntax expression) => SyntaxNames.OfKey(expression) ?? (expression is LiteralExpressionSyntax { Token: { Value: int, Text: var text } } && IsNumbered(text) ? text : null);

    /// <summary>What other members of an object initializer say of the row.</summary>
    public static IReadOnlyList<RowKey> Siblings(InitializerExpressionSyntax initializer, ExpressionSyntax self) => initializer.Expressions
        .Where(expression => expression != self)
        .OfType<AssignmentExpressionSyntax>()
        .Select(static assignment => KeyOrNumber(assignment.Right) is { } key ? new RowKey(SyntaxNames.OfTarget(assignment.Left) ?? "", key) : null)
        .OfType<RowKey>()
        .ToList();

    /// <summary>A value of a collection initializer: <c>{ "humidity", 1.8 }</c>.</summary>
    public IEnumerable<ClaimLabel> OfElement(InitializerExpressionSyntax element, ExpressionSyntax value)
    {
        if (element.Expressions.Count < 2 || element.Expressions[0] == value || SyntaxNames.OfKey(element.Expressions[0]) is not { } key)
        {
            return [];
        }

        return SiteReader.OwnerOf(element) is { } owner ? SyntaxNames.OfKeyed(key, owner) : [new ClaimLabel(key)];
    }

    /// <summary>A cell of a tuple, by the name of its element and the labels in its row.</summary>
    public IEnumerable<ClaimLabel> OfTuple(TupleExpressionSyntax tuple, ArgumentSyntax cell)
    {
        var siblings = Keys(tuple.Arguments, cell, withNumbers: true);
        var owner = SiteReader.OwnerOf(tuple);
        IReadOnlyList<string> owners = owner is null ? [] : [owner];
        if (cell.NameColon is null && !siblings.Any(sibling => isTelling(sibling.Key)) && !(owner is not null && isTelling(owner)) && !siblings.Any(static sibling => IsYear(sibling.Key)))
        {
            return [];
        }

        var at = tuple.Arguments.IndexOf(cell);
        var elements = cell.NameColon is null && model.GetTypeInfo(tuple, cancellationToken) is { ConvertedType: INamedTypeSymbol { IsTupleType: true } type } && type.TupleElements.Length == tuple.Arguments.Count
            ? type.TupleElements
            : default;
        var name = cell.NameColon?.Name.Identifier.ValueText ?? (elements.IsDefault || !elements[at].IsExplicitlyNamedTupleElement ? "" : elements[at].Name);
        var named = siblings.Select(sibling => elements.IsDefault || sibling.At >= elements.Length ? sibling : sibling with { Name = elements[sibling.At].Name }).ToList();
        var labels = Combine(name, named, owners).ToList();

        // Without a name of its own a cell is what the collection is called.
        return owner is null || named.Count == 0 || name.Length > 0
            ? labels.Where(static label => label.Name.Trim().Length > 0)
            : named.Where(static sibling => !IsYear(sibling.Key) && !IsNumbered(sibling.Key)).SelectMany(sibling => SyntaxNames.OfKeyed(sibling.Key, owner)).Concat(labels.Where(static label => label.Name.Trim().Length > 0));
    }

    /// <summary>An argument, by the name of its parameter and the labels beside it.</summary>
    public IEnumerable<ClaimLabel> OfArgument(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (list.Parent is not ExpressionSyntax call)
        {
            return [];
        }

        var keys = Keys(list.Arguments, argument, withNumbers: argument.NameColon is not null);
        var (called, receiver) = Called(call);
        var isAdder = s_adders.Contains(called) || call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: [>= 'a' and <= 'z', ..] } };
        if (argument.NameColon?.Name.Identifier.ValueText is { } name)
        {
            return Combine(name, keys, isAdder || call is BaseObjectCreationExpressionSyntax ? [] : [called]);
        }

        var isWorthIt = isTelling(called) || keys.Any(key => isTelling(key.Key));
        if (!isWorthIt)
        {
            return [];
        }

        var parameters = Parameters(call);
        var at = list.Arguments.IndexOf(argument);
        var own = at < parameters.Count ? parameters[at] : "";
        var named = keys.Select(key => key.At < parameters.Count ? key with { Name = parameters[key.At] } : key).ToList();
        var owners = isAdder ? (IReadOnlyList<string>)(receiver is null ? [] : [receiver]) : call is BaseObjectCreationExpressionSyntax ? [] : [called];
        if (own.Length > 0 && (isAdder || named.Count == 0 || call is BaseObjectCreationExpressionSyntax))
        {
            return Combine(own, named, owners);
        }

        return isAdder ? named.Where(static key => !IsYear(key.Key)).SelectMany(key => SyntaxNames.OfKeyed(key.Key, receiver ?? "")) : [];
    }

    private IReadOnlyList<string> Parameters(ExpressionSyntax call)
    {
        var info = model.GetSymbolInfo(call, cancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);

        // What a library calls its parameters has nothing to do with the document.
        return symbol is IMethodSymbol { ContainingType.DeclaringSyntaxReferences.IsEmpty: false } method && !(method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].IsParams)
            ? method.Parameters.Select(static parameter => parameter.Name).ToList()
            : [];
    }

    private static (string Name, string? Receiver) Called(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => (member.Name.Identifier.ValueText, SyntaxNames.OfTarget(member.Expression)),
        InvocationExpressionSyntax invocation => (SyntaxNames.OfTarget(invocation.Expression) ?? "", null),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => (type.Identifier.ValueText, null),
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => (type.Right.Identifier.ValueText, null),
        ImplicitObjectCreationExpressionSyntax creation => (SiteReader.OwnerOf(creation) ?? "", null),
        _ => ("", null),
    };

    private static List<RowKey> Keys(SeparatedSyntaxList<ArgumentSyntax> arguments, ArgumentSyntax self, bool withNumbers)
    {
        var keys = new List<RowKey>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] != self && (withNumbers ? KeyOrNumber(arguments[i].Expression) : SyntaxNames.OfKey(arguments[i].Expression)) is { } key)
            {
                keys.Add(new RowKey(arguments[i].NameColon?.Name.Identifier.ValueText ?? "", key, i));
            }
        }

        return keys;
    }

    // A length of 1800 is no year, whatever it looks like.
    private static bool MayBeYear(string name) => name.Length == 0 || IdentifierWords.Split(name).Any(s_periods.Contains);

    private static bool IsYear(string key) => key.Length == 4 && int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && SyntaxNames.IsYear(year);
}
