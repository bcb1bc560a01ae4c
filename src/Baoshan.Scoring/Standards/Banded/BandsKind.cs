using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards.Banded;

internal sealed class BandsKind() : StandardKind("bands")
{
    public override LocalizedText Meaning { get; } = new("分档计分：区间 → 得分", "points by bands of the metric");

    public override Shape Shape { get; } = new NamedItemsShape(new("区间", "intervals"), ScalarShape.Interval, ScalarShape.Price);

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        var bands = new List<Band>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (StandardReader.ReadInterval(entry.Key) is not { } on || Price.Read(entry.Value) is not { } score)
            {
                return null;
            }

            bands.Add(new(on, score));
        }

        return new BandsStandard([.. bands]);
    }
}
