using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Awards;

internal sealed class AwardsKind() : StandardKind<AwardsStandard>("awards")
{
    private static readonly KeyShape AtMost = new("at-most", ScalarShape.Price, new("合计最多加多少", "the most that all of them earn"));

    public override LocalizedText Meaning { get; } = new("逐项加分：每项加多少，从零分起", "a price for each thing counted, from no points up");

    public override Shape Shape { get; } = new MappingShape(
        new("逐项加分", "an awards standard"),
        new KeyShape("each", ScalarShape.Price, new("每项加多少", "what each earns")),
        AtMost,
        new KeyShape(
            "classes",
            new NamedItemsShape(
                new("事项类别", "classes"),
                ScalarShape.Text,
                new OneOfShape(
                    ScalarShape.Price,
                    new MappingShape(
                        new("一类事项", "a class"),
                        new KeyShape("each", ScalarShape.Price, new("每项加多少", "what each earns")) { IsRequired = true },
                        AtMost))),
            new("分类的事项，各有各的加分", "classes, each with its own price")),
        new KeyShape("take", ScalarShape.Word("sum", "highest"), new("累计，或只取最高的一项", "the sum, or the highest alone")) { Default = "sum" });

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new AwardsSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        if (mapping["each"] is null == mapping["classes"] is null)
        {
            reader.Report(mapping.Span, new("逐项加分要有 each 或 classes 之一", "an awards standard has either each or classes"));
            return null;
        }

        if (mapping["classes"] is not null && mapping["at-most"] is not null)
        {
            reader.Report(mapping["at-most"]!.Span, new("分类的事项，限额写在各类里", "with classes, limits stand inside them"));
            return null;
        }

        bool highest = (mapping["take"] as YamlScalar)?.Text == "highest";
        if (mapping["classes"] is not YamlMapping classes)
        {
            return Price.Read(mapping["each"]) is { } each ? new AwardsStandard([new(null, each, Price.Read(mapping["at-most"]))], highest) : null;
        }

        var read = new List<AwardClass>();
        foreach (YamlEntry entry in classes.Entries)
        {
            var detail = entry.Value as YamlMapping;
            if (Price.Read(detail is null ? entry.Value : detail["each"]) is not { } price)
            {
                return null;
            }

            read.Add(new(entry.Key.Text, price, Price.Read(detail?["at-most"])));
        }

        return read.Count > 0 ? new AwardsStandard([.. read], highest) : null;
    }

    protected override YamlNode Write(AwardsStandard standard, StandardWriter writer)
    {
        YamlNode? take = standard.TakesHighest ? YamlMake.Scalar("highest") : null;
        AwardClass first = standard.Classes[0];
        return first.Name is null
            ? YamlMake.Mapping(("each", StandardWriter.Price(first.Price)), ("at-most", StandardWriter.Price(first.AtMost)), ("take", take))
            : YamlMake.Mapping(
                ("classes", YamlMake.Mapping(standard.Classes.Select(c => (
                    c.Name!,
                    c.AtMost is { } most
                        ? (YamlNode?)YamlMake.Mapping(("each", StandardWriter.Price(c.Price)), ("at-most", StandardWriter.Price(most)))
                        : StandardWriter.Price(c.Price))))),
                ("take", take));
    }
}
