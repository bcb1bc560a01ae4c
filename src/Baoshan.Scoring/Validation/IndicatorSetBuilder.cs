using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Modifying;

namespace Baoshan.Scoring.Validation;

/// <summary>Makes the valid set from its document, or reports all that stands in the way.</summary>
internal sealed class IndicatorSetBuilder(DiagnosticBag diagnostics)
{
    private readonly FactTable facts = new();
    private readonly List<StandardCondition> conditions = [];
    private NotApplicablePolicy? policy;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private bool isReadable = true;
    private StepCounting? steps;
    private SetRounding? rounding;

    public IndicatorSet? Build(IndicatorSetDocument document)
    {
        IndicatorSetValidator.Instance.Validate(document, diagnostics);
        foreach (IndicatorDocument indicator in document.All)
        {
            IndicatorValidator.Instance.Validate(indicator, diagnostics);
        }

        ScoreDecimals.Check(document, diagnostics);
        foreach (IndicatorDocument leaf in document.All.Where(indicator => indicator.Standard is not null && indicator.Place == IndicatorPlace.Tree))
        {
            facts.AddLeaf(leaf.Code?.Value ?? "");
        }
        rounding = diagnostics.HasErrors ? null : RoundingOf(document);
        steps = document.Steps is { } counting ? StepsOf(counting.Value) : null;
        Declare(document.Facts, null);
        foreach (IndicatorDocument indicator in document.All)
        {
            Declare(indicator.Facts, indicator.Code?.Value);
        }

        var rules = new SetRulesReader(document, facts, diagnostics);
        ValueArray<Parameter> parameters = rules.ReadParameters();
        policy = NotApplicablePolicies.Find((document.Extra("not-applicable") as YamlScalar)?.Text);
        ValueArray<Indicator> roots = [.. document.Indicators.Select(indicator => Build(indicator, null))];
        ValueArray<Indicator> adjustments = [.. document.Adjustments.Select(item => Build(item, null))];
        TotalRules total = rules.ReadTotal();
        GradeRules gradeRules = rules.ReadGradeRules();
        ValueArray<Grade> grades = rules.ReadGrades();
        conditions.AddRange(rules.Conditions);
        used.UnionWith(rules.MetricNames);
        foreach (StandardCondition condition in conditions)
        {
            condition.Check(facts, diagnostics);
            used.UnionWith(FormulaNames.Of(condition.Formula));
        }

        ReportFactUse();
        if (!diagnostics.HasErrors)
        {
            new LeafCircle(roots.Concat(adjustments), diagnostics).Report();
        }

        return diagnostics.HasErrors ? null : new(
            Header(document) with { NotApplicable = policy, Parameters = parameters, Adjustments = adjustments, Total = total, GradeRules = gradeRules },
            grades,
            InTableOrder(document),
            roots);
    }

    /// <summary>The facts of the set, then those of each indicator where it stands in the table.</summary>
    private ValueArray<FactDeclaration> InTableOrder(IndicatorSetDocument document)
    {
        var ordered = new List<FactDeclaration>();
        var ofIndicators = new Dictionary<string, List<FactDeclaration>>(StringComparer.Ordinal);
        foreach (FactDeclaration fact in facts.All)
        {
            if (fact.Indicator is null)
            {
                ordered.Add(fact);
            }
            else if (!ofIndicators.TryAdd(fact.Indicator, [fact]))
            {
                ofIndicators[fact.Indicator].Add(fact);
            }
        }

        foreach (IndicatorDocument indicator in document.All)
        {
            ordered.AddRange(ofIndicators.GetValueOrDefault(indicator.Code!.Value, []));
        }

        return [.. ordered];
    }

    private static SetHeader Header(IndicatorSetDocument document) => new(
        document.Id!.Value,
        document.Version!.Value,
        document.Name!.Value,
        document.Source?.Value,
        document.Notes,
        document.FullScore?.Value ?? 100m,
        RoundingOf(document)!,
        StepsOf(document.Steps!.Value),
        document.Overlays)
    {
        Acknowledgements = Acknowledgements(document.Acknowledgements),
        Span = document.Span,
    };

    private static SetRounding? RoundingOf(IndicatorSetDocument document) => document.Rounding is not { Scores: { } scores } rounding ? null : new(rounding.Rates?.Value, scores.Value, rounding.Mode?.Value switch
    {
        "half-even" => RoundingMode.HalfEven,
        "down" => RoundingMode.Down,
        "up" => RoundingMode.Up,
        _ => RoundingMode.HalfAwayFromZero,
    });

    private static ValueArray<Acknowledgement> Acknowledgements(ValueArray<AcknowledgementDocument> documents) =>
        [.. documents.Select(document => new Acknowledgement(document.Rule.Value, document.Reason) { Span = document.Rule.Span })];

    private static StepCounting StepsOf(string word) => word switch
    {
        "whole" => StepCounting.Whole,
        "started" => StepCounting.Started,
        _ => StepCounting.Continuous,
    };

    private void Declare(IEnumerable<FactDocument> documents, string? indicator)
    {
        foreach (FactDocument document in documents)
        {
            Add(new FactDeclarationReader(document, indicator, diagnostics).Read());
        }
    }

    private void Add(FactDeclaration fact)
    {
        if (facts.Add(fact))
        {
            return;
        }

        FactDeclaration first = facts.Find(fact.Name)!;
        if (first.Indicator == fact.Indicator && fact.Indicator is not null && used.Contains(fact.Name))
        {
            // two indicators of one code; that the code is not unique has been said
            return;
        }

        string where = first.Span.File == fact.Span.File ? "" : $"{first.Span.File} ";
        diagnostics.Add(new(
            SetRules.DuplicateFact,
            fact.Span,
            new($"数据“{fact.Name}”重复声明，首次在 {where}第 {first.Span.Line} 行", $"the fact '{fact.Name}' is declared twice; first in {where}line {first.Span.Line}"),
            new("多个指标共用的数据在 facts 中声明一次", "declare a fact that several indicators share once, under the set's facts"),
            fact.Indicator));
    }

    private Indicator Build(IndicatorDocument document, string? parent)
    {
        decimal weight = IndicatorValidator.WeightOf(document) ?? 0m;
        string code = document.Code?.Value ?? "";
        var indicator = new Indicator(
            code, document.Name?.Value ?? "", document.Level, parent, weight, [.. (document.Indicators ?? []).Select(child => Build(child, code))])
        {
            Measures = document.Measures,
            Source = document.Source,
            Note = document.Note,
            ScoringWeight = document.ScoringWeight?.Value,
            Minimum = document.Minimum?.Value ?? 0m,
            Maximum = document.Maximum?.Value ?? Math.Min(weight, document.ScoringWeight?.Value ?? weight),
            Facts = [.. document.Facts.Select(fact => fact.Name.Value)],
            Changes = document.Changes,
            Acknowledgements = Acknowledgements(document.Acknowledgements),
            Place = document.Place,
            Span = document.Span,
            StandardSpan = document.Standard?.Span ?? document.Span,
        };
        return document.Standard is null ? BuildNode(document, indicator) : BuildLeaf(document, indicator);
    }

    private Indicator BuildNode(IndicatorDocument document, Indicator indicator)
    {
        var reader = new StandardReader(diagnostics, indicator.Code, facts);
        Modifiers modifiers = new ModifierReader(reader, document.Extra).Read(null);
        conditions.AddRange(reader.Conditions);
        return indicator with
        {
            Combination = SetRulesReader.ReadCombination(document.Extra("combine")),
            Modifiers = modifiers with
            {
                Caps = document.Maximum is { } most ? [new(null, Price.Points(most.Value)), .. modifiers.Caps] : modifiers.Caps,
                Floors = document.Minimum is { } least ? [new(null, Price.Points(least.Value)), .. modifiers.Floors] : modifiers.Floors,
            },
        };
    }

    private Indicator BuildLeaf(IndicatorDocument document, Indicator indicator)
    {
        var reader = new StandardReader(diagnostics, indicator.Code, facts)
        {
            Weight = indicator.ScoringWeight ?? indicator.Weight,
            Range = new(indicator.Minimum, indicator.Maximum),
            Steps = steps,
        };
        reader.ReadMetrics(document.Metrics);
        (Metric? metric, PeerComparison? peers) = reader.ReadMetric(document.Metric, indicator.Name, document.Extra("peers"));
        Standard? standard = reader.Read(document.Standard);
        reader.CheckMetrics(document.Metrics, standard);
        Modifiers modifiers = new ModifierReader(reader, document.Extra).Read(policy);
        conditions.AddRange(reader.Conditions);
        isReadable &= standard is not null && !reader.MetricIsWrong;
        used.UnionWith(reader.MetricNames);
        used.UnionWith(peers?.Group is { } group ? [group] : []);
        if (standard is null)
        {
            if (!diagnostics.HasErrors)
            {
                reader.Report(document.Standard!.Span, new("评分标准不完整", "the standard is not complete"));
            }

            return indicator;
        }

        var input = new StandardInputCheck(diagnostics, indicator.Code, document.Standard!.Span);
        input.Check(standard, metric, document.Metric, indicator.Name);
        foreach (FactDeclaration own in StandardFacts.Of(standard, metric, indicator.Code))
        {
            MemberNames.Check(own, reader, document.Standard!.Span);
            Add(own with { Indicator = indicator.Code, Meaning = own.Meaning ?? indicator.Measures ?? indicator.Name, Span = document.Standard!.Span });
            used.Add(own.Name);
        }

        if (peers?.Among is { } among && modifiers.NotApplicable is not null)
        {
            // who is not compared has nothing to be scored by: the policy says what then
            modifiers = modifiers with { AppliesWhen = modifiers.AppliesWhen is { } own ? new LogicFormula(LogicOperator.And, own, among) : among };
        }

        decimal weight = indicator.ScoringWeight ?? indicator.Weight;
        standard.Check(new(document.Standard!.Span, indicator.Code, weight, metric, diagnostics)
        {
            Least = Math.Min(0m, indicator.Minimum),
            Most = Math.Max(weight, indicator.Maximum),
            Rounding = rounding,
        });
        new ModifierCheck(indicator, SetRules.InvalidRange, diagnostics).Check(modifiers, document.Extra);
        if (modifiers.AppliesWhen is not null && modifiers.NotApplicable is null)
        {
            diagnostics.Add(new(
                SetRules.MissingPolicy,
                document.Extra("applies-when")!.Span,
                new($"“{indicator.Name}”有适用条件，但没有说明不适用时如何处理", $"'{indicator.Name}' may not apply, but nothing says what then"),
                new("写 not-applicable: scale-parent 等", "write not-applicable: scale-parent, or another policy"),
                indicator.Code));
        }

        return indicator with
        {
            Metric = metric,
            Standard = standard,
            Modifiers = modifiers,
            Peers = peers,
            Reads = LeavesReadBy(reader),
        };
    }

    /// <summary>The leaves whose scores a leaf reads, each once.</summary>
    private ValueArray<string> LeavesReadBy(StandardReader reader)
    {
        string[] names = [.. reader.MetricNames, .. reader.Conditions.SelectMany(condition => FormulaNames.Of(condition.Formula))];
        var leaves = new List<string>();
        foreach (string name in names)
        {
            if (facts.LeafOf(name) is { } leaf && !leaves.Contains(leaf))
            {
                leaves.Add(leaf);
            }
        }

        return [.. leaves];
    }

    private void ReportFactUse()
    {
        HashSet<string> owners = [.. used.Select(name => facts.Owner(name)?.Name).OfType<string>()];
        // what an unreadable formula or standard uses is not known
        foreach (FactDeclaration fact in isReadable ? facts.All.Where(fact => !fact.IsSupporting && !owners.Contains(fact.Name)) : [])
        {
            diagnostics.Add(new(
                SetRules.UnusedFact,
                fact.Span,
                new($"没有指标用到数据“{fact.Name}”", $"no indicator uses the fact '{fact.Name}'"),
                new("佐证数据写 supporting: 是", "mark evidence with supporting: 是"),
                fact.Indicator));
        }

        foreach (FactDeclaration fact in facts.All.Where(fact => fact.IsSupporting && owners.Contains(fact.Name)))
        {
            diagnostics.Add(new(
                SetRules.InvalidFactDeclaration,
                fact.Span,
                new($"“{fact.Name}”写明是佐证（supporting），却参与计算", $"'{fact.Name}' is marked as evidence (supporting), but a rule computes with it"),
                new("参与计算的数据不写 supporting", "leave out supporting for a fact that is computed with"),
                fact.Indicator));
        }
    }
}
