using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Validation;

/// <summary>Reports a standard that lacks the metric it reads, or has one that it does not read.</summary>
internal sealed class StandardInputCheck(DiagnosticBag diagnostics, string indicator, SourceSpan span)
{
    public void Check(Standard standard, Metric? metric, YamlNode? metricNode, string name)
    {
        foreach (NestedStandard nested in standard.Nested("", metric))
        {
            Check(nested.Standard, nested.Metric, nested.Metric == metric ? metricNode : null, nested.Name);
        }

        if (standard.Input == StandardInput.Number && metric is null && metricNode is null)
        {
            diagnostics.Add(new(
                SetRules.MissingMetric,
                span,
                new($"“{name}”的评分标准需要业绩值", $"the standard of '{name}' needs a metric"),
                new("写 metric: 公式，如 支出决算数 / 支出预算数", "write metric: a formula, such as spent / budgeted"),
                indicator));
        }

        if (standard.Input == StandardInput.Choice && metric is { Kind: not null } and ({ Kind: not ValueKind.Choice } or { Formula: not NameFormula }))
        {
            diagnostics.Add(new(
                SetRules.UnusedMetric,
                metricNode?.Span ?? span,
                new("定性分级的 metric 只能是一个选项数据的名称", "the metric of options can only be the name of a choice"),
                new("省去 metric，则由评价人员在本指标中直接选定", "without a metric, the evaluator chooses in the indicator itself"),
                indicator));
        }
        else if (standard.Input != StandardInput.Choice && metric is { Kind: ValueKind.Choice })
        {
            diagnostics.Add(new(
                SetRules.UnusedMetric,
                metricNode?.Span ?? span,
                new($"“{name}”的业绩值是选项，这种评分标准需要一个数", $"the metric of '{name}' is a choice; this standard needs a number"),
                new("选项用 options 计分，或在 cases 的条件中比较", "score a choice with options, or compare it in the conditions of cases"),
                indicator));
        }
    }
}
