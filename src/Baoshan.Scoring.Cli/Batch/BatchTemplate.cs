using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Scorecards;
using CsvHelper;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>The header that a set needs, and one row filled in as an example.</summary>
internal static class BatchTemplate
{
    public static string Csv(IndicatorSet set)
    {
        BatchColumn[] columns = [.. BatchColumn.Of(set).Where(column => !column.Fact.IsSupporting)];
        using var text = new StringWriter();
        using (CsvWriter writer = CsvWriter.Create(text, BatchWriter.Table, leaveOpen: true))
        {
            writer.WriteRecord([BatchLayout.Subject, BatchLayout.Period, .. columns.Select(column => column.Heading)]);
            writer.WriteRecord(["示例单位", "2016", .. columns.Select(Example)]);
        }

        return text.ToString();
    }

    private static string Example(BatchColumn column) => column.IsNote ? "示例理由" : (column.Fact.Kind, column.Fact.Unit) switch
    {
        (FactKind.Choice, _) when column.Member == BatchColumn.Mark => column.Fact.MarkRanges[0]?.From is { } from ? FigureText.Points(from) : "",
        (FactKind.Choice, _) => column.Fact.Members[0],
        (FactKind.Truth, _) => "否",
        (FactKind.Date, _) => "2016-03-31",
        (FactKind.Elements, _) => "是",
        (FactKind.Findings, _) => "0",
        (FactKind.List, _) when column.Fact.Marks is { } marks => column.Member is null ? $"{marks.Marks[0].Name}:3;{marks.Marks[^1].Name}:1" : marks.Marks[0].Name,
        (FactKind.List, "%") when column.Member is not null => "95%",
        (FactKind.List, _) when column.Member is not null => "95",
        (FactKind.Number, _) when column.Fact.Marks is { } marks => marks.Marks[0].Name,
        (FactKind.List, "%") => "95%;97.5%",
        (FactKind.List, _) => "95;97.5",
        (_, "%") => "95%",
        _ => "100",
    };
}
