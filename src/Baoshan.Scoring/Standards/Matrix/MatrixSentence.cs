using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Matrix;

/// <summary>矩阵计分: 按奖励级别与本人角色交叉计分：国家级【主持，得满分；参与，得权重分的60%】；省级【主持，得权重分的60%；参与，得权重分的30%】.</summary>
internal sealed class MatrixSentence : SentenceForm
{
    private static readonly LocalizedText RowExpected = new("一行，如 国家级【主持，得满分；参与，得3分】", "a row, such as 国家级【主持，得满分；参与，得3分】");

    private static readonly LocalizedText Head = new("按…与…交叉计分", "按…与…交叉计分 (by … and …)");

    public override LocalizedText Name { get; } = new("矩阵计分", "a table over two choices");

    public override string Example => "按奖励级别与本人角色交叉计分：国家级【主持，得满分；参与，得权重分的60%】；省级【主持，得权重分的60%；参与，得权重分的30%】";

    public override int Likeness(string plain, SentenceContext context) => plain.Contains("交叉计分", StringComparison.Ordinal) ? 97 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        int start = scanner.Position;
        if (!scanner.Take("按") || FactName(scanner, "与", "和", "及") is not { } rows || FactName(scanner, "交叉计分") is not { } columns)
        {
            scanner.Stumble(start, Head);
            return null;
        }

        scanner.Take(":");
        scanner.TakeSeparator();
        var cells = new List<MatrixCell>();
        while (!scanner.AtEnd)
        {
            int at = scanner.Position;
            if (LabelPiece.Until(scanner, s => s.Take("【"), RowExpected) is not { } row || !ReadCells(scanner, row, cells))
            {
                return null;
            }

            if (cells.Exists(cell => cells.Exists(other => !ReferenceEquals(cell, other) && cell.Row == other.Row && cell.Column == other.Column)))
            {
                scanner.Contradict(at, new($"“{row}”的同一格写了两次", $"a cell of '{row}' is said twice"));
                return null;
            }

            scanner.TakeSeparator();
        }

        return cells.Count > 0 && Fits(scanner, start, rows, [.. cells.Select(cell => cell.Row)]) && Fits(scanner, start, columns, [.. cells.Select(cell => cell.Column)])
            ? new MatrixStandard(rows, columns, [.. cells])
            : null;
    }

    /// <summary>The cells of a row, behind its opening bracket.</summary>
    private static bool ReadCells(SentenceScanner scanner, string row, List<MatrixCell> cells)
    {
        while (!scanner.Take("】"))
        {
            if (LabelPiece.Until(scanner, Price, PricePiece.EarnedExpected) is not { } cell)
            {
                return false;
            }

            cells.Add(new(row, cell.Label, cell.Follow));
            LabelPiece.TakeComma(scanner);
            scanner.TakeSeparator();
        }

        return true;
    }

    private static Price? Price(SentenceScanner scanner) =>
        PricePiece.Earned(scanner) is { } price && (scanner.SeesClauseEnd || scanner.Sees("】") || scanner.Sees("、")) ? price : null;

    /// <summary>A fact's name, and the word behind it.</summary>
    private static string? FactName(SentenceScanner scanner, params string[] ends)
    {
        if (LabelPiece.Quoted(scanner) is { } quoted)
        {
            return FormulaTokenizer.IsName(quoted) && scanner.TakeAny(ends) is not null ? quoted : null;
        }

        int start = scanner.Position;
        for (int i = start + 1; i < scanner.End && FormulaTokenizer.IsName(scanner.Slice(start, i)); i++)
        {
            scanner.Position = i;
            if (scanner.TakeAny(ends) is not null)
            {
                return scanner.Slice(start, i);
            }
        }

        return null;
    }

    /// <summary>The choice has these options and no others, where facts are known.</summary>
    private static bool Fits(SentenceScanner scanner, int at, string choice, HashSet<string> options)
    {
        if (scanner.Context.Facts is not { } facts)
        {
            return true;
        }

        if (facts.TypeOf(choice) is not { Kind: ValueKind.Choice } type)
        {
            scanner.Refuse(new(SentenceRules.UnknownMetric, at, new($"“{choice}”不是选项数据", $"'{choice}' is no choice"), facts.Suggest(choice)));
            return false;
        }

        if (options.FirstOrDefault(option => !type.Options.Contains(option)) is { } unknown)
        {
            scanner.Contradict(at, new($"“{choice}”没有选项“{unknown}”", $"'{choice}' has no option '{unknown}'"), Suggestion.Hint(unknown, type.Options));
            return false;
        }

        if (type.Options.FirstOrDefault(option => !options.Contains(option)) is { } missing)
        {
            scanner.Contradict(at, new($"没有给出“{choice}”为“{missing}”时的得分", $"the points for '{missing}' of '{choice}' are missing"));
            return false;
        }

        return true;
    }
}
