using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Prints the typed figures of a document, beside its constants.</summary>
internal static class TypedFiguresEmitter
{
    private const int LineLength = 140;

    public static void Emit(CodeWriter writer, DocumentModel document, string className)
    {
        var types = "global::" + CSharpNames.EscapeNamespace(document.TypesNamespace) + ".";
        writer.Line("/// <summary>The figures with quote, unit and line, in the order of the document.</summary>");

        // Constants are compiled into their users; the list is made when somebody first asks for it.
        writer.Line($"internal static {types}FigureList {MemberNames.ListOf(className)} {{ get; }} = new {types}FigureList(new {types}Figure[]");
        writer.OpenBlock();
        foreach (var figure in document.Figures)
        {
            EmitFigure(writer, figure, types);
        }

        writer.CloseBlock("});");
    }

    private static void EmitFigure(CodeWriter writer, FigureModel figure, string types)
    {
        writer.Line($"new {types}Figure(");
        writer.Indent();
        IEnumerable<string> arguments =
        [
            Escaping.StringLiteral(figure.Name),
            $"{types}FigureKind.{figure.Kind}",
            $"{types}FigureRelation.{figure.Relation}",
            figure.Value,
            .. figure.Arguments.Select(static argument => argument.ToString()),
        ];
        var lines = Wrap(arguments).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line(lines[i] + (i == lines.Count - 1 ? ")," : ","));
        }

        writer.Outdent();
    }

    private static IEnumerable<string> Wrap(IEnumerable<string> arguments)
    {
        var line = "";
        foreach (var argument in arguments)
        {
            if (line.Length > 0 && line.Length + argument.Length > LineLength)
            {
                yield return line;
                line = "";
            }

            line += (line.Length == 0 ? "" : ", ") + argument;
        }

        yield return line;
    }
}
