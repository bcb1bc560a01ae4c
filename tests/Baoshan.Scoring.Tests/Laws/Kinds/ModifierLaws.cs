using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>Modifiers act in the order of the design: applicable? → standard → exemption, escalation → coefficient → cap, floor → veto → rounding.</summary>
public sealed class ModifierLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Modifiers_act_in_their_order(Draw draw)
    {
        Modified modified = Modified.Of(draw);
        ScoringPlan plan = modified.Leaf.Plan();
        foreach (Measured measured in modified.Metric.Around(draw, modified.Standard.Bounds, 4))
        {
            bool[] truths = [.. DrawnModifiers.Truths.Select(_ => draw.OneIn(3))];
            IndicatorResult result = plan.Score(new Assessment("对象", "2016", [.. measured.Facts, .. modified.Facts(truths)]))["L"];
            string What() => $"{measured}, {string.Join(", ", truths)}\n{modified.Leaf.Yaml}";
            if (modified.Modifiers.Applies(truths))
            {
                modified.Around.Holds(result, modified.Points(measured, truths), What);
            }
            else
            {
                decimal? expected = modified.Modifiers.WhereNot switch
                {
                    "full" => modified.Around.Score(modified.Around.Weight),
                    "zero" => modified.Around.Score(0m),
                    _ => null,
                };
                Assert.True((result.State, result.Score) == (IndicatorState.NotApplicable, expected), $"{result.State} {result.Score}, not {expected}: {What()}");
            }
        }
    }

    /// <summary>What is scored though a fact is missing is what it is whatever the fact; and what is open has a range that holds whatever it may become.</summary>
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void A_fact_is_missing_only_where_it_decides(Draw draw)
    {
        Modified modified = Modified.Of(draw);
        ScoringPlan plan = modified.Leaf.Plan();
        foreach (Measured measured in modified.Metric.Around(draw, modified.Standard.Bounds, 2))
        {
            bool[] truths = [.. DrawnModifiers.Truths.Select(_ => draw.OneIn(3))];
            int withheld = draw.Whole(0, truths.Length - 1);
            AssessedFact[] facts = [.. measured.Facts, .. modified.Facts(truths).Where(fact => fact.Name != DrawnModifiers.Truths[withheld])];
            Scorecard open = plan.Score(new Assessment("对象", "2016", [.. facts]));
            foreach (bool value in new[] { true, false })
            {
                Scorecard full = plan.Score(new Assessment("对象", "2016", [.. facts, .. modified.Facts([value, value, value, value, value]).Where(fact => fact.Name == DrawnModifiers.Truths[withheld])]));
                string What() => $"{measured}, {string.Join(", ", truths)} without {DrawnModifiers.Truths[withheld]}\n{modified.Leaf.Yaml}";
                Assert.True(open["L"].Score is not { } known || known == full["L"].Score, What());
                Assert.True(full["L"].Score is not { } score || (score >= open["L"].Range.Minimum && score <= open["L"].Range.Maximum), What());
            }
        }
    }

    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void Doubling_a_deduction_or_a_lower_cap_never_scores_more(Draw draw)
    {
        LeafAround around = LeafAround.Of(draw);
        DrawnMetric metric = DrawnMetric.Of(draw);
        NumericCase standard = NumericCase.Any(draw, around, metric.IsRate);
        DrawnPrice cap = DrawnPrice.Earned(draw, around with { Maximum = around.Weight });
        string more = draw.OneIn(2) ? "escalate: [ { when: 是否, times: 2 } ]" : $"cap: [ {{ when: 是否, at: {cap.Text} }} ]";
        LeafSet leaf = metric.In(around.Leaf(standard.Yaml) with { Facts = "是否: { type: truth }" });
        ScoringPlan plan = (leaf with { More = $"{leaf.More}\n{more}" }).Plan();
        foreach (Measured measured in metric.Around(draw, standard.Bounds, 4))
        {
            decimal?[] scores = [.. new[] { false, true }.Select(value => plan.Score(new Assessment("对象", "2016", [.. measured.Facts, new("是否", SingleValue.Of(value))]))["L"].Score)];
            Assert.True(scores[1] <= scores[0], $"{scores[0]} → {scores[1]}: {measured}\n{more}\n{leaf.Yaml}");
        }
    }

    private sealed record Modified(LeafAround Around, DrawnMetric Metric, NumericCase Standard, DrawnModifiers Modifiers)
    {
        public LeafSet Leaf => Metric.In(Around.Leaf(Standard.Yaml) is var leaf
            ? leaf with { Facts = string.Join('\n', Modifiers.Used.Select(name => $"{name}: {{ type: truth }}")), More = $"{leaf.More}\n{Modifiers.Yaml}" }
            : leaf);

        public static Modified Of(Draw draw)
        {
            LeafAround around = LeafAround.Of(draw);
            DrawnMetric metric = DrawnMetric.Of(draw);
            return new(around, metric, NumericCase.Any(draw, around, metric.IsRate), DrawnModifiers.Of(draw, around));
        }

        public IEnumerable<AssessedFact> Facts(bool[] truths) => DrawnModifiers.Truths.Zip(truths)
            .Where(pair => Modifiers.Used.Contains(pair.First))
            .Select(pair => new AssessedFact(pair.First, SingleValue.Of(pair.Second)));

        public Fraction Points(Measured measured, bool[] truths) =>
            Modifiers.Change(Around.OfStandard(Standard.Points(Around.Metric(measured.Value, Metric.IsRate))), truths, Around);
    }
}
