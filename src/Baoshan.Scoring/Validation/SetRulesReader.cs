using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Sets;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Modifying;

namespace Baoshan.Scoring.Validation;

/// <summary>Reads what a set says beside its tree: parameters, the total, grades.</summary>
internal sealed class SetRulesReader(IndicatorSetDocument document, FactTable facts, DiagnosticBag diagnostics)
{
    /// <summary>The word by which conditions of grades name the total.</summary>
    public const string TotalWord = "total";

    private readonly StandardReader reader = new(diagnostics, "", facts);
    private readonly List<StandardCondition> conditions = [];

    public IEnumerable<StandardCondition> Conditions => reader.Conditions.Concat(conditions);

    public IEnumerable<string> MetricNames => reader.MetricNames;

    public static Combination ReadCombination(YamlNode? node) => node switch
    {
        YamlMapping mapping when mapping.Integer("best") is { } best => new(CombinationKind.Best, best.Value),
        YamlScalar { Text: "weighted" } => new(CombinationKind.Weighted),
        YamlScalar { Text: "mean" } => new(CombinationKind.Mean),
        YamlScalar { Text: "min" } => new(CombinationKind.Minimum),
        YamlScalar { Text: "max" } => new(CombinationKind.Best, 1),
        _ => Combination.Sum,
    };

    public ValueArray<Parameter> ReadParameters()
    {
        var parameters = new List<Parameter>();
        foreach (YamlEntry entry in (document.Extra("parameters") as YamlMapping)?.Entries ?? [])
        {
            if (ReadParameter(entry) is { } parameter)
            {
                parameters.Add(parameter);
            }
        }

        return [.. parameters];
    }

    private Parameter? ReadParameter(YamlEntry entry)
    {
        string name = entry.Key.Text;
        var detail = entry.Value as YamlMapping;
        YamlNode? value = detail is null ? entry.Value : detail["value"];
        string? by = (detail?["by"] as YamlScalar)?.Text;
        if (value is null == by is null || by is null != (detail?["values"] is null))
        {
            Invalid(entry.Key, new($"参数“{name}”要有 value，或 by 与 values", $"the parameter '{name}' has value, or by and values"));
            return null;
        }

        var values = new List<(YamlScalar Option, Formula Value)>();
        Metric? first = null;
        if (by is null)
        {
            first = reader.ReadMetric(value, name);
        }
        else
        {
            foreach (YamlEntry option in ((YamlMapping)detail!["values"]!).Entries)
            {
                if (reader.ReadMetric(option.Value, name) is { } metric)
                {
                    first ??= metric;
                    values.Add((option.Key, metric.Formula));
                }
            }

            CheckOptions(entry.Key, by, values);
        }

        if (first is null)
        {
            return null;
        }

        string? unit = detail?.Text("unit")?.Value ?? first.Unit;
        if (!facts.Add(name, first.Kind == ValueKind.Date ? FormulaType.Date : FormulaType.Number(Quantity.Of(unit))))
        {
            Invalid(entry.Key, new($"“{name}”已有同名的数据或参数", $"there is a fact or parameter '{name}' already"));
        }

        return new(name, first.Formula, unit)
        {
            IsDate = first.Kind == ValueKind.Date,
            By = by,
            Values = [.. values.Select(value => (value.Option.Text, value.Value))],
            Meaning = detail?.Text("meaning")?.Value,
            Source = detail?.Text("source")?.Value,
            Span = entry.Key.Span,
        };
    }

    private void CheckOptions(YamlScalar at, string by, List<(YamlScalar Option, Formula Value)> values)
    {
        reader.MetricNames.Add(by);
        if (facts.TypeOf(by) is not { Kind: ValueKind.Choice } choice)
        {
            Invalid(at, new($"“{by}”不是选项数据", $"'{by}' is no choice"));
            return;
        }

        string[] missing = [.. choice.Options.Except(values.Select(value => value.Option.Text))];
        if (missing.Length > 0)
        {
            Invalid(at, new($"没有给出选项的值：{string.Join("、", missing)}", $"no value for: {string.Join(", ", missing)}"));
        }

        foreach (YamlScalar unknown in values.Select(value => value.Option).Where(option => !choice.Options.Contains(option.Text)))
        {
            diagnostics.Add(new(
                SetRules.InvalidParameter,
                unknown.Span,
                new($"“{by}”没有选项“{Excerpt.Of(unknown.Text)}”", $"'{by}' has no option '{Excerpt.Of(unknown.Text)}'"),
                Suggestion.Hint(unknown.Text, [.. choice.Options])));
        }
    }

    public TotalRules ReadTotal()
    {
        WrittenNumber? bonus = Limit(SetShape.Bonus);
        WrittenNumber? penalty = Limit(SetShape.Penalty);
        var total = document.Extra("total") as YamlMapping;
        return new(bonus?.Value, penalty?.Value, total is null ? Modifiers.None : new ModifierReader(reader, key => total[key]).Read(null))
        {
            Span = total?.Span ?? document.Span,
            BonusSpan = bonus?.Span ?? document.Span,
            PenaltySpan = penalty?.Span ?? document.Span,
        };
    }

    private WrittenNumber? Limit(string key) => (document.Extra(key) as YamlMapping)?.Number("at-most");

    public ValueArray<Grade> ReadGrades() =>
    [
        .. document.Grades.Where(grade => grade is { Name: not null, From: not null }).Select(grade => new Grade(grade.Name!.Value, grade.From!.Value, grade.Note)
        {
            Needs = [.. Needs(grade.Conditions?["needs"])],
            EachAtLeast = Magnitude.Read(grade.Conditions?["each-at-least"])?.Value,
            Ceiling = grade.Conditions?.Number("ceiling")?.Value,
            Span = grade.Span,
        }),
    ];

    public GradeRules ReadGradeRules()
    {
        if (document.Extra("grade-rules") is not YamlMapping mapping)
        {
            return GradeRules.None;
        }

        var drops = new List<GradeDrop>();
        foreach (YamlMapping row in Rows(mapping["drop"]))
        {
            if (ReadGradeCondition(row["when"]) is { } when)
            {
                drops.Add(new(when, row.Integer("by")?.Value ?? 1) { Span = row["when"]!.Span });
            }
        }

        var vetoes = new List<GradeVeto>();
        foreach (YamlMapping row in Rows(mapping["veto"]))
        {
            if (ReadGradeCondition(row["when"]) is { } when && row["grade"] is YamlScalar grade)
            {
                string[] names = [.. document.Grades.Select(g => g.Name?.Value).OfType<string>()];
                if (!names.Contains(grade.Text))
                {
                    diagnostics.Add(new(SetRules.InvalidGrades, grade.Span, new($"没有等级“{grade.Text}”", $"there is no grade '{grade.Text}'"), Suggestion.Hint(grade.Text, names)));
                }

                vetoes.Add(new(when, grade.Text) { Span = row["when"]!.Span });
            }
        }

        return new([.. drops], [.. vetoes]) { Quotas = ReadQuotas(mapping), Ties = mapping.Text("ties")?.Value == "last" ? TiePlacing.Last : TiePlacing.Skip };
    }

    private ValueArray<Quota> ReadQuotas(YamlMapping rules)
    {
        if (rules["quota"] is not YamlMapping mapping)
        {
            return [];
        }

        void Invalid(SourceSpan span, LocalizedText message, LocalizedText? hint = null) => diagnostics.Add(new(SetRules.InvalidGrades, span, message, hint));
        string[] names = [.. document.Grades.Select(grade => grade.Name?.Value).OfType<string>()];
        var quotas = new List<Quota>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!names.Contains(entry.Key.Text))
            {
                Invalid(entry.Key.Span, new($"没有等级“{Excerpt.Of(entry.Key.Text)}”", $"there is no grade '{Excerpt.Of(entry.Key.Text)}'"), Suggestion.Hint(entry.Key.Text, names));
            }
            else if (entry.Key.Text == names[^1])
            {
                Invalid(entry.Key.Span, new($"“{entry.Key.Text}”是最低等级，不能有名额：超出的没有下一等级", $"'{entry.Key.Text}' is the worst grade and has no quota: there is no next one for those beyond it"));
            }
            else if (QuotaReader.Read(entry.Key.Text, entry.Value, (span, message) => Invalid(span, message)) is { } quota)
            {
                quotas.Add(quota);
            }
        }

        if (rules["ties"] is null)
        {
            Invalid(mapping.Span, new("用到等级名额时，要用 ties 说明名额末位总分相同如何处理", "where grades have quotas, ties says what becomes of equal totals at their end"), new("ties: skip（都保留）或 ties: last（都不保留）", "ties: skip (all keep the grade) or ties: last (none does)"));
        }

        return [.. quotas];
    }

    private IEnumerable<Formula> Needs(YamlNode? node) => node switch
    {
        YamlScalar => ReadGradeCondition(node) is { } one ? [one] : [],
        YamlSequence list => list.Items.Select(ReadGradeCondition).OfType<Formula>(),
        _ => [],
    };

    private Formula? ReadGradeCondition(YamlNode? node)
    {
        if (node is not YamlScalar scalar || reader.ParseFormula(scalar) is not { } formula)
        {
            return null;
        }

        conditions.Add(new(formula, scalar, "", GradeWord));
        return formula;
    }

    private FormulaType? GradeWord(string name)
    {
        string code = name.Split('·')[0];
        return name == TotalWord ? FormulaType.Number(Quantity.Plain)
            : document.All.Any(indicator => indicator.Code?.Value == code) && name == $"{code}·score" ? FormulaType.Number(Quantity.Plain)
            : document.All.Any(indicator => indicator.Code?.Value == code) && name == $"{code}·rate" ? FormulaType.Number(Quantity.Rate)
            : null;
    }

    private void Invalid(YamlScalar at, LocalizedText message) => diagnostics.Add(new(SetRules.InvalidParameter, at.Span, message));

    private static IEnumerable<YamlMapping> Rows(YamlNode? list) => (list as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];
}
