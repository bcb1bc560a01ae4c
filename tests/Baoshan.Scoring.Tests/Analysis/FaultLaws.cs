using System.Globalization;
using System.Text.RegularExpressions;
using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>What check says of drawn standards is what working them out value by value finds, and of faultless ones it says nothing.</summary>
public sealed partial class FaultLaws
{
    /// <summary>A line of 10 points that loses a share each step below a target, a range that scores nothing, and perhaps a cap.</summary>
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 200)]
    public void Jumps_and_limits_of_a_line_are_found_where_they_are(Draw draw)
    {
        (decimal full, decimal each, decimal share) = (draw.Number(0.6m, 1.2m, 2), draw.Number(0.01m, 0.05m, 2), draw.Number(0.01m, 0.3m, 2));
        decimal? cap = draw.OneIn(3) ? draw.Number(0.1m, 0.9m, 1) : null;
        decimal zero = draw.OneIn(4) ? full - (each * decimal.Round(1m / share)) : full - draw.Number(0.01m, 0.5m, 2);
        string word = draw.Of("低于", "不高于");
        LeafSet leaf = LeafSet.Rate($"linear: {{ full: {Written.Percent(full)}, below: {{ each: {Written.Percent(each)}, deduct: {Written.Percent(share)}{(cap is { } c ? $", at-most: {Written.Percent(c)}" : "")} }}, zero: {word}{Written.Percent(zero)} }}");

        Fraction Line(Fraction x) => 10m - (((Fraction)full - x) / each * share * 10m);
        Fraction Held(Fraction x) => Fraction.Max(Line(x), cap is { } most ? 10m * (1m - most) : 0m);
        Fraction atZero = Held(zero);
        var expected = new List<string>();
        if (atZero >= 0.005m)
        {
            expected.Add("jump-at-bound");
        }

        // the line is there before the range begins: above its bound, not only at it
        if (cap is null && Line(zero) < 0m)
        {
            expected.Add("limit-never-matters");
        }

        if (cap is { } limit && Line(zero) > 10m * (1m - limit))
        {
            expected.Add("limit-never-matters");
        }

        ValueArray<Diagnostic> found = Found(leaf);
        Assert.True(expected.Order().SequenceEqual(found.Select(d => d.Rule.Name).Order()), $"{string.Join(", ", expected)} but found\n{string.Join('\n', found)}\n{leaf.Yaml}");
        if (found.FirstOrDefault(d => d.Rule.Name == "jump-at-bound") is { } jump)
        {
            Match said = Size().Match(jump.Message.Chinese);
            Assert.Equal(Written.Percent(zero), said.Groups[1].Value);
            Assert.True(Fraction.Abs(decimal.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture) - atZero) < 0.000001m, $"{jump.Message.Chinese}, not {atZero}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 200)]
    public void Gaps_and_overlaps_of_bands_are_those_that_a_count_of_values_finds(Draw draw)
    {
        DrawnRange[] bands = [.. draw.Several(1, 5, () => Band(draw)).DistinctBy(band => band.Text)];
        LeafSet leaf = LeafSet.Amount($"bands: {{ {string.Join(", ", bands.Select(band => $"'{band.Text}': 5"))} }}");
        int[] held = [.. Enumerable.Range(-40, 101).Select(half => bands.Count(band => band.Holds(half / 2m)))];
        string[] found = [.. leaf.TryLoad().Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Rule.Name).Distinct().Order()];
        string[] expected = [.. new[] { held.Contains(0) ? "gap" : "", held.Any(count => count > 1) ? "overlap" : "" }.Where(name => name.Length > 0)];
        Assert.True(expected.SequenceEqual(found), $"{string.Join(", ", expected)}; found {string.Join(", ", found)}\n{leaf.Yaml}");
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Marks_that_nothing_earns_are_those_that_no_value_of_all_earns(Draw draw)
    {
        decimal[] points = draw.Several(2, 4, () => draw.Of(0m, 10m, draw.Number(0m, 10m, 1)));
        string[] names = ["甲", "乙", "丙", "丁"];
        string standard = draw.Of(
            $"options: {{ {string.Join(", ", points.Select((p, i) => $"{names[i]}: {Written.Number(p)}"))} }}",
            $"checklist: {{ elements: [ {string.Join(", ", names[..(points.Length - 1)])} ], by-count: {{ {string.Join(", ", points.Select((p, i) => $"{i}: {Written.Number(p)}"))} }} }}",
            $"bands: {{ {string.Join(", ", points.Select((p, i) => $"'{(i == 0 ? "低于1" : i == points.Length - 1 ? $"不低于{i}" : $"{i}（含）至{i + 1}（不含）")}': {Written.Number(p)}"))} }}");
        LeafSet leaf = standard.StartsWith("bands", StringComparison.Ordinal) ? LeafSet.Amount(standard) : new LeafSet(standard);
        string[] found = [.. Found(leaf).Select(d => d.Rule.Name).Where(name => name.EndsWith("unreachable", StringComparison.Ordinal)).Order()];
        string[] expected = [.. new[] { points.Max() < 10m ? "full-marks-unreachable" : "", points.Min() > 0m ? "zero-unreachable" : "" }.Where(name => name.Length > 0)];
        Assert.True(expected.SequenceEqual(found), $"{string.Join(", ", found)}\n{leaf.Yaml}");
    }

    /// <summary>A divisor b - k where b has a declared range, and a row before it that may take the case b = k.</summary>
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 200)]
    public void A_division_by_zero_is_found_where_some_value_of_the_facts_comes_to_it(Draw draw)
    {
        DrawnRange range = Band(draw);
        (int k, int guard) = (draw.Whole(-6, 6), draw.Whole(-6, 6));
        string comparison = draw.Of("<", "<=", ">", ">=", "=", "<>");
        bool isGuarded = draw.OneIn(2);
        LeafSet leaf = new LeafSet($"cases: [ {(isGuarded ? $"{{ when: 'b {comparison} {guard}', score: full }}, " : "")}{{ when: metric >= 1, score: 50% }}, {{ else: zero }} ]") with
        {
            Metric = $"{{ formula: 'a / (b - ({k}))', unit: 比 }}",
            Facts = $"a: {{ unit: 万元, range: 不低于0 }}\nb: {{ unit: 万元, range: '{range.Text}' }}",
        };
        bool taken = isGuarded && comparison switch
        {
            "<" => k < guard,
            "<=" => k <= guard,
            ">" => k > guard,
            ">=" => k >= guard,
            "=" => k == guard,
            _ => k != guard,
        };
        bool expected = range.Holds((decimal)k) && !taken;
        Assert.True(expected == Found(leaf).Any(d => d.Rule.Name == "division-by-zero"), $"expected {expected}\n{leaf.Yaml}");
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 200)]
    public void A_faultless_standard_is_not_accused(Draw draw)
    {
        decimal each = draw.Number(0.01m, 0.05m, 2);
        decimal full = draw.Number(0.5m, 1.2m, 2);
        string price = Written.Percent(draw.Number(0.01m, 0.5m, 2));
        string steps = draw.Of("", ", steps: whole", ", steps: started", ", steps: continuous");
        decimal parts = draw.Whole(2, 20);
        LeafSet leaf = draw.Whole(0, 7) switch
        {
            0 => LeafSet.Rate($"linear: {{ full: {Written.Percent(full)}, below: {{ each: {Written.Percent(each)}, deduct: {price}{steps} }} }}"),
            1 => LeafSet.Rate($"linear: {{ full: {{ from: {Written.Percent(full)}, to: {Written.Percent(full + 0.1m)} }}, below: {{ each: 1%, deduct: {price} }}, above: {{ each: 2%, deduct: 7%{steps} }} }}"),

            // the line arrives exactly where the limit begins
            2 => LeafSet.Rate($"linear: {{ full: {Written.Percent(full)}, below: {{ each: {Written.Percent(each)}, deduct: {Written.Number(10m / 4m)} }}, zero: 低于{Written.Percent(full - (4m * each))} }}"),
            3 => LeafSet.Rate($"proportional: {{ target: {Written.Percent(full)} }}"),
            4 => LeafSet.Rate($"efficacy: {{ levels: {{ 好: {{ value: {Written.Percent(full)}, coefficient: 1 }}, 差: {{ value: {Written.Percent(full - 0.3m)}, coefficient: 0 }} }} }}"),
            5 => new LeafSet($"findings: {{ classes: {{ 轻: {price}, 重: {draw.Of("zero", "50%", "{ each: 20%, at-most: 60% }")} }} }}"),
            6 => new LeafSet($"checklist: {{ elements: [ 甲, 乙 ], {draw.Of("each: 5", "each-missing: 7", "by-count: { 2: full, 1: 50%, 0: zero }")} }}"),
            _ => new LeafSet($"awards: {{ each: {Written.Number(10m / parts)} }}"),
        };
        ValueArray<Diagnostic> found = Found(leaf);
        Assert.True(found.Count == 0, $"{string.Join('\n', found)}\n{leaf.Yaml}");
    }

    private static ValueArray<Diagnostic> Found(LeafSet leaf) => [.. SetAnalysis.Analyse(leaf.TryLoad().GetValueOrThrow()).Where(d => d.Indicator == "L")];

    [GeneratedRegex("在 (\\S+) 处得分突变 ≈?([0-9.]+) 分")]
    private static partial Regex Size();

    private static DrawnRange Band(Draw draw)
    {
        (int a, int b) = (draw.Whole(-6, 6), draw.Whole(1, 6));
        return draw.Whole(0, 3) switch
        {
            0 => DrawnRange.Beyond(draw, a, isRate: false, isBelow: true),
            1 => DrawnRange.Beyond(draw, a, isRate: false, isBelow: false),
            2 => new(Written.Number(a), a, true, a, true),
            _ => DrawnRange.Between(a, draw.OneIn(2), a + b, draw.OneIn(2), isRate: false),
        };
    }
}
