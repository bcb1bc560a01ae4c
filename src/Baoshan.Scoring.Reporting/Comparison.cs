using System.Text;
using Baoshan.Scoring.Reporting.Compare;

namespace Baoshan.Scoring.Reporting;

/// <summary>Puts scorecards side by side: subjects, or years of one subject, indicator by indicator, with their differences from the first.</summary>
public static class Comparison
{
    /// <summary>The comparison as the bytes of a file.</summary>
    /// <param name="cards">Two scorecards or more; their sets may differ, indicators are matched by their codes.</param>
    /// <param name="format">A web page or a workbook.</param>
    /// <param name="language">The language of the comparison's own words.</param>
    /// <exception cref="ArgumentException">There are fewer than two scorecards, or a comparison cannot have the format.</exception>
    public static byte[] Write(IReadOnlyList<Scorecard> cards, ReportFormat format, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(cards);
        if (cards.Count < 2)
        {
            throw new ArgumentException("a comparison needs two scorecards or more", nameof(cards));
        }

        ComparisonView view = ComparisonView.Build(cards, language);
        return format switch
        {
            ReportFormat.Html => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(ComparisonHtml.Write(view)),
            ReportFormat.Excel => ComparisonExcel.Write(view),
            _ => throw new ArgumentException("a comparison is a web page or a workbook", nameof(format)),
        };
    }
}
