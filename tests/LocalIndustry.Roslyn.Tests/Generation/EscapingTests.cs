using LocalIndustry.Roslyn.Generation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("\"quoted\"", "\"quoted\"")]
    [InlineData("a\r\nb\u0085c\u2028d\u2029e\tf", "a  b c d e f")]
    [InlineData("a\u0000\u001b\u007fb", "ab")]
    [InlineData("a\u202eb\u2066c\u200fd\ufeffe", "abcde")]
    [InlineData("😀\uffff", "😀")]
    public void Documentation_text_is_safe(string text, string expected) => Assert.Equal(expected, Escaping.XmlText(text));

    [Theory]
    [InlineData("a \"b\" \\ c", "a \"b\" \\ c")]
    [InlineData("a\r\nb\u0085c\u2028d\u2029e\tf", "a\r\nb\u0085c\u2028d\u2029e\tf")]
    [InlineData("a\u0000\u202eb", "ab")]
    [InlineData("😀 < &", "😀 < &")]
    public void String_literals_say_what_was_meant(string text, string expected)
    {
        var literal = Escaping.StringLiteral(text);

        Assert.DoesNotContain(literal, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
        Assert.Equal(expected, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.ValueText);
    }

    // Attributes cannot carry half a character.
    [Fact]
    public void Halves_of_characters_are_dropped()
    {
        Assert.Equal("ab", Escaping.XmlText("\ud800a\udc00b"));
        Assert.Equal("\"ab\"", Escaping.StringLiteral("\ud800a\udc00b"));
    }
}
