using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A whole set: a tree that rolls up in any way, bonus and penalty items, rules of the total, grades with conditions; and what the design makes of facts.</summary>
internal sealed record DrawnSet(DrawnNode[] Roots, DrawnNode[] Bonus, DrawnNode[] Penalty)
{
    public static readonly string[] Truths = ["有任务", "有事故", "有造假", "有困难"];

    public required int Decimals { get; init; }

    public required RoundingMode Mode { get; init; }

    public required string Policy { get; init; }

    public required decimal? BonusAtMost { get; init; }

    public required decimal? PenaltyAtMost { get; init; }

    public required DrawnBounds Total { get; init; }

    public required DrawnGrade[] Grades { get; init; }

    public required (string When, int By)[] Drops { get; init; }

    public required (string When, string Grade)[] Vetoes { get; init; }

    public decimal Full => Roots.Sum(root => root.Weight);

    public DrawnNode[] Leaves => [.. Roots.Concat(Bonus).Concat(Penalty).SelectMany(root => root.All).Where(node => node.IsLeaf)];

    public bool Uses(string truth) => Yaml.Contains($" {truth}", StringComparison.Ordinal) && Body.Contains(truth, StringComparison.Ordinal);

    private string Body => string.Join('\n', Parts().Where(part => part.Length > 0));

    public string Yaml => $"""
        format: baoshan.scoring/indicators@1
        id: drawn
        version: 1.0.0
        name: 树
        full-score: {Written.Number(Full)}
        rounding: {"{"} scores: {Decimals}, mode: {Written.Word(Mode)} {"}"}
        steps: continuous
        facts:
        {string.Join('\n', Truths.Where(truth => Body.Contains(truth, StringComparison.Ordinal)).Select(truth => $"  {truth}: {{ type: truth }}").DefaultIfEmpty("  {}"))}

        """ + Body;

    public static DrawnSet Of(Draw draw)
    {
        DrawnNode[] roots = [.. Enumerable.Range(1, draw.Whole(1, 4)).Select(i => DrawnNode.Of(draw, $"N{i}", 1))];
        decimal full = roots.Sum(root => root.Weight);
        DrawnNode[] Beside(string code) => draw.OneIn(3) ? [.. Enumerable.Range(1, draw.Whole(1, 2)).Select(i => DrawnNode.Of(draw, $"{code}{i}", 2, isBeside: true))] : [];
        DrawnGrade[] grades = draw.OneIn(4) ? [] : DrawnGrade.Scale(draw, full);
        return new(roots, Beside("J"), Beside("K"))
        {
            Decimals = draw.Of(1, 2, 2, 2, 3),
            Mode = draw.Of(RoundingMode.HalfAwayFromZero, RoundingMode.HalfAwayFromZero, RoundingMode.HalfEven, RoundingMode.Down, RoundingMode.Up),
            Policy = draw.Of("scale-parent", "scale-root", "full", "zero"),
            BonusAtMost = draw.OneIn(2) ? draw.Whole(1, 10) : null,
            PenaltyAtMost = draw.OneIn(2) ? draw.Whole(1, 10) : null,
            Total = draw.OneIn(2) ? DrawnBounds.Of(draw, full, isTotal: true) : DrawnBounds.None,
            Grades = grades,
            Drops = grades.Length == 0 ? [] : draw.Several(0, 1, () => (draw.Of(Truths), draw.Whole(1, 2))),
            Vetoes = grades.Length == 0 ? [] : draw.Several(0, 1, () => (draw.Of(Truths), draw.Of(grades).Name)),
        };
    }

    /// <summary>The total and the grade by the design, and what each place comes to; no total where nothing applies.</summary>
    public (Fraction? Total, string? Grade, Dictionary<string, Rolled> Nodes) At(DrawnFacts facts)
    {
        var notes = new Dictionary<string, Rolled>(StringComparer.Ordinal);
        Rolled[] roots = [.. Roots.Select(root => root.At(facts, this, notes))];
        Fraction bonus = Beside(Bonus, BonusAtMost, facts, notes);
        Fraction penalty = Beside(Penalty, PenaltyAtMost, facts, notes);
        Fraction applicable = Fraction.Sum(roots.Select(root => root.Weight));
        if (applicable == (Fraction)0m)
        {
            return (null, null, notes);
        }

        Fraction tree = (Fraction.Sum(roots.Select(root => root.Score)) * Full / applicable).Declared(Decimals, Mode);
        Fraction total = Total.Change(tree + bonus - penalty, facts, 1m).Declared(Decimals, Mode);
        if (Grades.Length == 0)
        {
            return (total, null, notes);
        }

        int band = Array.FindIndex(Grades, grade => total >= grade.From) is var found and >= 0 ? found : Grades.Length - 1;
        int at = band;
        while (at < Grades.Length - 1 && !Grades[at].Meets(facts, Roots.Zip(roots)))
        {
            at++;
        }

        foreach ((string when, int by) in Drops.Where(drop => facts.Truths[drop.When]))
        {
            at = Math.Min(Grades.Length - 1, at + by);
        }

        foreach ((string when, string grade) in Vetoes.Where(veto => facts.Truths[veto.When]))
        {
            at = Math.Max(at, Array.FindIndex(Grades, g => g.Name == grade));
        }

        return (at != band && Grades[at].Ceiling is { } ceiling && ceiling < total ? ((Fraction)ceiling).Declared(Decimals, Mode) : total, Grades[at].Name, notes);
    }

    private Fraction Beside(DrawnNode[] items, decimal? atMost, DrawnFacts facts, Dictionary<string, Rolled> notes)
    {
        // an item that does not apply adds and takes nothing
        Fraction sum = Fraction.Sum(items.Select(item => item.AppliesWhen is { } when && !facts.Truths[when] ? 0m : item.At(facts, this, notes).Score));
        return atMost is { } most ? Fraction.Min(most, sum) : sum;
    }

    private IEnumerable<string> Parts()
    {
        yield return $"not-applicable: {Policy}";
        yield return Grades.Length == 0 ? "" : $"grades:\n{string.Join('\n', Grades.Select(grade => grade.Yaml))}";
        yield return Drops.Length + Vetoes.Length == 0 ? "" : "grade-rules:";
        yield return Drops.Length == 0 ? "" : $"  drop: [ {string.Join(", ", Drops.Select(drop => $"{{ when: {drop.When}, by: {drop.By} }}"))} ]";
        yield return Vetoes.Length == 0 ? "" : $"  veto: [ {string.Join(", ", Vetoes.Select(veto => $"{{ when: {veto.When}, grade: {veto.Grade} }}"))} ]";
        yield return Beside("bonus", BonusAtMost, Bonus);
        yield return Beside("penalty", PenaltyAtMost, Penalty);
        string[] total = [.. Total.Lines("  ")];
        yield return total.Length == 0 ? "" : $"total:\n{string.Join('\n', total)}";
        yield return $"indicators:\n{string.Join('\n', Roots.Select(root => root.Yaml()))}";
    }

    private static string Beside(string key, decimal? atMost, DrawnNode[] items) => items.Length == 0 ? ""
        : $"{key}:\n{(atMost is { } most ? $"  at-most: {Written.Number(most)}\n" : "")}  items:\n{string.Join('\n', items.Select(item => item.Yaml()))}";
}

/// <summary>A grade with what it asks for besides its band.</summary>
internal sealed record DrawnGrade(string Name, decimal From, string? Needs, decimal? EachAtLeast, decimal? Ceiling)
{
    public string Yaml => $"  - {{ grade: {Name}, from: {Written.Number(From)}"
        + (Needs is null ? "" : $", needs: not {Needs}")
        + (EachAtLeast is { } least ? $", each-at-least: {Written.Percent(least)}" : "")
        + (Ceiling is { } most ? $", ceiling: {Written.Number(most)}" : "") + " }";

    public static DrawnGrade[] Scale(Draw draw, decimal full)
    {
        decimal[] from = [.. new[] { 0.9m, 0.75m, 0.6m }.Select(share => decimal.Round(share * full, 2)), 0m];
        return [.. new[] { "优", "良", "中", "差" }.Zip(from).Select((pair, i) => new DrawnGrade(
            pair.First,
            pair.Second,
            draw.OneIn(4) ? draw.Of(DrawnSet.Truths) : null,
            draw.OneIn(4) ? draw.Of(0.5m, 0.6m) : null,
            i > 0 && draw.OneIn(2) ? decimal.Round(from[i - 1] * 0.99m, 1) : null))];
    }

    public bool Meets(DrawnFacts facts, IEnumerable<(DrawnNode Node, Rolled Outcome)> roots) => (Needs is null || !facts.Truths[Needs])
        && (EachAtLeast is not { } least || roots.All(root =>
            !root.Outcome.Applies || (root.Node.IsLeaf && root.Node.AppliesWhen is { } when && !facts.Truths[when]) || root.Outcome.Score >= root.Outcome.Weight * least));
}
