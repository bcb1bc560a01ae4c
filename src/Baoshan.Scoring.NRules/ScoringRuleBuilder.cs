using System.Linq.Expressions;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Baoshan.Scoring.NRules;

/// <summary>
/// Builds the NRules rules of a rule book. Rule n of a decision requires that the conditions before it are known not to hold and that its own
/// does, so that no result rests on the order of firing; priorities make that order the table's all the same. A decision that others read
/// and that no rule takes is linked as open.
/// </summary>
internal sealed class ScoringRuleBuilder(RuleBook book)
{
    private readonly FormulaExpressions expressions = new(book);
    private readonly List<IRuleDefinition> built = [];
    private readonly HashSet<int> read = [];
    private int priority;

    public IReadOnlyList<IRuleDefinition> Build()
    {
        read.UnionWith(book.Decisions.SelectMany(decision => decision.Rules).SelectMany(Formulas).SelectMany(expressions.DecisionsReadBy));
        priority = book.Decisions.Sum(decision => decision.Rules.Count + 1);
        for (int i = 0; i < book.Decisions.Count; i++)
        {
            Decision decision = book.Decisions[i];
            for (int rule = 0; rule < decision.Rules.Count; rule++)
            {
                built.Add(BuildRule(decision, i, rule));
            }

            if (read.Contains(i))
            {
                built.Add(BuildOpen(decision, i));
            }
        }

        return built;
    }

    private IRuleDefinition BuildRule(Decision decision, int index, int position)
    {
        Rule rule = decision.Rules[position];
        RuleBuilder builder = Start(decision, $"{decision.Name}/{position + 1}", rule.Clause.Text.English);
        Formula[] earlier = [.. decision.Rules.Take(position).Select(other => other.When).OfType<Formula>()];
        var patterns = new RulePatterns(builder, book, DecisionsReadBy([.. earlier, .. Formulas(rule)]));
        if (read.Contains(index))
        {
            patterns.Require(Expression.Not(patterns.IsClosed(index)));
        }

        foreach (Formula other in earlier)
        {
            patterns.Require(FormulaExpressions.Call(nameof(ThreeValued.IsFalse), expressions.Condition(other, patterns)));
        }

        if (rule.When is { } when)
        {
            patterns.Require(FormulaExpressions.Call(nameof(ThreeValued.IsTrue), expressions.Condition(when, patterns)));
        }

        Expression value = expressions.Number(rule.Then, patterns);
        if (rule.Then is not NumberFormula)
        {
            patterns.Require(FormulaExpressions.Call(nameof(ThreeValued.HasValue), value));
        }

        return Finish(builder, patterns, index, position, value);
    }

    private IRuleDefinition BuildOpen(Decision decision, int index)
    {
        RuleBuilder builder = Start(decision, $"{decision.Name}/open", "no value");
        var patterns = new RulePatterns(builder, book, DecisionsReadBy([.. decision.Rules.SelectMany(Formulas)]));
        Expression taken = Expression.Constant(false);
        foreach (Rule rule in decision.Rules.Reverse())
        {
            Expression hasValue = FormulaExpressions.Call(nameof(ThreeValued.HasValue), expressions.Number(rule.Then, patterns));
            taken = rule.When is { } when ? FormulaExpressions.Call(nameof(ThreeValued.IsTaken), expressions.Condition(when, patterns), hasValue, taken) : hasValue;
        }

        patterns.Require(Expression.OrElse(patterns.IsClosed(index), Expression.Not(taken)));
        return Finish(builder, patterns, index, -1, Expression.Constant(null, typeof(decimal?)));
    }

    private int[] DecisionsReadBy(IEnumerable<Formula> formulas) => [.. formulas.SelectMany(expressions.DecisionsReadBy).Distinct().Order()];

    private RuleBuilder Start(Decision decision, string name, string description)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description(description);
        builder.Tag(decision.Indicator);
        builder.Priority(priority--);
        return builder;
    }

    private static IRuleDefinition Finish(RuleBuilder builder, RulePatterns patterns, int index, int rule, Expression value)
    {
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        MethodCallExpression link = Expression.Call(
            typeof(ScoringRuleBuilder).GetMethod(nameof(Link))!,
            context,
            patterns.Subject,
            Expression.Constant(index),
            Expression.Constant(rule),
            value);
        builder.RightHandSide().Action(patterns.Action(context, link));
        return builder.Build();
    }

    /// <summary>The action of every rule: links the decided value to what it rests on.</summary>
    public static void Link(IContext context, SubjectFacts subject, int index, int rule, decimal? value)
    {
        Rounding? rounding = subject.Rules.Decisions[index].Rounding;
        var decided = new DecidedValue(subject, index, rule, value is { } exact && rounding is not null ? rounding.Apply(exact) : value);
        subject.Take(decided);
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, decided);
        }
        else
        {
            context.UpdateLinked(Key, decided);
        }
    }

    private const string Key = "decided";

    private static IEnumerable<Formula> Formulas(Rule rule) => rule.When is null ? [rule.Then] : [rule.When, rule.Then];
}
