using System.Linq.Expressions;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.NRules;

/// <summary>
/// Turns formulas into expressions over a rule's patterns. They are nothing but calls of named static methods, with constants and patterns as
/// arguments: the forms that NRules compares rightly when it looks for conditions that rules can share.
/// </summary>
internal sealed class FormulaExpressions
{
    private readonly RuleBook book;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public FormulaExpressions(RuleBook book)
    {
        this.book = book;
        foreach (string name in book.Variables.Select(v => v.Name).Concat(book.Decisions.Select(d => d.Name)))
        {
            positions.Add(name, positions.Count);
        }
    }

    /// <summary>The decisions that a formula reads, in order of their index.</summary>
    public IEnumerable<int> DecisionsReadBy(Formula formula) =>
        Names(formula).Select(name => positions[name] - book.Variables.Count).Where(index => index >= 0).Distinct().Order();

    /// <summary>The formula as an expression of type <c>decimal?</c>.</summary>
    public Expression Number(Formula formula, RulePatterns patterns) => formula switch
    {
        NumberFormula number => Constant(number.Value),
        NameFormula name => Name(name.Name, patterns),
        NegativeFormula negative => Call(nameof(ThreeValued.Negative), Number(negative.Operand, patterns)),
        ArithmeticFormula arithmetic => Arithmetic(arithmetic.Operator, Number(arithmetic.Left, patterns), Number(arithmetic.Right, patterns)),
        IfFormula choice => Call(
            nameof(ThreeValued.Choose), Condition(choice.Condition, patterns), Number(choice.Then, patterns), Number(choice.Else, patterns)),
        CallFormula call => Function(call, patterns),
        _ => Call(nameof(ThreeValued.ToNumber), Condition(formula, patterns)),
    };

    /// <summary>The formula as an expression of type <c>bool?</c>.</summary>
    public Expression Condition(Formula formula, RulePatterns patterns) => formula switch
    {
        ComparisonFormula comparison => Call(
            nameof(ThreeValued.Compare),
            Expression.Constant(comparison.Operator),
            Operand(comparison.Left, comparison.Right, patterns),
            Operand(comparison.Right, comparison.Left, patterns)),
        LogicFormula logic => Call(
            logic.Operator == LogicOperator.And ? nameof(ThreeValued.And) : nameof(ThreeValued.Or),
            Condition(logic.Left, patterns),
            Condition(logic.Right, patterns)),
        NotFormula not => Call(nameof(ThreeValued.Not), Condition(not.Operand, patterns)),
        _ => Call(nameof(ThreeValued.IsNotZero), Number(formula, patterns)),
    };

    public static Expression Call(string method, params Expression[] arguments) => Expression.Call(typeof(ThreeValued).GetMethod(method)!, arguments);

    private static ConstantExpression Constant(decimal value) => Expression.Constant(value, typeof(decimal?));

    private static Expression Arithmetic(ArithmeticOperator op, Expression left, Expression right) =>
        Call(nameof(ThreeValued.Arithmetic), Expression.Constant(op), left, right);

    private Expression Name(string name, RulePatterns patterns)
    {
        int position = positions[name];
        return position < book.Variables.Count
            ? patterns.ValueAt(position)
            : patterns.Decided(position - book.Variables.Count);
    }

    private Expression Operand(Formula formula, Formula other, RulePatterns patterns) => (formula, other) switch
    {
        (TextFormula option, NameFormula choice) => Constant(book.Variables[positions[choice.Name]].Options.AsSpan().IndexOf(option.Value)),
        _ => Number(formula, patterns),
    };

    private Expression Function(CallFormula call, RulePatterns patterns)
    {
        if (call is { Function: FormulaFunction.Known, Arguments: [NameFormula known] })
        {
            return patterns.IsKnown(positions[known.Name]);
        }

        if (call.Arguments[0] is NameFormula list && IsList(list.Name))
        {
            return OfList(call, positions[list.Name], patterns);
        }

        if (call.Function is FormulaFunction.Abs or FormulaFunction.Round or FormulaFunction.Floor or FormulaFunction.Ceiling)
        {
            int decimals = call.Arguments is [_, NumberFormula number] ? (int)number.Value : 0;
            return Call(nameof(ThreeValued.Apply), Expression.Constant(call.Function), Expression.Constant(decimals), Number(call.Arguments[0], patterns));
        }

        Expression result = Number(call.Arguments[0], patterns);
        foreach (Formula argument in call.Arguments.Skip(1))
        {
            result = Call(nameof(ThreeValued.Fold), Expression.Constant(call.Function), result, Number(argument, patterns));
        }

        return call.Function == FormulaFunction.Mean ? Arithmetic(ArithmeticOperator.Divide, result, Constant(call.Arguments.Count)) : result;
    }

    private MethodCallExpression OfList(CallFormula call, int list, RulePatterns patterns)
    {
        Expression[] rest = [.. call.Arguments.Skip(1).Select(argument => argument is NameFormula name && IsList(name.Name)
            ? patterns.ListAt(positions[name.Name])
            : Number(argument, patterns))];
        bool weighted = call.Function == FormulaFunction.Weighted;
        return Expression.Call(
            typeof(FormulaMath).GetMethod(nameof(FormulaMath.ApplyToList))!,
            Expression.Constant(call.Function),
            patterns.ListAt(list),
            weighted || rest.Length < 1 ? Constant(0m) : rest[0],
            weighted || rest.Length < 2 ? Constant(0m) : rest[1],
            weighted ? rest[0] : Expression.Constant(null, typeof(IReadOnlyList<decimal>)));
    }

    private bool IsList(string name) => positions[name] < book.Variables.Count && book.Variables[positions[name]].Kind == ValueKind.List;

    private static IEnumerable<string> Names(Formula formula) => formula switch
    {
        NameFormula name => [name.Name],
        NegativeFormula negative => Names(negative.Operand),
        ArithmeticFormula arithmetic => Names(arithmetic.Left).Concat(Names(arithmetic.Right)),
        ComparisonFormula comparison => Names(comparison.Left).Concat(Names(comparison.Right)),
        LogicFormula logic => Names(logic.Left).Concat(Names(logic.Right)),
        NotFormula not => Names(not.Operand),
        IfFormula choice => Names(choice.Condition).Concat(Names(choice.Then)).Concat(Names(choice.Else)),
        CallFormula call => call.Arguments.SelectMany(Names),
        _ => [],
    };
}
