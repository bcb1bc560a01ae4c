namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>Scorecards of a set with a bonus item above its limit, a penalty item, and a grade with a condition.</summary>
internal static class BonusCards
{
    private const string Set = """
        format: baoshan.scoring/indicators@1
        id: bonus-demo
        version: 1.0.0
        name: 示例
        full-score: 100
        rounding: { rates: 2, scores: 2 }
        steps: whole
        grades:
          - { grade: 优, from: 90 }
          - { grade: 良, from: 80, needs: A.rate >= 75% }
          - { grade: 中, from: 60 }
          - { grade: 差, from: 0 }
        bonus:
          at-most: 3
          items:
            - { code: J1, name: 推广, weight: 5, standard: 省级每项加2分；市级每项加1分；加满为止 }
        penalty:
          items:
            - { code: K1, name: 信访, weight: 2, standard: { options: { 无: zero, 有: 25% } } }
        indicators:
          - { code: A, name: 过程, weight: 40, standard: { options: { 好: full, 差: 50% } } }
          - { code: B, name: 效益, weight: 60, standard: { options: { 好: full, 差: 50% } } }
        """;

    /// <summary>A 20 (50 %) and B 60; the bonus of 4 counts 3, the penalty 0.5: 82.50. 良 asks for 75 % of A, so the grade is 中.</summary>
    public static Scorecard OffBand { get; } = Of("差", "有");

    /// <summary>A 40 and B 60; the bonus counts 3, there is no penalty: 103.00.</summary>
    public static Scorecard Best { get; } = Of("好", "无");

    private static Scorecard Of(string a, string penalty) => Cards.Score(Set, $$"""
        format: baoshan.scoring/assessment@1
        set: set.yaml
        subject: 某县
        period: '2025'
        facts:
          A: {{a}}
          B: 好
          J1: { findings: { 省级: 1, 市级: 2 } }
          K1: {{penalty}}
        """);
}
