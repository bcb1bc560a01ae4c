namespace Baoshan.Scoring.Formulas;

/// <summary>
/// The definition of what formulas mean: a direct, slow evaluation with three-valued logic.
/// Engines are held against it, explanations are traced with it, and faults are named by it.
/// </summary>
internal static class FormulaEvaluator
{
    public static Evaluation Evaluate(Formula formula, IValueSource values)
    {
        try
        {
            return formula switch
            {
                NumberFormula number => Evaluation.Of(number.Value),
                NameFormula name => values.Value(name.Name),
                NegativeFormula negative => Map(Evaluate(negative.Operand, values), value => -value),
                ArithmeticFormula arithmetic => Arithmetic(arithmetic, values),
                ComparisonFormula comparison => Compare(comparison, values),
                LogicFormula logic => Combine(logic, values),
                NotFormula not => Map(Evaluate(not.Operand, values), value => value == 0m ? 1m : 0m),
                IfFormula choice => Choose(choice, values),
                CallFormula call => Call(call, values),
                _ => throw new InvalidOperationException($"a {formula.GetType().Name} has no value of its own"),
            };
        }
        catch (OverflowException)
        {
            return Evaluation.None(Fault.Overflow);
        }
    }

    private static Evaluation Map(Evaluation operand, Func<decimal, decimal> function) =>
        operand.Fault is null ? Evaluation.Of(function(operand.Value)) : operand;

    private static Evaluation Arithmetic(ArithmeticFormula formula, IValueSource values)
    {
        Evaluation left = Evaluate(formula.Left, values);
        Evaluation right = Evaluate(formula.Right, values);
        if (Fault.Join(left.Fault, right.Fault) is { } fault)
        {
            return Evaluation.None(fault);
        }

        return formula.Operator switch
        {
            ArithmeticOperator.Add => Evaluation.Of(left.Value + right.Value),
            ArithmeticOperator.Subtract => Evaluation.Of(left.Value - right.Value),
            ArithmeticOperator.Multiply => Evaluation.Of(left.Value * right.Value),
            _ => right.Value == 0m ? Evaluation.None(Fault.DivisionByZero) : Evaluation.Of(left.Value / right.Value),
        };
    }

    private static Evaluation Compare(ComparisonFormula formula, IValueSource values)
    {
        Evaluation left = Operand(formula.Left, formula.Right, values);
        Evaluation right = Operand(formula.Right, formula.Left, values);
        if (Fault.Join(left.Fault, right.Fault) is { } fault)
        {
            return Evaluation.None(fault);
        }

        return Evaluation.Of(Holds(formula.Operator, left.Value, right.Value));
    }

    public static bool Holds(ComparisonOperator op, decimal left, decimal right) => op switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };

    private static Evaluation Operand(Formula formula, Formula other, IValueSource values) => (formula, other) switch
    {
        (TextFormula option, NameFormula choice) => Evaluation.Of(values.OptionIndex(choice.Name, option.Value)),
        _ => Evaluate(formula, values),
    };

    private static Evaluation Combine(LogicFormula formula, IValueSource values)
    {
        decimal decisive = formula.Operator == LogicOperator.And ? 0m : 1m;
        Evaluation left = Evaluate(formula.Left, values);
        if (left.Fault is null && left.Value == decisive)
        {
            return left;
        }

        Evaluation right = Evaluate(formula.Right, values);
        if (right.Fault is null && right.Value == decisive)
        {
            return right;
        }

        return Fault.Join(left.Fault, right.Fault) is { } fault ? Evaluation.None(fault) : Evaluation.Of(1m - decisive);
    }

    private static Evaluation Choose(IfFormula formula, IValueSource values)
    {
        Evaluation condition = Evaluate(formula.Condition, values);
        return condition.Fault is not null ? condition : Evaluate(condition.IsTrue ? formula.Then : formula.Else, values);
    }

    private static Evaluation Call(CallFormula call, IValueSource values)
    {
        if (FormulaFunctions.TakesList(call.Function))
        {
            return Aggregate(call, values);
        }

        if (call.Function == FormulaFunction.Known)
        {
            string known = ((NameFormula)call.Arguments[0]).Name;
            return Evaluation.Of(values.List(known) is not null || values.Value(known).Fault is null);
        }

        if (FormulaFunctions.TakesListFirst(call.Function))
        {
            return OfList(call, values);
        }

        Evaluation operand = Evaluate(call.Arguments[0], values);
        if (operand.Fault is not null)
        {
            return operand;
        }

        return Evaluation.Of(call.Function switch
        {
            FormulaFunction.Abs => Math.Abs(operand.Value),
            FormulaFunction.Floor => decimal.Floor(operand.Value),
            FormulaFunction.Ceiling => decimal.Ceiling(operand.Value),
            _ => Math.Round(operand.Value, RoundDecimals(call), MidpointRounding.AwayFromZero),
        });
    }

    /// <summary>The number of decimals that a call of round names.</summary>
    public static int RoundDecimals(CallFormula call) => call.Arguments.Count == 2 ? (int)((NumberFormula)call.Arguments[1]).Value : 0;

    private static Evaluation Aggregate(CallFormula call, IValueSource values)
    {
        IReadOnlyList<decimal>? numbers = null;
        if (call.Arguments is [NameFormula name])
        {
            numbers = values.List(name.Name);
            if (numbers is null && call.Function == FormulaFunction.Count)
            {
                return Evaluation.None(Fault.Without(name.Name));
            }
        }

        if (numbers is null)
        {
            Fault? fault = null;
            var operands = new decimal[call.Arguments.Count];
            for (int i = 0; i < operands.Length; i++)
            {
                Evaluation operand = Evaluate(call.Arguments[i], values);
                fault = Fault.Join(fault, operand.Fault);
                operands[i] = operand.Value;
            }

            if (fault is not null)
            {
                return Evaluation.None(fault);
            }

            numbers = operands;
        }

        return Aggregates.TryApply(call.Function, numbers, out decimal result) ? Evaluation.Of(result) : Evaluation.None(Fault.EmptyList);
    }

    private static Evaluation OfList(CallFormula call, IValueSource values)
    {
        string name = ((NameFormula)call.Arguments[0]).Name;
        IReadOnlyList<decimal>? list = values.List(name);
        IReadOnlyList<decimal>? weights = null;
        Fault? fault = list is null ? Fault.Without(name) : null;
        decimal[] operands = [0m, 0m];
        for (int i = 1; i < call.Arguments.Count; i++)
        {
            if (call.Function == FormulaFunction.Weighted)
            {
                string other = ((NameFormula)call.Arguments[i]).Name;
                weights = values.List(other);
                fault = weights is null ? Fault.Join(fault, Fault.Without(other)) : fault;
            }
            else
            {
                Evaluation operand = Evaluate(call.Arguments[i], values);
                fault = Fault.Join(fault, operand.Fault);
                operands[i - 1] = operand.Value;
            }
        }

        if (fault is not null)
        {
            return Evaluation.None(fault);
        }

        fault = ListFunctions.Apply(call.Function, list!, operands[0], operands[1], weights, out decimal result);
        return fault is null ? Evaluation.Of(result) : Evaluation.None(fault);
    }
}
