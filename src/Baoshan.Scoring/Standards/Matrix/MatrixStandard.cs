using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

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

    internal override ScoringForm ToForm(StandardContext context) => new Cases(
    [
        .. Cells.Select(cell => new CaseRow(
            new LogicFormula(LogicOperator.And, Is(Rows, cell.Row), Is(Columns, cell.Column)),
            new NumberFormula(cell.Score.Of(context.Weight)),
            new(cell.Describe()))),
    ]);

    internal override LocalizedText Describe(StandardContext context) =>
        LocalizedText.Join(Cells.Select(cell => cell.Describe()), "；", "; ");

    private static ComparisonFormula Is(string choice, string option) => new(ComparisonOperator.Equal, new NameFormula(choice), new TextFormula(option));
}

/// <summary>A cell of the table.</summary>
/// <param name="Row">The option of the row.</param>
/// <param name="Column">The option of the column.</param>
/// <param name="Score">The points.</param>
public sealed record MatrixCell(string Row, string Column, Price Score)
{
    internal LocalizedText Describe()
    {
        LocalizedText earned = Score.Earned();
        return new($"{Row}、{Column}，{earned.Chinese}", $"{Row}, {Column}: {earned.English}");
    }
}
