using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>A mean over other items, other groups, or all items at once.</summary>
internal static class MeanAlternatives
{
    private const int MaximumGroups = 8;

    public static IEnumerable<Alternative> Of(PublishedMetric metric, CaseFile file)
    {
        if (metric.Formula is null)
        {
            return [];
        }

        string[] lists = [.. Lists(metric.Formula, file.Computed.Metrics).Distinct()];
        return OfItems(metric, lists, file.Computed.Metrics)
            .Concat(OfGroups(metric, file))
            .Concat(Pooled(metric, file, lists));
    }

    /// <summary>Each list with one or two items left out.</summary>
    private static IEnumerable<Alternative> OfItems(PublishedMetric metric, string[] lists, MetricValues values)
    {
        foreach (string name in lists)
        {
            IReadOnlyList<ListItem> items = values.Items(name)!;
            for (int i = 0; i < items.Count; i++)
            {
                for (int j = i; j < items.Count; j++)
                {
                    decimal[] rest = [.. items.Where((_, k) => k != i && k != j).Select(item => MetricValues.Number(item.Text) ?? 0m)];
                    if (rest.Length > 0 && values.Value(metric, changes: MetricChanges.WithList(name, rest)) is { } value)
                    {
                        string left = i == j ? $"“{items[i].Label}”" : $"“{items[i].Label}”和“{items[j].Label}”";
                        string leftEnglish = i == j ? $"'{items[i].Label}'" : $"'{items[i].Label}' and '{items[j].Label}'";
                        yield return new(ReasonKind.Mean, new($"{name}不计{left}", $"{name} without {leftEnglish}"), value);
                    }
                }
            }
        }
    }

    /// <summary>The mean of some of the groups only, by their computed values and by those that are printed.</summary>
    private static IEnumerable<Alternative> OfGroups(PublishedMetric metric, CaseFile file)
    {
        Formula[] groups = [.. Groups(metric.Formula!)];
        if (groups.Length is < 2 or > MaximumGroups)
        {
            yield break;
        }

        foreach (bool printed in new[] { true, false })
        {
            decimal?[] values = [.. groups.Select(group => (printed ? Printed(group, file) : null) ?? file.Computed.Metrics.Value(metric, group))];
            bool[] isPrinted = [.. groups.Select(group => printed && Printed(group, file) is not null)];
            if (Array.Exists(values, value => value is null) || (printed && !Array.Exists(isPrinted, p => p)))
            {
                continue;
            }

            for (int bits = 1; bits < 1 << groups.Length; bits++)
            {
                int[] chosen = [.. Enumerable.Range(0, groups.Length).Where(i => (bits & (1 << i)) != 0)];
                if (chosen.Length < groups.Length)
                {
                    decimal mean = chosen.Sum(i => values[i]!.Value) / chosen.Length;
                    string names = string.Join("、", chosen.Select(i => $"{groups[i]} {FigureOf(values[i]!.Value)}{(isPrinted[i] ? "（所印）" : "")}"));
                    string english = string.Join(", ", chosen.Select(i => $"{groups[i]} {FigureOf(values[i]!.Value)}{(isPrinted[i] ? " (printed)" : "")}"));
                    yield return new(ReasonKind.Mean, new($"只对{names}平均", $"the mean of only {english}"), mean);
                }
            }
        }

        string FigureOf(decimal value) => FormulaWriter.Number(decimal.Round(value, 4, MidpointRounding.AwayFromZero), metric.Claims[0].Published.IsPercent);
    }

    /// <summary>The mean of all items of all lists, instead of the mean of their means.</summary>
    private static IEnumerable<Alternative> Pooled(PublishedMetric metric, CaseFile file, string[] direct)
    {
        MetricValues values = file.Computed.Metrics;
        string[] lists = [.. direct.Concat(FormulaNames.Of(metric.Formula!)
            .Select(values.Find)
            .OfType<PublishedMetric>()
            .Where(part => part.Formula is not null && part.Name != metric.Name)
            .SelectMany(part => Lists(part.Formula!, values))).Distinct()];
        if (lists.Length > 1)
        {
            decimal[] items = [.. lists.SelectMany(list => values.Items(list)!).Select(item => MetricValues.Number(item.Text) ?? 0m)];
            if (items.Length > 0)
            {
                yield return new(
                    ReasonKind.Mean,
                    new($"{string.Join("、", lists)}共 {items.Length} 项一起平均", $"the mean of all {Plural.Of(items.Length, "items")} of {string.Join(", ", lists)}"),
                    items.Sum() / items.Length);
            }
        }
    }

    private static decimal? Printed(Formula group, CaseFile file) => group is NameFormula name && file.Computed.Metrics.Find(name.Name) is { } metric
        ? metric.Claims[0].Published.Value
        : null;

    /// <summary>The operands of mean(a, b, …) or of (a + b + …) / n.</summary>
    private static IEnumerable<Formula> Groups(Formula formula) => formula switch
    {
        CallFormula { Function: FormulaFunction.Mean, Arguments.Count: > 1 } mean => mean.Arguments,
        ArithmeticFormula { Operator: ArithmeticOperator.Divide, Right: NumberFormula count } quotient
            when Terms(quotient.Left).ToArray() is var terms && terms.Length == count.Value => terms,
        _ => [],
    };

    private static IEnumerable<Formula> Terms(Formula formula) => formula is ArithmeticFormula { Operator: ArithmeticOperator.Add } sum
        ? Terms(sum.Left).Append(sum.Right)
        : [formula];

    private static IEnumerable<string> Lists(Formula formula, MetricValues values) =>
        FormulaNames.Of(formula).Where(name => values.Items(name) is { Count: > 0 });
}
