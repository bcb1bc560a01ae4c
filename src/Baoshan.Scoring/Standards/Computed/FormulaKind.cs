using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Computed;

internal sealed class FormulaKind() : StandardKind<FormulaStandard>("formula")
{
    public override LocalizedText Meaning { get; } = new("公式计分：得分的公式，可用 metric 与 weight", "points by a formula, which may read metric and weight");

    public override Shape Shape { get; } = ScalarShape.Formula;

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new FormulaSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader) =>
        reader.ReadNumber(node) is { } points ? new FormulaStandard(points) : null;

    protected override YamlNode Write(FormulaStandard standard, StandardWriter writer) => StandardWriter.Formula(standard.Points)!;
}
