using Baoshan.Scoring.Engines;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>Holds an engine against the definition, whole scorecard by whole scorecard.</summary>
internal static class ParityOf
{
    /// <summary>One generated set, with modifiers or without, and several assessments of it.</summary>
    public static void Generated(IScoringEngine engine, int seed, int assessments)
    {
        IndicatorSet set = seed % 2 == 0 ? GeneratedSet.Of(seed) : GeneratedSet.Modified(seed);
        ScoringPlan definition = ScoringPlan.Compile(set, new NaiveEngine());
        ScoringPlan plan = ScoringPlan.Compile(set, engine);
        for (int i = 0; i < assessments; i++)
        {
            Same(definition, plan, GeneratedAssessment.Of(unchecked((seed * 31) + i), set), $"set {seed}, assessment {i}");
        }
    }

    public static void Same(ScoringPlan definition, ScoringPlan plan, Assessment assessment, string which)
    {
        Scorecard expected = definition.Score(assessment);
        BoundFacts bound = plan.Bind(assessment);
        Assert.Equal($"{which}\n{WholeCard.Of(expected)}", $"{which}\n{WholeCard.Of(plan.Score(bound))}");

        Scorer scorer = plan.CreateScorer();
        Assert.Equal(expected.Total, scorer.Total(bound));
        for (int i = 0; i < expected.Indicators.Count; i++)
        {
            Assert.Equal(expected.Indicators[i].Score, scorer.ScoreAt(i));
        }
    }
}
