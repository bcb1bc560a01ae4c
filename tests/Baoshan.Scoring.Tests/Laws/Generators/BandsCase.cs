using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>分档计分 by its definition: the band that holds the value gives its points, or the point on the straight line between those of its ends.</summary>
internal static class BandsCase
{
    public static NumericCase Draw(Draw draw, LeafAround leaf, bool isRate)
    {
        decimal[] cuts = [.. draw.Several(1, 5, () => isRate ? draw.Number(-0.2m, 1.5m, draw.Of(1, 2, 3)) : draw.Number(-20m, 900m, draw.Of(0, 1))).Distinct().Order()];
        bool[] belongsBelow = [.. cuts.Select(_ => draw.OneIn(2))];
        var bands = new List<DrawnBand>();
        for (int i = 0; i <= cuts.Length; i++)
        {
            decimal? from = i == 0 ? null : cuts[i - 1];
            decimal? to = i == cuts.Length ? null : cuts[i];
            bool withFrom = from is not null && !belongsBelow[i - 1];
            bool withTo = to is not null && belongsBelow[i];
            string text = (from, to) switch
            {
                (null, { } top) => DrawnText(draw, top, withTo, isRate, isBelow: true),
                ({ } bottom, null) => DrawnText(draw, bottom, withFrom, isRate, isBelow: false),
                _ => DrawnRange.Between(from!.Value, withFrom, to!.Value, withTo, isRate).Text,
            };
            DrawnPrice points = DrawnPrice.Earned(draw, leaf);
            bands.Add(new(new(text, from, withFrom, to, withTo), points, from is not null && to is not null && draw.OneIn(3) ? DrawnPrice.Earned(draw, leaf) : null));
        }

        string yaml = $"bands: {{ {string.Join(", ", draw.Shuffled(bands).Select(band => $"'{band.On.Text}': {band.Yaml}"))} }}";
        DrawnPrice[] course = [.. bands.SelectMany(band => new[] { band.Points, band.To ?? band.Points })];
        return new(yaml, x => bands.Single(band => band.On.Holds(x)).At(x), cuts)
        {
            Rises = course.Zip(course.Skip(1)).All(pair => pair.First.Points <= pair.Second.Points),
            Falls = course.Zip(course.Skip(1)).All(pair => pair.First.Points >= pair.Second.Points),
        };
    }

    private static string DrawnText(Draw draw, decimal bound, bool included, bool isRate, bool isBelow)
    {
        string at = Written.Value(bound, isRate);
        return (isBelow, included) switch
        {
            (true, false) => $"{draw.Of("低于", "小于", "不满")}{at}",
            (true, true) => draw.Of($"不高于{at}", $"{at}以下", $"{at}以内"),
            (false, false) => $"{draw.Of("高于", "大于", "超过")}{at}",
            _ => draw.Of($"不低于{at}", $"{at}以上"),
        };
    }

    private sealed record DrawnBand(DrawnRange On, DrawnPrice Points, DrawnPrice? To)
    {
        public string Yaml => To is null ? Points.Text : $"{{ from: {Points.Text}, to: {To.Text} }}";

        public Fraction At(Fraction x) => To is null ? Points.Points
            : Points.Points + ((x - On.From!.Value) / (On.To!.Value - On.From.Value) * (To.Points - Points.Points));
    }
}
