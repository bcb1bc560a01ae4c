using System.Globalization;
using System.Text;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Tests.Engines.Parity;

/// <summary>All that a scorecard says, as one text, so that two of them can be held against each other to the last digit.</summary>
internal static class WholeCard
{
    public static string Of(Scorecard card)
    {
        var text = new StringBuilder();
        text.AppendLine(Figures(card.Status, card.Total, card.Range.Minimum, card.Range.Maximum, card.Rate, card.Grade?.ToString()));
        foreach (IndicatorResult result in card.Indicators)
        {
            text.AppendLine(Figures(result.Code, result.State, result.Score, result.Range.Minimum, result.Range.Maximum, result.Rate, result.PointsLost));
            Explanation explanation = result.Explanation;
            text.AppendLine(explanation.ToText(Language.Chinese)).AppendLine(explanation.ToText(Language.English));
            foreach (ExplainedStep step in explanation.Steps)
            {
                text.AppendLine(Figures(step.Role, step.Formula.English, step.Arithmetic, step.Exact, step.Value, step.Clause?.English));
            }

            text.AppendLine(string.Join(" | ", explanation.Facts.Select(fact => fact.Value.English).Concat(explanation.Findings.Select(finding => finding.English))));
        }

        return text.ToString();
    }

    private static string Figures(params object?[] figures) =>
        string.Join(" ; ", figures.Select(figure => Convert.ToString(figure, CultureInfo.InvariantCulture)));
}
