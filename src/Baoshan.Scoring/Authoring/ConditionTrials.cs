using System.Collections.Immutable;
using Baoshan.Scoring.Analysis;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Authoring;

/// <summary>Trials of conditions: each thing that they compare at, just below and just above each constant; each option; yes and no.</summary>
internal sealed class ConditionTrials(RuleScope scope, FactChoice choice, ImmutableSortedDictionary<string, decimal> start, Formula[] conditions, SetRounding rounding)
{
    private const int MostTrials = 48;

    public IEnumerable<Trial> Make()
    {
        (string Name, decimal[] Values)[] things = [.. Things().GroupBy(thing => thing.Name).Select(group => (group.Key, group.SelectMany(thing => thing.Values).Distinct().Order().ToArray()))];
        int all = things.Aggregate(1, (count, thing) => Math.Min(MostTrials + 1, count * thing.Values.Length));
        return all <= MostTrials ? Product(things, 0, new("", start)) : things.SelectMany(thing => Vary(thing, new("", start)));
    }

    private IEnumerable<Trial> Product((string Name, decimal[] Values)[] things, int position, Trial sofar) => position == things.Length
        ? things.Length == 0 ? [] : [sofar]
        : Vary(things[position], sofar).SelectMany(trial => Product(things, position + 1, trial));

    private IEnumerable<Trial> Vary((string Name, decimal[] Values) thing, Trial sofar)
    {
        foreach (decimal value in thing.Values)
        {
            ImmutableSortedDictionary<string, decimal>? values = scope.Decision(thing.Name) is { } metric
                ? choice.Reach(metric, value, sofar.Values, new HashSet<string>())
                : sofar.Values.SetItem(thing.Name, value);
            if (values is not null)
            {
                string text = Describe(thing.Name, value);
                yield return new(sofar.Name.Length == 0 ? text : $"{sofar.Name}，{text}", values);
            }
        }
    }

    private string Describe(string name, decimal value)
    {
        if (scope.Decision(name) is { } decision)
        {
            return $"{decision.Label.Chinese}为{FormulaWriter.Number(value, decision.Notation)}";
        }

        Variable variable = scope.Variable(name)!;
        return variable.Kind switch
        {
            ValueKind.Choice => variable.Options[(int)value],
            ValueKind.Truth => $"{variable.Label}：{(value != 0m ? "是" : "否")}",
            _ => $"{variable.Label}为{FormulaWriter.Number(value, variable.Notation)}",
        };
    }

    private IEnumerable<(string Name, decimal[] Values)> Things() => conditions.SelectMany(Things);

    private IEnumerable<(string Name, decimal[] Values)> Things(Formula condition) => condition switch
    {
        LogicFormula logic => Things(logic.Left).Concat(Things(logic.Right)),
        NotFormula not => Things(not.Operand),
        NameFormula name when scope.Variable(name.Name) is not null => [(name.Name, [0m, 1m])],
        ComparisonFormula comparison when ConditionSpace.Choice(comparison) is { } option => scope.Variable(option.Name) is { Options.Count: > 0 } variable
            ? [(option.Name, [.. Enumerable.Range(0, variable.Options.Count).Select(i => (decimal)i)])]
            : [],
        ComparisonFormula comparison => OfComparison(comparison),
        _ => [],
    };

    private IEnumerable<(string Name, decimal[] Values)> OfComparison(ComparisonFormula comparison)
    {
        (string thing, Rational constant, _) = ConditionSpace.Split(comparison.Left, comparison.Right);
        if (constant.ToDecimal() is not { } bound || (scope.Variable(thing) is null && scope.Decision(thing) is null))
        {
            return [];
        }

        bool isRate = scope.Decision(thing)?.IsRate ?? (scope.Variable(thing)!.Unit == "%");
        decimal unit = isRate ? (decimal)Math.Pow(10, -Math.Min(8, rounding.Rates.Decimals)) : decimal.IsInteger(bound) ? 1m : 0.01m;
        decimal[] values = [bound - unit, bound, bound + unit];
        return [(thing, [.. values.Where(value => scope.Declared(thing) is not { } range || range.Contains(value))])];
    }
}
