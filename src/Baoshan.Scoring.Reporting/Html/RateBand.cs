namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The bands of score rates that are told apart by colour, and always by a figure or a pattern besides.</summary>
internal static class RateBand
{
    /// <summary>The style class of a node's band: r5 for full marks down to r0, rx where there is no score.</summary>
    public static string ClassOf(NodeView node) => (node.IsScored, node.Rate ?? 1m) switch
    {
        (false, _) => "rx",
        (_, >= 1m) => "r5",
        (_, >= 0.9m) => "r4",
        (_, >= 0.75m) => "r3",
        (_, >= 0.6m) => "r2",
        (_, >= 0.3m) => "r1",
        _ => "r0",
    };

    public static IEnumerable<(string Class, string Label)> Legend(Labels labels) =>
    [
        ("r5", labels.Of("满分", "full marks")),
        ("r4", "90%–100%"),
        ("r3", "75%–90%"),
        ("r2", "60%–75%"),
        ("r1", "30%–60%"),
        ("r0", "0%–30%"),
    ];
}
