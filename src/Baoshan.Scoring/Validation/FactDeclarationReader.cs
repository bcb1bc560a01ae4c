using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Validation;

/// <summary>Makes the declaration of a fact from what is written, and reports what does not go together.</summary>
internal sealed class FactDeclarationReader(FactDocument document, string? indicator, DiagnosticBag diagnostics)
{
    private readonly string name = document.Name.Value;
    private readonly FactKind kind = document.Type?.Value switch
    {
        "choice" => FactKind.Choice,
        "truth" => FactKind.Truth,
        "list" => FactKind.List,
        "date" => FactKind.Date,
        _ => FactKind.Number,
    };

    private bool IsNumeric => kind is FactKind.Number or FactKind.List or FactKind.Date;

    public FactDeclaration Read()
    {
        CheckMembers();
        string? unit = document.Unit is { } written ? Scalars.Unit(written.Value) : null;
        MarkScale? marks = new MarkScaleReader(document, kind, unit == "%", Report).Read(out decimal? reasonBelow);
        return new(name, kind, unit, kind == FactKind.List ? document.Items : document.Options)
        {
            Meaning = document.Meaning,
            Range = ReadRange(unit == "%"),
            Marks = marks,
            ReasonBelow = reasonBelow,
            Indicator = indicator,
            IsJudgement = document.IsJudgement,
            IsSupporting = document.IsSupporting,
            Span = document.Name.Span,
        };
    }

    private Interval? ReadRange(bool isRate)
    {
        if (document.Range is not { } written || !IntervalText.TryParse(written.Value, out Interval range))
        {
            return null;
        }

        if (!IsNumeric)
        {
            Report(written.Span, new($"“{name}”：只有数、一组数和日期可以有 range", $"'{name}': only a number, a list or a date has a range"));
            return null;
        }

        if (kind == FactKind.Date != (range.Notation == Notation.Date))
        {
            Report(written.Span, kind == FactKind.Date
                ? new($"“{name}”是日期，range 应写成日期，如 不早于2016-01-01", $"'{name}' is a date; write its range with dates, such as 不早于2016-01-01")
                : new($"“{name}”不是日期，range 不应写成日期", $"'{name}' is no date; write its range without dates"));
            return null;
        }

        if (range.IsPercent != isRate && new[] { range.From, range.To }.Any(end => end is not (null or 0m)))
        {
            Report(written.Span, isRate
                ? new($"“{name}”的单位是 %，range 应写成百分数", $"the unit of '{name}' is %; write its range in per cents")
                : new($"“{name}”不是比率，range 不应写成百分数", $"'{name}' is no rate; write its range without a per cent sign"));
        }

        return range;
    }

    private void CheckMembers()
    {
        if (kind == FactKind.Date && document.Unit is { } written)
        {
            Report(written.Span, new($"“{name}”是日期，没有单位", $"'{name}' is a date and has no unit"));
        }

        SourceSpan at = document.Name.Span;
        if (kind == FactKind.Choice != document.Options.Count > 0)
        {
            Report(at, new($"“{name}”：选项数据（type: choice）要有 options，其他数据没有 options", $"'{name}': a choice has options, other facts have none"));
        }

        if (document.Items.Count > 0 && kind != FactKind.List)
        {
            Report(at, new($"“{name}”：只有一组数（type: list）可以有 items", $"'{name}': only a list has items"));
        }

        if (name == StandardContext.MetricWord)
        {
            Report(at, new("metric 在条件中指业绩值，不能作数据名称", "metric means the metric in conditions; it cannot name a fact"));
        }

        foreach (string option in Doubles(document.Options))
        {
            Report(at, new($"“{name}”的选项“{Excerpt.Of(option)}”重复", $"'{name}' has the option '{Excerpt.Of(option)}' twice"));
        }

        foreach (string item in Doubles(document.Items))
        {
            Report(at, new($"“{name}”的项目“{Excerpt.Of(item)}”重复", $"'{name}' has the item '{Excerpt.Of(item)}' twice"));
        }
    }

    /// <summary>The names that stand more than once, each once, in the order in which they first stand.</summary>
    private static string[] Doubles(ValueArray<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var doubles = new HashSet<string>(names.Where(name => !seen.Add(name)), StringComparer.Ordinal);
        return names.Where(doubles.Remove);
    }

    private void Report(SourceSpan at, LocalizedText message, LocalizedText? hint = null) =>
        diagnostics.Add(new(SetRules.InvalidFactDeclaration, at, message, hint, indicator));
}
