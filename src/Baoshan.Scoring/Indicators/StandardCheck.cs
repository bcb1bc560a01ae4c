using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>Takes what a standard finds wrong with itself.</summary>
internal sealed record StandardCheck(SourceSpan Span, string Indicator, decimal Weight, Metric? Metric, DiagnosticBag Diagnostics)
{
    public static readonly DiagnosticRule InvalidStandard = new("BS301", "invalid-standard", Severity.Error);
    public static readonly DiagnosticRule PriceAboveWeight = new("BS302", "price-above-weight", Severity.Error);

    public void Report(LocalizedText message, LocalizedText? hint = null) => ReportAs(InvalidStandard, message, hint);

    public void ReportAs(DiagnosticRule rule, LocalizedText message, LocalizedText? hint = null) =>
        Diagnostics.Add(new(rule, Span, message, hint, Indicator));

    /// <summary>How the set rounds.</summary>
    public SetRounding? Rounding { get; init; }

    /// <summary>The fewest points that may be given.</summary>
    public decimal Least { get; init; }

    /// <summary>The most points that may be given; the weight, unless the leaf declares more.</summary>
    public decimal Most { get; init; } = Weight;

    /// <summary>A price that gives points gives no more than there are.</summary>
    public void CheckEarned(Price price)
    {
        if (price.Of(Weight) > Most || price.Of(Weight) < Least)
        {
            Diagnostics.Add(new(
                PriceAboveWeight,
                Span,
                new($"得分 {price} 不在 {Formulas.FormulaWriter.Plain(Least)} 到{(Most == Weight ? "权重 " : " ")}{Formulas.FormulaWriter.Plain(Most)} 之间", $"the score {price} is not between {Formulas.FormulaWriter.Plain(Least)} and {(Most == Weight ? "the weight " : "")}{Formulas.FormulaWriter.Plain(Most)}"),
                null,
                Indicator));
        }
    }

    /// <summary>A price that is taken is above zero.</summary>
    public void CheckPrice(Price price)
    {
        if (price.Value <= 0m)
        {
            Report(new("扣分或加分应大于 0", "a deduction or addition must be above zero"));
        }
    }

    /// <summary>Both ends of a range that the metric is held against.</summary>
    public void CheckInterval(Rules.Interval range)
    {
        if (range.From is { } from)
        {
            CheckMagnitude(new(from, range.Notation));
        }

        if (range.To is { } to)
        {
            CheckMagnitude(new(to, range.Notation));
        }
    }

    /// <summary>A value that the metric is held against is a per cent exactly where the metric is one.</summary>
    public void CheckMagnitude(Magnitude magnitude)
    {
        if (Metric is not { Kind: ValueKind.Number or ValueKind.Date } || Metric.Notation == magnitude.Notation)
        {
            return;
        }

        bool isDate = Metric.Notation == Notation.Date;
        if (isDate || magnitude.Notation == Notation.Date)
        {
            Report(isDate
                ? new($"业绩值“{Metric.Name}”是日期，{magnitude} 应写成日期，如 2016-03-31", $"the metric '{Metric.Name}' is a date; write {magnitude} as one, such as 2016-03-31")
                : new($"业绩值“{Metric.Name}”不是日期，不能与 {magnitude} 比较", $"the metric '{Metric.Name}' is no date, so it cannot be held against {magnitude}"));
            return;
        }

        if (magnitude.Value == 0m)
        {
            return;
        }

        Report(Metric.IsRate
            ? new($"业绩值“{Metric.Name}”是比率，{magnitude} 应写成百分数", $"the metric '{Metric.Name}' is a rate; write {magnitude} as a per cent")
            : new($"业绩值“{Metric.Name}”不是比率，{magnitude} 不应写成百分数", $"the metric '{Metric.Name}' is no rate; write {magnitude} without a per cent sign"));
    }
}
