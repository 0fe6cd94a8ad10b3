using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Commands;

/// <summary>The options that say how documents are read: what a project says by the metadata of an item.</summary>
internal sealed class DocumentOptions
{
    private readonly Option<DocumentLanguage> _language = Choice.Option(
        "--language",
        "The documents' language",
        ("auto", DocumentLanguage.Auto),
        ("en", DocumentLanguage.English),
        ("zh", DocumentLanguage.Chinese));

    private readonly Option<NumberFormat> _numberFormat = Choice.Option(
        "--number-format",
        "How decimals are written: 1,234.5 or, with de, 1.234,5",
        ("invariant", NumberFormat.Invariant),
        ("de", NumberFormat.German));

    private readonly Option<string?> _original = new("--original")
    {
        Description = "The original of a translated document, when it is a file of its own",
        HelpName = "FILE",
    };

    private readonly Option<string?> _className = new("--class-name")
    {
        Description = "The name of the class (default: the file name in PascalCase)",
        HelpName = "NAME",
    };

    /// <summary>Adds the options to a command that takes <paramref name="documents"/>.</summary>
    public void AddTo(Command command, Argument<string[]> documents) =>
        AddTo(command, result => result.GetValue(documents), result => result.GetValue(documents));

    /// <summary>Adds the options to a command that takes <paramref name="paths"/>, and <paramref name="documents"/> to which the options belong.</summary>
    public void AddTo(Command command, Func<CommandResult, string[]?> paths, Func<CommandResult, string[]?> documents)
    {
        command.Add(_language);
        command.Add(_numberFormat);
        command.Add(_original);
        command.Add(_className);
        command.Validators.Add(result =>
        {
            if (paths(result)?.FirstOrDefault(IsMisspelledOption) is { } option)
            {
                result.AddError($"{option} is not an option of {command.Name}");
            }

            if (result.GetValue(_original) is not null && documents(result)?.Length > 1)
            {
                result.AddError("--original belongs to one document, several are given");
            }
        });
    }

    /// <summary>The options as the metadata that an item of a project would carry.</summary>
    public IReadOnlyDictionary<string, string> Metadata(ParseResult result)
    {
        var metadata = new Dictionary<string, string>();
        Add("ClassName", result.GetValue(_className));
        Add("Language", result.GetValue(_language) switch
        {
            DocumentLanguage.English => "en",
            DocumentLanguage.Chinese => "zh",
            _ => null,
        });
        Add("NumberFormat", result.GetValue(_numberFormat) == NumberFormat.German ? "de" : null);
        Add("Original", OriginalPath(result) is { } original ? Path.GetFullPath(original) : null);
        return metadata;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                metadata.Add(name, value);
            }
        }
    }

    /// <summary>The file of the original; null if none is given.</summary>
    public string? OriginalPath(ParseResult result) => result.GetValue(_original);

    // Any word may be a file to the parser.
    private static bool IsMisspelledOption(string word) => word.StartsWith('-') && !File.Exists(word);

    /// <summary>Reads the options, and the file of the original with them.</summary>
    public async Task<(ReadingOptions Options, bool HasOriginal)> Read(ParseResult result, CancellationToken cancellationToken)
    {
        var options = new ReadingOptions
        {
            ClassName = result.GetValue(_className),
            Language = result.GetValue(_language) switch
            {
                DocumentLanguage.English => Language.English,
                DocumentLanguage.Chinese => Language.Chinese,
                _ => null,
            },
            NumberFormat = result.GetValue(_numberFormat),
        };

        if (result.GetValue(_original) is not { } path)
        {
            return (options, true);
        }

        try
        {
            var original = await DocumentFile.Read(path, cancellationToken);
            return (options with { OriginalText = original.Text, OriginalFileName = original.Name }, true);
        }
        catch (DocumentFileException exception)
        {
            Terminal.WriteError(exception.Message);
            return (options, false);
        }
    }

    private enum DocumentLanguage
    {
        Auto,
        English,
        Chinese,
    }
}
