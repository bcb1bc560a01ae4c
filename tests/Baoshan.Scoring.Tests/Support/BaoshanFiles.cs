using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring.Tests.Support;

/// <summary>The 2016 Baoshan set as it is shipped, in its two variants.</summary>
internal static class BaoshanFiles
{
    public static string Indicators { get; } = Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml");

    public static string AsPublished { get; } = Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml");

    public static string AssessmentFile { get; } = Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml");

    public static ScoringPlan PlanAsWritten { get; } = ScoringPlan.Compile(IndicatorSet.Load(Indicators));

    public static ScoringPlan PlanAsPublished { get; } = ScoringPlan.Compile(IndicatorSet.Load(AsPublished));

    public static Assessment Facts { get; } = Assessment.Load(AssessmentFile);

    public static Scorecard AsWritten(params AssessedFact[] changes) => PlanAsWritten.Score(Facts.With(changes));

    public static Scorecard Published(params AssessedFact[] changes) => PlanAsPublished.Score(Facts.With(changes));

    public static AssessedFact Fact(string name, string value) => new(name, new SingleValue(value));
}
