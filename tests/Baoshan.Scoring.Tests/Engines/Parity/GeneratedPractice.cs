namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Writes leaves of the practices whose facts have a shape of their own: dates, raters' marks, lists by label, options with a range of marks, judgement; and of the kinds that stand in tables less often.</summary>
internal sealed class GeneratedPractice(Random random)
{
    /// <summary>The facts that the leaves read, one a line.</summary>
    public static IReadOnlyList<string> Facts { get; } =
    [
        "日一: { type: date }",
        "日二: { type: date, range: 不早于2016-01-01 }",
        "评议: { type: list, marks: { 优秀: 100, 称职: 80, 基本称职: 60.5, 不称职: 0 }, reason-below: 基本称职 }",
        "互评: { type: list, marks: [ 100, 90, 60 ] }",
        "单评: { marks: { 好: 95, 中: 75, 差: 50 } }",
        "满意: { type: list, unit: '%', items: [ 企业, 居民, 职工 ], range: 0%（含）至100%（含） }",
        "级别: { type: choice, options: [ 国家级, 省级 ] }",
        "名次: { type: choice, options: [ 第一, 第二 ] }",
    ];

    /// <summary>A metric, where there is one, and a standard.</summary>
    public (string? Metric, string Standard) Leaf() => random.Next(12) switch
    {
        0 => (Pick("日二 - 日一", "日一 - 2016-03-31"), $"linear: {{ full: 0, above: {{ each: 1, deduct: {Pick("0.1", "7%")}, at-most: 0.4 }}{Pick("", ", zero: 高于5")} }}"),
        1 => (Pick("日一", "日二"), "bands: { 不晚于2016-03-31: full, 2016-04-01至2016-04-03: 60%, 晚于2016-04-03: zero }"),
        2 => ("日一", $"linear: {{ full: 2016-03-31, {Pick("above", "below")}: {{ each: 1, deduct: 10%{Pick("", ", steps: whole")} }} }}"),
        3 => (null, "cases: [ { when: '日一 <= max(日二, 2016-03-31) + 1', score: full }, { when: known(日二), score: 30% }, { else: zero } ]"),
        4 => (Pick("mean(评议)", "trimmed(评议, 1, 1)", "mean(评议) * 0.6 + mean(互评) * 0.4", "单评", "mean(评议) * 0.5 + 单评 * 0.5"), Pick("proportional: { target: 100 }", "linear: { full: 90, below: { each: 1, deduct: 3% }, zero: 低于60.5 }")),
        5 => (Pick("满意.企业 * 50% + 满意.居民 * 30% + 满意.职工 * 20%", "mean(满意)", "if(满意.企业 < 60%, 0%, min(满意))"), $"linear: {{ full: 90%, below: {{ each: 1%, deduct: 5%{Pick("", ", steps: started")} }} }}"),
        6 => (null, "options: { 优等: { from: 60%, to: full }, 中等: { from: 10%, to: 50% }, 末等: zero }"),
        7 => (null, "judgement: 酌情"),
        8 => (null, Pick("awards: { classes: { 国家级: 30%, 省级: { each: 10%, at-most: 20% } } }", "awards: { classes: { 国家级: 30%, 省级: 10% }, take: highest }")),
        9 => (null, "matrix: { rows: 级别, columns: 名次, scores: { 国家级: { 第一: full, 第二: 80% }, 省级: { 第一: 50%, 第二: 0.1 } } }"),
        10 => (null, $"one-of: {{ take: {Pick("best", "worst", "first")}, of: [ {{ name: 甲, metric: 数一 / 数二, standard: {{ proportional: {{ target: 100% }} }} }}, {{ name: 乙, metric: 日二 - 日一, standard: {{ linear: {{ full: 0, above: {{ each: 1, deduct: 10% }} }} }} }} ] }}"),
        _ => ("数一 / 数二", Pick("efficacy: { levels: { 优: { value: 120%, coefficient: 1 }, 中: { value: 80%, coefficient: 0.6 }, 差: { value: 10%, coefficient: 0 } } }", "formula: weight * (1 - metric * 0.5)")),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
