using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocalIndustry.Tool.Checking;

/// <summary>
/// The namespaces that the SDK opens in every file of a project with <c>ImplicitUsings</c>: without them the types of rows and
/// collections are not known.
/// </summary>
internal static class ImplicitUsings
{
    // Of Microsoft.NET.Sdk.
    private static readonly string[] s_namespaces = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>The directives, where a project file in a folder of the files or above asks for them; else null.</summary>
    public static SyntaxTree? For(IReadOnlyList<string> files, CSharpParseOptions options)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return files.Select(static file => Path.GetDirectoryName(Path.GetFullPath(file))).Any(folder => AreAskedFor(folder, seen))
            ? CSharpSyntaxTree.ParseText(string.Concat(s_namespaces.Select(static name => $"global using global::{name};\n")), options)
            : null;
    }

    private static bool AreAskedFor(string? folder, HashSet<string> seen)
    {
        for (; folder is not null && seen.Add(folder); folder = Path.GetDirectoryName(folder))
        {
            try
            {
                if (Directory.EnumerateFiles(folder, "*.csproj").Append(Path.Combine(folder, "Directory.Build.props")).Where(File.Exists).Any(IsEnabledIn))
                {
                    return true;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What may not be read says nothing.
            }
        }

        return false;
    }

    private static bool IsEnabledIn(string project)
    {
        const string Element = "<ImplicitUsings>";
        var text = File.ReadAllText(project);
        var at = text.IndexOf(Element, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text.AsSpan(at + Element.Length).TrimStart() is var value
            && (value.StartsWith("enable", StringComparison.OrdinalIgnoreCase) || value.StartsWith("true", StringComparison.OrdinalIgnoreCase));
    }
}
