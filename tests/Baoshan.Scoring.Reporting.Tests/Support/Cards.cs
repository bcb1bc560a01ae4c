using System.Runtime.CompilerServices;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>Scorecards to report on.</summary>
internal static class Cards
{
    public static string Root { get; } = FindRoot();

    public static string BaoshanAssessment => Path.Combine(Root, "indicator-sets", "baoshan-2016", "assessment.yaml");

    public static Scorecard Baoshan { get; } = Scorecard.Evaluate(BaoshanAssessment);

    public static Scorecard Score(string set, string assessment) =>
        ScoringPlan.Compile(IndicatorSet.TryParse(set, "set.yaml").GetValueOrThrow()).Score(Assessment.TryParse(assessment, "assessment.yaml").GetValueOrThrow());

    /// <summary>Baoshan without some of its facts.</summary>
    public static Scorecard BaoshanWithout(params string[] facts)
    {
        Assessment assessment = Assessment.Load(BaoshanAssessment);
        return ScoringPlan.Compile(IndicatorSet.Load(assessment.SetPath!)).Score(assessment.With([], facts));
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, here })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Baoshan.Scoring.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("the repository is not above the tests");
    }
}
