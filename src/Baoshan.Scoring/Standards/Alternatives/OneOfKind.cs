using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Alternatives;

internal sealed class OneOfKind() : StandardKind<OneOfStandard>("one-of")
{
    public override LocalizedText Meaning { get; } = new("择一计分：几种计分取其一", "one of several standards counts");

    public override Shape Shape { get; } = new MappingShape(
        new("择一计分", "a choice of standards"),
        new KeyShape("take", ScalarShape.Word("best", "worst", "first"), new("取最高、最低，或第一种数据齐备的", "which one counts: the best, the worst, or the first whose facts are there")) { IsRequired = true },
        new KeyShape(
            "of",
            new ListShape(new MappingShape(
                new("一种计分", "an alternative"),
                new KeyShape("name", ScalarShape.Name, new("名称", "its name")) { IsRequired = true },
                new KeyShape("metric", MetricShape.Shape, new("业绩值的公式", "the formula of its metric")),
                new KeyShape("standard", StandardKinds.Shape, new("评分标准", "its standard")) { IsRequired = true })),
            new("各种计分", "the alternatives"))
        { IsRequired = true });

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new OneOfSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping || mapping["of"] is not YamlSequence list)
        {
            return null;
        }

        var items = new List<Alternative>();
        foreach (YamlNode node1 in list.Items)
        {
            if (node1 is not YamlMapping item || (item["name"] as YamlScalar)?.Text is not { } name)
            {
                return null;
            }

            Metric? metric = reader.ReadMetric(item["metric"], name);
            if (reader.ReadPart(item["standard"], metric, reader.Weight) is not { } standard)
            {
                return null;
            }

            items.Add(new(name, metric, standard));
        }

        return (mapping["take"] as YamlScalar)?.Text switch
        {
            "best" => new OneOfStandard(AlternativeChoice.Best, [.. items]),
            "worst" => new OneOfStandard(AlternativeChoice.Worst, [.. items]),
            "first" => new OneOfStandard(AlternativeChoice.First, [.. items]),
            _ => null,
        };
    }

    protected override YamlNode Write(OneOfStandard standard, StandardWriter writer) => YamlMake.Mapping(
        ("take", YamlMake.Scalar(standard.Take switch { AlternativeChoice.Best => "best", AlternativeChoice.Worst => "worst", _ => "first" })),
        ("of", YamlMake.List(standard.Items.Select(item => YamlMake.Mapping(
            ("name", YamlMake.Scalar(item.Name)),
            ("metric", writer.Metric(item.Metric, item.Name)),
            ("standard", writer.Standard(item.Standard)))))));
}
