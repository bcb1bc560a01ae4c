using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.Scoring;

/// <summary>Writes small sets and assessments for tests, and scores them.</summary>
internal static class SetText
{
    /// <summary>A set whose body stands under the usual header.</summary>
    public static string Of(string body, string fullScore = "100", string steps = "continuous") => $"""
        format: baoshan.scoring/indicators@1
        id: test
        version: 1.0.0
        name: 测试
        full-score: {fullScore}
        rounding:
          rates: 2
          scores: 2
        steps: {steps}

        """ + body;

    public static IndicatorSet Load(string body, string fullScore = "100", string steps = "continuous")
    {
        Checked<IndicatorSet> set = IndicatorSet.TryParse(Of(body, fullScore, steps));
        Assert.True(set.Succeeded, string.Join(Environment.NewLine, set.Diagnostics));
        return set.Value!;
    }

    public static ValueArray<Diagnostic> Problems(string body, string fullScore = "100") => IndicatorSet.TryParse(Of(body, fullScore)).Diagnostics;

    public static Assessment Facts(string facts, string more = "") => Assessment.TryParse($"""
        format: baoshan.scoring/assessment@1
        set: test.yaml
        subject: 某部门
        period: '2016'
        {more}
        facts:
        {Indent(facts)}
        """).GetValueOrThrow();

    public static Scorecard Score(string body, string facts, string more = "", string fullScore = "100") =>
        ScoringPlan.Compile(Load(body, fullScore)).Score(Facts(facts, more));

    private static string Indent(string text) => text.Trim().Length == 0 ? "  {}" : string.Join("\n", text.Split('\n').Select(line => $"  {line}"));
}
