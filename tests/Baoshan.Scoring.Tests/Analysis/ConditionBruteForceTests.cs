using System.Globalization;
using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Scoring;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>What is said of a condition, that it never or always holds, is so for every fact of a grid: scored, the veto with that condition never or always strikes.</summary>
public class ConditionBruteForceTests
{
    private static readonly string[] Grid =
    [
        .. from a in new[] { "0", "1", "2.5", "4", "5" }
           from b in new[] { "-3", "0", "2", "3" }
           from yes in new[] { "是", "否" }
           from choice in new[] { "甲", "乙", "丙" }
           select $"甲数: {a}\n乙数: {b}\n对: {yes}\n级: {choice}\nA: 是",
    ];

    public static Arbitrary<string> Conditions() => Gen.Choose(0, int.MaxValue - 1).Select(seed => Condition(new Random(seed), 3)).ToArbitrary();

    [Property(MaxTest = 150)]
    public Property What_is_said_of_any_condition_is_so() => Prop.ForAll(Conditions(), Check);

    private static bool Check(string condition)
    {
        IndicatorSet set = SetText.Load($$"""
            grades: [ { grade: 优, from: 50 }, { grade: 差, from: 0 } ]
            total: { veto: '{{condition}}' }
            facts: { 甲数: { range: 0（含）至5（含） }, 乙数: { range: -3（含）至3（含） }, 对: { type: truth }, 级: { type: choice, options: [甲, 乙, 丙] } }
            indicators: [ { code: A, name: 甲, weight: 100, standard: { options: { 是: full, 否: zero } } } ]
            """);
        ILookup<string, Diagnostic> found = SetAnalysis.Analyse(set).ToLookup(d => d.Rule.Name);
        bool never = found.Contains("condition-never-holds");
        bool always = found.Contains("condition-always-holds");
        if (!never && !always)
        {
            return true;
        }

        ScoringPlan plan = ScoringPlan.Compile(set);
        decimal expected = never ? 100m : 0m;
        foreach (string facts in Grid)
        {
            decimal? total = plan.Score(SetText.Facts(facts)).Total;
            Assert.True(total == expected, $"{condition}: {(never ? "never" : "always")}, but {total} for {facts.ReplaceLineEndings(", ")}");
        }

        return !(never && always);
    }

    private static string Condition(Random random, int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        0 => Comparison(random),
        1 => $"({Condition(random, depth - 1)}) and ({Condition(random, depth - 1)})",
        2 => $"({Condition(random, depth - 1)}) or ({Condition(random, depth - 1)})",
        _ => $"not ({Condition(random, depth - 1)})",
    };

    private static string Comparison(Random random) => random.Next(6) switch
    {
        0 => "对",
        1 => $"级 {(random.Next(2) == 0 ? "=" : "<>")} \"{"甲乙丙"[random.Next(3)]}\"",
        _ => $"{Side(random)} {new[] { "<", "<=", ">", ">=", "=", "<>" }[random.Next(6)]} {Side(random)}",
    };

    private static string Side(Random random) => random.Next(5) switch
    {
        0 => "甲数",
        1 => "乙数",
        2 => $"{random.Next(1, 3)} * 甲数 - 乙数",
        3 => $"甲数 + {random.Next(0, 3).ToString(CultureInfo.InvariantCulture)} * 乙数",
        _ => random.Next(-4, 10).ToString(CultureInfo.InvariantCulture),
    };
}
