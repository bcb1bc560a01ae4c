using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Parts;

internal sealed class PartsKind() : StandardKind<PartsStandard>("parts")
{
    public override LocalizedText Meaning { get; } = new("分项合计：各部分有各自的权重和标准", "the sum of parts with weights and standards of their own");

    public override Shape Shape { get; } = new ListShape(new MappingShape(
        new("一个部分", "a part"),
        new KeyShape("name", ScalarShape.Name, new("部分的名称", "the part's name")) { IsRequired = true },
        new KeyShape("weight", ScalarShape.Number, new("部分的权重（分）", "the part's weight in points")) { IsRequired = true },
        new KeyShape("metric", MetricShape.Shape, new("业绩值的公式", "the formula of the metric")),
        new KeyShape("standard", StandardKinds.Shape, new("部分的评分标准", "the part's standard")) { IsRequired = true }));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new PartsSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlSequence sequence)
        {
            return null;
        }

        if (sequence.Items.Count == 0)
        {
            reader.Report(sequence.Span, new("没有任何部分", "there are no parts"));
            return null;
        }

        var parts = new List<Part>();
        foreach (YamlNode item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
            {
                return null;
            }

            string? name = (mapping["name"] as YamlScalar)?.Text;
            Metric? metric = reader.ReadMetric(mapping["metric"], name ?? "");
            decimal? weight = mapping["weight"] is YamlScalar scalar && Scalars.TryNumber(scalar.Text, out decimal number) ? number : null;
            Standard? standard = reader.ReadPart(mapping["standard"], metric, weight);
            bool metricMissing = mapping["metric"] is not null && metric is null;
            if (name is null || standard is null || metricMissing || weight is not { } points)
            {
                return null;
            }

            parts.Add(new(name, points, metric, standard));
        }

        return new PartsStandard([.. parts]);
    }

    protected override YamlNode Write(PartsStandard standard, StandardWriter writer) => YamlMake.List(standard.Items.Select(part => YamlMake.Mapping(
        ("name", YamlMake.Scalar(part.Name)),
        ("weight", StandardWriter.Number(part.Weight)),
        ("metric", writer.Metric(part.Metric, part.Name)),
        ("standard", writer.Standard(part.Standard)))));
}
