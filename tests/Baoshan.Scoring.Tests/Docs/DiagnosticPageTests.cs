using System.Reflection;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Docs;

/// <summary>Every diagnostic has a code and a name of its own, and a section in the manual in both languages.</summary>
public class DiagnosticPageTests
{
    private static readonly DiagnosticRule[] Rules = [.. typeof(IndicatorSet).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticRule))
        .Select(field => (DiagnosticRule)field.GetValue(null)!)
        .Distinct()];

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.True(Rules.Length > 50);
        Assert.Empty(Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Rules.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("diagnostics.md")]
    [InlineData("诊断.md")]
    public void Every_rule_has_a_section_with_its_code(string page)
    {
        string text = File.ReadAllText(Shipped.File("docs", page));
        string[] missing = [.. Rules.Where(rule => !text.Contains($"\n## {rule.Name}\n\n{rule.Id}", StringComparison.Ordinal)).Select(rule => $"{rule.Id} {rule.Name}")];
        Assert.True(missing.Length == 0, $"docs/{page} has no section '## name' that starts with the code for: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Help_points_at_the_section() =>
        Assert.All(Rules, rule => Assert.Equal($"docs/diagnostics.md#{rule.Name}", rule.Help));
}
