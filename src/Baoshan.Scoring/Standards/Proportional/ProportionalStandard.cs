using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Standards.Proportional;

/// <summary>
/// 按比例计分: weight × value ÷ target, up to a cap; where a lower value is better, weight × target ÷ value. A value of zero or less earns
/// nothing where higher is better, and the cap where lower is.
/// </summary>
/// <param name="Target">The value that earns the whole weight, above zero.</param>
/// <param name="LowerIsBetter">True where a smaller value is better.</param>
/// <param name="AtMost">The most points; full marks unless the table gives more for more.</param>
/// <param name="Zero">The range that scores nothing; null where there is none.</param>
public sealed record ProportionalStandard(Magnitude Target, bool LowerIsBetter, Price AtMost, Interval? Zero) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "proportional";

    internal override StandardInput Input => StandardInput.Number;

    internal override void Check(StandardCheck check)
    {
        check.CheckMagnitude(Target);
        check.CheckEarned(AtMost);
        if (Target.Value <= 0m)
        {
            check.Report(new("按比例计分的目标值应大于 0", "the target must be above zero"));
        }

        if (Zero is not null)
        {
            check.CheckInterval(Zero);
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        decimal most = AtMost.Of(context.Weight);
        var clause = new Clause(Ratio(context));
        CurvePiece[] zero = Zero is { } range ? [new(range, 0m, null, null, null, new(Nothing(range, context)))] : [];
        if (!LowerIsBetter)
        {
            var step = new CurveStep(0m, Downwards: false, Target.Value, context.Weight, StepCounting.Continuous);
            return new Curve(context.MetricName, context.Notation, [.. zero, new(Interval.All, 0m, step, Math.Max(0m, context.Minimum), most, clause)]);
        }

        var metric = new NameFormula(context.MetricName);
        var target = new NumberFormula(Target.Value, Target.IsPercent);
        Formula points = new ArithmeticFormula(
            ArithmeticOperator.Divide, new ArithmeticFormula(ArithmeticOperator.Multiply, new NumberFormula(context.Weight), target), metric);
        Formula reached = new ComparisonFormula(ComparisonOperator.LessOrEqual, metric, new NumberFormula(0m, Target.IsPercent));
        return new Cases(
        [
            .. zero.Select(piece => new CaseRow(piece.On.Condition(metric), new NumberFormula(0m), piece.Clause)),
            new CaseRow(reached, new NumberFormula(most), clause),
            new CaseRow(null, ScoringForm.Clamp(points, null, most), clause),
        ]);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        string target = UnitWording.Write(Target, context);
        LocalizedText most = LimitPiece.Write(AtMost);
        LocalizedText ratio = LowerIsBetter
            ? new($"得分 = 权重 × {target} ÷ 实际值，{most.Chinese}", $"points = weight × {target} ÷ value, {most.English}")
            : new($"得分 = 权重 × 实际值 ÷ {target}，{most.Chinese}", $"points = weight × value ÷ {target}, {most.English}");
        return Zero is { } zero ? LocalizedText.Join([ratio, Nothing(zero, context)], "，", "; ") : ratio;
    }

    private LocalizedText Ratio(StandardContext context)
    {
        string weight = FormulaWriter.Plain(context.Weight);
        LocalizedText most = AtMost == Price.Full ? new("满分为止", "full marks at most")
            : new($"最高{FormulaWriter.Plain(AtMost.Of(context.Weight))}分", $"{Plural.Of(FormulaWriter.Plain(AtMost.Of(context.Weight)), "points")} at most");
        return LowerIsBetter
            ? new($"得分 = {weight} × {Target} ÷ 实际值，{most.Chinese}", $"points = {weight} × {Target} ÷ value, {most.English}")
            : new($"得分 = {weight} × 实际值 ÷ {Target}，{most.Chinese}", $"points = {weight} × value ÷ {Target}, {most.English}");
    }

    private static LocalizedText Nothing(Interval zero, StandardContext context)
    {
        LocalizedText range = UnitWording.Write(zero, context);
        return new($"{range.Chinese}不得分", $"{range.English}: no points");
    }
}
