using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Proportional;

internal sealed class ProportionalKind() : StandardKind<ProportionalStandard>("proportional")
{
    public override LocalizedText Meaning { get; } = new("按比例计分：权重 × 实际值 ÷ 目标值", "points in proportion to the target");

    public override Shape Shape { get; } = new MappingShape(
        new("按比例计分", "a proportional standard"),
        new KeyShape("target", ScalarShape.Magnitude, new("得满分的目标值，大于 0", "the target that earns full marks, above zero")) { IsRequired = true },
        new KeyShape("better", ScalarShape.Word("higher", "lower"), new("越高越好，或越低越好（权重 × 目标值 ÷ 实际值）", "whether a higher or a lower value is better")) { Default = "higher" },
        new KeyShape("at-most", ScalarShape.Price, new("最高得分", "the most points")) { Default = "full" },
        new KeyShape("zero", ScalarShape.Interval, new("不得分的区间", "the range that scores nothing")));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new ProportionalSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader) =>
        node is YamlMapping mapping && Magnitude.Read(mapping["target"]) is { } target
            ? new ProportionalStandard(
                target, (mapping["better"] as YamlScalar)?.Text == "lower", Price.Read(mapping["at-most"]) ?? Price.Full, StandardReader.ReadInterval(mapping["zero"]))
            : null;

    protected override YamlNode Write(ProportionalStandard standard, StandardWriter writer) => YamlMake.Mapping(
        ("target", StandardWriter.Magnitude(standard.Target)),
        ("better", standard.LowerIsBetter ? YamlMake.Scalar("lower") : null),
        ("at-most", standard.AtMost == Price.Full ? null : StandardWriter.Price(standard.AtMost)),
        ("zero", StandardWriter.Interval(standard.Zero)));
}
