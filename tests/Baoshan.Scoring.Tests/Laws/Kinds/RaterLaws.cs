using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>民主测评: a mark counts its number, a vote is a mark that was given once more, whatever the order; quotas and reasons are asked for where they are declared.</summary>
public sealed class RaterLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Marks_and_votes_give_what_each_mark_by_itself_gives(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        NumericCase standard = NumericCase.Any(draw, around, isRate: false);
        DrawnMarks first = DrawnMarks.Of(draw), second = DrawnMarks.Of(draw);
        (string formula, Func<Fraction[], Fraction[], Fraction> value) = Measure(draw);
        LeafSet leaf = around.Leaf(standard.Yaml) with { Metric = formula, Facts = $"领导: {{ type: list, marks: {first.Yaml} }}\n群众: {{ type: list, marks: {second.Yaml} }}" };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 12; i++)
        {
            int[] leaders = first.Given(draw, 4), people = second.Given(draw, 4);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [first.Fact(draw, "领导", leaders), second.Fact(draw, "群众", people)]))["L"];
            Fraction metric = around.Metric(value(first.Each(leaders), second.Each(people)), isRate: false);
            around.Holds(result, standard.Points(metric), () => $"{string.Join(' ', leaders)}; {string.Join(' ', people)}\n{leaf.Yaml}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 80)]
    public void Items_go_by_their_labels_in_any_order(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        NumericCase standard = NumericCase.Any(draw, around, isRate: false);
        DrawnMarks scale = DrawnMarks.Of(draw);
        string[] items = new[] { "甲科", "乙科", "丙科", "丁科" }[..draw.Whole(2, 4)];
        decimal[] weights = [.. items.Select(_ => draw.Number(0.1m, 2m, 1))];
        LeafSet leaf = around.Leaf(standard.Yaml) with
        {
            Metric = string.Join(" + ", items.Zip(weights).Select(item => $"互评.{item.First} * {Written.Number(item.Second)}")),
            Facts = $"互评: {{ type: list, items: [ {string.Join(", ", items)} ], marks: {scale.Yaml} }}",
        };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 10; i++)
        {
            int[] given = [.. items.Select(_ => draw.Whole(0, scale.Values.Length - 1))];
            var list = new ListValue([.. draw.Shuffled(items.Zip(given)).Select(item => new ListItem(item.First, scale.Names[item.Second]))]);
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [new("互评", list)]))["L"];
            Fraction sum = Fraction.Sum(given.Zip(weights).Select(item => (Fraction)scale.Values[item.First] * item.Second));
            around.Holds(result, standard.Points(around.Metric(sum, isRate: false)), () => $"{string.Join(' ', given)}\n{leaf.Yaml}");
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 120)]
    public void A_mark_beyond_its_quota_and_a_low_one_without_a_reason_are_errors(Draw draw)
    {
        DrawnMarks scale = DrawnMarks.Of(draw);
        int limited = draw.Whole(0, scale.Values.Length - 1);
        decimal share = draw.Number(0m, 1m, 2);
        int most = draw.Whole(0, 6);
        bool isShare = draw.OneIn(2);
        int least = draw.Whole(0, scale.Values.Length - 1);
        bool asks = draw.OneIn(2);
        LeafSet leaf = new LeafSet("proportional: { target: 100 }") with
        {
            Metric = "mean(评议)",
            Facts = $"评议: {{ type: list, marks: {scale.Yaml}, quotas: {{ {scale.Names[limited]}: {(isShare ? Written.Percent(share) : Written.Number(most))} }}{(asks ? $", reason-below: {scale.Names[least]}" : "")} }}",
        };
        ScoringPlan plan = leaf.Plan();
        for (int i = 0; i < 10; i++)
        {
            int[] counts = scale.Given(draw, 1);
            string? reason = draw.OneIn(2) ? null : "缺席";
            int all = counts.Sum();

            // part of an item does not count
            int allowed = isShare ? Enumerable.Range(0, all + 1).Last(k => (Fraction)k <= (Fraction)share * all) : most;
            bool tooMany = counts[limited] > allowed;
            bool lacksReason = asks && reason is null && scale.Values.Where((value, mark) => value < scale.Values[least] && counts[mark] > 0).Any();
            Checked<Scorecard> card = plan.TryScore(new Assessment("对象", "2016", [scale.Fact(draw, "评议", counts, reason)]));
            string What() => $"{string.Join(' ', counts)}, {reason}\n{leaf.Yaml}";
            Assert.True(card.Succeeded == !(tooMany || lacksReason), What());
            Assert.True(card.Diagnostics.Any(d => d.Rule.Id == "BS413") == tooMany, What());
            Assert.True(card.Diagnostics.Any(d => d.Rule.Id == "BS414") == lacksReason, What());
        }
    }

    /// <summary>A formula over the marks of leaders and of others, and its value worked out mark by mark, the highest first.</summary>
    private static (string, Func<Fraction[], Fraction[], Fraction>) Measure(Draw draw)
    {
        int low = draw.Whole(0, 1), high = draw.Whole(0, 2), count = draw.Whole(1, 4), from = draw.Whole(4, 12);
        decimal share = draw.Number(0.1m, 0.9m, 1);
        return draw.Whole(0, 6) switch
        {
            0 => ("mean(领导)", (leaders, _) => Mean(leaders)),
            1 => ($"trimmed(领导, {low}, {high})", (leaders, _) => Mean(leaders[high..^low])),
            2 => ("median(群众)", (_, people) => (people[(people.Length - 1) / 2] + people[people.Length / 2]) / 2m),
            3 => ($"largest(领导, {count}) / {count}", (leaders, _) => Mean(leaders[..count])),
            4 => ($"smallest(群众, {count}) + 1", (_, people) => Fraction.Sum(people[^count..]) + 1m),
            5 => ($"mean(领导) * {Written.Number(share)} + mean(群众) * {Written.Number(1m - share)}", (leaders, people) => (Mean(leaders) * share) + (Mean(people) * (1m - share))),
            _ => ($"if(count(群众) >= {from}, trimmed(群众, 1, 1), mean(群众))", (_, people) => Mean(people.Length >= from ? people[1..^1] : people)),
        };
    }

    private static Fraction Mean(Fraction[] marks) => Fraction.Sum(marks) / (decimal)marks.Length;
}
