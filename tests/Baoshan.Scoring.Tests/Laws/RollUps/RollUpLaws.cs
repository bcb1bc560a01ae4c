using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Laws.Definitions;
using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.RollUps;

/// <summary>Every way of combining, every policy for what does not apply, bounds, bonus and penalty, and grades are what the design says.</summary>
public sealed class RollUpLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 300)]
    public void Scores_totals_and_grades_are_what_their_definitions_say(Draw draw)
    {
        DrawnSet set = DrawnSet.Of(draw);
        var plan = ScoringPlan.Compile(IndicatorSet.TryParse(set.Yaml, "set.yaml").GetValueOrThrow());
        for (int i = 0; i < 8; i++)
        {
            DrawnFacts facts = DrawnFacts.Of(draw, set);
            Scorecard card = plan.Score(new Assessment("对象", "2016", [.. facts.Assessed(set)]));
            (Fraction? total, string? grade, Dictionary<string, Rolled> nodes) = set.At(facts);
            string What(string code) => $"{code}\n{facts}\n{set.Yaml}";
            foreach (IndicatorResult result in card.Indicators)
            {
                Rolled expected = nodes[result.Code];
                Assert.True(
                    expected.Applies ? result.Score == expected.Score.ToDecimal() : (result.State, result.Score) == (IndicatorState.NotApplicable, null),
                    $"{result.Score}, not {expected}: {What(result.Code)}");
            }

            Assert.True(card.Total == total?.ToDecimal(), $"{card.Total}, not {total}: {What("total")}");
            Assert.True(total is null || card.Grade?.Name == grade, $"{card.Grade}, not {grade}: {What("grade")}");
            Assert.True(card.Total is not { } given || card.Range == new ScoreRange(given, given), What("range"));
        }
    }
}
