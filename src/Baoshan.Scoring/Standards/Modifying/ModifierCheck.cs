using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards.Modifying;

/// <summary>Reports modifiers that would take a leaf's score out of the range that it declares.</summary>
internal sealed record ModifierCheck(Indicator Leaf, DiagnosticRule Range, DiagnosticBag Diagnostics)
{
    public void Check(Modifiers modifiers, Func<string, YamlNode?> node)
    {
        Check(modifiers.Caps, node("cap"), Math.Max(Weight, Leaf.Maximum));
        Check(modifiers.Floors, node("floor"), Leaf.Maximum);
        if (modifiers.Vetoes.Count > 0 && (Leaf.Minimum > 0m || Leaf.Maximum < 0m))
        {
            string least = FormulaWriter.Plain(Leaf.Minimum);
            string most = FormulaWriter.Plain(Leaf.Maximum);
            Diagnostics.Add(new(
                Range,
                node("veto")!.Span,
                new($"一票否决的得分是 0，而得分应在 {least} 到 {most} 之间", $"a veto leaves no points, and the score lies between {least} and {most}"),
                new("不写 minimum；或用 cap 写明否决后的得分", "leave out minimum; or write what is left with cap"),
                Leaf.Code));
        }
    }

    private decimal Weight => Leaf.ScoringWeight ?? Leaf.Weight;

    private void Check(IEnumerable<BoundRule> bounds, YamlNode? written, decimal most)
    {
        foreach (BoundRule bound in bounds)
        {
            new StandardCheck(written!.Span, Leaf.Code, Weight, null, Diagnostics) { Least = Math.Min(0m, Leaf.Minimum), Most = most }.CheckEarned(bound.At);
        }
    }
}
