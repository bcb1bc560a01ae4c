using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Reporting.Compare;
using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>A comparison as a table for a terminal: the scores side by side, each with its difference from the first.</summary>
internal sealed class ComparisonTable(IReadOnlyList<Scorecard> cards, Session session)
{
    public string Write()
    {
        ComparisonView view = ComparisonView.Build(cards, session.Language);
        var columns = new List<TextColumn> { new(session.Say("指标", "Indicator"), Share: 40), new(session.Say("权重", "Weight"), IsFigure: true) };
        for (int i = 0; i < cards.Count; i++)
        {
            columns.Add(new($"[{i + 1}]", IsFigure: true));
            if (i > 0)
            {
                columns.Add(new(session.Say("差", "Diff."), IsFigure: true));
            }
        }

        var table = new TextTable([.. columns]);
        foreach (ComparisonRow row in view.Rows)
        {
            table.Add(Cells(row, row.Level == 1 ? Colour.Bold : Colour.None));
        }

        table.AddRule();
        table.Add(Cells(view.Total, Colour.Bold));
        string legend = string.Concat(view.Titles.Select((title, i) => $"[{i + 1}] {title}: {view.Grades[i]}\n"));
        return $"{legend}\n{table.Write(session.Width, session.HasColours)}";
    }

    private static TextCell[] Cells(ComparisonRow row, Colour colour)
    {
        string[] weights = [.. row.Cells.OfType<ComparisonCell>().Select(cell => FigureText.Points(cell.Weight)).Distinct()];
        var cells = new List<TextCell>
        {
            new($"{row.Code} {row.Name}".Trim(), colour, Indent: (row.Level - 1) * 2, Hanging: 2),
            new(string.Join('/', weights), colour),
        };
        for (int i = 0; i < row.Cells.Count; i++)
        {
            cells.Add(new(row.Cells[i]?.ScoreText ?? "—", colour));
            if (i > 0)
            {
                decimal? difference = row.Difference(i);
                cells.Add(new(Signed.Points(difference), difference > 0m ? Colour.Green : difference < 0m ? Colour.Red : Colour.None));
            }
        }

        return [.. cells];
    }
}
