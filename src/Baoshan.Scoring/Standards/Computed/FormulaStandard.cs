using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Computed;

/// <summary>公式计分: points by a formula over facts, the metric and the weight, held within the leaf's range.</summary>
/// <param name="Points">The formula; it may read <c>metric</c> and <c>weight</c>.</param>
public sealed record FormulaStandard(Formula Points) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "formula";

    internal override StandardInput Input => StandardInput.Facts;

    internal override ScoringForm ToForm(StandardContext context) =>
        new FreeFormula(context.Resolve(Points), context.Minimum, context.Maximum, new(Describe(context)));

    internal override LocalizedText Describe(StandardContext context)
    {
        string formula = FormulaWriter.Write(Points, name => name switch
        {
            StandardContext.MetricWord => context.MetricLabel,
            StandardContext.WeightWord => FormulaWriter.Plain(context.Weight),
            _ => name,
        });
        string least = FormulaWriter.Plain(context.Minimum);
        string most = FormulaWriter.Plain(context.Maximum);
        return new($"得分 = {formula}，最低 {least} 分，最高 {most} 分", $"points = {formula}, at least {least}, at most {most}");
    }
}
