using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Assessments;

namespace Baoshan.Scoring;

/// <summary>Scores an assessment's file in one go, so that what is wrong with the set, with the assessment and with their fit is said together.</summary>
public static class ScorecardEvaluation
{
    extension(Scorecard)
    {
        /// <summary>Scores an assessment's file.</summary>
        /// <param name="assessmentPath">The path of the assessment.</param>
        /// <param name="setPath">The path of the set or overlay to score it with; null for the one that the assessment names.</param>
        /// <exception cref="InvalidInputException">The set or the assessment has errors, or they do not fit; the exception carries all of them.</exception>
        public static Scorecard Evaluate(string assessmentPath, string? setPath = null) =>
            Scorecard.TryEvaluate(assessmentPath, setPath).GetValueOrThrow();

        /// <summary>Scores an assessment's file, or says all that is wrong.</summary>
        /// <param name="assessmentPath">The path of the assessment.</param>
        /// <param name="setPath">The path of the set or overlay to score it with; null for the one that the assessment names.</param>
        public static Checked<Scorecard> TryEvaluate(string assessmentPath, string? setPath = null)
        {
            ArgumentNullException.ThrowIfNull(assessmentPath);
            var diagnostics = new DiagnosticBag();
            string? text = SourceText.FromFile(assessmentPath, diagnostics);
            Assessment? assessment = text is null ? null : AssessmentReader.Read(text, assessmentPath, diagnostics);
            return Score(assessment, setPath, diagnostics);
        }
    }

    /// <summary>Scores an assessment that may have errors, with those found so far, so that all come together.</summary>
    internal static Checked<Scorecard> Score(Assessment? assessment, string? setPath, DiagnosticBag diagnostics)
    {
        IndicatorSet? set = LoadSet(assessment, setPath, diagnostics);
        Scorecard? card = null;
        if (assessment is not null && set is not null)
        {
            // facts that can be read are held against the set even where others cannot
            Checked<Scorecard> scored = ScoringPlan.Compile(set).TryScore(assessment);
            diagnostics.AddRange(scored.Diagnostics);
            card = scored.Value;
        }

        return new(diagnostics.HasErrors ? null : card, diagnostics.ToOrderedArray());
    }

    private static IndicatorSet? LoadSet(Assessment? assessment, string? setPath, DiagnosticBag diagnostics)
    {
        if (setPath is null && assessment?.SetPath is { } named && !File.Exists(named))
        {
            diagnostics.Add(new(
                DocumentRules.FileNotFound,
                assessment.SetSpan,
                new($"评价数据所用的指标体系“{assessment.Set}”不存在", $"the set '{assessment.Set}' that the assessment names does not exist"),
                SourceText.NearbyFile(named)));
            return null;
        }

        if ((setPath ?? assessment?.SetPath) is not { } path)
        {
            return null;
        }

        Checked<IndicatorSet> set = IndicatorSet.TryLoad(path);
        diagnostics.AddRange(set.Diagnostics);
        return set.Value;
    }
}
