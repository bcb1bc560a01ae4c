using System.Collections.Immutable;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Authoring;

/// <summary>Makes the trials of one leaf from the core forms of its decisions.</summary>
internal sealed class TrialMaker
{
    private readonly IndicatorSet set;
    private readonly RuleScope scope;
    private readonly Decision[] decisions;
    private readonly FactChoice choice;
    private readonly ImmutableSortedDictionary<string, decimal> start;

    public TrialMaker(IndicatorSet set, RuleScope scope, Decision[] decisions)
    {
        this.set = set;
        this.scope = scope;
        this.decisions = decisions;
        choice = new(scope);
        start = Start();
    }

    public IEnumerable<Trial> Make() => decisions.SelectMany(decision => decision.Form switch
    {
        Curve curve => OfCurve(curve),
        Tally tally => OfTally(tally, decision),
        Cases cases => OfCases(cases),
        _ => [],
    });

    /// <summary>Plain values for all that the leaf reads, with each metric at a value that earns the most, so that one part is tried while the others are full.</summary>
    private ImmutableSortedDictionary<string, decimal> Start()
    {
        IEnumerable<string> names = decisions.SelectMany(NamesIn).Where(name => scope.Variable(name) is not null).Distinct();
        var values = names.ToImmutableSortedDictionary(name => name, First, StringComparer.Ordinal);
        foreach (Decision applies in decisions.Where(decision => decision.Role == DecisionRole.Applicability))
        {
            values = Applying(applies.Rules[0].When!, values);
        }

        foreach (Decision decision in decisions)
        {
            if (decision.Form is Curve curve && CurveProfile.Of(curve) is { } profile && scope.Decision(curve.Metric) is { } metric && BestOf(profile) is { } best)
            {
                values = choice.Reach(metric, best, values, Shared(metric)) ?? values;
            }
        }

        return values;
    }

    /// <summary>What the rules of a decision read, by way of parameters too.</summary>
    private IEnumerable<string> NamesIn(Decision decision) => decision.Rules
        .SelectMany(rule => rule.Names)
        .SelectMany(name => scope.Decision(name) is { Role: DecisionRole.Parameter } parameter && parameter != decision ? NamesIn(parameter) : [name]);

    /// <summary>The values with one of them changed so that the leaf applies, where that is enough.</summary>
    private ImmutableSortedDictionary<string, decimal> Applying(Formula when, ImmutableSortedDictionary<string, decimal> values) => FormulaNames.Of(when)
        .Where(values.ContainsKey)
        .SelectMany(name => Enumerable.Range(0, Math.Max(2, scope.Variable(name)!.Options.Count)).Select(value => values.SetItem(name, value)))
        .Prepend(values)
        .FirstOrDefault(changed => FormulaEvaluator.Evaluate(when, new SingleNumbers(changed, scope)).IsTrue, values);

    /// <summary>An element is met, a problem is not there, a number is plain.</summary>
    private decimal First(string name)
    {
        Variable variable = scope.Variable(name)!;
        bool isElement = variable.Kind == ValueKind.Number && scope.Declared(name) is { Low: { IsZero: true }, High: { } high } && high == Rational.One && name.Contains('·', StringComparison.Ordinal);
        bool isCount = variable.Kind == ValueKind.Number && (variable.IsJudgement || set.Facts.Any(fact => fact.Kind == FactKind.Findings && fact.Variables.Any(count => count.Name == name)));
        return isElement ? 1m : isCount && !isElement ? 0m : choice.Plain(name);
    }

    private static Rational? BestOf(CurveProfile profile)
    {
        CurveCell? best = null;
        foreach (CurveCell cell in profile.Cells.Where(cell => cell.IsPoint && cell.Piece >= 0))
        {
            best = best is null || cell.Line.At(cell.Sample) > best.Line.At(best.Sample) ? cell : best;
        }

        return best?.Sample;
    }

    /// <summary>The names in a metric that another metric of the leaf reads as well.</summary>
    private HashSet<string> Shared(Decision metric)
    {
        var others = decisions.Where(d => d.Role == DecisionRole.Metric && d != metric).SelectMany(d => FormulaNames.Of(d.Rules[^1].Then)).ToHashSet(StringComparer.Ordinal);
        others.IntersectWith(FormulaNames.Of(metric.Rules[^1].Then));
        return others;
    }

    private IEnumerable<Trial> OfCurve(Curve curve)
    {
        if (scope.Decision(curve.Metric) is not { } metric)
        {
            yield break;
        }

        decimal[] bounds = [.. curve.Pieces.SelectMany(piece => new[] { piece.On.From, piece.On.To }).OfType<decimal>().Distinct().Order()];
        Rational unit = Unit(metric, bounds.Concat(curve.Pieces.Select(piece => piece.Step?.Size ?? 0m)));
        foreach (Trial trial in OfBounds(metric, bounds, unit).Concat(OfBounds(metric, FirstSteps(curve).Except(bounds).Order(), unit)))
        {
            yield return trial;
        }

        if (CurveProfile.Of(curve) is { Bounds.Length: < 12 } profile)
        {
            foreach (Rational bend in profile.Bounds.Where((bend, i) => !bounds.Any(bound => bound == bend)
                && (bend / unit).Denominator.IsOne
                && profile.Cells[2 * i].Line != profile.Cells[(2 * i) + 2].Line))
            {
                foreach (Trial trial in OfBounds(metric, [bend], null))
                {
                    yield return trial;
                }
            }
        }
    }

    /// <summary>Where the first step is full, of steps that count by the whole or by the started one: there, and beside it, is seen which.</summary>
    private static IEnumerable<decimal> FirstSteps(Curve curve) =>
        from piece in curve.Pieces
        where piece.Step is { Counting: not StepCounting.Continuous }
        let step = piece.Step!
        let end = step.Downwards ? step.From - step.Size : step.From + step.Size
        where piece.On.Contains(end)
        select end;

    private IEnumerable<Trial> OfBounds(Decision metric, IEnumerable<Rational> bounds, Rational? unit)
    {
        foreach (Rational bound in bounds)
        {
            foreach (Rational target in unit is { } u ? new[] { bound - u, bound, bound + u } : [bound])
            {
                if (choice.Reach(metric, target, start, Shared(metric)) is { } values)
                {
                    yield return new($"{metric.Label.Chinese}为{target.Show(metric.Notation)}", values);
                }
            }
        }
    }

    private IEnumerable<Trial> OfBounds(Decision metric, IEnumerable<decimal> bounds, Rational unit) => OfBounds(metric, bounds.Select(bound => (Rational)bound), unit);

    /// <summary>What counts as just below and just above: a unit of the metric's last decimal, or 1 where everything is whole.</summary>
    private static Rational Unit(Decision metric, IEnumerable<decimal> figures) =>
        metric.Rounding is { Decimals: <= 8 } rounding ? new Rational(1, System.Numerics.BigInteger.Pow(10, rounding.Decimals))
        : metric.Notation == Notation.Date ? Rational.One
        : metric.IsRate ? (Rational)0.0001m
        : figures.All(decimal.IsInteger) ? Rational.One
        : 0.01m;

    private IEnumerable<Trial> OfTally(Tally tally, Decision decision)
    {
        foreach (TallyItem item in tally.Items)
        {
            if (FormulaNames.Of(item.Count).ToArray() is not [{ } name] || scope.Decision(name) is { Role: not DecisionRole.Metric })
            {
                continue;
            }

            bool isElement = scope.Declared(name) is { High: not null };
            foreach (decimal count in isElement ? [1m, 0m] : Counts(tally, item))
            {
                if (scope.Decision(name) is { } metric)
                {
                    if (choice.Reach(metric, count, start, new HashSet<string>()) is { } values)
                    {
                        yield return new($"{metric.Label.Chinese}为{FormulaWriter.Plain(count)}", values);
                    }
                }
                else
                {
                    yield return new(Describe(name, count, isElement, decision), start.SetItem(name, count));
                }
            }
        }

        string[] elements = [.. tally.Items.SelectMany(item => FormulaNames.Of(item.Count)).Where(name => scope.Declared(name) is { High: not null } && scope.Variable(name) is not null)];
        if (elements.Length > 1)
        {
            yield return new("要素都不满足", start.SetItems(elements.Select(name => KeyValuePair.Create(name, 0m))));
        }
    }

    private string Describe(string name, decimal count, bool isElement, Decision decision)
    {
        string label = scope.Variable(name)?.Label ?? name;
        string thing = label == name ? "问题" : label;
        return isElement ? (count == 0m ? $"仅“{label}”不满足" : $"{decision.Label.Chinese}各要素都满足")
            : count == 0m ? "没有问题"
            : $"{thing} {FormulaWriter.Plain(count)} 项";
    }

    /// <summary>None, one, and around the number at which the points, or those of the class, are used up.</summary>
    private static IEnumerable<decimal> Counts(Tally tally, TallyItem item)
    {
        decimal? room = item.Points < 0m ? tally.Base - (tally.Least ?? 0m) : tally.Most - tally.Base;
        decimal[] ends = item.Zeroes || item.Points == 0m ? [] : [.. new[] { room, item.Limit }.OfType<decimal>().Select(points => Math.Ceiling(points / Math.Abs(item.Points)))];
        return ends.SelectMany(end => new[] { end - 1m, end }).Prepend(1m).Prepend(0m).Where(count => count is >= 0m and <= 1000m).Distinct().Order();
    }

    private IEnumerable<Trial> OfCases(Cases cases) => new ConditionTrials(scope, choice, start, [.. cases.Rows.Select(row => row.When).OfType<Formula>()], set.Rounding).Make();
}
