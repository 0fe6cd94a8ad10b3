using System.Collections.Generic;
using System.Globalization;
using System.Text;
using LocalIndustry.Figures;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Streaming;

/// <summary>What one line of the stream is answered.</summary>
/// <param name="Line">The answer in JSON, without a line end.</param>
/// <param name="Error">The message for standard error; null if all went well.</param>
internal sealed record Answer(string Line, string? Error)
{
    public static Answer Of(TextRequest request, long number, IReadOnlyList<StatedQuantity> quantities)
    {
        var json = new StringBuilder(64 + (quantities.Count * 160)).Append("{\"id\":").Append(request.Id);
        if (request.Problem is { } problem)
        {
            json.Append(",\"error\":").Append(JsonText.Quote(problem));
        }
        else
        {
            json.Append(",\"figures\":[");
            for (var i = 0; i < quantities.Count; i++)
            {
                Append(json.Append(i == 0 ? "" : ","), quantities[i]);
            }

            json.Append(']');
        }

        var error = request.Problem is null ? null : string.Create(CultureInfo.InvariantCulture, $"stdin({number},{request.Column}): error: {request.Problem}");
        return new Answer(json.Append('}').ToString(), error);
    }

    private static void Append(StringBuilder json, StatedQuantity quantity) =>
        json.Append("{\"value\":").Append(quantity.Value.ToString())
            .Append(",\"upper\":").Append(quantity.Upper?.ToString() ?? "null")
            .Append(",\"relation\":\"").Append(quantity.Relation.Sign())
            .Append("\",\"kind\":\"").Append(quantity.Kind.Word())
            .Append("\",\"unit\":").Append(JsonText.Quote(quantity.Unit))
            .Append(",\"subject\":").Append(JsonText.Quote(quantity.Subject))
            .Append(",\"direction\":").Append(quantity.Direction.Word() is { } direction ? JsonText.Quote(direction) : "null")
            .Append(CultureInfo.InvariantCulture, $",\"start\":{quantity.Start},\"length\":{quantity.Length}}}");
}
