using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring.Tests.Reconciliation;

/// <summary>What is wrong with a file of published figures is said with its place, all of it at once.</summary>
public class PublishedFileTests
{
    private const string Head = "format: baoshan.scoring/published@1\n";

    [Theory]
    [InlineData("tables:\n  - place: 表\n    figures:\n      A1: { wieght: 2 }", "p.yaml:5:13", "unknown-key", "weight")]
    [InlineData("tables:\n  - figures: {}", "p.yaml:3:5", "missing-key", "place")]
    [InlineData("tables:\n  - place: 表\n    figures:\n      A1: { score: 两分 }", "p.yaml:5:20", "wrong-value", "两分")]
    [InlineData("tables:\n  - place: 表\n    figures:\n      A1: { rate: 0.9 }", "p.yaml:5:19", "published-misplaced-figure", "0.9")]
    [InlineData("tables:\n  - place: 表\n    figures:\n      A1: { grade: 良 }", "p.yaml:5:20", "published-misplaced-figure", "total")]
    [InlineData("tables:\n  - place: 表\n    page: 第三页\n    figures: {}", "p.yaml:4:11", "wrong-value", "第三页")]
    [InlineData("metrics:\n  - { name: 率, place: 表, formula: 支出 /, value: 3% }", "p.yaml:3:39", "invalid-formula", "支出 /")]
    [InlineData("metrics:\n  - { name: 率, place: 表, formula: 支出 }", "p.yaml:3:5", "published-misplaced-figure", "率")]
    [InlineData("metrics:\n  - { name: 率, formula: 支出, value: 3, values: [ { place: 表, value: 3 } ] }", "p.yaml:3:29", "published-misplaced-figure", "values")]
    public void A_file_by_itself(string body, string place, string rule, string word) =>
        AssertReported(PublishedFigures.TryParse(Head + body, "p.yaml").Diagnostics, place, rule, word);

    [Theory]
    [InlineData("tables:\n  - place: 表\n    figures:\n      A11: { weight: 2 }", "p.yaml:5:7", "published-unknown-code", "A1")]
    [InlineData("tables:\n  - place: 表\n    figures:\n      总分: { score: 9 }", "p.yaml:5:7", "published-unknown-code", "total")]
    [InlineData("tables:\n  - place: 表\n    figures:\n      total: { grade: 优秀 }", "p.yaml:5:23", "published-unknown-grade", "优")]
    [InlineData("metrics:\n  - { name: 率, place: 表, indicator: A9, formula: 支出, value: 3 }", "p.yaml:3:37", "published-unknown-code", "A9")]
    [InlineData("metrics:\n  - { name: 率, place: 表, formula: 支出数, value: 3 }", "p.yaml:3:35", "invalid-formula", "支出")]
    [InlineData("metrics:\n  - { name: 率, place: 表, value: 3% }", "p.yaml:3:13", "published-no-formula", "formula")]
    [InlineData("metrics:\n  - { name: 率, place: 表, indicator: A2, value: 3% }", "p.yaml:3:13", "published-no-formula", "metric")]
    [InlineData("facts:\n  支出: 3", "p.yaml:3:7", "published-duplicate-name", "支出")]
    [InlineData("facts:\n  别处: 三", "p.yaml:3:7", "published-invalid-number", "三")]
    [InlineData("metrics:\n  - { name: 率, place: 表, formula: 支出, value: 3 }\n  - { name: 率, place: 表, formula: 支出, value: 4 }", "p.yaml:4:13", "published-duplicate-name", "率")]
    public void A_file_beside_its_set(string body, string place, string rule, string word)
    {
        SampleSet sample = SampleSet.Of(new Random(1));
        PublishedFigures figures = PublishedFigures.TryParse(Head + body, "p.yaml").GetValueOrThrow();
        AssertReported(Reconciler.TryReconcile(sample.Set, sample.Facts, figures).Diagnostics, place, rule, word);
    }

    [Fact]
    public void All_problems_are_said_in_one_run()
    {
        SampleSet sample = SampleSet.Of(new Random(1));
        PublishedFigures figures = PublishedFigures.TryParse(
            Head + "tables:\n  - place: 表\n    figures:\n      X1: { score: 1 }\n      X2: { score: 1 }\n      total: { grade: 甲 }\n", "p.yaml").GetValueOrThrow();
        Assert.Equal(3, Reconciler.TryReconcile(sample.Set, sample.Facts, figures).Diagnostics.Count);
    }

    [Fact]
    public void Another_kind_of_file_is_refused() => AssertReported(
        PublishedFigures.TryParse("format: baoshan.scoring/assessment@1\n", "p.yaml").Diagnostics, "p.yaml:1:9", "format", "published");

    [Fact]
    public void An_indicators_own_metric_needs_no_formula()
    {
        SampleSet sample = SampleSet.Of(new Random(1));
        string rate = PrintedFigures.Percent(sample.Spent / sample.Adjusted);
        PublishedFigures figures = PublishedFigures.TryParse(Head + $"metrics:\n  - {{ name: 执行率, place: 表, indicator: A1, value: {rate} }}", "p.yaml").GetValueOrThrow();
        ReconciliationResult result = Reconciler.Reconcile(sample.Set, sample.Facts, figures);
        Assert.Equal((1, 0), (result.ClaimCount, result.Disagreements.Count));
    }

    [Fact]
    public void A_part_of_a_formula_that_is_an_earlier_metrics_formula_is_that_metric()
    {
        SampleSet sample = SampleSet.Of(new Random(1));
        PublishedFigures figures = PublishedFigures.TryParse(Head + """
            facts:
              甲: { value: [ 90%, 80% ], unit: '%' }
              乙: { value: [ 70%, 80% ], unit: '%' }
            metrics:
              - { name: 甲均, place: 表, indicator: A1, formula: mean(甲), value: 86.00% }
              - { name: 总均, place: 表, formula: (mean(甲) + mean(乙)) / 2, value: 80.50% }
            """, "p.yaml").GetValueOrThrow();
        ReconciliationResult result = Reconciler.Reconcile(sample.Set, sample.Facts, figures);
        Assert.Equal(new[] { null, "A1" }, (IEnumerable<string?>)result.Disagreements.Select(disagreement => disagreement.CausedBy));
    }

    private static void AssertReported(IReadOnlyList<Diagnostic> diagnostics, string place, string rule, string word)
    {
        Diagnostic found = Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Name == rule);
        Assert.Equal(place, found.Span.ToString());
        string text = found.ToText(Language.Chinese) + found.ToText(Language.English);
        Assert.Contains(word, text, StringComparison.Ordinal);
    }
}
