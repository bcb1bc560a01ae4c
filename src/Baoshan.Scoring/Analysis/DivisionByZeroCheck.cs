using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Analysis;

/// <summary>
/// A divisor that can be zero by what the set itself says its facts can be. It is not said of facts without a declared range, nor where an
/// earlier row, or a condition around the division, takes that case.
/// </summary>
internal sealed class DivisionByZeroCheck(RuleBook book) : IStandardCheck
{
    public IEnumerable<CheckFinding> Check(AnalysedDecision analysed)
    {
        Formula[] taken = [];
        foreach (Rule rule in analysed.Decision.Rules)
        {
            Formula[] path = rule.When is null ? [.. taken.Select(Not)] : [.. taken.Select(Not), rule.When];
            Formula[] guards = [.. Guards(analysed.Decision).Select(Not)];
            IEnumerable<(Formula Divisor, Formula[] Path)> divisions = Divisions(rule.Then, [.. path, .. guards]);
            if (rule.When is { } when)
            {
                divisions = divisions.Concat(Divisions(when, [.. taken.Select(Not), .. guards]));
                taken = [.. taken, when];
            }

            foreach (Formula divisor in divisions.Where(d => CanBeZero(d.Divisor, d.Path, analysed.Scope)).Select(d => d.Divisor).Distinct())
            {
                yield return new(
                    AnalysisRules.DivisionByZero,
                    new($"“{analysed.Label}”的除数“{divisor}”可能为 0", $"the divisor '{divisor}' of '{analysed.Label}' can be zero"),
                    new("先用 cases 的一行处理除数为 0 的情形，或在 range 中排除 0", "give that case a row of its own first, or exclude zero in the fact's range"));
            }
        }
    }

    private static NotFormula Not(Formula condition) => new(condition);

    /// <summary>The conditions that are tried before a metric is needed: those of the rows before the first one that reads it.</summary>
    private Formula[] Guards(Decision decision)
    {
        if (decision.Role != DecisionRole.Metric)
        {
            return [];
        }

        var guards = new List<Formula>();
        Decision? reader = book.Decisions.FirstOrDefault(other => other.Rules.Any(rule => Reads(rule, decision.Name)));
        foreach (Rule rule in reader?.Rules ?? [])
        {
            if (Reads(rule, decision.Name))
            {
                break;
            }

            if (rule.When is { } when)
            {
                guards.Add(when);
            }
        }

        return [.. guards];
    }

    private static bool Reads(Rule rule, string name) => rule.Names.Contains(name);

    /// <summary>Each divisor in a formula, with the conditions under which it is reached.</summary>
    private static IEnumerable<(Formula Divisor, Formula[] Path)> Divisions(Formula formula, Formula[] path) => formula switch
    {
        NegativeFormula negative => Divisions(negative.Operand, path),
        ArithmeticFormula { Operator: ArithmeticOperator.Divide } quotient =>
            [(quotient.Right, path), .. Divisions(quotient.Left, path), .. Divisions(quotient.Right, path)],
        ArithmeticFormula arithmetic => [.. Divisions(arithmetic.Left, path), .. Divisions(arithmetic.Right, path)],
        ComparisonFormula comparison => [.. Divisions(comparison.Left, path), .. Divisions(comparison.Right, path)],
        LogicFormula logic =>
        [
            .. Divisions(logic.Left, path),
            .. Divisions(logic.Right, [.. path, logic.Operator == LogicOperator.And ? logic.Left : Not(logic.Left)]),
        ],
        NotFormula not => Divisions(not.Operand, path),
        IfFormula choice =>
        [
            .. Divisions(choice.Condition, path),
            .. Divisions(choice.Then, [.. path, choice.Condition]),
            .. Divisions(choice.Else, [.. path, Not(choice.Condition)]),
        ],
        CallFormula call => call.Arguments.SelectMany(argument => Divisions(argument, path)),
        _ => [],
    };

    private static bool CanBeZero(Formula divisor, Formula[] path, RuleScope scope)
    {
        LinearTerm term = LinearTerm.Of(divisor);
        if (term.IsConstant)
        {
            return term.Constant.IsZero;
        }

        bool declared = term.Things.Values.All(thing => thing.Thing is NameFormula name && scope.Declared(name.Name) is not null && scope.Variable(name.Name)?.Kind == ValueKind.Number);
        if (!declared || !FormulaRange.OfLinear(term, scope).Contains(Rational.Zero))
        {
            return false;
        }

        var isZero = new ComparisonFormula(ComparisonOperator.Equal, divisor, new NumberFormula(0m));
        return ConditionSpace.Of([isZero, .. path], scope) is { } space
            && space.Cells().Any(cell => cell.Holds(isZero) && path.All(cell.Holds));
    }
}
