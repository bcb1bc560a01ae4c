using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Matrix;

internal sealed class MatrixKind() : StandardKind<MatrixStandard>("matrix")
{
    public override LocalizedText Meaning { get; } = new("矩阵计分：两个选项交叉的得分表", "points by a table over two choices");

    public override Shape Shape { get; } = new MappingShape(
        new("矩阵计分", "a matrix standard"),
        new KeyShape("rows", ScalarShape.Name, new("定行的选项数据", "the choice that picks the row")) { IsRequired = true },
        new KeyShape("columns", ScalarShape.Name, new("定列的选项数据", "the choice that picks the column")) { IsRequired = true },
        new KeyShape(
            "scores",
            new NamedItemsShape(new("行的选项", "options of the row"), ScalarShape.Text, new NamedItemsShape(new("列的选项", "options of the column"), ScalarShape.Text, ScalarShape.Price)),
            new("每一行每一列的得分", "the points of each row and column"))
        { IsRequired = true });

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new MatrixSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping || mapping["rows"] is not YamlScalar rows || mapping["columns"] is not YamlScalar columns
            || mapping["scores"] is not YamlMapping scores)
        {
            return null;
        }

        ValueArray<string>? rowOptions = reader.ReadChoice(rows);
        ValueArray<string>? columnOptions = reader.ReadChoice(columns);
        var cells = new List<MatrixCell>();
        foreach (YamlEntry row in scores.Entries)
        {
            CheckOption(row.Key, rowOptions, rows.Text, reader);
            foreach (YamlEntry cell in (row.Value as YamlMapping)?.Entries ?? [])
            {
                CheckOption(cell.Key, columnOptions, columns.Text, reader);
                if (Price.Read(cell.Value) is { } score)
                {
                    cells.Add(new(row.Key.Text, cell.Key.Text, score));
                }
            }
        }

        foreach ((string row, string column) in (rowOptions ?? []).SelectMany(row => (columnOptions ?? []).Select(column => (row, column))))
        {
            if (!cells.Exists(cell => cell.Row == row && cell.Column == column))
            {
                reader.Report(scores.Span, new($"没有给出“{row}”与“{column}”的得分", $"the points of '{row}' and '{column}' are missing"));
            }
        }

        return new MatrixStandard(rows.Text, columns.Text, [.. cells]);
    }

    protected override YamlNode Write(MatrixStandard standard, StandardWriter writer) => YamlMake.Mapping(
        ("rows", YamlMake.Scalar(standard.Rows)),
        ("columns", YamlMake.Scalar(standard.Columns)),
        ("scores", YamlMake.Mapping(standard.Cells.GroupBy(cell => cell.Row).Select(row => (
            row.Key,
            (YamlNode?)YamlMake.Mapping(row.Select(cell => (cell.Column, (YamlNode?)StandardWriter.Price(cell.Score)))))))));

    private static void CheckOption(YamlScalar option, ValueArray<string>? options, string choice, StandardReader reader)
    {
        if (options is not null && !options.Contains(option.Text))
        {
            reader.Report(option.Span, new($"“{choice}”没有选项“{option.Text}”", $"'{choice}' has no option '{option.Text}'"), Suggestion.Hint(option.Text, options));
        }
    }
}
