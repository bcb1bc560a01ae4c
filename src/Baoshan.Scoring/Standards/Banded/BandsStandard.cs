using Baoshan.Scoring.Rules;

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
            foreach (decimal bound in new[] { band.On.From, band.On.To }.OfType<decimal>())
            {
                check.CheckMagnitude(new(bound, band.On.IsPercent));
            }
        }

        BandCover.Check(Bands, check);
    }

    internal override ScoringForm ToForm(StandardContext context) => new Curve(
        context.MetricName,
        context.IsRate,
        [.. Bands.Select(band => new CurvePiece(band.On, band.Score.Of(context.Weight), null, null, null, new(band.Describe())))]);

    internal override LocalizedText Describe(StandardContext context) => new(
        string.Join("；", Bands.Select(band => band.Describe().Chinese)),
        string.Join("; ", Bands.Select(band => band.Describe().English)));
}

/// <summary>A band and its points.</summary>
/// <param name="On">The values in the band.</param>
/// <param name="Score">The points that they earn.</param>
public sealed record Band(Interval On, Price Score)
{
    internal LocalizedText Describe()
    {
        LocalizedText range = On.Describe();
        LocalizedText earned = Score.Earned();
        return new($"{range.Chinese}{earned.Chinese}", $"{range.English}: {earned.English}");
    }
}
