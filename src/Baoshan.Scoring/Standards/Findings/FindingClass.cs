using Baoshan.Scoring.Formulas;
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

        foreach (int zeroing in Enumerable.Range(0, ByTurn.Count).Where(i => ByTurn[i] is null))
        {
            yield return new(Turns(count, zeroing), 0m, null, Zeroes: true, new(DescribeTurn(zeroing)));
        }

        int[] priced = [.. Enumerable.Range(0, ByTurn.Count).Where(i => ByTurn[i] is not null)];
        if (AtMost is { } most && priced.Length > 0)
        {
            Formula cost = priced
                .Select(i => (Formula)new ArithmeticFormula(ArithmeticOperator.Multiply, Turns(count, i), new NumberFormula(ByTurn[i]!.Value.Of(context.Weight))))
                .Aggregate((left, right) => new ArithmeticFormula(ArithmeticOperator.Add, left, right));
            yield return new(cost, -1m, most.Of(context.Weight), Zeroes: false, new(Describe(finding)));
            yield break;
        }

        foreach (int i in priced)
        {
            yield return new(Turns(count, i), -ByTurn[i]!.Value.Of(context.Weight), null, Zeroes: false, new(DescribeTurn(i)));
        }
    }

    /// <summary>How many findings a turn counts: one where it was reached, and for the last turn all from it on.</summary>
    private CallFormula Turns(Formula count, int turn)
    {
        Formula beyond = turn == 0 ? count : new ArithmeticFormula(ArithmeticOperator.Subtract, count, new NumberFormula(turn));
        var turns = new CallFormula(FormulaFunction.Max, [new NumberFormula(0m), beyond]);
        return turn == ByTurn.Count - 1 ? turns : new(FormulaFunction.Min, [new NumberFormula(1m), turns]);
    }

    private LocalizedText DescribeTurn(int turn)
    {
        string name = Name ?? "问题";
        string english = Name ?? "problem";
        bool last = turn == ByTurn.Count - 1;
        string zh = last ? $"第{turn + 1}项及以后的{name}" : $"第{turn + 1}项{name}";
        string en = last ? $"{english} no. {turn + 1} and each further one" : $"{english} no. {turn + 1}";
        LocalizedText cost = ByTurn[turn]?.Deducted() ?? new("不得分", "leaves no points");
        return new($"{zh}{cost.Chinese}", $"{en} {cost.English}");
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
        if (ByTurn.Count > 0)
        {
            LocalizedText turns = LocalizedText.Join(Enumerable.Range(0, ByTurn.Count).Select(DescribeTurn), "，", ", ");
            LocalizedText limit = Limit();
            return new(turns.Chinese + limit.Chinese, turns.English + limit.English);
        }

        string called = finding is null ? "问题" : finding == "问题" ? "“问题”" : LabelPiece.Write(finding);
        string name = LabelPiece.Write(Name ?? "");
        if (Price is not { } price)
        {
            return Name is null
                ? new($"有任何一项{called}不得分", $"a single {finding ?? "problem"}: no points")
                : new($"{name}，不得分", $"{Name}: no points");
        }

        string chinese = Name is null ? $"每有一项{called}" : $"{name}每项";
        string english = $"each {Name ?? finding ?? "problem"}";

        LocalizedText deducted = price.Deducted();
        LocalizedText most = Limit();
        return new($"{chinese}{deducted.Chinese}{most.Chinese}", $"{english} {deducted.English}{most.English}");
    }

    private LocalizedText Limit() => AtMost is not { } most ? new("", "") : new(
        $"，{(Name is null ? "" : "此类")}最多扣{(most.Kind == PriceKind.Share ? $"权重分的{most.Number}" : $"{most.Number}分")}",
        $", at most {most.Number}{(most.Kind == PriceKind.Share ? " of the weight" : " points")}");
}
