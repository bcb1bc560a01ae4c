using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Validation;

/// <summary>What must hold of a set as a whole.</summary>
internal sealed class IndicatorSetValidator : DocumentValidator<IndicatorSetDocument>
{
    /// <summary>The rules, made once: making them compiles expressions, and validating leaves them as they are.</summary>
    public static IndicatorSetValidator Instance { get; } = new();

    private IndicatorSetValidator()
    {
        Must(
            set => set.Indicators.Count == 0 || RootSum(set) is not { } sum || sum == Full(set) || IsNodesFault(set),
            set => new(
                SetRules.FullScore,
                set.FullScore?.Span ?? set.Indicators[0].Span,
                new(
                    $"一级指标的权重之和 {FormulaWriter.Plain(RootSum(set)!.Value)} 不等于满分 {FormulaWriter.Plain(Full(set))}",
                    $"the weights at level 1 add up to {FormulaWriter.Plain(RootSum(set)!.Value)}, not to the full score {FormulaWriter.Plain(Full(set))}"),
                new("满分不是 100 时，写 full-score", "write full-score where it is not 100")));
        Must(
            set => set.Indicators.Count > 0,
            set => new(SetRules.LeafOrNode, set.Span, new("指标体系没有任何指标", "the set has no indicators")));
        Must(
            set => set.Rounding is not { } r || (r.Scores is not { Value: < 0 or > 12 } && r.Rates is not { Value: < 0 or > 10 }),
            set => new(SetRules.InvalidRounding, set.Rounding!.Span, new("小数位数：得分 0–12，比率 0–10", "decimals: 0 to 12 for scores, 0 to 10 for rates")));
        Say(DuplicateCodes);
        Say(GradeProblems);
    }

    private static decimal Full(IndicatorSetDocument set) => set.FullScore?.Value ?? 100m;

    /// <summary>True where the leaves add up and a node's own weight is what is wrong, which is said there.</summary>
    private static bool IsNodesFault(IndicatorSetDocument set)
    {
        decimal?[] leaves = [.. set.All.Where(indicator => indicator.Indicators is null).Select(IndicatorValidator.WeightOf)];
        return leaves.All(weight => weight is not null) && leaves.Sum() == Full(set) && set.All.Any(indicator => !IndicatorValidator.AddsUp(indicator));
    }

    private static decimal? RootSum(IndicatorSetDocument set)
    {
        decimal sum = 0m;
        foreach (IndicatorDocument root in set.Indicators)
        {
            if (IndicatorValidator.WeightOf(root) is not { } weight)
            {
                return null;
            }

            sum += weight;
        }

        return sum;
    }

    private static IEnumerable<Diagnostic> DuplicateCodes(IndicatorSetDocument set)
    {
        var seen = new Dictionary<string, Written<string>>(StringComparer.Ordinal);
        foreach (Written<string> code in set.All.Select(indicator => indicator.Code).OfType<Written<string>>())
        {
            if (!seen.TryAdd(code.Value, code))
            {
                SourceSpan first = seen[code.Value].Span;
                string where = first.File == code.Span.File ? "" : $"{first.File} ";
                yield return new(
                    SetRules.DuplicateCode,
                    code.Span,
                    new($"编码“{Excerpt.Of(code.Value)}”重复，首次出现在{(where.Length > 0 ? " " : "")}{where}第 {first.Line} 行", $"the code '{Excerpt.Of(code.Value)}' stands twice; first on {where}line {first.Line}"),
                    new("每个指标的编码在全表中只出现一次", "each indicator has a code of its own"),
                    code.Value);
            }
        }
    }

    private static IEnumerable<Diagnostic> GradeProblems(IndicatorSetDocument set)
    {
        bool ordered = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        GradeDocument[] grades = [.. set.Grades.Where(grade => grade is { Name: not null, From: not null })];
        for (int i = 0; i < grades.Length; i++)
        {
            GradeDocument grade = grades[i];
            if (!names.Add(grade.Name!.Value))
            {
                yield return new(SetRules.InvalidGrades, grade.Name!.Span, new($"等级“{grade.Name.Value}”重复", $"the grade '{grade.Name.Value}' stands twice"));
            }

            if (i > 0 && grade.From!.Value >= grades[i - 1].From!.Value)
            {
                ordered = false;
                yield return new(
                    SetRules.InvalidGrades,
                    grade.From.Span,
                    new($"等级“{grade.Name!.Value}”的下限应低于上一等级的 {FormulaWriter.Plain(grades[i - 1].From!.Value)}", $"the grade '{grade.Name!.Value}' must start below {FormulaWriter.Plain(grades[i - 1].From!.Value)}, where the one before it starts"),
                    new("等级自高到低排列", "grades stand from the best to the worst"));
            }
        }

        if (ordered && grades.Length > 0 && grades[^1].From!.Value > 0m)
        {
            yield return new(
                SetRules.InvalidGrades,
                grades[^1].From!.Span,
                new($"总分低于 {FormulaWriter.Plain(grades[^1].From!.Value)} 时没有等级", $"totals below {FormulaWriter.Plain(grades[^1].From!.Value)} have no grade"),
                new("最低一级应从 0 开始", "the lowest grade should start at 0"));
        }
    }
}
