using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>Findings that cost the same.</summary>
/// <param name="Name">The class, or null where there is only one.</param>
/// <param name="Price">What each costs; null where a single one leaves no points at all.</param>
/// <param name="AtMost">The most that all findings of the class cost; null where there is no limit of its own.</param>
public sealed record FindingClass(string? Name, Price? Price, Price? AtMost)
{
    /// <summary>What the first, the second … finding of the class costs, null where it leaves no points; the last holds for all further ones. Empty where each costs the same.</summary>
    public ValueArray<Price?> ByTurn { get; init; } = [];

    internal IEnumerable<TallyItem> ToItems(Formula count, string? finding, StandardContext context)
    {
        if (ByTurn.Count == 0)
        {
            yield return ToItem(count, finding, context);
            yield break;
        }

        for (int i = 0; i < ByTurn.Count; i++)
        {
            Formula beyond = i == 0 ? count : new ArithmeticFormula(ArithmeticOperator.Subtract, count, new NumberFormula(i));
            Formula turns = new CallFormula(FormulaFunction.Max, [new NumberFormula(0m), beyond]);
            bool last = i == ByTurn.Count - 1;
            yield return new(
                last ? turns : new CallFormula(FormulaFunction.Min, [new NumberFormula(1m), turns]),
                -(ByTurn[i]?.Of(context.Weight) ?? 0m),
                null,
                Zeroes: ByTurn[i] is null,
                new(new LocalizedText($"{Name ?? "问题"}{DescribeTurn(i).Chinese}", $"{Name ?? "problem"} {DescribeTurn(i).English}")));
        }
    }

    /// <summary>True where something less than all is taken.</summary>
    internal bool Deducts => ByTurn.Count > 0 ? ByTurn.Any(turn => turn is not null) : Price is not null;

    /// <summary>第1项扣0.5分, 第3项起每项扣2分.</summary>
    private LocalizedText DescribeTurn(int turn)
    {
        bool last = turn == ByTurn.Count - 1;
        LocalizedText cost = ByTurn[turn]?.Deducted() ?? new("不得分", "leaves no points");
        return new(
            $"第{turn + 1}项{(last ? ByTurn[turn] is null ? "起" : "起每项" : "")}{cost.Chinese}",
            $"no. {turn + 1}{(last ? " and each further one" : "")} {cost.English}");
    }

    internal TallyItem ToItem(Formula count, string? finding, StandardContext context) => new(
        count,
        -(Price?.Of(context.Weight) ?? 0m),
        AtMost?.Of(context.Weight),
        Zeroes: Price is null,
        new(Describe(finding)));

    /// <summary>The clause of the class; what a single finding is called says only the standard as a whole.</summary>
    internal LocalizedText Describe(string? finding)
    {
        string called = finding is null ? "问题" : finding == "问题" ? "“问题”" : LabelPiece.Write(finding);
        string name = LabelPiece.Write(Name ?? "");
        if (ByTurn.Count > 0)
        {
            LocalizedText turns = LocalizedText.Join(Enumerable.Range(0, ByTurn.Count).Select(DescribeTurn), "、", ", ");
            return new($"{(Name is null ? $"每有一项{called}，" : name)}{turns.Chinese}", $"{Name ?? finding ?? "problem"} {turns.English}");
        }

        if (Price is not { } price)
        {
            return Name is null
                ? new($"有任何一项{called}不得分", $"a single {finding ?? "problem"}: no points")
                : new($"{name}，不得分", $"{Name}: no points");
        }

        string chinese = Name is null ? $"每有一项{called}" : $"{name}每项";
        string english = $"each {Name ?? finding ?? "problem"}";

        LocalizedText deducted = price.Deducted();
        string most = AtMost is { } a ? $"，{(Name is null ? "" : "此类")}最多扣{(a.Kind == PriceKind.Share ? $"权重分的{a.Number}" : $"{a.Number}分")}" : "";
        string mostEnglish = AtMost is { } b ? $", at most {b.Number}{(b.Kind == PriceKind.Share ? " of the weight" : " points")}" : "";
        return new($"{chinese}{deducted.Chinese}{most}", $"{english} {deducted.English}{mostEnglish}");
    }
}
