using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalIndustry.Tool.Output;

/// <summary>Text for people, on a terminal or in a pipe.</summary>
internal static class Terminal
{
    private const int PipeWidth = 120;

    /// <summary>Standard output as bytes in UTF-8 without a byte order mark.</summary>
    public static StreamWriter OpenOutput() =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536) { NewLine = "\n" };

    /// <summary>Standard output as bytes, which says when nobody reads it any more; the console's own stream keeps that to itself.</summary>
    public static Stream OpenOutputBytes()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // A file has no reader that could leave, and its position belongs to all who write to it.
        var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }

    /// <summary>Lays something out as plain text, as wide as the terminal, or as a page where there is none.</summary>
    public static string Render(IRenderable renderable)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Width();
        console.Write(renderable);

        var lines = text.ToString().Split('\n').Select(static line => line.TrimEnd(' ')).Where(static line => line.Length > 0);
        return string.Join('\n', lines);
    }

    /// <summary>One line on standard error.</summary>
    public static void WriteError(string line)
    {
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        error.WriteLine(OneLine(line));
    }

    /// <summary>The text on one line, without characters that would steer the terminal or turn the direction of writing.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && !IsDirectionMark(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsDirectionMark(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Width()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns is >= 40 and <= 1000)
        {
            return columns;
        }

        return !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : PipeWidth;
    }
}
