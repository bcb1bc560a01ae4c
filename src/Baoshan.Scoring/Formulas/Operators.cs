namespace Baoshan.Scoring.Formulas;

/// <summary>The arithmetic operations.</summary>
public enum ArithmeticOperator
{
    /// <summary>a + b</summary>
    Add,

    /// <summary>a - b</summary>
    Subtract,

    /// <summary>a * b</summary>
    Multiply,

    /// <summary>a / b</summary>
    Divide,
}

/// <summary>The comparisons.</summary>
public enum ComparisonOperator
{
    /// <summary>a = b</summary>
    Equal,

    /// <summary>a &lt;&gt; b</summary>
    NotEqual,

    /// <summary>a &lt; b</summary>
    Less,

    /// <summary>a &lt;= b</summary>
    LessOrEqual,

    /// <summary>a &gt; b</summary>
    Greater,

    /// <summary>a &gt;= b</summary>
    GreaterOrEqual,
}

/// <summary>The logical operations.</summary>
public enum LogicOperator
{
    /// <summary>Both hold.</summary>
    And,

    /// <summary>At least one holds.</summary>
    Or,
}

/// <summary>The functions of the formula language.</summary>
public enum FormulaFunction
{
    /// <summary>min(a, b, …) or min(list): the smallest.</summary>
    Min,

    /// <summary>max(a, b, …) or max(list): the largest.</summary>
    Max,

    /// <summary>sum(a, b, …) or sum(list).</summary>
    Sum,

    /// <summary>mean(a, b, …) or mean(list): the sum over the number of items; an empty list has no mean.</summary>
    Mean,

    /// <summary>count(list): the number of items.</summary>
    Count,

    /// <summary>abs(a): the value without its sign.</summary>
    Abs,

    /// <summary>round(a, n): rounded to n decimals, half away from zero; n defaults to 0.</summary>
    Round,

    /// <summary>floor(a): the largest whole number not above a.</summary>
    Floor,

    /// <summary>ceiling(a): the smallest whole number not below a.</summary>
    Ceiling,
}
