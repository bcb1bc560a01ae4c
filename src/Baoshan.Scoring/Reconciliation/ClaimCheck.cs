using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents.Published;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Reconciliation;

/// <summary>Reports whatever in published figures does not fit the set: unknown codes, grades and names, formulas that mix units.</summary>
internal sealed class ClaimCheck(IndicatorSet set, PublishedFigures figures, DiagnosticBag diagnostics)
{
    private readonly FactTable facts = new();
    private readonly Dictionary<string, FormulaType> names = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (Claim claim in figures.Claims.Where(claim => claim.Figure != FigureKind.Metric))
        {
            CheckCode(claim.Indicator, claim.CodeSpan, withTotal: true);
            if (claim.Figure == FigureKind.Grade && set.Grades.All(grade => grade.Name != claim.Published.Text))
            {
                diagnostics.Add(new(
                    ReconcileRules.UnknownGrade,
                    claim.Span,
                    new($"指标体系没有等级“{claim.Published.Text}”", $"the set has no grade '{claim.Published.Text}'"),
                    Suggestion.Hint(claim.Published.Text, [.. set.Grades.Select(grade => grade.Name)])));
            }
        }

        foreach (FactDeclaration fact in set.Facts)
        {
            facts.Add(fact);
        }

        foreach (AssessedFact fact in figures.Facts)
        {
            CheckFact(fact);
        }

        foreach (PublishedMetric metric in figures.Metrics)
        {
            CheckMetric(metric);
        }
    }

    private void CheckCode(string? code, SourceSpan span, bool withTotal)
    {
        if (code is not null && !set.TryGetIndicator(code, out _))
        {
            diagnostics.Add(new(
                ReconcileRules.UnknownCode,
                span,
                new($"指标体系没有编码“{code}”", $"the set has no code '{code}'"),
                Suggestion.Hint(code, [.. set.All.Select(indicator => indicator.Code), .. withTotal ? [PublishedReader.Total] : Array.Empty<string>()]),
                code));
        }
    }

    private void CheckFact(AssessedFact fact)
    {
        IEnumerable<(string Text, SourceSpan Span)> numbers = fact.Value switch
        {
            SingleValue single => [(single.Text, fact.Span)],
            ListValue list => list.Items.Select(item => (item.Text, item.Span)),
            _ => [("?", fact.Span)],
        };
        foreach ((string text, SourceSpan span) in numbers.Where(number => MetricValues.Number(number.Text) is null))
        {
            diagnostics.Add(new(
                ReconcileRules.InvalidNumber,
                span,
                new($"“{fact.Name}”：“{text}”不是数字或百分数", $"'{fact.Name}': '{text}' is neither a number nor a per cent")));
        }

        Quantity quantity = fact.Unit is null ? Quantity.Literal : Quantity.Of(fact.Unit);
        Declare(fact.Name, fact.Value is ListValue ? FormulaType.List(quantity) : FormulaType.Number(quantity), fact.Span);
    }

    private void CheckMetric(PublishedMetric metric)
    {
        CheckCode(metric.Indicator, metric.IndicatorSpan, withTotal: false);
        if (metric.Formula is null)
        {
            CheckOwnMetric(metric);
        }
        else
        {
            var checker = new FormulaChecker(
                name => names.GetValueOrDefault(name) ?? facts.TypeOf(name),
                name => Suggestion.Hint(name, [.. names.Keys, .. facts.All.Select(fact => fact.Name)]));
            FormulaType? type = checker.Check(metric.Formula);
            IEnumerable<FormulaProblem> problems = type is { Kind: not ValueKind.Number }
                ? checker.Problems.Append(new(0, new("业绩值必须是一个数", "a metric must be a number")))
                : checker.Problems;
            foreach (FormulaProblem problem in problems)
            {
                diagnostics.Add(FormulaDiagnostics.Of(problem, metric.FormulaText!, metric.Indicator ?? ""));
            }
        }

        bool isRate = metric.Claims.Any(claim => claim.Published.IsPercent);
        Declare(metric.Name, FormulaType.Number(isRate ? Quantity.Rate : metric.Unit is null ? Quantity.Literal : Quantity.Of(metric.Unit)), metric.NameSpan);
    }

    private void CheckOwnMetric(PublishedMetric metric)
    {
        if (metric.Indicator is { } code && set.TryGetIndicator(code, out Indicator? indicator) && indicator.IsLeaf
            && Recomputation.MetricOf([.. ScoringPlan.Compile(set).Rules.Decisions.Where(decision => decision.Indicator == code)], metric.Name) is not null)
        {
            return;
        }

        diagnostics.Add(new(
            ReconcileRules.NoFormula,
            metric.NameSpan,
            new($"“{metric.Name}”没有 formula，所属指标也没有唯一的业绩值", $"'{metric.Name}' has no formula, and its indicator no single metric"),
            new("写 formula，或写有业绩值的末级指标（indicator）", "write formula, or an indicator that has a metric"),
            metric.Indicator));
    }

    private void Declare(string name, FormulaType type, SourceSpan span)
    {
        if (!names.TryAdd(name, type) || (facts.Find(name) is not null && figures.Facts.Any(fact => fact.Name == name)))
        {
            diagnostics.Add(new(
                ReconcileRules.DuplicateName,
                span,
                new($"“{name}”已经是另一个数的名称", $"'{name}' is already the name of another number"),
                new("请另取名称", "choose another name")));
        }
    }
}
