namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Puts indicators that an overlay adds or moves where it says: below a node, right after another, or beside the tree.</summary>
internal sealed class IndicatorMoves(OverlayTree tree, DiagnosticBag diagnostics)
{
    private const string Under = "under";
    private const string After = "after";
    private const string Beside = "beside";

    private readonly List<Waiting> waiting = [];

    /// <summary>Takes an indicator out where its change says that it moves.</summary>
    public void Take(IndicatorBranch branch, YamlMapping said)
    {
        if (said[Under] is null && said[After] is null)
        {
            return;
        }

        if (Anchor(said) is { } anchor && tree.Find(anchor.Value) is { } target && target.IsBelowOrAt(branch))
        {
            diagnostics.Add(new(
                OverlayRules.Contradiction,
                anchor.Span,
                new($"“{branch.Code}”不能移到自己之下", $"'{branch.Code}' cannot move below itself"),
                null,
                branch.Code));
            return;
        }

        // where it cannot go it stays, so that one mistake is one message
        (List<IndicatorBranch> home, IndicatorBranch? parent) = (branch.Home!, branch.Parent);
        int place = home.IndexOf(branch);
        branch.Detach();
        waiting.Add(new(branch, said, () => branch.Attach(home, parent, Math.Min(place, home.Count))));
    }

    /// <summary>Remembers an indicator that is added.</summary>
    public void Add(IndicatorBranch branch, YamlMapping said) => waiting.Add(new(branch, said, () => { }));

    /// <summary>Puts everything in its place; one may stand after another that is itself added or moved.</summary>
    public void Settle()
    {
        int before;
        do
        {
            before = waiting.Count;
            waiting.RemoveAll(TryPlace);
        }
        while (waiting.Count > 0 && waiting.Count < before);

        foreach (Waiting each in waiting)
        {
            ReportNowhere(each.Branch, Anchor(each.Said)!);
            each.Stay();
        }
    }

    public void ReportUnknown(YamlScalar code) => diagnostics.Add(new(
        OverlayRules.UnknownCode,
        code.Span,
        new($"依据的指标体系中没有编码“{Excerpt.Of(code.Text)}”", $"the base has no code '{Excerpt.Of(code.Text)}'"),
        diagnostics.IsFull ? null : Suggestion.Hint(code.Text, [.. tree.Codes]),
        code.Text));

    private static Written<string>? Anchor(YamlMapping said) => said.Text(After) ?? said.Text(Under);

    /// <summary>True where the indicator has found its place, or never can, which has been reported.</summary>
    private bool TryPlace(Waiting each)
    {
        (IndicatorBranch branch, YamlMapping said, Action stay) = each;
        if (Anchor(said) is not { } anchor)
        {
            List<IndicatorBranch> list = said.Text(Beside) is { Value: "bonus" or "penalty" } beside ? tree.Beside(beside.Value) : tree.Roots;
            branch.Attach(list, null, list.Count);
            return true;
        }

        if (tree.Find(anchor.Value) is not { } target)
        {
            ReportUnknown(new(anchor.Value, false, anchor.Span));
            stay();
            return true;
        }

        if (!target.IsAttached)
        {
            return false;
        }

        bool after = said[After] is not null;
        IndicatorBranch? above = after ? target.Parent : target;
        List<IndicatorBranch>? home = after ? target.Home : target.Children;
        if (home is null)
        {
            ReportLeaf(anchor);
            stay();
        }
        else if (after && said.Text(Under) is { } under && under.Value != above?.Code)
        {
            ReportElsewhere(anchor, under);
            stay();
        }
        else
        {
            branch.Attach(home, above, after ? home.IndexOf(target) + 1 : home.Count);
        }

        return true;
    }

    private void ReportLeaf(Written<string> anchor) => diagnostics.Add(new(
        OverlayRules.AdditionBelowLeaf,
        anchor.Span,
        new($"“{anchor.Value}”是末级指标，下面不能有指标", $"'{anchor.Value}' is a leaf; nothing can stand below it"),
        new("先删除它，再新增一个有下级的指标", "remove it and add an indicator with others below it"),
        anchor.Value));

    private void ReportElsewhere(Written<string> anchor, Written<string> under) => diagnostics.Add(new(
        OverlayRules.Contradiction,
        anchor.Span,
        new($"“{anchor.Value}”不在“{under.Value}”之下", $"'{anchor.Value}' does not stand below '{under.Value}'"),
        new("写 after 时可省略 under", "under may be left out where after is given"),
        anchor.Value));

    private void ReportNowhere(IndicatorBranch branch, Written<string> anchor) => diagnostics.Add(new(
        OverlayRules.Contradiction,
        anchor.Span,
        new($"“{branch.Code}”没有位置：“{anchor.Value}”被本叠加文件删除，或与它互相依赖", $"there is no place for '{branch.Code}': the overlay removes '{anchor.Value}', or each waits for the other"),
        null,
        anchor.Value));

    /// <summary>An indicator without a place, what the overlay says of it, and what puts it back where it was.</summary>
    private sealed record Waiting(IndicatorBranch Branch, YamlMapping Said, Action Stay);
}
