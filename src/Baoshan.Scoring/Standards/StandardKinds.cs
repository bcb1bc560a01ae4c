using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards.Alternatives;
using Baoshan.Scoring.Standards.Awards;
using Baoshan.Scoring.Standards.Banded;
using Baoshan.Scoring.Standards.Checklists;
using Baoshan.Scoring.Standards.Computed;
using Baoshan.Scoring.Standards.Conditional;
using Baoshan.Scoring.Standards.Efficacy;
using Baoshan.Scoring.Standards.Findings;
using Baoshan.Scoring.Standards.Judged;
using Baoshan.Scoring.Standards.Linear;
using Baoshan.Scoring.Standards.Matrix;
using Baoshan.Scoring.Standards.Options;
using Baoshan.Scoring.Standards.Parts;
using Baoshan.Scoring.Standards.Proportional;

namespace Baoshan.Scoring.Standards;

/// <summary>All kinds of standard. A new kind is a folder of its own and a line here.</summary>
internal static class StandardKinds
{
    /// <summary>What may stand where a standard is expected. Kinds refer to it, so it comes before them.</summary>
    public static Shape Shape { get; } = new RecursiveShape("standard", () => Any!);

    public static IReadOnlyList<StandardKind> All { get; } =
    [
        new LinearKind(),
        new BandsKind(),
        new OptionsKind(),
        new FindingsKind(),
        new ChecklistKind(),
        new CasesKind(),
        new PartsKind(),
        new ProportionalKind(),
        new EfficacyKind(),
        new AwardsKind(),
        new MatrixKind(),
        new OneOfKind(),
        new FormulaKind(),
        new JudgementKind(),
    ];

    /// <summary>The forms of sentence of all kinds.</summary>
    public static IReadOnlyList<SentenceForm> Sentences { get; } = [.. All.SelectMany(kind => kind.Sentences)];

    private static MappingShape Mapping { get; } = new(
        new("评分标准", "the standard"),
        [.. All.Select(kind => new KeyShape(kind.Name, kind.Shape, kind.Meaning))]);

    private static OneOfShape Any { get; } = new(ScalarShape.Sentence, Mapping);

    public static StandardKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
