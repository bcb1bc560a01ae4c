using System.Text.RegularExpressions;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Policy;

/// <summary>The library computes in decimals, knows no clock and asks for no culture.</summary>
public sealed partial class SourceWordTests
{
    public static TheoryData<string> Files => [.. Sources()];

    [Fact]
    public void The_sources_are_found() => Assert.Contains("Rules/Interval.cs", Sources());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_source_uses_no_word_that_makes_a_score_depend_on_the_machine(string file) =>
        Assert.Empty(Words(File.ReadAllText(Path.Combine(Folder, file))));

    [Theory]
    [InlineData("double x = 1;", "double")]
    [InlineData("var x = (float)y; // double", "float")]
    [InlineData("/* float\n double */ return DateTime . UtcNow;", "DateTime . UtcNow")]
    [InlineData("return $\"double {DateTime.Now} {{float}}\";", "DateTime.Now")]
    [InlineData("string x = \"// \" + CultureInfo.CurrentCulture + \"\\\"double\";", "CurrentCulture")]
    [InlineData("char c = '\"'; double x; c = '\"';", "double")]
    [InlineData("string x = \"\"\"\n double \" float\n\"\"\"; float y;", "float")]
    [InlineData("string x = @\"C:\\\"; double y;", "double")]
    public void A_word_is_found_in_code_only(string code, string word) => Assert.Equal([word], Words(code));

    private static string Folder { get; } = Shipped.File("src", "Baoshan.Scoring");

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string source) => Word().Matches(Text().Replace(source, Code)).Select(match => match.Value);

    /// <summary>What is code within a comment or a literal: the holes of an interpolated text.</summary>
    private static string Code(Match text) =>
        text.Value[0] == '$' ? string.Concat(Hole().Matches(text.Value.Replace("{{", "", StringComparison.Ordinal)).Select(hole => $" {hole.Groups[1].Value} ")) : " ";

    [GeneratedRegex(@"\b(double|float|CurrentCulture|CurrentUICulture|DateTime(Offset)?\s*\.\s*(Now|UtcNow|Today))\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)+'|\$*(?<raw>""{3,}).*?\k<raw>|(?:\$@|@\$|@)""(?:[^""]|"""")*""|\$?""(?:[^""\\\n]|\\.)*""", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Hole();
}
