using System.Linq.Expressions;
using Baoshan.Scoring.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Baoshan.Scoring.NRules;

/// <summary>The patterns of one rule: the subject's facts, then the decisions that the rule reads, in order.</summary>
internal sealed class RulePatterns
{
    private readonly List<(PatternBuilder Pattern, ParameterExpression Parameter, int Index)> patterns = [];

    private readonly RuleBook book;

    public RulePatterns(RuleBuilder rule, RuleBook book, IEnumerable<int> decisions)
    {
        this.book = book;
        PatternBuilder subject = rule.LeftHandSide().Pattern(typeof(SubjectFacts), "subject");
        patterns.Add((subject, subject.Declaration.ToParameterExpression(), -1));
        Add(0, Expression.Equal(Expression.Property(Subject, nameof(SubjectFacts.Rules)), Expression.Constant(book)));
        foreach (int index in decisions)
        {
            PatternBuilder pattern = rule.LeftHandSide().Pattern(typeof(DecidedValue), $"decided{index}");
            patterns.Add((pattern, pattern.Declaration.ToParameterExpression(), index));
            foreach (Expression condition in Belongs(patterns[^1].Parameter, index))
            {
                Add(patterns.Count - 1, condition);
            }
        }
    }

    public ParameterExpression Subject => patterns[0].Parameter;

    public ParameterExpression Decided(int index) => patterns.First(pattern => pattern.Index == index).Parameter;

    public Expression ValueAt(int position) => Expression.Call(Subject, Method(nameof(SubjectFacts.ValueAt)), Expression.Constant(position));

    public Expression ListAt(int position) => Expression.Call(Subject, Method(nameof(SubjectFacts.ListAt)), Expression.Constant(position));

    /// <summary>1 where the value at a position is known, 0 where it is not.</summary>
    public Expression IsKnown(int position) => position < book.Variables.Count
        ? Expression.Call(Subject, Method(nameof(SubjectFacts.IsKnown)), Expression.Constant(position))
        : FormulaExpressions.Call(nameof(ThreeValued.Known), Expression.Property(Decided(position - book.Variables.Count), nameof(DecidedValue.Value)));

    /// <summary>Requires that nothing but the rules says that a decision stays open.</summary>
    public void RequireNotClosed(int decision) =>
        Add(0, Expression.Not(Expression.Call(Subject, Method(nameof(SubjectFacts.IsClosed)), Expression.Constant(decision))));

    /// <summary>Adds a condition to the last pattern that it reads.</summary>
    public void Require(Expression condition)
    {
        ParameterExpression[] read = ParametersOf(condition);
        Add(Math.Max(0, patterns.FindLastIndex(pattern => read.Contains(pattern.Parameter))), condition);
    }

    /// <summary>Requires that a decision has not been taken with a value.</summary>
    public void RequireOpen(RuleBuilder rule, int index)
    {
        PatternBuilder pattern = rule.LeftHandSide().Not().Pattern(typeof(DecidedValue), $"taken{index}");
        ParameterExpression taken = pattern.Declaration.ToParameterExpression();
        foreach (Expression condition in Belongs(taken, index).Append(Expression.Not(Expression.Property(taken, nameof(DecidedValue.IsOpen)))))
        {
            pattern.Condition(Expression.Lambda(condition, ParametersOf(condition)));
        }
    }

    /// <summary>The parameters that an expression reads, in the order in which their patterns stand.</summary>
    public static ParameterExpression[] ParametersOf(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return [.. finder.Found];
    }

    private Expression[] Belongs(ParameterExpression decided, int index) =>
    [
        Expression.Equal(Expression.Property(decided, nameof(DecidedValue.Index)), Expression.Constant(index)),
        Expression.ReferenceEqual(Expression.Property(decided, nameof(DecidedValue.Subject)), Subject),
    ];

    private void Add(int pattern, Expression condition)
    {
        ParameterExpression[] read = ParametersOf(condition);
        patterns[pattern].Pattern.Condition(Expression.Lambda(condition, read.Length == 0 ? [Subject] : read));
    }

    private static System.Reflection.MethodInfo Method(string name) =>
        typeof(SubjectFacts).GetMethod(name, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public List<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!Found.Contains(node))
            {
                Found.Add(node);
            }

            return node;
        }
    }
}
