using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.RollUps;

/// <summary>The range of an incomplete scorecard holds the total of every completion of its facts, and a grade that it names is the grade of them all.</summary>
public sealed class CompletionLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 250)]
    public void A_range_holds_whatever_the_missing_facts_turn_out_to_be(Draw draw)
    {
        DrawnSet set = DrawnSet.Of(draw);
        var plan = ScoringPlan.Compile(IndicatorSet.TryParse(set.Yaml, "set.yaml").GetValueOrThrow());
        for (int i = 0; i < 3; i++)
        {
            AssessedFact[] facts = [.. DrawnFacts.Of(draw, set).Assessed(set)];
            string[] withheld = draw.Shuffled(facts)[..draw.Whole(0, Math.Min(facts.Length, draw.Of(1, 2, 9)))].Select(fact => fact.Name).ToArray();
            var open = new Assessment("对象", "2016", [.. facts.Where(fact => !withheld.Contains(fact.Name))]);
            Scorecard card = plan.Score(open);
            for (int j = 0; j < 8; j++)
            {
                AssessedFact[] found = [.. DrawnFacts.Of(draw, set).Assessed(set).Where(fact => withheld.Contains(fact.Name))];
                Holds(card, plan.Score(open.With([.. found])), () => $"{string.Join(", ", found.Select(fact => $"{fact.Name} {fact.Value}"))}\n{string.Join('\n', open.Facts)}\n{set.Yaml}");
            }
        }
    }

    /// <summary>The same of sets with all kinds of standards, whose facts are of all kinds.</summary>
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 100)]
    public void A_range_holds_whatever_the_kinds_of_standards(Draw draw)
    {
        int seed = draw.Whole(0, 1_000_000);
        IndicatorSet set = seed % 2 == 0 ? GeneratedSet.Of(seed) : GeneratedSet.Modified(seed);
        var plan = ScoringPlan.Compile(set);
        if (plan.Rules.Decisions.Any(decision => decision.Rules.Any(rule => $"{rule.When} {rule.Then}".Contains("known(", StringComparison.Ordinal))))
        {
            // what asks whether a fact is there is another thing once it is
            return;
        }

        Assessment open = GeneratedAssessment.Of(seed, set);
        Scorecard card = plan.Score(open);
        for (int i = 0; i < 10; i++)
        {
            AssessedFact[] found = [.. GeneratedAssessment.Of(draw.Whole(0, 1_000_000), set).Facts.Where(fact => open.Find(fact.Name) is null)];
            Holds(card, plan.Score(open.With([.. found])), () => $"set {seed}: {string.Join('\n', found.AsEnumerable())}");
        }
    }

    private static void Holds(Scorecard open, Scorecard completed, Func<string> what)
    {
        string What(string place) => $"{place}: {open.Range}, {completed.Range}\n{what()}";
        Assert.True(completed.Range.Minimum >= open.Range.Minimum && completed.Range.Maximum <= open.Range.Maximum, What("total"));
        Assert.True(open.Total is not { } total || completed.Total == total, What("total is known"));
        Assert.True(open.Grade is null || completed.Grade == open.Grade, What($"grade {open.Grade}, {completed.Grade}"));
        foreach ((IndicatorResult before, IndicatorResult after) in open.Indicators.Zip(completed.Indicators))
        {
            Assert.True(before.Score is not { } known || known == after.Score || after.State == IndicatorState.NotApplicable, What(before.Code));
        }
    }
}
