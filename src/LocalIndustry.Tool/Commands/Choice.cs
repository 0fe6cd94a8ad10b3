using System.CommandLine;
using System.Linq;

namespace LocalIndustry.Tool.Commands;

/// <summary>An option that takes one word out of a few.</summary>
internal static class Choice
{
    /// <summary>The option; the first word is its default and stands for the default of its type.</summary>
    public static Option<T> Option<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        var words = choices.Select(static choice => choice.Word).ToArray();
        var option = new Option<T>(name)
        {
            Description = $"{description} (default: {words[0]})",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                foreach (var (word, value) in choices)
                {
                    if (word == written)
                    {
                        return value;
                    }
                }

                result.AddError($"'{written}' is not a value of {name}: use {string.Join(", ", words)}");
                return default;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
