namespace Baoshan.Scoring.Formulas;

/// <summary>
/// An expression of the small, total formula language: decimal numbers, per cents, names, arithmetic, comparison, logic, a few functions.
/// Formulas are data: they are parsed, checked, evaluated, compiled and shown, and never have access to .NET.
/// </summary>
public abstract record Formula
{
    private protected Formula()
    {
    }

    /// <summary>Where the formula starts in the text that it was read from, in characters from 0. It has no part in equality.</summary>
    public FormulaOffset Offset { get; init; }

    /// <summary>The formula as text that reads back as an equal formula.</summary>
    public sealed override string ToString() => FormulaWriter.Write(this, FormulaWriter.Name);
}

/// <summary>A number or a date.</summary>
/// <param name="Value">The value; <c>5%</c> is 0.05, a date the number of days since 0001-01-01.</param>
/// <param name="Notation">How it is written and shown.</param>
public sealed record NumberFormula(decimal Value, Notation Notation = Notation.Plain) : Formula
{
    /// <summary>A number that is a per cent, or a plain one.</summary>
    /// <param name="value">The value; <c>5%</c> is 0.05.</param>
    /// <param name="isPercent">True when it is written, and shown, as a per cent.</param>
    public NumberFormula(decimal value, bool isPercent)
        : this(value, Notations.Of(isPercent))
    {
    }

    /// <summary>True when it is written, and shown, as a per cent.</summary>
    public bool IsPercent => Notation == Notation.Percent;
}

/// <summary>A text in quotes: the name of an option.</summary>
/// <param name="Value">The text.</param>
public sealed record TextFormula(string Value) : Formula;

/// <summary>The value of a fact or of a decision.</summary>
/// <param name="Name">Its name.</param>
public sealed record NameFormula(string Name) : Formula;

/// <summary>The negative of a number.</summary>
/// <param name="Operand">The number.</param>
public sealed record NegativeFormula(Formula Operand) : Formula;

/// <summary>A sum, difference, product or quotient.</summary>
/// <param name="Operator">The operation.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand. A quotient by zero has no value.</param>
public sealed record ArithmeticFormula(ArithmeticOperator Operator, Formula Left, Formula Right) : Formula;

/// <summary>A comparison of two numbers, or of a choice with an option.</summary>
/// <param name="Operator">The comparison.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record ComparisonFormula(ComparisonOperator Operator, Formula Left, Formula Right) : Formula;

/// <summary>A conjunction or disjunction. It is three-valued: an operand that decides makes the other one irrelevant, even if its facts are missing.</summary>
/// <param name="Operator">And, or.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record LogicFormula(LogicOperator Operator, Formula Left, Formula Right) : Formula;

/// <summary>The negation of a condition.</summary>
/// <param name="Operand">The condition.</param>
public sealed record NotFormula(Formula Operand) : Formula;

/// <summary>One of two values, by a condition; the other is not evaluated.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value where it holds.</param>
/// <param name="Else">The value where it does not.</param>
public sealed record IfFormula(Formula Condition, Formula Then, Formula Else) : Formula;

/// <summary>A function of one or more arguments.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">Its arguments; a list is allowed where the function takes many numbers.</param>
public sealed record CallFormula(FormulaFunction Function, ValueArray<Formula> Arguments) : Formula;
