using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Alternatives;
using Baoshan.Scoring.Standards.Awards;
using Baoshan.Scoring.Standards.Checklists;
using Baoshan.Scoring.Standards.Conditional;
using Baoshan.Scoring.Standards.Efficacy;
using Baoshan.Scoring.Standards.Findings;
using Baoshan.Scoring.Standards.Linear;
using Baoshan.Scoring.Standards.Matrix;
using Baoshan.Scoring.Standards.Options;
using Baoshan.Scoring.Standards.Parts;
using FsCheck;
using FsCheck.Fluent;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Standards inside standards.</summary>
internal static partial class GeneratedStandards
{
    private static Gen<Said> PartsOf(SentenceContext context, int depth) =>
        from count in Gen.Choose(1, 3)
        from names in Distinct(Gen.Elements(Names), 1, 3)
        from parts in Gen.ArrayOf(Any(depth - 1), names.Length)
        let items = names.Select((name, i) => new Part(name, parts[i].Context.Weight!.Value, Named(parts[i].Context.Metric, name), parts[i].Standard)).ToArray()
        let said = WithMetrics(new PartsStandard([.. items]), context)
        where Consistent(said)
        select said;

    /// <summary>Alternatives are scored on the same weight, each by a metric of its own name.</summary>
    private static Gen<Said> OneOfOf(SentenceContext context, int depth) =>
        from names in Distinct(Gen.Elements(Names), 1, 3)
        from others in Gen.CollectToArray(names.Select(_ => Contexts.SelectMany(other => Standards(context with { Metric = other.Metric }, depth - 1))))
        from take in Gen.Elements(Enum.GetValues<AlternativeChoice>())
        let items = names.Select((name, i) => new Alternative(name, Named(others[i].Context.Metric, name), others[i].Standard)).ToArray()
        where items.Length > 0
        let said = WithMetrics(new OneOfStandard(take, [.. items]), context)
        where Consistent(said)
        select said;

    private static Said WithMetrics(Standard standard, SentenceContext context) => new(
        standard,
        context with { Metric = null, Metrics = Metrics(standard, null).Where(named => named.Metric is not null).DistinctBy(named => named.Name).ToDictionary(named => named.Name, named => named.Metric!) });

    private static Metric? Named(Metric? metric, string name) => metric is null ? null : metric with { Name = name };

    /// <summary>The metrics that parts and alternatives read, by their names.</summary>
    private static IEnumerable<(string Name, Metric? Metric)> Metrics(Standard standard, Metric? metric) => standard.Nested("", metric).SelectMany(nested =>
        Metrics(nested.Standard, nested.Metric).Concat(standard is CasesStandard ? [] : [(nested.Name, nested.Metric)]));

    /// <summary>Every part finds its own metric under its name.</summary>
    private static bool Consistent(Said said) => Metrics(said.Standard, null).All(named => said.Context.Metrics.GetValueOrDefault(named.Name) == named.Metric);

    private static IEnumerable<Said> Shrink(Said said) => said.Standard switch
    {
        OptionsStandard { Choices.Count: > 2 } options => Without(options.Choices).Select(rest => said with { Standard = new OptionsStandard(rest) }),
        FindingsStandard { Classes.Count: > 1 } findings => Without(findings.Classes).Select(rest => said with { Standard = findings with { Classes = rest } }),
        ChecklistStandard { Elements.Count: > 1 } list => Without(list.Elements).Select(rest => said with { Standard = list with { Elements = rest, Essential = [], ByCount = [] } }),
        CasesStandard { Conditions.Count: > 0 } cases => Without(cases.Conditions).Select(rest => said with { Standard = cases with { Conditions = rest } }),
        PartsStandard { Items.Count: > 1 } parts => Without(parts.Items).Select(rest => said with { Standard = new PartsStandard(rest) }),
        LinearStandard { Zero: not null } linear => [said with { Standard = linear with { Zero = null } }],
        LinearStandard { Below: not null, Above: not null } linear => [said with { Standard = linear with { Below = null } }, said with { Standard = linear with { Above = null } }],
        AwardsStandard { Classes.Count: > 1 } awards => Without(awards.Classes).Select(rest => said with { Standard = awards with { Classes = rest } }),
        EfficacyStandard { Levels.Count: > 2 } efficacy => Without(efficacy.Levels).Select(rest => said with { Standard = efficacy with { Levels = rest } }),
        MatrixStandard { Cells.Count: > 1 } matrix => Without(matrix.Cells).Select(rest => said with { Standard = matrix with { Cells = rest } }),
        OneOfStandard { Items.Count: > 1 } oneOf => Without(oneOf.Items).Select(rest => said with { Standard = oneOf with { Items = rest } }),
        _ => [],
    };

    private static IEnumerable<ValueArray<T>> Without<T>(ValueArray<T> items) =>
        Enumerable.Range(0, items.Count).Select(i => (ValueArray<T>)[.. items.Where((_, j) => j != i)]);
}
