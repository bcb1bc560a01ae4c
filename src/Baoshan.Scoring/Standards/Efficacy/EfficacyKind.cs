using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Efficacy;

internal sealed class EfficacyKind() : StandardKind<EfficacyStandard>("efficacy")
{
    private static readonly MappingShape Level = new(
        new("标准值与系数", "a standard value and its coefficient"),
        new KeyShape("value", ScalarShape.Magnitude, new("标准值", "the standard value")) { IsRequired = true },
        new KeyShape("coefficient", ScalarShape.Number, new("标准系数，如 0.8", "the coefficient, such as 0.8")) { IsRequired = true });

    public override LocalizedText Meaning { get; } = new("功效系数法：标准值之间插值", "straight lines between standard values with coefficients");

    public override Shape Shape { get; } = new MappingShape(
        new("功效系数法", "an efficacy standard"),
        new KeyShape("levels", new NamedItemsShape(new("档次", "levels"), ScalarShape.Text, Level), new("标准值，自好到差", "the standard values, from the best to the worst")) { IsRequired = true },
        new KeyShape("better", ScalarShape.Word("higher", "lower"), new("越高越好，或越低越好", "whether a higher or a lower value is better")) { Default = "higher" },
        new KeyShape("beyond", ScalarShape.Word("zero", "hold"), new("差于最差标准值时：不得分，或保持最差的系数", "what a value worse than the worst has: nothing, or the worst coefficient")) { Default = "zero" });

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new EfficacySentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping { } mapping || mapping["levels"] is not YamlMapping levels)
        {
            return null;
        }

        var read = new List<EfficacyLevel>();
        foreach (YamlEntry entry in levels.Entries)
        {
            if (entry.Value is not YamlMapping level || Magnitude.Read(level["value"]) is not { } value || level.Number("coefficient") is not { } coefficient)
            {
                return null;
            }

            read.Add(new(entry.Key.Text, value, coefficient.Value));
        }

        return new EfficacyStandard([.. read], (mapping["better"] as YamlScalar)?.Text == "lower", (mapping["beyond"] as YamlScalar)?.Text == "hold");
    }

    protected override YamlNode Write(EfficacyStandard standard, StandardWriter writer) => YamlMake.Mapping(
        ("levels", YamlMake.Mapping(standard.Levels.Select(level => (
            level.Name,
            (YamlNode?)YamlMake.Mapping(("value", StandardWriter.Magnitude(level.Value)), ("coefficient", StandardWriter.Number(level.Coefficient))))))),
        ("better", standard.LowerIsBetter ? YamlMake.Scalar("lower") : null),
        ("beyond", standard.HoldsBelow ? YamlMake.Scalar("hold") : null));
}
