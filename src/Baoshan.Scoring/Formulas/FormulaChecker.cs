namespace Baoshan.Scoring.Formulas;

/// <summary>Finds the type of a formula and reports all that does not fit: unknown names, wrong types, units that cannot be added or compared.</summary>
/// <param name="lookup">What a name stands for, or null where it stands for nothing that a formula can use.</param>
/// <param name="suggest">A hint for a name that stands for nothing.</param>
internal sealed class FormulaChecker(Func<string, FormulaType?> lookup, Func<string, LocalizedText?> suggest)
{
    private readonly List<FormulaProblem> problems = [];
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>The names that were found, in order of appearance.</summary>
    public List<string> Names { get; } = [];

    public IReadOnlyList<FormulaProblem> Problems => problems;

    /// <summary>The formula's type; null where a problem hides it.</summary>
    public FormulaType? Check(Formula formula) => formula switch
    {
        NumberFormula { Notation: Notation.Date } => FormulaType.Date,
        NumberFormula number => FormulaType.Number(number.IsPercent ? Quantity.Rate : Quantity.Literal),
        TextFormula => FormulaType.Choice([]),
        NameFormula name => CheckName(name),
        NegativeFormula negative => CheckNumber(negative.Operand),
        ArithmeticFormula arithmetic => CheckArithmetic(arithmetic),
        ComparisonFormula comparison => CheckComparison(comparison),
        LogicFormula logic => CheckLogic(logic),
        NotFormula not => CheckTruth(not.Operand),
        IfFormula choice => CheckIf(choice),
        CallFormula call => CheckCall(call),
        _ => throw new InvalidOperationException($"unknown formula {formula.GetType().Name}"),
    };

    private FormulaType? CheckName(NameFormula name)
    {
        Names.Add(name.Name);
        if (lookup(name.Name) is { } type)
        {
            return type;
        }

        if (unknown.Add(name.Name))
        {
            Report(name, new($"没有可用的数据“{Excerpt.Of(name.Name)}”", $"there is no fact '{Excerpt.Of(name.Name)}' to use"), suggest(name.Name));
        }

        return null;
    }

    /// <summary>The difference of two dates is a number of days; a date and a number of days are another date.</summary>
    private FormulaType? CheckDays(ArithmeticFormula arithmetic, FormulaType left, FormulaType right)
    {
        bool isDays = (left.Kind == ValueKind.Date ? right : left) is { Kind: ValueKind.Number, Quantity: { Kind: QuantityKind.Literal or QuantityKind.Plain } or { Name: DateText.Unit or "日" } };
        FormulaType? type = (arithmetic.Operator, left.Kind, right.Kind) switch
        {
            (ArithmeticOperator.Subtract, ValueKind.Date, ValueKind.Date) => FormulaType.Days,
            (ArithmeticOperator.Subtract, ValueKind.Date, _) or (ArithmeticOperator.Add, _, not ValueKind.Date) or (ArithmeticOperator.Add, not ValueKind.Date, _) when isDays => FormulaType.Date,
            _ => null,
        };
        if (type is null)
        {
            Report(arithmetic, new("日期只能加减天数，或两个日期相减", "a date can only be shifted by a number of days, or taken from another date"));
        }

        return type;
    }

    private FormulaType? CheckNumber(Formula formula) => NumberOrProblem(formula, Check(formula));

    private FormulaType? NumberOrProblem(Formula formula, FormulaType? type)
    {
        if (type is null || type.Kind == ValueKind.Number)
        {
            return type;
        }

        Report(formula, type.Kind == ValueKind.Date
            ? new("这里需要一个数，而不是日期；两个日期相减得天数", "a number is needed here, not a date; the difference of two dates is a number of days")
            : type.Kind == ValueKind.List
            ? new("这里需要一个数，而不是一组数；请用 mean、sum、count、min 或 max", "a number is needed here, not a list; use mean, sum, count, min or max")
            : new("这里需要一个数", "a number is needed here"));
        return null;
    }

    private FormulaType? CheckTruth(Formula formula)
    {
        FormulaType? type = Check(formula);
        if (type is null || type.Kind == ValueKind.Truth)
        {
            return type;
        }

        Report(formula, new("这里需要一个条件（比较，或 是/否 数据）", "a condition is needed here: a comparison, or a fact that is yes or no"));
        return null;
    }

    private FormulaType? CheckArithmetic(ArithmeticFormula arithmetic)
    {
        FormulaType? left = Check(arithmetic.Left);
        FormulaType? right = Check(arithmetic.Right);
        if (left?.Kind == ValueKind.Date || right?.Kind == ValueKind.Date)
        {
            return left is null || right is null ? null : CheckDays(arithmetic, left, right);
        }

        left = NumberOrProblem(arithmetic.Left, left);
        right = NumberOrProblem(arithmetic.Right, right);
        if (left is null || right is null)
        {
            return null;
        }

        return arithmetic.Operator switch
        {
            ArithmeticOperator.Multiply => FormulaType.Number(Quantity.Multiply(left.Quantity, right.Quantity)),
            ArithmeticOperator.Divide => FormulaType.Number(Quantity.Divide(left.Quantity, right.Quantity)),
            _ => Unify(arithmetic, left, right),
        };
    }

    private FormulaType? CheckComparison(ComparisonFormula comparison)
    {
        FormulaType? left = Check(comparison.Left);
        FormulaType? right = Check(comparison.Right);
        if (left is null || right is null)
        {
            return FormulaType.Truth;
        }

        if (left.Kind == ValueKind.Choice || right.Kind == ValueKind.Choice)
        {
            CheckOption(comparison, left, right);
        }
        else if (left.Kind == ValueKind.Date && right.Kind == ValueKind.Date)
        {
            return FormulaType.Truth;
        }
        else if (left.Kind != ValueKind.Number || right.Kind != ValueKind.Number)
        {
            Report(comparison, left.Kind == ValueKind.Date || right.Kind == ValueKind.Date
                ? new("日期只能与日期比较，如 2016-03-31", "a date can only be compared with a date, such as 2016-03-31")
                : new("只能比较两个数、两个日期，或选项与其名称", "only two numbers, two dates, or a choice and an option's name, can be compared"));
        }
        else
        {
            Unify(comparison, left, right);
        }

        return FormulaType.Truth;
    }

    private void CheckOption(ComparisonFormula comparison, FormulaType left, FormulaType right)
    {
        var literal = comparison.Left as TextFormula ?? comparison.Right as TextFormula;
        ValueArray<string> options = comparison.Left is TextFormula ? right.Options : left.Options;
        bool equality = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (literal is null || left.Kind != right.Kind || !equality || (comparison.Left is TextFormula && comparison.Right is TextFormula))
        {
            Report(comparison, new("选项只能用 = 或 <> 与带引号的选项名称比较", "a choice can only be compared by = or <> with an option's name in quotes"));
        }
        else if (!options.Contains(literal.Value))
        {
            Report(literal, new($"没有选项“{literal.Value}”", $"there is no option '{literal.Value}'"), Suggestion.Hint(literal.Value, options));
        }
    }

    private FormulaType CheckLogic(LogicFormula logic)
    {
        CheckTruth(logic.Left);
        CheckTruth(logic.Right);
        return FormulaType.Truth;
    }

    private FormulaType? CheckIf(IfFormula choice)
    {
        CheckTruth(choice.Condition);
        FormulaType? then = Check(choice.Then);
        FormulaType? otherwise = Check(choice.Else);
        if (then is null || otherwise is null)
        {
            return null;
        }

        if (then.Kind == otherwise.Kind && then.Kind is ValueKind.Truth or ValueKind.Date)
        {
            return then;
        }

        if (then.Kind == ValueKind.Number && otherwise.Kind == ValueKind.Number)
        {
            return Unify(choice, then, otherwise);
        }

        Report(choice, new("if 的两个结果必须同为数、同为日期或同为条件", "both results of if must be numbers, both dates, or both conditions"));
        return null;
    }

    private FormulaType? CheckCall(CallFormula call)
    {
        if (FormulaFunctions.TakesList(call.Function))
        {
            return CheckMany(call);
        }

        if (call.Function == FormulaFunction.Known)
        {
            if (call.Arguments[0] is NameFormula name)
            {
                return CheckName(name) is null ? null : FormulaType.Truth;
            }

            Report(call.Arguments[0], new("known 需要一个数据的名称", "known takes the name of a fact"));
            return null;
        }

        if (FormulaFunctions.TakesListFirst(call.Function))
        {
            return CheckListFirst(call);
        }

        FormulaType? first = CheckNumber(call.Arguments[0]);
        if (call.Function == FormulaFunction.Round && call.Arguments.Count == 2
            && !(call.Arguments[1] is NumberFormula { Value: >= 0 and <= 12, IsPercent: false } decimals && decimal.IsInteger(decimals.Value)))
        {
            Report(call.Arguments[1], new("round 的小数位数应是 0 到 12 的整数", "round takes a whole number of decimals from 0 to 12"));
        }

        return first;
    }

    /// <summary>Checks a function of many numbers; every argument is checked, whatever the others are.</summary>
    private FormulaType? CheckMany(CallFormula call)
    {
        FormulaType?[] types = [.. call.Arguments.Select(Check)];
        if (call.Function is FormulaFunction.Min or FormulaFunction.Max && Array.TrueForAll(types, type => type?.Kind == ValueKind.Date))
        {
            return FormulaType.Date;
        }

        FormulaType? joint = null;
        bool fits = true;
        for (int i = 0; i < types.Length; i++)
        {
            Formula argument = call.Arguments[i];
            FormulaType? type = types[i];
            if (type is not null && !IsOperand(call, type))
            {
                Report(argument, call.Function == FormulaFunction.Count
                    ? new("count 需要一组数", "count needs a list of numbers")
                    : new("这里需要一组数，或用逗号分开的几个数", "a list, or several numbers separated by commas, is needed here"));
                type = null;
            }

            joint = joint is null || type is null ? joint ?? type : Unify(argument, joint, type);
            fits &= type is not null && joint is not null;
        }

        return !fits ? null : call.Function == FormulaFunction.Count ? FormulaType.Number(Quantity.Plain) : FormulaType.Number(joint!.Quantity);
    }

    private static bool IsOperand(CallFormula call, FormulaType type) =>
        (type.Kind == ValueKind.List && call.Arguments.Count == 1) || (type.Kind == ValueKind.Number && call.Function != FormulaFunction.Count);

    private FormulaType? CheckListFirst(CallFormula call)
    {
        FormulaType? list = CheckListName(call.Arguments[0]);
        if (call.Function == FormulaFunction.Weighted)
        {
            return CheckListName(call.Arguments[1]) is null ? null : list;
        }

        bool compares = call.Function is FormulaFunction.Rank or FormulaFunction.Reaching;
        foreach (Formula argument in call.Arguments.Skip(1))
        {
            FormulaType? type = CheckNumber(argument);
            if (compares && list is not null && type is not null)
            {
                Unify(argument, list, type);
            }
        }

        return list is null ? null : FormulaType.Number(compares ? Quantity.Plain : list.Quantity);
    }

    private FormulaType? CheckListName(Formula formula)
    {
        FormulaType? type = Check(formula);
        if (type is null || (type.Kind == ValueKind.List && formula is NameFormula))
        {
            return type is null ? null : FormulaType.Number(type.Quantity);
        }

        Report(formula, new("这里需要一组数的名称", "the name of a list is needed here"));
        return null;
    }

    private FormulaType? Unify(Formula at, FormulaType left, FormulaType right)
    {
        if (Quantity.Unify(left.Quantity, right.Quantity) is { } quantity)
        {
            return FormulaType.Number(quantity);
        }

        string a = Describe(left.Quantity, out string aEnglish);
        string b = Describe(right.Quantity, out string bEnglish);
        Report(at, new($"单位不同：{a} 与 {b} 不能相加减或比较", $"units differ: {aEnglish} and {bEnglish} cannot be added or compared"));
        return null;
    }

    private static string Describe(Quantity quantity, out string english)
    {
        english = quantity.Name.Length == 0 ? "no unit" : quantity.Name;
        return quantity.Name.Length == 0 ? "无单位" : quantity.Name;
    }

    private void Report(Formula at, LocalizedText message, LocalizedText? hint = null) => problems.Add(new(at.Offset.Value, message, hint));
}
