using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Banded;

internal sealed class BandsKind() : StandardKind<BandsStandard>("bands")
{
    public override LocalizedText Meaning { get; } = new("分档计分：区间 → 得分", "points by bands of the metric");

    public override Shape Shape { get; } = new NamedItemsShape(
        new("区间", "intervals"),
        ScalarShape.Interval,
        new OneOfShape(
            ScalarShape.Price,
            new MappingShape(
                new("档内插值", "interpolation inside a band"),
                new KeyShape("from", ScalarShape.Price, new("下限处的得分", "the points at the lower end")) { IsRequired = true },
                new KeyShape("to", ScalarShape.Price, new("上限处的得分", "the points at the upper end")) { IsRequired = true })));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new BandsSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        var bands = new List<Band>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            var line = entry.Value as YamlMapping;
            if (StandardReader.ReadInterval(entry.Key) is not { } on || Price.Read(line is null ? entry.Value : line["from"]) is not { } score)
            {
                return null;
            }

            bands.Add(new(on, score) { To = Price.Read(line?["to"]) });
        }

        return new BandsStandard([.. bands]);
    }

    protected override YamlNode Write(BandsStandard standard, StandardWriter writer) => YamlMake.Mapping(standard.Bands.Select(band => (
        IntervalText.Write(band.On),
        band.To is { } to
            ? (YamlNode?)YamlMake.Mapping(("from", StandardWriter.Price(band.Score)), ("to", StandardWriter.Price(to)))
            : StandardWriter.Price(band.Score))));
}
