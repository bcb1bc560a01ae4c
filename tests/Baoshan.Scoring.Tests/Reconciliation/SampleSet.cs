namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>A small set and its facts, with random figures, that can be made wrong in one thing at a time.</summary>
internal sealed record SampleSet(decimal Spent, decimal Adjusted, decimal Initial, int Findings, bool IsClear, int Option)
{
    private static readonly string[] Options = ["好", "中", "差"];

    public decimal? ScoringWeight { get; init; }

    public string Steps { get; init; } = "continuous";

    public string Mode { get; init; } = "half-away-from-zero";

    public static SampleSet Of(Random random)
    {
        decimal adjusted = random.Next(400_000, 500_000) / 100m;
        decimal spent = decimal.Round(adjusted * random.Next(7200, 9900) / 10000m, 2);
        return new(spent, adjusted, decimal.Round(spent * random.Next(10200, 13000) / 10000m, 2), random.Next(0, 4), random.Next(2) == 0, random.Next(3));
    }

    public IndicatorSet Set => IndicatorSet.TryParse($$"""
        format: baoshan.scoring/indicators@1
        id: sample
        version: 1.0.0
        name: sample
        full-score: 10
        rounding: { rates: 2, scores: 2, mode: {{Mode}} }
        steps: {{Steps}}
        grades: [ { grade: 优, from: 9 }, { grade: 良, from: 0 } ]
        indicators:
          - code: A
            name: 管理
            weight: 5
            indicators:
              - code: A1
                name: 预算执行率
                weight: 2{{(ScoringWeight is { } weight ? $"\n        scoring-weight: {PrintedFigures.Number(weight)}" : "")}}
                facts:
                  支出: { unit: 万元 }
                  调整后预算: { unit: 万元 }
                  年初预算: { unit: 万元, supporting: true }
                metric: 支出 / 调整后预算
                standard: { linear: { full: 100%, below: { each: 1%, deduct: 3.3% } } }
              - code: A2
                name: 制度
                weight: 3
                standard: { findings: { each: 7% } }
          - code: B
            name: 绩效
            weight: 5
            indicators:
              - code: B1
                name: 目标
                weight: 2
                standard: { checklist: { elements: { 清晰: 35%, 可衡量: 65% } } }
              - code: B2
                name: 评定
                weight: 3
                standard: { options: { 好: full, 中: 45%, 差: 0.2 } }
        """).GetValueOrThrow();

    public Assessment Facts => Assessment.TryParse($$"""
        format: baoshan.scoring/assessment@1
        set: sample.yaml
        subject: subject
        period: '2016'
        facts:
          支出: { value: {{PrintedFigures.Number(Spent)}}, unit: 万元 }
          调整后预算: { value: {{PrintedFigures.Number(Adjusted)}}, unit: 万元 }
          年初预算: { value: {{PrintedFigures.Number(Initial)}}, unit: 万元 }
          A2: { findings: {{Findings}} }
          B1: { elements: { 清晰: {{(IsClear ? "是" : "否")}}, 可衡量: 是 } }
          B2: {{Options[Option]}}
        """).GetValueOrThrow();

    public Scorecard Score() => ScoringPlan.Compile(Set).Score(Facts);
}
