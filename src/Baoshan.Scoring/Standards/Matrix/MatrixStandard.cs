using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Matrix;

/// <summary>矩阵计分: a table over two choices, as the level of an award and one's role in it.</summary>
/// <param name="Rows">The choice that picks the row.</param>
/// <param name="Columns">The choice that picks the column.</param>
/// <param name="Cells">The points of each pair of options.</param>
public sealed record MatrixStandard(string Rows, string Columns, ValueArray<MatrixCell> Cells) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "matrix";

    internal override StandardInput Input => StandardInput.Facts;

    internal override void Check(StandardCheck check)
    {
        foreach (MatrixCell cell in Cells)
        {
            check.CheckEarned(cell.Score);
        }
    }

    internal override IEnumerable<StatedFormula> StatedFormulas(Metric? metric) => Cells
        .SelectMany(cell => new[] { Is(Rows, cell.Row), Is(Columns, cell.Column) })
        .Distinct()
        .Select(choice => new StatedFormula(choice, ValueKind.Truth, metric));

    internal override ScoringForm ToForm(StandardContext context) => new Cases(
    [
        .. Cells.Select(cell => new CaseRow(
            new LogicFormula(LogicOperator.And, Is(Rows, cell.Row), Is(Columns, cell.Column)),
            new NumberFormula(cell.Score.Of(context.Weight)),
            new(cell.Describe()))),
    ]);

    internal override LocalizedText Describe(StandardContext context)
    {
        var rows = Cells.GroupBy(cell => cell.Row).ToArray();
        string chinese = string.Join("；", rows.Select(row => LabelPiece.Write(row.Key) + NestedPiece.Write(string.Join("；", row.Select(cell => cell.InRow())))));
        string english = string.Join("; ", Cells.Select(cell => cell.Describe().English));
        return new($"按{Choice(Rows)}与{Choice(Columns)}交叉计分：{chinese}", $"by {Rows} and {Columns}: {english}");
    }

    /// <summary>The name of a choice, in quotes where it holds a word of the sentence.</summary>
    private static string Choice(string name) =>
        Array.Exists(["与", "和", "及", "交叉"], word => name.Contains(word, StringComparison.Ordinal)) ? LabelPiece.Quote(name) : name;

    private static ComparisonFormula Is(string choice, string option) => new(ComparisonOperator.Equal, new NameFormula(choice), new TextFormula(option));
}

/// <summary>A cell of the table.</summary>
/// <param name="Row">The option of the row.</param>
/// <param name="Column">The option of the column.</param>
/// <param name="Score">The points.</param>
public sealed record MatrixCell(string Row, string Column, Price Score)
{
    internal string InRow() => $"{LabelPiece.Write(Column)}，{Score.Earned().Chinese}";

    internal LocalizedText Describe()
    {
        LocalizedText earned = Score.Earned();
        return new($"{Row}、{Column}，{earned.Chinese}", $"{Row}, {Column}: {earned.English}");
    }
}
