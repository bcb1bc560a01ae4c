using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Analysis;

/// <summary>
/// All ways in which some conditions can hold or not: for each thing that they compare with constants, the constants and the ranges between
/// them; for each yes-or-no fact and each choice, its values. Things are taken as independent, so what is found impossible is impossible,
/// and what is found possible need not be.
/// </summary>
internal sealed class ConditionSpace
{
    private const int MostCells = 50_000;
    private readonly string[] names;
    private readonly Rational[][] samples;

    private readonly RuleScope scope;

    private ConditionSpace(IReadOnlyCollection<KeyValuePair<string, Rational[]>> things, RuleScope scope)
    {
        this.scope = scope;
        names = [.. things.Select(thing => thing.Key)];
        samples = [.. things.Select(thing => thing.Value)];
    }

    /// <summary>The space of some conditions; null where it is too large, or a thing in it has no value at all.</summary>
    public static ConditionSpace? Of(IEnumerable<Formula> conditions, RuleScope scope)
    {
        List<KeyValuePair<string, Rational[]>> things = Things(conditions, scope);
        return SizeOf(things) is > 0 and <= MostCells ? new(things, scope) : null;
    }

    /// <summary>True where there are more ways than can be gone through.</summary>
    public static bool IsTooLarge(IEnumerable<Formula> conditions, RuleScope scope) => SizeOf(Things(conditions, scope)) > MostCells;

    private static List<KeyValuePair<string, Rational[]>> Things(IEnumerable<Formula> conditions, RuleScope scope)
    {
        var things = new SortedDictionary<string, (SortedSet<Rational> Bounds, LinearTerm Term)>(StringComparer.Ordinal);
        var finite = new SortedDictionary<string, Rational[]>(StringComparer.Ordinal);
        foreach (Formula condition in conditions)
        {
            Collect(condition, scope, things, finite);
        }

        var all = new List<KeyValuePair<string, Rational[]>>(finite);
        foreach ((string name, (SortedSet<Rational> bounds, LinearTerm term)) in things)
        {
            ValueRange range = FormulaRange.OfLinear(term, scope);
            all.Add(new(name, [.. Samples(bounds).Where(sample => Allowed(range, sample, bounds))]));
        }

        return all;
    }

    /// <summary>The number of ways, or a larger one than can be gone through; 0 where a thing has no value.</summary>
    private static long SizeOf(List<KeyValuePair<string, Rational[]>> things) => things.Exists(thing => thing.Value.Length == 0)
        ? 0
        : things.Aggregate(1L, (size, thing) => Math.Min(MostCells + 1L, size * thing.Value.Length));

    /// <summary>Every way.</summary>
    public IEnumerable<ConditionCell> Cells()
    {
        int[] position = new int[names.Length];
        while (true)
        {
            yield return new(names.Select((name, i) => KeyValuePair.Create(name, samples[i][position[i]])), scope);
            int next = 0;
            while (next < names.Length && ++position[next] == samples[next].Length)
            {
                position[next++] = 0;
            }

            if (next == names.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>The difference of two sides of a comparison as a thing and the constant that it is compared with, and whether its direction is turned round.</summary>
    public static (string Thing, Rational Constant, bool Turned) Split(Formula left, Formula right)
    {
        (string thing, _, Rational constant, bool turned) = SplitTerm(left, right);
        return (thing, constant, turned);
    }

    private static (string Thing, LinearTerm Term, Rational Constant, bool Turned) SplitTerm(Formula left, Formula right)
    {
        LinearTerm difference = LinearTerm.Of(left).Plus(LinearTerm.Of(right).Times(-1m));
        if (difference.IsConstant)
        {
            return ("", difference, -difference.Constant, false);
        }

        Rational lead = difference.Things.First().Value.Factor;
        LinearTerm thing = difference.Times(Rational.One / lead);
        string name = string.Join(" + ", thing.Things.Select(t => t.Value.Factor == Rational.One ? t.Key : $"{t.Value.Factor}*{t.Key}"));
        return (name, thing with { Constant = Rational.Zero }, -thing.Constant, lead.Sign < 0);
    }

    private static void Collect(Formula condition, RuleScope scope, SortedDictionary<string, (SortedSet<Rational> Bounds, LinearTerm Term)> things, SortedDictionary<string, Rational[]> finite)
    {
        switch (condition)
        {
            case LogicFormula logic:
                Collect(logic.Left, scope, things, finite);
                Collect(logic.Right, scope, things, finite);
                break;
            case NotFormula not:
                Collect(not.Operand, scope, things, finite);
                break;
            case ComparisonFormula comparison when Choice(comparison) is { } choice:
                finite[choice.Name] = [.. Enumerable.Range(0, Math.Max(1, scope.Variable(choice.Name)?.Options.Count ?? 1)).Select(i => new Rational(i, 1))];
                break;
            case ComparisonFormula comparison:
                (string name, LinearTerm term, Rational constant, _) = SplitTerm(comparison.Left, comparison.Right);
                if (name.Length > 0)
                {
                    if (!things.TryGetValue(name, out (SortedSet<Rational> Bounds, LinearTerm Term) thing))
                    {
                        things[name] = thing = ([], term);
                    }

                    thing.Bounds.Add(constant);
                }

                break;
            default:
                finite[FormulaWriter.Write(condition)] = [Rational.Zero, Rational.One];
                break;
        }
    }

    public static NameFormula? Choice(ComparisonFormula comparison) => (comparison.Left, comparison.Right) switch
    {
        (NameFormula name, TextFormula) => name,
        (TextFormula, NameFormula name) => name,
        _ => null,
    };

    private static IEnumerable<Rational> Samples(SortedSet<Rational> bounds)
    {
        Rational? last = null;
        foreach (Rational bound in bounds)
        {
            yield return last is { } l ? (l + bound) / 2m : bound - 1m;
            yield return bound;
            last = bound;
        }

        yield return last!.Value + 1m;
    }

    /// <summary>True where some value of the sample's cell is in the range.</summary>
    private static bool Allowed(ValueRange range, Rational sample, SortedSet<Rational> bounds)
    {
        if (bounds.Contains(sample))
        {
            return range.Contains(sample);
        }

        Rational[] below = [.. bounds.Where(bound => bound < sample)];
        Rational[] above = [.. bounds.Where(bound => bound > sample)];
        return range.Meets(new(below.Length > 0 ? below[^1] : null, above.Length > 0 ? above[0] : null, sample, 0, default));
    }
}
