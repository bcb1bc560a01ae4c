using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>Turns formulas into nodes that read values at positions.</summary>
internal sealed class FormulaCompiler
{
    private readonly Dictionary<string, int> positions;
    private readonly RuleBook book;

    public FormulaCompiler(RuleBook book)
    {
        this.book = book;
        positions = NamePositions.Of(book.Variables.Select(v => v.Name).Concat(book.Decisions.Select(d => d.Name)));
    }

    public int PositionOf(string name) => positions[name];

    /// <summary>The position of a variable; null where the name is that of a decision.</summary>
    public int? VariableOf(string name) => positions[name] is var position && position < book.Variables.Count ? position : null;

    public Node Compile(Formula formula) => formula switch
    {
        NumberFormula number => new ConstantNode(number.Value),
        NameFormula name => new SlotNode(positions[name.Name]),
        NegativeFormula negative => new NegativeNode(Compile(negative.Operand)),
        ArithmeticFormula arithmetic => Arithmetic(arithmetic),
        IfFormula choice => new IfNode(CompileCondition(choice.Condition), Compile(choice.Then), Compile(choice.Else)),
        CallFormula call => Call(call),
        _ => new TruthNode(CompileCondition(formula)),
    };

    public Condition CompileCondition(Formula formula) => formula switch
    {
        ComparisonFormula comparison => Comparison(
            comparison.Operator, Operand(comparison.Left, comparison.Right), Operand(comparison.Right, comparison.Left)),
        LogicFormula logic => new LogicCondition(logic.Operator == LogicOperator.Or, CompileCondition(logic.Left), CompileCondition(logic.Right)),
        NotFormula not => new NotCondition(CompileCondition(not.Operand)),
        _ => new NodeCondition(Compile(formula)),
    };

    private static Condition Comparison(ComparisonOperator op, Node left, Node right) => (left, right) switch
    {
        (SlotNode slot, ConstantNode constant) => new SlotComparison(op, slot.Position, constant.Value),
        _ => new ComparisonCondition(op, left, right),
    };

    private Node Operand(Formula formula, Formula other) => (formula, other) switch
    {
        (TextFormula option, NameFormula choice) => new ConstantNode(OptionIndex(choice.Name, option.Value)),
        _ => Compile(formula),
    };

    private int OptionIndex(string choice, string option)
    {
        ReadOnlySpan<string> options = book.Variables[positions[choice]].Options.AsSpan();
        return options.IndexOf(option);
    }

    private Node Arithmetic(ArithmeticFormula formula)
    {
        Node left = Compile(formula.Left);
        Node right = Compile(formula.Right);
        return formula.Operator switch
        {
            ArithmeticOperator.Add => new AddNode(left, right),
            ArithmeticOperator.Subtract => new SubtractNode(left, right),
            ArithmeticOperator.Multiply => new MultiplyNode(left, right),
            _ => new DivideNode(left, right),
        };
    }

    private Node Call(CallFormula call)
    {
        if (call.Function == FormulaFunction.Known)
        {
            return new KnownNode(positions[((NameFormula)call.Arguments[0]).Name], book.Variables.Count);
        }

        if (FormulaFunctions.TakesListFirst(call.Function))
        {
            int list = positions[((NameFormula)call.Arguments[0]).Name];
            return call.Function == FormulaFunction.Weighted
                ? new ListFunctionNode(call.Function, list, [], positions[((NameFormula)call.Arguments[1]).Name])
                : new ListFunctionNode(call.Function, list, [.. call.Arguments.Skip(1).Select(Compile)], -1);
        }

        if (!FormulaFunctions.TakesList(call.Function))
        {
            return new FunctionNode(call.Function, Compile(call.Arguments[0]), FormulaEvaluator.RoundDecimals(call));
        }

        if (call.Arguments is [NameFormula name] && positions[name.Name] < book.Variables.Count
            && book.Variables[positions[name.Name]].Kind == ValueKind.List)
        {
            return new ListNode(call.Function, positions[name.Name]);
        }

        Node[] operands = [.. call.Arguments.Select(Compile)];
        return (call.Function, operands.Length) switch
        {
            (FormulaFunction.Min, 2) => new MinNode(operands[0], operands[1]),
            (FormulaFunction.Max, 2) => new MaxNode(operands[0], operands[1]),
            _ => new AggregateNode(call.Function, operands),
        };
    }
}
