using System.Text;
using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Computed;
using Baoshan.Scoring.Standards.Judged;
using Baoshan.Scoring.Validation;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>
/// Makes the standard of a leaf from its cell. A sentence counts as understood only if the leaf, written as it will be, loads by itself; so
/// whatever a set would refuse stays text, with the reason.
/// </summary>
internal sealed class LeafDrafter
{
    private readonly Dictionary<string, FactDraft> known = new(StringComparer.Ordinal);

    public LeafDraft Draft(TableNode leaf, decimal? weight)
    {
        string? cell = leaf.Text(ColumnRole.Standard);
        string? explanation = leaf.Text(ColumnRole.Measures, ColumnRole.Formula, ColumnRole.Standard);
        LeafDraft? draft = cell is null ? null : FromElements(leaf, weight, cell, explanation) ?? FromCell(leaf, weight, cell, explanation);
        if (draft is { Sentence: null })
        {
            draft = DerivedSentences.Of(cell!, weight).Select(other => FromCell(leaf, weight, other.Sentence, explanation, NameOfRate(leaf.Name, other.Rate))).FirstOrDefault(derived => derived.Sentence is not null) is { } derived
                ? derived with { IsChanged = true }
                : draft;
        }

        if (draft?.Sentence is null && leaf.Text(ColumnRole.Measures) is { } measures && FromCell(leaf, weight, measures, explanation) is { Sentence: not null } explained)
        {
            draft = explained with { IsChanged = cell is not null };
        }

        draft ??= new LeafDraft(leaf).AsText(leaf.Text(ColumnRole.Measures) ?? leaf.Name, new("表中没有评分标准", "the table has no standard for it"));
        foreach (FactDraft fact in draft.Facts)
        {
            known.TryAdd(fact.Name, fact);
        }

        return draft;
    }

    /// <summary>The checklist of the elements in the explanation, where the cell prices them.</summary>
    private LeafDraft? FromElements(TableNode leaf, decimal? weight, string cell, string? explanation) =>
        ElementsInText.Sentence(leaf.Text(ColumnRole.Measures), cell, weight) is { } checklist
        && FromCell(leaf, weight, checklist, explanation) is { Sentence: not null } draft
            ? draft with { IsChanged = true }
            : null;

    /// <summary>村道养护里程 whose standard is 完成率×分值 reads 村道养护里程完成率.</summary>
    private static string NameOfRate(string indicator, string? rate) => rate is null || indicator.EndsWith('率') ? indicator : indicator + rate;

    private LeafDraft FromCell(TableNode leaf, decimal? weight, string cell, string? explanation, string? metricName = null)
    {
        (SentenceVariant Variant, SentenceProblem Problem)? furthest = null;
        Diagnostic? refused = null;
        foreach (SentenceVariant variant in SentenceVariant.Of(cell))
        {
            foreach (MetricDraft metric in MetricDraft.For(metricName ?? leaf.Name, leaf.Code, variant.Text, explanation, known))
            {
                SentenceOutcome outcome = SentenceParser.Read(variant.Text, metric.Context(leaf, weight));
                if (outcome.Standard is not { } standard)
                {
                    if (metric.Formula is null && (furthest is null || variant.PlaceOf(outcome.Problem!.Offset) > furthest.Value.Variant.PlaceOf(furthest.Value.Problem.Offset)))
                    {
                        furthest = (variant, outcome.Problem!);
                    }

                    continue;
                }

                if (standard is JudgementStandard judged)
                {
                    return new LeafDraft(leaf).AsText(judged.Text, new("表中写明由评价人员判断", "the table leaves it to an evaluator"));
                }

                if (metric.Formula is not null && !Reads(standard, metric.Metric))
                {
                    continue;
                }

                LeafDraft draft = Complete(leaf, variant, metric, standard, explanation) with { Reading = SentenceWording.Of(standard, metric.Context(leaf, weight)) };
                if (Problem(draft, weight) is not { } problem)
                {
                    return draft;
                }

                refused = refused is null || refused.Rule == SetRules.MissingMetric ? problem : refused;
            }
        }

        return refused is { } why ? new LeafDraft(leaf).AsText(cell, why.Message, why.Hint)
            : furthest is var (at, said) ? new LeafDraft(leaf).AsText(cell, Reading(said, at.Text, leaf, weight), said.Hint, at.PlaceOf(said.Offset) + 1)
            : new LeafDraft(leaf).AsText(cell, new($"超过 {SentenceText.MaximumLength} 个字", $"longer than {SentenceText.MaximumLength} characters"));
    }

    private static LocalizedText Reading(SentenceProblem problem, string sentence, TableNode leaf, decimal? weight) => SentenceReader.ToDiagnostic(
        problem, new(sentence, false, leaf.Span), new() { Indicator = leaf.Code, Weight = weight, Steps = StepCounting.Continuous }).Message;

    /// <summary>True where a standard reads the metric of the leaf itself.</summary>
    private static bool Reads(Standard standard, Metric? metric) =>
        standard.Input == StandardInput.Number
        || standard.StatedFormulas(metric).Any(stated => stated.Metric == metric && FormulaNames.Of(stated.Formula).Contains(StandardContext.MetricWord));

    /// <summary>The facts and metrics that the sentence needs beside the leaf's own metric.</summary>
    private LeafDraft Complete(TableNode leaf, SentenceVariant variant, MetricDraft metric, Standard standard, string? explanation)
    {
        var facts = metric.Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var metrics = new List<(string, string)>();
        foreach (NestedStandard part in Parts(standard, metric.Metric).Where(part => part.Metric is null && part.Standard.Input == StandardInput.Number))
        {
            MetricDraft own = MetricDraft.Of(part.Name, explanation, variant.Text, known);
            metrics.Add((part.Name, own.Formula!));
            own.Facts.ToList().ForEach(fact => facts.TryAdd(fact.Name, fact));
        }

        foreach (Formula condition in standard.StatedFormulas(metric.Metric).Select(stated => stated.Formula))
        {
            foreach ((string name, bool isRate, bool isTruth) in Compared(condition).Where(pair => pair.Name != StandardContext.MetricWord))
            {
                facts.TryAdd(name, known.GetValueOrDefault(name) ?? new(name, isRate ? "%" : null, FormulaInText.MeaningOf(name, explanation)) { IsTruth = isTruth });
            }
        }

        if (standard is FormulaStandard formula)
        {
            foreach (string name in FormulaNames.Of(formula.Points).Where(name => name is not (StandardContext.MetricWord or StandardContext.WeightWord)))
            {
                facts.TryAdd(name, known.GetValueOrDefault(name) ?? new(name, null, FormulaInText.MeaningOf(name, explanation)));
            }
        }

        return new(leaf)
        {
            Sentence = variant.Text,
            IsChanged = !variant.IsAsWritten,
            Kind = standard.Kind,
            Metric = metric.Formula,
            Metrics = [.. metrics],
            Facts = [.. facts.Values],
        };
    }

    private static IEnumerable<NestedStandard> Parts(Standard standard, Metric? metric) =>
        standard.Nested("", metric).SelectMany(part => Parts(part.Standard, part.Metric).Prepend(part));

    /// <summary>The names in a condition, each with whether it is held against a per cent, and whether it holds by itself.</summary>
    private static IEnumerable<(string Name, bool IsRate, bool IsTruth)> Compared(Formula formula) => formula switch
    {
        LogicFormula logic => Compared(logic.Left).Concat(Compared(logic.Right)),
        NotFormula not => Compared(not.Operand),
        ComparisonFormula comparison => FormulaNames.Of(comparison).Select(name => (name, comparison.Left is NumberFormula { IsPercent: true } || comparison.Right is NumberFormula { IsPercent: true }, false)),
        _ => FormulaNames.Of(formula).Select(name => (name, false, formula is NameFormula)),
    };

    /// <summary>
    /// The first thing that keeps the leaf from loading by itself, or that shows that the sentence was not meant as it is read: no table has a
    /// standard that cannot earn full marks, or earns more. Null where nothing does.
    /// </summary>
    private static Diagnostic? Problem(LeafDraft draft, decimal? weight)
    {
        var yaml = new StringBuilder(SetYaml.Header("x", "x", null, [], weight ?? 100m));
        yaml.Append("indicators:\n");
        LeafYaml.Write(yaml, draft, draft.Facts, weight ?? 100m, 2);
        Checked<IndicatorSet> loaded = IndicatorSet.TryParse(yaml.ToString());
        return loaded.Value is { } set
            ? SetAnalysis.Analyse(set).FirstOrDefault(finding => finding.Rule == AnalysisRules.FullMarksUnreachable || finding.Rule == AnalysisRules.ScoreAboveWeight)
            : loaded.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
    }
}
