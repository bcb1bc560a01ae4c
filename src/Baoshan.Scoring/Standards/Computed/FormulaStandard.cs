using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Computed;

/// <summary>公式计分: points by a formula over facts, the metric and the weight, held within the leaf's range.</summary>
/// <param name="Points">The formula; it may read <c>metric</c> and <c>weight</c>.</param>
public sealed record FormulaStandard(Formula Points) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "formula";

    internal override StandardInput Input => StandardInput.Facts;

    internal override IEnumerable<StatedFormula> StatedFormulas(Metric? metric) => [new(Points, ValueKind.Number, metric)];

    internal override ScoringForm ToForm(StandardContext context)
    {
        LocalizedText said = Describe(context);
        string least = FormulaWriter.Plain(context.Minimum);
        string most = FormulaWriter.Plain(context.Maximum);
        return new FreeFormula(
            context.Resolve(Points),
            context.Minimum,
            context.Maximum,
            new(new($"{said.Chinese}，最低 {least} 分，最高 {most} 分", $"{said.English}, at least {least}, at most {most}")));
    }

    internal override LocalizedText Describe(StandardContext context) => Say(Points, context);

    /// <summary>Points by a formula, in words.</summary>
    internal static LocalizedText Say(Formula points, StandardContext context) => new(
        $"得分 = {FormulaPiece.Write(points, context)}",
        $"points = {FormulaWriter.Write(points, name => name switch
        {
            StandardContext.MetricWord => context.MetricLabel == context.Label ? "the metric" : context.MetricLabel,
            StandardContext.WeightWord => "weight",
            _ => FormulaWriter.Name(name),
        })}");
}
