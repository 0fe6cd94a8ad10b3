using System.CommandLine;
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
    private readonly Option<Language?> _language = Choice.Option<Language?>(
        "--language",
        "The documents' language",
        ("auto", null),
        ("en", Language.English),
        ("zh", Language.Chinese));

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
    public void AddTo(Command command, Argument<string[]> documents)
    {
        command.Add(_language);
        command.Add(_numberFormat);
        command.Add(_original);
        command.Add(_className);
        command.Validators.Add(result =>
        {
            if (result.GetValue(documents)?.FirstOrDefault(IsMisspelledOption) is { } option)
            {
                result.AddError($"{option} is not an option of {command.Name}");
            }

            if (result.GetValue(_original) is not null && result.GetValue(documents)?.Length > 1)
            {
                result.AddError("--original belongs to one document, several are given");
            }
        });
    }

    // Any word may be a file to the parser.
    private static bool IsMisspelledOption(string word) => word.StartsWith('-') && !File.Exists(word);

    /// <summary>Reads the options, and the file of the original with them.</summary>
    public async Task<(ReadingOptions Options, bool HasOriginal)> Read(ParseResult result, CancellationToken cancellationToken)
    {
        var options = new ReadingOptions
        {
            ClassName = result.GetValue(_className),
            Language = result.GetValue(_language),
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
}
