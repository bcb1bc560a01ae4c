using Baoshan.Scoring.Benchmarks.HandWritten;

namespace Baoshan.Scoring.Benchmarks;

/// <summary>The Baoshan set as published and its assessment, in all the shapes that are measured.</summary>
public sealed class BaoshanCase
{
    public BaoshanCase()
    {
        Set = IndicatorSet.Load(PathOf("as-published.yaml"));
        Assessment = Assessment.Load(PathOf("assessment.yaml"));
        Plan = ScoringPlan.Compile(Set);
        Bound = Plan.Bind(Assessment);
        Scorer = Plan.CreateScorer();
        Facts = BaoshanFactsReader.Read(Set, Assessment);
        if (BaoshanScorer.Total(Facts) != Plan.Score(Bound).Total || Scorer.Total(Bound) != Plan.Score(Bound).Total)
        {
            throw new InvalidOperationException($"The hand-written code and the engine differ: {BaoshanScorer.Total(Facts)}, {Plan.Score(Bound).Total}.");
        }
    }

    public IndicatorSet Set { get; }

    public Assessment Assessment { get; }

    public ScoringPlan Plan { get; }

    public BoundFacts Bound { get; }

    public Scorer Scorer { get; }

    public BaoshanFacts Facts { get; }

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "indicator-sets", "baoshan-2016", file);
}
