using System.Text;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Scorecards;

/// <summary>Why an indicator has its score: the standard, the facts, each step of the arithmetic, and the points lost and to what.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Reason">The whole in a sentence.</param>
/// <param name="Standard">评分标准 in words; null for a node with indicators below it.</param>
/// <param name="Facts">The facts that the indicator reads, then the evidence that belongs to it.</param>
/// <param name="Steps">The arithmetic, in order.</param>
/// <param name="Findings">扣分事项: the findings that cost points, and the elements that are not met.</param>
/// <param name="PointsLost">扣分: the points lost of the weight; null where there is no score.</param>
public sealed record Explanation(
    Indicator Indicator,
    LocalizedText Reason,
    LocalizedText? Standard,
    ValueArray<ExplainedFact> Facts,
    ValueArray<ExplainedStep> Steps,
    ValueArray<LocalizedText> Findings,
    decimal? PointsLost)
{
    /// <summary>The explanation as text of several lines.</summary>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        text.Append(Indicator).Append(language == Language.English ? ": " : "：").AppendLine(Reason.In(language));
        if (Standard is { } standard)
        {
            text.Append(language == Language.English ? "Standard: " : "评分标准：").AppendLine(standard.In(language));
        }

        foreach (ExplainedStep step in Steps)
        {
            text.AppendLine(step.ToText(language));
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The explanation as text in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>A fact that an indicator reads.</summary>
/// <param name="Declaration">What the fact is.</param>
/// <param name="Fact">What the evaluator says; null where it is not supplied.</param>
public sealed record ExplainedFact(FactDeclaration Declaration, AssessedFact? Fact)
{
    /// <summary>The value as it is shown.</summary>
    public LocalizedText Value => FactText.Describe(Declaration, Fact);
}

/// <summary>A step of the arithmetic: a metric, a part, or the score.</summary>
/// <param name="Role">What the step gives.</param>
/// <param name="Label">What the value is.</param>
/// <param name="Clause">The clause of the standard that the step carries out; null for a metric.</param>
/// <param name="Formula">The formula with names; they are the set's own, whatever the language.</param>
/// <param name="Arithmetic">The formula with values.</param>
/// <param name="Exact">The value before rounding.</param>
/// <param name="Value">The value, rounded as declared.</param>
/// <param name="Notation">How the value is shown.</param>
public sealed record ExplainedStep(
    DecisionRole Role,
    LocalizedText Label,
    LocalizedText? Clause,
    LocalizedText Formula,
    string Arithmetic,
    decimal Exact,
    decimal Value,
    Notation Notation)
{
    /// <summary>The value in its forms, each once: the formula, the formula with values, the exact result.</summary>
    public IEnumerable<string> Forms(Language language) => new[] { Formula.In(language), Arithmetic, FigureText.Of(Exact, Notation) }.Distinct();

    /// <summary>The value as it is shown, with the decimals that are declared.</summary>
    public string ValueText => FigureText.Fixed(Value, Notation);

    /// <summary>The step as one line: label = formula = values = result.</summary>
    public string ToText(Language language)
    {
        var text = new StringBuilder(Label.In(language));
        foreach (string form in Forms(language))
        {
            text.Append(" = ").Append(form);
        }

        if (Exact != Value)
        {
            text.Append(" ≈ ").Append(ValueText);
        }

        if (Clause is { } clause)
        {
            text.Append(language == Language.English ? $" [{clause.English}]" : $"【{clause.Chinese}】");
        }

        return text.ToString();
    }
}
