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

    /// <summary>median(list): the middle item, or the mean of the two in the middle.</summary>
    Median,

    /// <summary>trimmed(list, l, h): the mean without the l lowest and the h highest items.</summary>
    Trimmed,

    /// <summary>largest(list, n): the sum of the n largest items, of all where there are fewer.</summary>
    Largest,

    /// <summary>smallest(list, n): the sum of the n smallest items, of all where there are fewer.</summary>
    Smallest,

    /// <summary>rank(list, a): the place of a among the items, 1 for the best, where more is better: one more than the number of items above it.</summary>
    Rank,

    /// <summary>reaching(list, a): the number of items that are at least a.</summary>
    Reaching,

    /// <summary>weighted(list, weights): the weighted mean of the items; weights stand in the same order.</summary>
    Weighted,

    /// <summary>known(name): true where the name has a value. It is itself always known.</summary>
    Known,
}
