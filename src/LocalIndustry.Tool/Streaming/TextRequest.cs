using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using LocalIndustry.Figures;

namespace LocalIndustry.Tool.Streaming;

/// <summary>A line of the stream as understood: a text to read, or the reason why it cannot be.</summary>
/// <param name="Id">The line's id as it is written in JSON, answered as it came; <c>null</c> where the line has none.</param>
/// <param name="Text">The text; null if there is a problem.</param>
/// <param name="Language">Its language; null to detect it.</param>
/// <param name="Problem">What is wrong with the line.</param>
/// <param name="Column">Where in the line, in bytes from 1.</param>
internal sealed record TextRequest(string Id, string? Text, Language? Language, string? Problem, int Column)
{
    public static TextRequest Parse(InputLine line)
    {
        if (line.IsTooLong)
        {
            return Bad("null", string.Create(CultureInfo.InvariantCulture, $"the line is longer than {LineSplitter.LongestLine / 1_000_000} MB"));
        }

        if (!Utf8.IsValid(line.Bytes.Span))
        {
            return Bad("null", "the line is not valid UTF-8");
        }

        try
        {
            using var json = JsonDocument.Parse(line.Bytes);
            return Parse(json.RootElement);
        }
        catch (JsonException exception)
        {
            return Bad("null", "the line is not JSON", (int)(exception.BytePositionInLine ?? 0) + 1);
        }
    }

    private static TextRequest Parse(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            return Bad("null", "the line is not a JSON object");
        }

        var id = line.TryGetProperty("id", out var written) ? written.GetRawText() : "null";
        if (!line.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            return Bad(id, "\"text\" is missing, or is no string");
        }

        Language? language = null;
        if (line.TryGetProperty("language", out var code) && code.ValueKind != JsonValueKind.Null)
        {
            switch (code.ValueKind == JsonValueKind.String ? Unescape(code) : "")
            {
                case "auto":
                    break;
                case "en":
                    language = Figures.Language.English;
                    break;
                case "zh":
                    language = Figures.Language.Chinese;
                    break;
                default:
                    return Bad(id, "\"language\" is none of auto, en, zh");
            }
        }

        return new TextRequest(id, Unescape(text), language, null, 1);
    }

    private static TextRequest Bad(string id, string problem, int column = 1) => new(id, null, null, problem, column);

    // The library refuses escapes of single surrogates; texts cut in the middle of a character have them.
    private static string Unescape(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText());
        }
    }

    private static string Unescape(string quoted)
    {
        var text = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            i++;
            text.Append(quoted[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(quoted.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                var plain => plain,
            });
            i += quoted[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
