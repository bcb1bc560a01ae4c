using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>
/// Settles what the weights of a table are points of, and reports those that are missing or do not add up. Nothing is mended: the leaves'
/// weights stand as they are printed, and a node whose own weight contradicts them is left without one.
/// </summary>
internal sealed class WeightCheck(IReadOnlyList<TableNode> roots, TableWeight? total, DiagnosticBag diagnostics)
{
    private readonly Dictionary<TableNode, decimal> weights = new(ReferenceEqualityComparer.Instance);

    /// <summary>The weight that an indicator is to have in the set; null where none can be said.</summary>
    public decimal? WeightOf(TableNode node) => weights.TryGetValue(node, out decimal weight) ? weight : null;

    /// <summary>The sum of the leaves' weights; null where one is missing.</summary>
    public decimal? FullScore { get; private set; }

    /// <summary>What was done to the figures as they are printed; null where nothing was.</summary>
    public LocalizedText? Scaling { get; private set; }

    public void Run()
    {
        decimal scale = 1m;
        if (AreRelative())
        {
            Scaling = new("表中各级权重是占上级的百分比，已换算成分值", "the weights of each level are per cents of the level above; they have been turned into points");
            Relative(roots, 100m);
        }
        else
        {
            if (roots.SelectMany(root => root.Leaves).Sum(leaf => leaf.Weight?.Value ?? 0m) == 1m)
            {
                scale = 100m;
                Scaling = new("表中权重合计为 1，已乘以 100", "the weights add up to 1; they have been multiplied by 100");
            }

            foreach (TableNode node in roots.SelectMany(root => root.WithDescendants))
            {
                if (node.Weight is { Value: > 0m } weight)
                {
                    weights[node] = weight.Value * scale;
                }
            }
        }

        foreach (TableNode node in roots.SelectMany(root => root.WithDescendants))
        {
            Check(node);
        }

        FullScore = Sum(roots);
        CheckTotal();
    }

    /// <summary>True where the children of every node add up to 100 %, whatever the node weighs itself.</summary>
    private bool AreRelative()
    {
        TableNode[] parents = [.. roots.SelectMany(root => root.WithDescendants).Where(node => !node.IsLeaf)];
        static bool IsWhole(IEnumerable<TableNode> nodes) => nodes.All(node => node.Weight is not null) && nodes.Sum(node => node.Weight!.Value) is 100m;
        return parents.Length > 0 && IsWhole(roots) && parents.All(parent => IsWhole(parent.Children)) && parents.Any(parent => parent.Weight!.Value != 100m);
    }

    private void Relative(IEnumerable<TableNode> nodes, decimal whole)
    {
        foreach (TableNode node in nodes)
        {
            weights[node] = whole * node.Weight!.Value / 100m;
            Relative(node.Children, weights[node]);
        }
    }

    private void Check(TableNode node)
    {
        if (node.IsLeaf)
        {
            if (WeightOf(node) is null)
            {
                diagnostics.Add(new(
                    TableRules.TableWeightMissing,
                    node.Weight?.Span ?? node.Span,
                    node.Weight is null
                        ? new($"“{node.Name}”没有分值", $"'{node.Name}' has no weight")
                        : new($"“{node.Name}”的分值应大于 0", $"the weight of '{node.Name}' must be above zero"),
                    new("在表中补上后重新导入，或在 indicators.yaml 的 weight 处填写", "supply it in the table and import again, or write it after weight in indicators.yaml")));
            }

            return;
        }

        if (WeightOf(node) is { } own && Sum(node.Children) is { } sum && own != sum)
        {
            string parts = string.Join(" + ", node.Children.Select(child => FormulaWriter.Plain(SumOf(child)!.Value)));
            diagnostics.Add(new(
                TableRules.TableWeight,
                node.Weight!.Span,
                new(
                    $"“{node.Name}”写 {FormulaWriter.Plain(own)} 分，下级合计 {FormulaWriter.Plain(sum)} 分（{parts}）；末级分值照表，本级不写分值",
                    $"'{node.Name}' says {FormulaWriter.Plain(own)}, those below it add up to {FormulaWriter.Plain(sum)} ({parts}); the leaves stand as printed, this level goes without a weight"),
                new("核对后改正 indicators.yaml", "check which is right and mend indicators.yaml")));
            weights.Remove(node);
        }
    }

    private void CheckTotal()
    {
        if (FullScore is not { } sum)
        {
            return;
        }

        decimal? stated = total is { Value: 1m } && Scaling is not null ? sum : total?.Value;
        if (stated is { } printed && printed != sum)
        {
            diagnostics.Add(new(
                TableRules.TableWeight,
                total!.Span,
                new($"合计写 {FormulaWriter.Plain(printed)} 分，末级指标的分值合计 {FormulaWriter.Plain(sum)} 分", $"the total says {FormulaWriter.Plain(printed)}, the leaves add up to {FormulaWriter.Plain(sum)}"),
                new("核对各行分值", "check the weights of the rows")));
        }
        else if (sum != 100m)
        {
            diagnostics.Add(new(
                TableRules.TableWeight,
                roots[0].Weight?.Span ?? roots[0].Span,
                new($"末级指标的分值合计 {FormulaWriter.Plain(sum)} 分，不是 100 分；full-score 照此写", $"the leaves add up to {FormulaWriter.Plain(sum)}, not to 100; full-score says so")));
        }
    }

    private decimal? SumOf(TableNode node) => WeightOf(node) ?? (node.IsLeaf ? null : Sum(node.Children));

    private decimal? Sum(IEnumerable<TableNode> nodes)
    {
        decimal sum = 0m;
        foreach (TableNode node in nodes)
        {
            if ((node.IsLeaf ? WeightOf(node) : Sum(node.Children)) is not { } weight)
            {
                return null;
            }

            sum += weight;
        }

        return sum;
    }
}
