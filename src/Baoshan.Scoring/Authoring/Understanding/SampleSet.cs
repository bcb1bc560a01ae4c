using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Alternatives;
using Baoshan.Scoring.Standards.Conditional;
using Baoshan.Scoring.Standards.Parts;

namespace Baoshan.Scoring.Authoring.Understanding;

/// <summary>A set of one leaf around a standard, with the facts that the standard speaks of.</summary>
internal sealed class SampleSet
{
    /// <summary>The name of the metric that nobody declared.</summary>
    public const string Metric = "业绩值";

    /// <summary>The code of the leaf.</summary>
    public const string Leaf = "S0";

    private readonly SentenceQuestion question;
    private readonly Checked<IndicatorSet> set;

    private SampleSet(SentenceQuestion question, Checked<IndicatorSet> set)
    {
        this.question = question;
        this.set = set;
    }

    /// <summary>The set in which the metrics are rates where the standard's numbers are per cents, and plain numbers otherwise.</summary>
    public static SampleSet Of(Standard standard, SentenceQuestion question, StepCounting steps)
    {
        string[] units = question.Sentence.AsSpan().ContainsAny('%', '％', '﹪') || question.Sentence.Contains("百分", StringComparison.Ordinal) ? ["%", ""] : ["", "%"];
        Checked<IndicatorSet>? first = null;
        foreach (string unit in units)
        {
            Checked<IndicatorSet> loaded = Load(standard, question, steps, unit);
            first ??= loaded;
            if (loaded.Value is not null)
            {
                return new(question, loaded);
            }
        }

        return new(question, first!);
    }

    /// <summary>Why the standard cannot stand in a set with this weight; empty where it can.</summary>
    public ValueArray<LocalizedText> Misfits => set.Value is null
        ? [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message).Distinct()]
        : [];

    /// <summary>The points at the bounds, and at the values that were asked for; none where the standard does not fit.</summary>
    public ValueArray<PointsAt> Points()
    {
        if (set.Value is not { } valid)
        {
            return [];
        }

        var facts = new TrialFacts(valid);
        ScoringPlan plan = ScoringPlan.Compile(valid);
        IEnumerable<PointsAt> bounds = BoundaryCases.For(valid).Select(bound => IsMarked(bound.Facts)
            ? Ask(facts.Write(bound.Facts), facts, plan) with { IsAsked = false }
            : new PointsAt(facts.Write(bound.Facts), bound.State, Plain(bound.Score), IsAsked: false));
        return [.. bounds.DistinctBy(bound => bound.At), .. question.At.Select(at => Ask(at, facts, plan))];
    }

    /// <summary>True where an evaluator gives the points: which, the sentence does not say.</summary>
    private static bool IsMarked(ValueArray<AssessedFact> facts) => facts.Any(fact => fact.Value is SingleValue { Mark: not null });

    private static PointsAt Ask(string at, TrialFacts facts, ScoringPlan plan)
    {
        if (!facts.TryRead(at, out ValueArray<AssessedFact> read, out LocalizedText? problem))
        {
            return new(at, null, null, IsAsked: true, problem);
        }

        Checked<Scorecard> card = plan.TryScore(new("", "", read));
        return card.Value?[Leaf] is { } result
            ? new(at, result.State, Plain(result.Score), IsAsked: true)
            : new(at, null, null, IsAsked: true, card.Diagnostics[0].Message);
    }

    /// <summary>Without zeros that no rounding was declared for.</summary>
    private static decimal? Plain(decimal? score) => score / 1.0000000000000000000000000000m;

    private static Checked<IndicatorSet> Load(Standard standard, SentenceQuestion question, StepCounting steps, string unit)
    {
        bool needsMetric = NeedsMetric(standard);
        Standard filled = WithMetrics(standard, unit, out HashSet<string> metrics);
        var facts = new SortedDictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (string name in needsMetric ? metrics.Prepend(Metric) : metrics)
        {
            facts[name] = unit.Length == 0 ? YamlMake.Mapping() : YamlMake.Mapping(("unit", YamlMake.Scalar(unit)));
        }

        foreach (StatedFormula stated in filled.StatedFormulas(null))
        {
            new FactUse(facts).Add(stated.Formula, stated.Expected);
        }

        YamlNode leaf = YamlMake.Mapping(
            ("code", YamlMake.Scalar(Leaf)),
            ("name", YamlMake.Scalar("指标")),
            ("weight", StandardWriter.Number(question.Weight)),
            ("metric", needsMetric ? YamlMake.Scalar(Metric) : null),
            ("standard", StandardYaml.ToNode(filled)));
        return IndicatorSet.TryParse(YamlWriter.Write(YamlMake.Mapping(
            ("format", YamlMake.Scalar("baoshan.scoring/indicators@1")),
            ("id", YamlMake.Scalar("sentence")),
            ("version", YamlMake.Scalar("1.0.0")),
            ("name", YamlMake.Scalar("评分语句")),
            ("full-score", StandardWriter.Number(question.Weight)),
            ("rounding", YamlMake.Mapping(("rates", YamlMake.Scalar("2")), ("scores", StandardWriter.Number(ScoreDecimals(question.Weight))), ("mode", YamlMake.Scalar("half-away-from-zero")))),
            ("steps", StandardWriter.Steps(steps)),
            ("facts", facts.Count == 0 ? null : YamlMake.Mapping(facts.Select(fact => (fact.Key, (YamlNode?)fact.Value)))),
            ("indicators", YamlMake.List([leaf])))));
    }

    /// <summary>As many decimals as the weight has, so that full marks are the weight; four where it has fewer, and no more than a set may keep.</summary>
    private static decimal ScoreDecimals(decimal weight) => Math.Clamp((weight / 1.0000000000000000000000000000m).Scale, (byte)4, (byte)12);

    private static bool NeedsMetric(Standard standard) =>
        standard.Input == StandardInput.Number
        || (standard is not (PartsStandard or OneOfStandard)
            && (standard.StatedFormulas(null).Any(stated => FormulaNames.Of(stated.Formula).Contains(StandardContext.MetricWord))
                || (standard is CasesStandard cases && cases.Nested("", null).Any(nested => NeedsMetric(nested.Standard)))));

    /// <summary>The standard with a fact for the metric of each part and alternative that needs one.</summary>
    private static Standard WithMetrics(Standard standard, string unit, out HashSet<string> names)
    {
        var metrics = new HashSet<string>(StringComparer.Ordinal);
        names = metrics;
        return Fill(standard);

        Metric? Of(string name, Standard inner)
        {
            if (!NeedsMetric(inner))
            {
                return null;
            }

            metrics.Add(name);
            return new(name, new NameFormula(name), unit.Length == 0 ? null : unit, null);
        }

        Standard Fill(Standard outer) => outer switch
        {
            PartsStandard parts => new PartsStandard([.. parts.Items.Select(part => part with { Metric = Of(part.Name, part.Standard), Standard = Fill(part.Standard) })]),
            OneOfStandard oneOf => oneOf with { Items = [.. oneOf.Items.Select(item => item with { Metric = Of(item.Name, item.Standard), Standard = Fill(item.Standard) })] },
            _ => outer,
        };
    }
}
