using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

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

    internal override void Check(StandardCheck check)
    {
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

    internal override ScoringForm ToForm(StandardContext context)
    {
        Formula Met(Element element) => new NameFormula($"{context.OwnFact}·{element.Name}");
        Formula Unmet(Element element) => new ArithmeticFormula(ArithmeticOperator.Subtract, new NumberFormula(1m), Met(element));
        var clause = new Clause(Describe(context));
        return EachMissing is { } missing
            ? new Tally(
                context.Weight,
                [.. Elements.Select(element => new TallyItem(Unmet(element), -missing.Of(context.Weight), null, false, new(Missing(missing))))],
                context.Minimum,
                null,
                clause)
            : new Tally(
                0m,
                [.. Elements.Select(element => new TallyItem(Met(element), element.Score.Of(context.Weight), null, false, new(element.IfMet())))],
                null,
                null,
                clause);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        string names = string.Join("、", Elements.Select(element => element.Name));
        string namesEnglish = string.Join(", ", Elements.Select(element => element.Name));
        if (EachMissing is { } missing)
        {
            LocalizedText each = Missing(missing);
            return new($"{names}，全部满足得满分；{each.Chinese}，扣完为止", $"{namesEnglish}: all met, full marks; {each.English}, down to none");
        }

        return new(
            string.Join("；", Elements.Select(element => $"{element.Name}，{element.Score.Earned().Chinese}")),
            string.Join("; ", Elements.Select(element => $"{element.Name}: {element.Score.Earned().English}")));
    }

    private static LocalizedText Missing(Price missing)
    {
        LocalizedText deducted = missing.Deducted();
        return new($"每有一项不满足{deducted.Chinese}", $"each element that is not met {deducted.English}");
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
