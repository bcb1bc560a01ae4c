using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Wording;

namespace Baoshan.Scoring.Standards.Banded;

/// <summary>分档计分: each band of the metric's values has its points. The bands cover every value once.</summary>
/// <param name="Bands">The bands, in the order in which they stand.</param>
public sealed record BandsStandard(ValueArray<Band> Bands) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "bands";

    internal override StandardInput Input => StandardInput.Number;

    internal override void Check(StandardCheck check)
    {
        foreach (Band band in Bands)
        {
            check.CheckEarned(band.Score);
            band.CheckInterpolation(check);
            check.CheckInterval(band.On);
        }

        BandCover.Check(Bands, check, check.Metric is { } metric && check.Rounding is { } rounding ? metric.RoundingIn(rounding) : null);
    }

    internal override ScoringForm ToForm(StandardContext context) => new Curve(
        context.MetricName,
        context.Notation,
        [.. Bands.Select(band => band.ToPiece(context) with { On = BandCover.UpToNext(band.On, Bands, context.Metric?.RoundingIn(context.Rounding)) })]);

    internal override LocalizedText Describe(StandardContext context) => new(
        string.Join("；", Bands.Select(band => band.Describe(context).Chinese)),
        string.Join("; ", Bands.Select(band => band.Describe(context).English)));
}

/// <summary>A band and its points.</summary>
/// <param name="On">The values in the band.</param>
/// <param name="Score">The points that they earn.</param>
public sealed record Band(Interval On, Price Score)
{
    /// <summary>The points at the upper end, where points rise or fall on a straight line through the band; null where they are the same all through.</summary>
    public Price? To { get; init; }

    internal void CheckInterpolation(StandardCheck check)
    {
        if (To is not { } to)
        {
            return;
        }

        check.CheckEarned(to);
        if (On.From is null || On.To is null || On.From == On.To)
        {
            check.Report(new("要插值的一档必须有上限和下限", "a band with interpolation needs both ends"));
        }
    }

    internal CurvePiece ToPiece(StandardContext context)
    {
        decimal points = Score.Of(context.Weight);
        decimal change = (To?.Of(context.Weight) ?? points) - points;
        CurveStep? step = change == 0m || On is not { From: { } from, To: { } to } ? null : new(from, Downwards: false, to - from, change, StepCounting.Continuous);
        return new(On, points, step, null, null, new(Describe(context)));
    }

    internal LocalizedText Describe(StandardContext context)
    {
        if (To is { } end)
        {
            LocalizedText within = UnitWording.Write(On, context);
            LocalizedText low = Score.Earned();
            LocalizedText high = end.Earned();
            return new($"{within.Chinese}得{Score.Amount()}至{end.Amount()}，按插值计算", $"{within.English}: {low.English} at the lower end, {high.English} at the upper end, on a straight line");
        }

        LocalizedText range = UnitWording.Write(On, context);
        LocalizedText earned = Score.Earned();
        return new($"{range.Chinese}{earned.Chinese}", $"{range.English}: {earned.English}");
    }
}
