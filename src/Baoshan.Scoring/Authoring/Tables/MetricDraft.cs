using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>A metric that a leaf may read, with the facts that it needs. Without a formula the standard reads what the evaluator says.</summary>
internal sealed record MetricDraft(string? Formula, Metric? Metric, ValueArray<FactDraft> Facts)
{
    private static readonly MetricDraft None = new(null, null, []);

    /// <summary>
    /// What may be tried for a leaf, the likeliest first: the formula that its explanation states, none, and a fact of its own that is
    /// named after it.
    /// </summary>
    public static IEnumerable<MetricDraft> For(string name, string code, string sentence, string? explanation, IReadOnlyDictionary<string, FactDraft> known)
    {
        if (FormulaInText.Find(name, explanation) is { } formula)
        {
            yield return OfFormula(name, formula, explanation, known);
        }

        yield return None;
        foreach (MetricDraft own in OfFact(NameOf(name, code, known), name, sentence))
        {
            yield return own;
        }
    }

    /// <summary>The metric of a part of a sentence: the formula that the explanation states for it, or else a fact named after it.</summary>
    public static MetricDraft Of(string part, string? explanation, string sentence, IReadOnlyDictionary<string, FactDraft> known) =>
        FormulaInText.Find(part, explanation) is { } formula ? OfFormula(part, formula, explanation, known) : OfFact(part, part, sentence).First();

    public SentenceContext Context(TableNode leaf, decimal? weight) => new()
    {
        Indicator = leaf.Code,
        Weight = weight,
        Metric = Metric,
        Steps = StepCounting.Continuous,
    };

    private static MetricDraft OfFormula(string name, Formula formula, string? explanation, IReadOnlyDictionary<string, FactDraft> known)
    {
        string[] names = [.. FormulaNames.Of(formula)];
        string? unit = FormulaInText.UnitOf(names);
        string text = FormulaWriter.Write(formula);
        return new(
            text,
            new(name, formula, "%", null),
            [.. names.Select(fact => known.GetValueOrDefault(fact) ?? new(fact, unit, FormulaInText.MeaningOf(fact, explanation)))]);
    }

    private static IEnumerable<MetricDraft> OfFact(string fact, string meaning, string sentence)
    {
        IEnumerable<string?> counted = NumberPiece.Units.Where(unit => unit != "分" && Counts(sentence, unit));
        IEnumerable<string?> units = sentence.AsSpan().ContainsAny('%', '％') ? ["%", .. counted, null] : [.. counted, null, "%"];
        return units.Select(unit => new MetricDraft(fact, new(meaning, new NameFormula(fact), unit, null), [new(fact, unit, meaning == fact ? null : meaning)]));
    }

    /// <summary>True where a number of the unit stands in a sentence: 每延期1天.</summary>
    private static bool Counts(string sentence, string unit)
    {
        int at = sentence.IndexOf(unit, StringComparison.Ordinal);
        return at > 0 && (char.IsDigit(sentence[at - 1]) || "一二两三四五六七八九十".Contains(sentence[at - 1], StringComparison.Ordinal));
    }

    /// <summary>A name for the leaf's own fact: the indicator's, fit for formulas, with the code where another has it.</summary>
    private static string NameOf(string indicator, string code, IReadOnlyDictionary<string, FactDraft> known)
    {
        string name = string.Concat(indicator.Where(c => char.IsLetterOrDigit(c) || c == '_'));
        name = FormulaTokenizer.IsName(name) ? name : $"指标{name}";
        string unique = $"{name}_{string.Concat(code.Where(char.IsLetterOrDigit))}";
        return known.ContainsKey(name) ? unique : name;
    }
}
