using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Overlays;
using Baoshan.Scoring.Reconciliation;

namespace Baoshan.Scoring;

/// <summary>Reconciles published figures straight from files, so that what is wrong with any of them is said together.</summary>
public static class ReconciliationOfFiles
{
    extension(ReconciliationResult)
    {
        /// <summary>Reconciles published figures with an assessment's file.</summary>
        /// <param name="assessmentPath">The path of the assessment.</param>
        /// <param name="publishedPath">The path of the published figures.</param>
        /// <param name="setPath">The path of the set to compute with; null for the bottom of the assessment's overlays, which is the set as it is written.</param>
        /// <exception cref="InvalidInputException">A file has errors, or they do not fit one another; the exception carries all of them.</exception>
        public static ReconciliationResult Reconcile(string assessmentPath, string publishedPath, string? setPath = null) =>
            ReconciliationResult.TryReconcile(assessmentPath, publishedPath, setPath).GetValueOrThrow();

        /// <summary>Reconciles published figures with an assessment's file, or says all that is wrong.</summary>
        /// <param name="assessmentPath">The path of the assessment.</param>
        /// <param name="publishedPath">The path of the published figures.</param>
        /// <param name="setPath">The path of the set to compute with; null for the bottom of the assessment's overlays, which is the set as it is written.</param>
        public static Checked<ReconciliationResult> TryReconcile(string assessmentPath, string publishedPath, string? setPath = null)
        {
            ArgumentNullException.ThrowIfNull(assessmentPath);
            ArgumentNullException.ThrowIfNull(publishedPath);
            Checked<Assessment> assessment = Assessment.TryLoad(assessmentPath);
            var diagnostics = new DiagnosticBag();
            diagnostics.AddRange(assessment.Diagnostics);
            return Run(assessment.Value, publishedPath, setPath, diagnostics);
        }

        /// <summary>Reconciles published figures with an assessment that is loaded.</summary>
        /// <param name="assessment">The assessment, which names its set where no other is given.</param>
        /// <param name="publishedPath">The path of the published figures.</param>
        /// <param name="setPath">The path of the set to compute with; null for the bottom of the assessment's overlays, which is the set as it is written.</param>
        /// <exception cref="InvalidInputException">A file has errors, or they do not fit one another; the exception carries all of them.</exception>
        public static ReconciliationResult Reconcile(Assessment assessment, string publishedPath, string? setPath = null)
        {
            ArgumentNullException.ThrowIfNull(assessment);
            ArgumentNullException.ThrowIfNull(publishedPath);
            return Run(assessment, publishedPath, setPath, new()).GetValueOrThrow();
        }
    }

    private static Checked<ReconciliationResult> Run(Assessment? assessment, string publishedPath, string? setPath, DiagnosticBag diagnostics)
    {
        Checked<PublishedFigures> figures = PublishedFigures.TryLoad(publishedPath);
        diagnostics.AddRange(figures.Diagnostics);
        IndicatorSet? set = LoadSet(assessment, setPath, diagnostics);
        if (set is null || assessment is null || !figures.Succeeded)
        {
            return new(null, diagnostics.ToOrderedArray());
        }

        Checked<ReconciliationResult> result = Reconciler.TryReconcile(set, assessment, figures.Value);
        diagnostics.AddRange(result.Diagnostics);
        return new(result.Value, diagnostics.ToOrderedArray());
    }

    private static IndicatorSet? LoadSet(Assessment? assessment, string? setPath, DiagnosticBag diagnostics)
    {
        if (setPath is null && assessment?.SetPath is { } named && !File.Exists(named))
        {
            diagnostics.Add(new(
                DocumentRules.FileNotFound,
                assessment.SetSpan,
                new($"评价数据所用的指标体系“{assessment.Set}”不存在", $"the set '{assessment.Set}' that the assessment names does not exist")));
            return null;
        }

        string? path = setPath ?? (assessment?.SetPath is { } own ? OverlayChain.Bottom(own) : null);
        if (path is null)
        {
            return null;
        }

        Checked<IndicatorSet> set = IndicatorSet.TryLoad(path);
        diagnostics.AddRange(set.Diagnostics);
        return set.Value;
    }
}
