using Baoshan.Scoring.Scorecards;

namespace Baoshan.Scoring.Differences.Aspects;

/// <summary>One thing that a set says, in words; no value where it says nothing.</summary>
internal sealed record Aspect(string Name, LocalizedText Label, LocalizedText? Value)
{
    public static Aspect Text(string name, LocalizedText label, string? value) => new(name, label, value is null ? null : LocalizedText.Same(value));

    public static Aspect Points(string name, LocalizedText label, decimal? value) => Text(name, label, value is { } points ? FigureText.Points(points) : null);

    /// <summary>An aspect of several values; none where there are none.</summary>
    public static Aspect List(string name, LocalizedText label, IEnumerable<LocalizedText> values)
    {
        LocalizedText[] all = [.. values];
        return new(name, label, all.Length == 0 ? null : LocalizedText.Join(all, "；", "; "));
    }

    /// <summary>Yes where something holds, nothing where it does not.</summary>
    public static Aspect Truth(string name, LocalizedText label, bool value) => new(name, label, value ? new("是", "yes") : null);

    /// <summary>What differs between two descriptions of one thing.</summary>
    public static ValueArray<Change> Compare(IEnumerable<Aspect> before, IEnumerable<Aspect> after)
    {
        Dictionary<string, Aspect> second = after.ToDictionary(aspect => aspect.Name, StringComparer.Ordinal);
        return
        [
            .. before.Select(first => (First: first, Second: second[first.Name]))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new Change(pair.First.Name, pair.First.Label, pair.First.Value, pair.Second.Value)),
        ];
    }

    /// <summary>All that is said of something that only one set has.</summary>
    public static ValueArray<Change> Only(ChangeKind kind, IEnumerable<Aspect> aspects) =>
    [
        .. aspects.Where(aspect => aspect.Value is not null).Select(aspect => kind == ChangeKind.Added
            ? new Change(aspect.Name, aspect.Label, null, aspect.Value)
            : new Change(aspect.Name, aspect.Label, aspect.Value, null)),
    ];
}
