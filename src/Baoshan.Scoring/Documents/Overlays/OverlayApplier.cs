using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>
/// Derives a set from another by an overlay: takes out what is removed, changes what stays, then puts in what is added and what moves. Places
/// stay those of the file in which a thing is written.
/// </summary>
internal sealed class OverlayApplier
{
    private readonly YamlMapping overlay;
    private readonly DiagnosticBag diagnostics;
    private readonly string id;
    private readonly string reason;
    private readonly NodeMerge merge;
    private readonly YamlEntry[] changes;
    private readonly YamlEntry[] removals;
    private readonly YamlMapping[] additions;

    /// <param name="overlay">The nodes of the overlay.</param>
    /// <param name="diagnostics">Takes what does not fit the base.</param>
    public OverlayApplier(YamlMapping overlay, DiagnosticBag diagnostics)
    {
        this.overlay = overlay;
        this.diagnostics = diagnostics;
        id = overlay.Text("id")?.Value ?? "";
        reason = overlay.Text(OverlaidShape.Reason)?.Value ?? "";
        merge = new(reason, diagnostics);
        changes = [.. (overlay["change"] as YamlMapping)?.Entries.Where(entry => entry.Value is YamlMapping) ?? []];
        removals = [.. (overlay["remove"] as YamlMapping)?.Entries ?? []];
        additions = [.. (overlay["add"] as YamlSequence)?.Items.OfType<YamlMapping>().Where(item => item["indicator"] is YamlMapping) ?? []];
    }

    public LayeredSet Apply(LayeredSet target)
    {
        var tree = new OverlayTree(merge.Merge(target.Root, overlay, SetShape.Set));
        OverlayChange[] whole = OfWholeSet();
        var moves = new IndicatorMoves(tree, diagnostics);
        foreach (YamlEntry change in changes.Where(IsKnown))
        {
            moves.Take(tree.Find(change.Key.Text)!, (YamlMapping)change.Value);
        }

        Remove(tree, moves);
        foreach (YamlEntry change in changes)
        {
            if (tree.Find(change.Key.Text) is { } branch)
            {
                branch.Mapping = Because(merge.Merge(branch.Mapping, (YamlMapping)change.Value, SetShape.Indicator), (YamlMapping)change.Value);
            }
        }

        foreach (YamlMapping addition in additions)
        {
            moves.Add(tree.Add(Because((YamlMapping)addition["indicator"]!, addition)), addition);
        }

        moves.Settle();
        return new(tree.Write(), [.. target.Overlays, Describe(whole)]);

        bool IsKnown(YamlEntry named)
        {
            bool known = tree.Find(named.Key.Text) is not null;
            if (!known)
            {
                moves.ReportUnknown(named.Key);
            }

            return known;
        }
    }

    private void Remove(OverlayTree tree, IndicatorMoves moves)
    {
        foreach (YamlEntry removal in removals)
        {
            if (tree.Find(removal.Key.Text) is not { } branch)
            {
                moves.ReportUnknown(removal.Key);
                continue;
            }

            if (Array.Find(changes, change => change.Key.Text == removal.Key.Text) is { } change)
            {
                diagnostics.Add(new(
                    OverlayRules.Contradiction,
                    removal.Key.Span,
                    new($"“{removal.Key.Text}”既改动又删除", $"'{removal.Key.Text}' is both changed and removed"),
                    new($"改动在第 {change.Key.Span.Line} 行；只留一处", $"it is changed on line {change.Key.Span.Line}; keep one of them"),
                    removal.Key.Text));
            }

            branch.Detach();
        }
    }

    private YamlMapping Because(YamlMapping indicator, YamlMapping said) =>
        indicator with { Changes = [.. indicator.Changes, new(id, said.Text(OverlaidShape.Reason)?.Value ?? reason)] };

    private Overlay Describe(OverlayChange[] whole) => new(id, overlay.Text("version")?.Value ?? "", overlay.Text("name")?.Value ?? "", reason)
    {
        Effective = EffectiveReader.Read(overlay["effective"], diagnostics),
        Changes =
        [
            .. whole,
            .. merge.Changes,
            .. removals.Select(removal => new OverlayChange(IndicatorBranch.Below, removal.Key.Text, (removal.Value as YamlScalar)?.Text ?? reason)),
        ],
    };

    /// <summary>The parts of the set that change as a whole; a reason for what does not change is reported.</summary>
    private OverlayChange[] OfWholeSet()
    {
        var reasons = overlay["reasons"] as YamlMapping;
        foreach (YamlEntry given in reasons?.Entries ?? [])
        {
            if (overlay[given.Key.Text] is null)
            {
                diagnostics.Add(new(
                    OverlayRules.UnusedReason,
                    given.Key.Span,
                    new($"写了“{Excerpt.Of(given.Key.Text)}”的理由，但没有改动它", $"there is a reason for '{Excerpt.Of(given.Key.Text)}', which does not change"),
                    new("删去这一理由，或写出改动", "leave the reason out, or write the change")));
            }
        }

        return OverlayShape.OfSet.Where(key => overlay[key.Name] is not null && key.Value is not NamedItemsShape)
            .Select(key => new OverlayChange(key.Name, null, reasons?.Text(key.Name)?.Value ?? reason));
    }
}
