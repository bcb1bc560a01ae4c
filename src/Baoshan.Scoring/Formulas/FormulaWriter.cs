using System.Globalization;
using System.Text;

namespace Baoshan.Scoring.Formulas;

/// <summary>Writes a formula as text, with no more brackets than are needed to read it back.</summary>
internal static class FormulaWriter
{
    private const int Or = 1, And = 2, Not = 3, Comparison = 4, Sum = 5, Product = 6, Sign = 7, Atom = 8;

    /// <summary>Writes a formula with its names as rules have them, so that formulas with one text are equal.</summary>
    public static string Write(Formula formula) => Write(formula, static name => name);

    /// <summary>A name as authors write it: a dot before its member, which is in quotes where it is no word.</summary>
    public static string Name(string name)
    {
        string[] parts = name.Split('·');
        return parts.Length == 1 ? name : $"{parts[0]}.{string.Join('.', parts[1..].Select(part => FormulaTokenizer.IsMember(part) ? part : Quoted(part)))}";
    }

    /// <summary>Writes a formula with each name replaced, as by its value.</summary>
    public static string Write(Formula formula, Func<string, string> name)
    {
        var text = new StringBuilder();
        Write(text, formula, 0, name);
        return text.ToString();
    }

    public static string Number(decimal value, bool isPercent) => Number(value, Notations.Of(isPercent));

    public static string Number(decimal value, Notation notation) =>
        notation == Notation.Date ? DateText.Write(value)
        : notation == Notation.Percent ? (Math.Abs(value) > MostPercent ? Shifted(value) : Plain(value * 100m)) + "%"
        : Plain(value);

    /// <summary>The largest rate whose per cent is a decimal number as well.</summary>
    public const decimal MostPercent = decimal.MaxValue / 100m;

    /// <summary>A hundred times a number too large for that, as text.</summary>
    private static string Shifted(decimal value)
    {
        string[] parts = Plain(value).Split('.');
        string fraction = (parts.Length > 1 ? parts[1] : "").PadRight(2, '0');
        return $"{parts[0]}{fraction[..2]}{(fraction.Length > 2 ? "." : "")}{fraction[2..]}";
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Symbol(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };

    public static string Symbol(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static int Strength(Formula formula) => formula switch
    {
        LogicFormula { Operator: LogicOperator.Or } => Or,
        LogicFormula => And,
        NotFormula => Not,
        ComparisonFormula => Comparison,
        ArithmeticFormula { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => Sum,
        ArithmeticFormula => Product,
        NegativeFormula => Sign,
        NumberFormula { Value: < 0m } => Sign,
        _ => Atom,
    };

    private static void Write(StringBuilder text, Formula formula, int around, Func<string, string> name)
    {
        int own = Strength(formula);
        bool brackets = own < around;
        if (brackets)
        {
            text.Append('(');
        }

        switch (formula)
        {
            case NumberFormula number:
                text.Append(Number(number.Value, number.Notation));
                break;
            case TextFormula literal:
                text.Append(Quoted(literal.Value));
                break;
            case NameFormula reference:
                text.Append(name(reference.Name));
                break;
            case NegativeFormula negative:
                text.Append('-');
                Write(text, negative.Operand, Atom, name);
                break;
            case ArithmeticFormula arithmetic:
                Write(text, arithmetic.Left, own, name);
                text.Append(' ').Append(Symbol(arithmetic.Operator)).Append(' ');
                Write(text, arithmetic.Right, own + 1, name);
                break;
            case ComparisonFormula comparison:
                Write(text, comparison.Left, Sum, name);
                text.Append(' ').Append(Symbol(comparison.Operator)).Append(' ');
                Write(text, comparison.Right, Sum, name);
                break;
            case LogicFormula logic:
                Write(text, logic.Left, own, name);
                text.Append(logic.Operator == LogicOperator.And ? " and " : " or ");
                Write(text, logic.Right, own + 1, name);
                break;
            case NotFormula not:
                text.Append("not ");
                Write(text, not.Operand, Not, name);
                break;
            case IfFormula choice:
                WriteCall(text, "if", [choice.Condition, choice.Then, choice.Else], name);
                break;
            case CallFormula call:
                WriteCall(text, FormulaFunctions.NameOf(call.Function), call.Arguments, name);
                break;
        }

        if (brackets)
        {
            text.Append(')');
        }
    }

    /// <summary>A text in quotes that do not occur in it.</summary>
    private static string Quoted(string text) =>
        !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'"
        : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\""
        : $"“{text}”";

    private static void WriteCall(StringBuilder text, string function, IReadOnlyList<Formula> arguments, Func<string, string> name)
    {
        text.Append(function).Append('(');
        for (int i = 0; i < arguments.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, arguments[i], 0, name);
        }

        text.Append(')');
    }
}
