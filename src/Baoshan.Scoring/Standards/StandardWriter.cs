using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards;

/// <summary>Writes the parts that standards are made of, so that the reader reads the same.</summary>
/// <param name="facts">The facts of the set, by which units are left out that formulas give by themselves; null where none are known.</param>
internal sealed class StandardWriter(FactTable? facts)
{
    /// <summary>The standard under the key of its kind.</summary>
    public YamlNode Standard(Standard standard) =>
        YamlMake.Mapping((standard.Kind, StandardKinds.Find(standard.Kind)!.Write(standard, this)));

    public static YamlNode? Magnitude(Magnitude? magnitude) => magnitude is { } value ? YamlMake.Scalar(value.ToString()) : null;

    public static YamlNode Price(Price price) => YamlMake.Scalar(price.ToString());

    public static YamlNode? Price(Price? price) => price is { } value ? Price(value) : null;

    public static YamlNode Number(decimal number) => YamlMake.Scalar(FormulaWriter.Plain(number));

    public static YamlNode? Interval(Interval? interval) => interval is null ? null : YamlMake.Scalar(IntervalText.Write(interval));

    /// <summary>A formula as authors write it, with a dot before the member of a name.</summary>
    public static YamlNode? Formula(Formula? formula) =>
        formula is null ? null : YamlMake.Scalar(FormulaWriter.Write(formula, FormulaWriter.Name));

    public static YamlNode? Steps(StepCounting? steps) => steps is { } counting ? YamlMake.Scalar(StepWords.Of(counting)) : null;

    /// <summary>The metric of a part: its formula alone, where that says all.</summary>
    /// <param name="metric">The metric, or null.</param>
    /// <param name="name">The name of the part, which a metric has where it has none of its own.</param>
    public YamlNode? Metric(Metric? metric, string name)
    {
        if (metric is null)
        {
            return null;
        }

        YamlNode formula = Formula(metric.Formula)!;
        YamlMapping detail = YamlMake.Mapping(
            ("formula", formula),
            ("name", metric.Name == name ? null : YamlMake.Scalar(metric.Name)),
            ("unit", metric.Unit is null || metric.Unit == Derived(metric.Formula) ? null : YamlMake.Scalar(metric.Unit)),
            ("decimals", metric.Decimals is { } decimals ? Number(decimals) : null));
        return detail.Entries.Count == 1 ? formula : detail;
    }

    private string? Derived(Formula formula) =>
        facts is not null && new FormulaChecker(facts.TypeOf, facts.Suggest).Check(formula)?.Quantity.Name is { Length: > 0 } unit ? unit : null;
}
