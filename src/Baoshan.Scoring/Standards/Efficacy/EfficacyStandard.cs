using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Standards.Efficacy;

/// <summary>
/// 功效系数法: standard values with coefficients, and a straight line between neighbours: base of the value's own band, plus the efficacy
/// coefficient (value − own standard value) ÷ (next − own) times the difference of the bases. From the best on the best coefficient; a value
/// worse than the worst scores nothing, unless the table holds it there. Where two neighbours are equal, the value has the better band's base.
/// </summary>
/// <param name="Levels">The standard values, from the best to the worst.</param>
/// <param name="LowerIsBetter">True where smaller values are better, so that the standard values rise from the best to the worst.</param>
/// <param name="HoldsBelow">True where a value worse than the worst keeps its coefficient; false where it scores nothing.</param>
public sealed record EfficacyStandard(ValueArray<EfficacyLevel> Levels, bool LowerIsBetter, bool HoldsBelow) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "efficacy";

    internal override StandardInput Input => StandardInput.Number;

    internal override void Check(StandardCheck check)
    {
        if (Levels.Count < 2)
        {
            check.Report(new("功效系数法至少要有两个标准值", "there must be at least two standard values"));
        }

        foreach (EfficacyLevel level in Levels)
        {
            check.CheckMagnitude(level.Value);
            check.CheckEarned(Price.Share(level.Coefficient));
        }

        for (int i = 1; i < Levels.Count; i++)
        {
            EfficacyLevel better = Levels[i - 1];
            EfficacyLevel worse = Levels[i];
            if (LowerIsBetter ? worse.Value.Value < better.Value.Value : worse.Value.Value > better.Value.Value)
            {
                check.Report(
                    new($"“{worse.Name}”的标准值 {worse.Value} 比“{better.Name}”的 {better.Value} 更好", $"the standard value {worse.Value} of '{worse.Name}' is better than {better.Value} of '{better.Name}'"),
                    new("标准值自好到差排列；越低越好时写 better: lower", "standard values stand from the best to the worst; write better: lower where lower is better"));
            }

            if (worse.Coefficient >= better.Coefficient)
            {
                check.Report(new($"“{worse.Name}”的系数应小于“{better.Name}”的", $"the coefficient of '{worse.Name}' must be below that of '{better.Name}'"));
            }
        }
    }

    internal override ScoringForm ToForm(StandardContext context)
    {
        var pieces = new List<CurvePiece>();
        decimal Points(EfficacyLevel level) => level.Coefficient * context.Weight;
        EfficacyLevel best = Levels[0];
        pieces.Add(Piece(Onwards(best), Points(best), null, Say(best)));
        for (int i = 1; i < Levels.Count; i++)
        {
            EfficacyLevel next = Levels[i - 1];
            EfficacyLevel own = Levels[i];
            decimal size = Math.Abs(next.Value.Value - own.Value.Value);
            if (size > 0m)
            {
                var step = new CurveStep(own.Value.Value, LowerIsBetter, size, Points(next) - Points(own), StepCounting.Continuous);
                pieces.Add(Piece(Between(own, next), Points(own), step, SayBetween(own, next)));
            }
        }

        EfficacyLevel worst = Levels[^1];
        pieces.Add(Piece(Interval.All, HoldsBelow ? Points(worst) : 0m, null, SayBelow(worst)));
        return new Curve(context.MetricName, context.Notation, [.. pieces]);
    }

    internal override LocalizedText Describe(StandardContext context)
    {
        string levels = string.Join("、", Levels.Select(level => $"{Called(level.Name)}{UnitWording.Write(level.Value, context)}（系数{Coefficient(level)}）"));
        string english = string.Join(", ", Levels.Select(level => $"{level.Name} {UnitWording.Write(level.Value, context)} (coefficient {Coefficient(level)})"));
        return new(
            $"按功效系数法计分，标准值：{levels}{(LowerIsBetter ? "；越低越好" : "")}；相邻标准值之间插值；{(HoldsBelow ? "差于最低档的按最低档系数计分" : "差于最低档的不得分")}",
            $"efficacy coefficient, standard values: {english}{(LowerIsBetter ? ", lower is better" : "")}; straight lines between them; {(HoldsBelow ? "worse than the last: its coefficient" : "worse than the last: no points")}");
    }

    /// <summary>A name before a number: one that holds numbers itself stands in quotes.</summary>
    private static string Called(string name) =>
        name.Any(c => char.IsAsciiDigit(c) || "零一二两三四五六七八九十百".Contains(c, StringComparison.Ordinal)) ? LabelPiece.Quote(name) : LabelPiece.Write(name);

    private static string Coefficient(EfficacyLevel level) => Formulas.FormulaWriter.Plain(level.Coefficient);

    private static CurvePiece Piece(Interval on, decimal points, CurveStep? step, LocalizedText clause) => new(on, points, step, null, null, new(clause));

    private Interval Onwards(EfficacyLevel level) =>
        (LowerIsBetter ? Interval.AtMost(level.Value.Value) : Interval.AtLeast(level.Value.Value)) with { IsPercent = level.Value.IsPercent };

    private Interval Between(EfficacyLevel own, EfficacyLevel next) => LowerIsBetter
        ? new(next.Value.Value, false, own.Value.Value, true, own.Value.IsPercent)
        : new(own.Value.Value, true, next.Value.Value, false, own.Value.IsPercent);

    private static LocalizedText Say(EfficacyLevel best) => new(
        $"达到{best.Name}值 {best.Value}，系数 {Coefficient(best)}", $"reaches {best.Name} {best.Value}: coefficient {Coefficient(best)}");

    private static LocalizedText SayBetween(EfficacyLevel own, EfficacyLevel next) => new(
        $"在{own.Name}值 {own.Value} 与{next.Name}值 {next.Value} 之间插值", $"between {own.Name} {own.Value} and {next.Name} {next.Value}, on a straight line");

    private LocalizedText SayBelow(EfficacyLevel worst) => HoldsBelow
        ? new($"差于{worst.Name}值 {worst.Value} 的，系数 {Coefficient(worst)}", $"worse than {worst.Name} {worst.Value}: coefficient {Coefficient(worst)}")
        : new($"差于{worst.Name}值 {worst.Value} 的不得分", $"worse than {worst.Name} {worst.Value}: no points");
}

/// <summary>A standard value and its coefficient.</summary>
/// <param name="Name">What the band is called, such as 优秀.</param>
/// <param name="Value">标准值: the value that just reaches the band.</param>
/// <param name="Coefficient">标准系数: the share of the weight that it earns, 1 for all of it.</param>
public sealed record EfficacyLevel(string Name, Magnitude Value, decimal Coefficient);
