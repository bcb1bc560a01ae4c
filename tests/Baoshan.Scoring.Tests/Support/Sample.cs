using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>A small valid set and assessment that tests spoil in one place.</summary>
internal static class Sample
{
    public const string Set = """
        format: baoshan.scoring/indicators@1
        id: sample
        version: 1.0.0
        name: 样例
        full-score: 10
        rounding: { rates: 2, scores: 2 }
        steps: continuous
        grades:
          - { grade: 优, from: 9 }
          - { grade: 良, from: 0 }
        facts:
          预算数: { unit: 万元 }
        indicators:
          - code: A
            name: 投入
            weight: 6
            indicators:
              - code: A1
                name: 执行率
                weight: 4
                facts:
                  决算数: { unit: 万元 }
                metric: 决算数 / 预算数
                standard:
                  linear:
                    full: 100%
                    below: { each: 1%, deduct: 5% }
              - code: A2
                name: 制度
                weight: 2
                standard:
                  findings: { each: 20% }
          - code: B
            name: 产出
            weight: 4
            standard:
              options: { 完成: full, 部分完成: 50%, 未完成: zero }
        """;

    public const string Assessment = """
        format: baoshan.scoring/assessment@1
        set: sample.yaml
        subject: 某部门
        period: '2016'
        facts:
          预算数: { value: 100, unit: 万元, source: 表一 }
          决算数: { value: 98, unit: 万元 }
          A2: { findings: none }
          B: 完成
        """;

    /// <summary>The sample set with one text replaced by another.</summary>
    public static Checked<IndicatorSet> SetWith(string old, string text) => IndicatorSet.TryParse(Replace(Set, old, text), "sample.yaml");

    /// <summary>The sample assessment with one text replaced by another.</summary>
    public static Checked<Assessment> AssessmentWith(string old, string text) => global::Baoshan.Scoring.Assessment.TryParse(Replace(Assessment, old, text), "facts.yaml");

    /// <summary>What scoring the sample assessment gives with one text replaced by another.</summary>
    public static Checked<Scorecard> Score(string old = "", string text = "") =>
        ScoringPlan.Compile(IndicatorSet.TryParse(Set).GetValueOrThrow()).TryScore(AssessmentWith(old, text).GetValueOrThrow());

    private static string Replace(string sample, string old, string text)
    {
        if (old.Length == 0)
        {
            return sample;
        }

        Assert.Equal(1, (sample.Length - sample.Replace(old, "", StringComparison.Ordinal).Length) / old.Length);
        return sample.Replace(old, text, StringComparison.Ordinal);
    }
}
