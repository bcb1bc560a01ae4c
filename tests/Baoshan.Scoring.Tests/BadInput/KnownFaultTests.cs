using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Scoring;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.BadInput;

/// <summary>Faults of sets that a reviewer knows by name, each found where it stands.</summary>
public sealed class KnownFaultTests
{
    [Theory]
    [InlineData("name: 执行率\n        weight: 4\n", "name: 执行率\n        weight: -4\n", "BS205", 20, 17, "-4")]
    [InlineData("name: 执行率\n        weight: 4\n", "name: 执行率\n        weight: 0\n", "BS205", 20, 17, "0")]
    [InlineData("        weight: 2\n", "", "BS205", 28, 9, "没有权重")]
    [InlineData("决算数 / 预算数", "决算数 + 预算数 / 预算数", "BS201", 23, 21, "单位")]
    [InlineData("决算数 / 预算数", "决算数 / 预算", "BS201", 23, 23, "预算")]
    public void A_fault_is_named_where_it_stands(string old, string text, string id, int line, int column, string message) =>
        Diagnosed.Is(Diagnosed.Errors(Sample.SetWith(old, text)).First(found => found.Rule.Id == id), id, line, column, message);

    [Fact]
    public void A_fifth_level_is_one_too_many()
    {
        string body = "indicators:\n";
        for (int level = 1; level <= 5; level++)
        {
            string margin = new(' ', (4 * level) - 2);
            body += $"{margin}- code: L{level}\n{margin}  name: 第{level}级\n" + (level < 5 ? $"{margin}  indicators:\n" : $"{margin}  weight: 100\n{margin}  standard: {{ options: {{ 是: full, 否: zero }} }}\n");
        }

        Diagnosed.Is(Assert.Single(SetText.Problems(body)), "BS206", 23, 21, "“L5”在第 5 级");
    }

    [Theory]
    [InlineData("linear: { full: 100%, base: 80%, above: { each: 1%, add: 5% }, below: { each: 1%, deduct: 5% } }", false)] // held at full marks
    [InlineData("bands: { 90%以上: 10.01, 低于90%: zero }", true)]
    [InlineData("bands: { 90%以上: 10, 低于90%: zero }", false)]
    [InlineData("bands: { 90%以上: full, 低于90%: -0.01 }", true)]
    [InlineData("bands: { 90%以上: full, 低于90%: 0 }", false)]
    public void Points_beyond_the_weight_or_below_none_are_found(string standard, bool expected)
    {
        Checked<IndicatorSet> set = IndicatorSet.TryParse(OneLeaf.Text(standard, "率", "{ 率: { unit: '%' } }"), "set.yaml");
        IEnumerable<Diagnostic> found = set.Diagnostics.Concat(set.Value is null ? [] : SetAnalysis.Analyse(set.Value));
        Assert.True(expected == found.Any(d => d.Rule.Name is "price-above-weight" or "score-above-weight" or "score-below-minimum"), string.Join('\n', found));
    }
}
