using System.Linq.Expressions;
using Baoshan.Scoring.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Baoshan.Scoring.NRules;

/// <summary>
/// What one rule matches: the subject's facts where it reads no decision, else the decision that it reads, else the group of a subject's decisions.
/// It is one pattern in any case, and the rest is reached from it, because NRules tries a join with every pair of facts in the session, those of all
/// other subjects too; groups it finds by their key.
/// </summary>
internal sealed class RulePatterns
{
    private readonly RuleBook book;
    private readonly IReadOnlyList<int> decisions;
    private readonly PatternBuilder pattern;
    private readonly ParameterExpression matched;

    /// <param name="rule">The rule.</param>
    /// <param name="book">The rules that it is one of.</param>
    /// <param name="decisions">The decisions that it reads, each once.</param>
    public RulePatterns(RuleBuilder rule, RuleBook book, IReadOnlyList<int> decisions)
    {
        this.book = book;
        this.decisions = decisions;
        pattern = rule.LeftHandSide().Pattern(Matched, "matched");
        matched = pattern.Declaration.ToParameterExpression();
        switch (decisions.Count)
        {
            case 0:
                Require(IsOfTheBook(Subject));
                break;
            case 1:
                Require(IsOneOf(matched));
                Require(IsOfTheBook(Subject));
                break;
            default:
                Group();
                Require(Expression.Equal(Of(nameof(DecidedGroup.Count), matched), Expression.Constant(decisions.Count)));
                break;
        }
    }

    public Expression Subject => decisions.Count switch
    {
        0 => matched,
        1 => Expression.Property(matched, nameof(DecidedValue.Subject)),
        _ => Expression.Property(matched, nameof(IGrouping<,>.Key)),
    };

    private Type Matched => decisions.Count switch
    {
        0 => typeof(SubjectFacts),
        1 => typeof(DecidedValue),
        _ => typeof(IGrouping<SubjectFacts, DecidedValue>),
    };

    /// <summary>The value of a decision that the rule reads, null where it stays open.</summary>
    public Expression Decided(int index) => decisions.Count == 1
        ? Expression.Property(matched, nameof(DecidedValue.Value))
        : Of(nameof(DecidedGroup.Value), matched, Expression.Constant(index));

    public Expression ValueAt(int position) => Expression.Call(Subject, Method(nameof(SubjectFacts.ValueAt)), Expression.Constant(position));

    public Expression ListAt(int position) => Expression.Call(Subject, Method(nameof(SubjectFacts.ListAt)), Expression.Constant(position));

    /// <summary>1 where the value at a position is known, 0 where it is not.</summary>
    public Expression IsKnown(int position) => position < book.Variables.Count
        ? Expression.Call(Subject, Method(nameof(SubjectFacts.IsKnown)), Expression.Constant(position))
        : FormulaExpressions.Call(nameof(ThreeValued.Known), Decided(position - book.Variables.Count));

    /// <summary>True where something else than the rules says that a decision stays open.</summary>
    public Expression IsClosed(int decision) => Expression.Call(Subject, Method(nameof(SubjectFacts.IsClosed)), Expression.Constant(decision));

    /// <summary>Adds a condition.</summary>
    public void Require(Expression condition) => pattern.Condition(Expression.Lambda(condition, matched));

    /// <summary>An action over the context and what the rule matches.</summary>
    public LambdaExpression Action(ParameterExpression context, Expression body) => Expression.Lambda(body, context, matched);

    private void Group()
    {
        AggregateBuilder groups = pattern.Aggregate();
        PatternBuilder source = groups.Pattern(typeof(DecidedValue), "each");
        ParameterExpression each = source.Declaration.ToParameterExpression();
        MemberExpression subject = Expression.Property(each, nameof(DecidedValue.Subject));
        source.Condition(Expression.Lambda(IsOneOf(each), each));
        source.Condition(Expression.Lambda(IsOfTheBook(subject), each));
        groups.GroupBy(Expression.Lambda(subject, each), Expression.Lambda(each, each));
    }

    private Expression IsOneOf(Expression decided) => decisions
        .Select(index => (Expression)Expression.Equal(Expression.Property(decided, nameof(DecidedValue.Index)), Expression.Constant(index)))
        .Aggregate(Expression.OrElse);

    private BinaryExpression IsOfTheBook(Expression subject) => Expression.Equal(Expression.Property(subject, nameof(SubjectFacts.Rules)), Expression.Constant(book));

    private static MethodCallExpression Of(string method, params Expression[] arguments) => Expression.Call(typeof(DecidedGroup).GetMethod(method)!, arguments);

    private static System.Reflection.MethodInfo Method(string name) =>
        typeof(SubjectFacts).GetMethod(name, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;
}
