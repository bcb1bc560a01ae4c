using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Tests.Support;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Engines;

/// <summary>The built-in engine gives what the definition of the formulas gives: the same rule, the same value, and none where there is none.</summary>
public sealed class FormulaParityTests
{
    private static readonly Clause Clause = new(LocalizedText.Same(""));

    [Property(Arbitrary = [typeof(FormulaGenerators)], MaxTest = 1000)]
    public void A_formula_has_the_value_that_its_definition_gives(NumberTree tree, FormulaFacts facts)
    {
        Evaluation defined = FormulaEvaluator.Evaluate(tree.Formula, facts.Source);
        RuleFrame frame = Run(facts, new Rule(null, tree.Formula, Clause));
        AssertSame(defined.Fault is null ? (0, defined.Value) : null, frame, $"{tree.Formula} with {facts}: {defined}");
    }

    [Property(Arbitrary = [typeof(FormulaGenerators)], MaxTest = 1000)]
    public void The_first_rule_that_holds_gives_the_value(ConditionTree one, ConditionTree two, NumberTree a, NumberTree b, NumberTree c, FormulaFacts facts)
    {
        Rule[] rules = [new(one.Formula, a.Formula, Clause), new(two.Formula, b.Formula, Clause), new(null, c.Formula, Clause)];
        AssertSame(Define(rules, facts.Source), Run(facts, rules), $"{string.Join(" | ", rules.Select(rule => $"{rule.When}: {rule.Then}"))} with {facts}");
    }

    [Fact]
    public void An_operand_that_decides_hides_an_overflow()
    {
        var facts = new FormulaFacts(new Dictionary<string, decimal> { ["x"] = decimal.MaxValue }, new Dictionary<string, decimal[]>());
        foreach (string text in new[] { "x * 2 > 1 or x > 0", "x > 0 or x * 2 > 1", "not (x * 2 > 1 and x < 0)" })
        {
            Formula condition = FormulaParser.Parse(text, out _)!;
            Assert.True(FormulaEvaluator.Evaluate(condition, facts.Source).IsTrue);
            Assert.Equal(0, Run(facts, new Rule(condition, new NumberFormula(1m), Clause)).FiredRule(0));
        }
    }

    private static (int Rule, decimal Value)? Define(Rule[] rules, IValueSource source)
    {
        for (int i = 0; i < rules.Length; i++)
        {
            Evaluation when = rules[i].When is { } condition ? FormulaEvaluator.Evaluate(condition, source) : Evaluation.Of(true);
            if (when.Fault is not null)
            {
                return null;
            }

            if (when.IsTrue)
            {
                Evaluation value = FormulaEvaluator.Evaluate(rules[i].Then, source);
                return value.Fault is null ? (i, value.Value) : null;
            }
        }

        return null;
    }

    private static RuleFrame Run(FormulaFacts facts, params Rule[] rules)
    {
        var book = new RuleBook(FormulaFacts.Variables, [new Decision("d", LocalizedText.Same("d"), DecisionRole.Score, "L", [.. rules], null)]);
        var values = new FactValues(book.Variables.Count);
        for (int i = 0; i < book.Variables.Count; i++)
        {
            if (facts.Lists.TryGetValue(book.Variables[i].Name, out decimal[]? list))
            {
                values.SupplyList(i, list);
            }
            else if (facts.Values.TryGetValue(book.Variables[i].Name, out decimal value))
            {
                values.Supply(i, value);
            }
        }

        var frame = new RuleFrame(book, values);
        BuiltInEngine.Instance.Compile(book).Run(frame);
        return frame;
    }

    private static void AssertSame((int Rule, decimal Value)? defined, RuleFrame frame, string what)
    {
        Assert.True(frame.FiredRule(0) == (defined?.Rule ?? -1), $"{what}; defined: {defined}; fired: {frame.FiredRule(0)}");
        if (defined is { } d)
        {
            decimal value = frame.Value(frame.VariableCount);
            Assert.True(value == d.Value, $"{what}; defined: {d.Value}; engine: {value}");
        }
    }
}
