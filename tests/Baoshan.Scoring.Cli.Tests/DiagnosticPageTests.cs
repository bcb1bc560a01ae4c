using System.Reflection;
using Baoshan.Scoring.Cli.Batch;
using Baoshan.Scoring.Cli.Tests.Support;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Reporting;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>The diagnostics of the command and of the reports have their sections in the manual, as those of the library have.</summary>
public class DiagnosticPageTests
{
    private static readonly DiagnosticRule[] Rules = [.. new[] { typeof(BatchRules).Assembly, typeof(Report).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticRule))
        .Select(field => (DiagnosticRule)field.GetValue(null)!)
        .Distinct()];

    [Theory]
    [InlineData("diagnostics.md")]
    [InlineData("诊断.md")]
    public void Every_rule_has_a_section_with_its_code(string page)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", page));
        Assert.True(Rules.Length > 8);
        Assert.All(Rules, rule => Assert.Contains($"\n## {rule.Name}\n\n{rule.Id}", text, StringComparison.Ordinal));
    }
}
