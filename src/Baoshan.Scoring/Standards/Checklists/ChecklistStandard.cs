using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Checklists;

/// <summary>
/// 要素得分: points for each element that is met, half of them for an element that is half met; or full marks less a price for each element
/// that is not met.
/// </summary>
/// <param name="Elements">The elements, in order.</param>
/// <param name="EachMissing">What an element that is not met costs; null where elements earn points instead.</param>
public sealed record ChecklistStandard(ValueArray<Element> Elements, Price? EachMissing) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "checklist";

    internal override StandardInput Input => StandardInput.Facts;

    internal override FactDeclaration? OwnFact(string name) =>
        new(name, FactKind.Elements, null, [.. Elements.Select(element => element.Name)]) { IsJudgement = true };

    /// <summary>按满足项数计分: the points from each number of met elements on, the most first; empty where elements count one by one.</summary>
    public ValueArray<CountScore> ByCount { get; init; } = [];

    /// <summary>The elements without which there are no points at all.</summary>
    public ValueArray<string> Essential { get; init; } = [];

    internal override void Check(StandardCheck check)
    {
        if (Elements.Count == 0)
        {
            check.Report(new("没有任何要素", "there are no elements"));
            return;
        }

        foreach (string name in Essential.Where(name => Elements.All(element => element.Name != name)))
        {
            check.Report(new($"没有要素“{name}”", $"there is no element '{name}'"), Suggestion.Hint(name, [.. Elements.Select(element => element.Name)]));
        }

        if (ByCount.Count > 0)
        {
            CheckCounts(check);
            return;
        }

        if (EachMissing is { } missing)
        {
            check.CheckPrice(missing);
            return;
        }

        decimal sum = 0m;
        foreach (Element element in Elements)
        {
            check.CheckEarned(element.Score);
            sum += element.Score.Of(check.Weight);
        }

        if (sum != check.Weight)
        {
            check.Report(
                new($"各要素得分之和 {FormulaWriter.Plain(sum)} 不等于权重 {FormulaWriter.Plain(check.Weight)}", $"the elements add up to {FormulaWriter.Plain(sum)}, not to the weight {FormulaWriter.Plain(check.Weight)}"),
                new("要素份额之和应为 100%", "the shares of the elements add up to 100%"));
        }
    }

    private void CheckCounts(StandardCheck check)
    {
        foreach (CountScore count in ByCount)
        {
            check.CheckEarned(count.Score);
        }

        if (ByCount[^1].Least != 0)
        {
            check.Report(new($"没有说明满足不到 {ByCount[^1].Least} 项时的得分", $"nothing says what fewer than {ByCount[^1].Least} met elements give"), new("写 0: zero", "write 0: zero"));
        }

        if (ByCount[0].Least > Elements.Count)
        {
            check.Report(new($"要素只有 {Elements.Count} 项", $"there are only {Plural.Of(Elements.Count, "elements")}"));
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        Formula Met(Element element) => new NameFormula($"{context.OwnFact}·{element.Name}");
        Formula Unmet(Element element) => new ArithmeticFormula(ArithmeticOperator.Subtract, new NumberFormula(1m), Met(element));
        var clause = new Clause(Describe(context));
        if (ByCount.Count > 0)
        {
            return CountForm(context, [.. Elements.Select(Met)]);
        }

        // half met is not missing
        TallyItem[] essential = [.. Elements.Where(element => Essential.Contains(element.Name))
            .Select(element => new TallyItem(new CallFormula(FormulaFunction.Floor, [Unmet(element)]), 0m, null, true, new(Without(element.Name))))];
        return EachMissing is { } missing
            ? new Tally(
                context.Weight,
                [.. essential, .. Elements.Select(element => new TallyItem(Unmet(element), -missing.Of(context.Weight), null, false, new(Missing(missing))))],
                context.Minimum,
                null,
                clause)
            : new Tally(
                0m,
                [.. essential, .. Elements.Select(element => new TallyItem(Met(element), element.Score.Of(context.Weight), null, false, new(element.IfMet())))],
                null,
                null,
                clause);
    }

    private Cases CountForm(StandardContext context, Formula[] met)
    {
        Formula sum = met.Aggregate((left, right) => new ArithmeticFormula(ArithmeticOperator.Add, left, right));
        IEnumerable<CaseRow> essential = Elements.Zip(met).Where(pair => Essential.Contains(pair.First.Name)).Select(pair => new CaseRow(
            new ComparisonFormula(ComparisonOperator.Equal, pair.Second, new NumberFormula(0m)), new NumberFormula(0m), new(Without(pair.First.Name))));
        return new(
        [
            .. essential,
            .. ByCount.Select(count => new CaseRow(
                count.Least == 0 ? null : new ComparisonFormula(ComparisonOperator.GreaterOrEqual, sum, new NumberFormula(count.Least)),
                new NumberFormula(count.Score.Of(context.Weight)),
                new(count.Describe()))),
        ]);
    }

    private static LocalizedText Without(string element) => new($"不满足{LabelPiece.Quote(element)}的不得分", $"no points without '{element}'");

    internal override LocalizedText Describe(StandardContext context)
    {
        IEnumerable<LocalizedText> essential = Essential.Select(Without);
        return LocalizedText.Join([Points(), .. essential], "；", "; ");
    }

    private LocalizedText Points()
    {
        string[] marked = [.. Elements.Select((element, i) => Numbering.Write(i + 1) + LabelPiece.Write(element.Name))];
        string list = string.Join("；", marked);
        string namesEnglish = string.Join(", ", Elements.Select(element => element.Name));
        if (ByCount.Count > 0)
        {
            LocalizedText counts = LocalizedText.Join(ByCount.Select(count => count.Describe()), "；", "; ");
            return new($"{list}；{counts.Chinese}", $"{namesEnglish}: {counts.English}");
        }

        if (EachMissing is { } missing)
        {
            LocalizedText cost = Missing(missing);
            return new($"{list}；全部满足得满分；{cost.Chinese}，扣完为止", $"{namesEnglish}: all met, full marks; {cost.English}, down to none");
        }

        if (Elements.Count > 1 && Elements.All(element => element.Score == Elements[0].Score))
        {
            LocalizedText each = Elements[0].Score.Earned();
            return new($"{list}；每满足一项{each.Chinese}", $"{namesEnglish}: each that is met: {each.English}");
        }

        return new(
            string.Join("；", Elements.Select((element, i) => $"{marked[i]}，{element.Score.Earned().Chinese}")),
            string.Join("; ", Elements.Select(element => $"{element.Name}: {element.Score.Earned().English}")));
    }

    private static LocalizedText Missing(Price missing)
    {
        LocalizedText deducted = missing.Deducted();
        return new($"每有一项不满足{deducted.Chinese}", $"each element that is not met {deducted.English}");
    }
}

/// <summary>The points from a number of met elements on.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Score">The points.</param>
public sealed record CountScore(int Least, Price Score)
{
    internal LocalizedText Describe()
    {
        LocalizedText earned = Score.Earned();
        return Least == 0 ? new($"其他情况{earned.Chinese}", $"otherwise: {earned.English}") : new($"满足{Least}项及以上{earned.Chinese}", $"{Least} or more met: {earned.English}");
    }
}

/// <summary>An element of a checklist.</summary>
/// <param name="Name">What has to be met.</param>
/// <param name="Score">The points that it earns when it is met.</param>
public sealed record Element(string Name, Price Score)
{
    internal LocalizedText IfMet()
    {
        LocalizedText earned = Score.Earned();
        return new($"满足{earned.Chinese}", $"{earned.English} where it is met");
    }
}
