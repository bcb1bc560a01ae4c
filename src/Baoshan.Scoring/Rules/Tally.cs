using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>Base points and a price for each thing that is counted, held within bounds.</summary>
/// <param name="Base">The points before anything is counted.</param>
/// <param name="Items">What is counted.</param>
/// <param name="Least">The fewest points.</param>
/// <param name="Most">The most points.</param>
/// <param name="Clause">What the tally says, in words.</param>
public sealed record Tally(decimal Base, ValueArray<TallyItem> Items, decimal? Least, decimal? Most, Clause Clause) : ScoringForm
{
    internal override ValueArray<Rule> ToRules()
    {
        IEnumerable<Rule> zeroing = Items.Where(item => item.Zeroes).Select(item => new Rule(
            new ComparisonFormula(ComparisonOperator.Greater, item.Count, new NumberFormula(0m)), new NumberFormula(0m), item.Clause));
        Formula? value = Base == 0m && Items.Any(item => item is { Zeroes: false, Points: > 0m }) ? null : new NumberFormula(Base);
        foreach (TallyItem item in Items.Where(item => !item.Zeroes))
        {
            Formula price = Math.Abs(item.Points) == 1m
                ? item.Count
                : new ArithmeticFormula(ArithmeticOperator.Multiply, item.Count, new NumberFormula(Math.Abs(item.Points)));
            if (item.Limit is { } limit)
            {
                price = new CallFormula(FormulaFunction.Min, [new NumberFormula(limit), price]);
            }

            value = value is null
                ? price
                : new ArithmeticFormula(item.Points < 0m ? ArithmeticOperator.Subtract : ArithmeticOperator.Add, value, price);
        }

        return [.. zeroing, new Rule(null, Clamp(value ?? new NumberFormula(0m), Least, Most), Clause)];
    }
}

/// <summary>A thing that is counted, and what each costs or earns.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Points">The points that each gives, below zero where it takes them.</param>
/// <param name="Limit">The most points, without sign, that all of them together give or take; null where there is no limit.</param>
/// <param name="Zeroes">True when a single one leaves no points at all.</param>
/// <param name="Clause">What the item says, in words.</param>
public sealed record TallyItem(Formula Count, decimal Points, decimal? Limit, bool Zeroes, Clause Clause);
