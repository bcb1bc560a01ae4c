using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>An interval as it is said.</summary>
/// <param name="On">The interval.</param>
/// <param name="From">How plainly the lower bound's inclusion is said.</param>
/// <param name="To">How plainly the upper bound's inclusion is said.</param>
internal sealed record ReadInterval(Interval On, Plainness From, Plainness To);

/// <summary>How plainly it is said whether a bound is included.</summary>
internal enum Plainness
{
    /// <summary>Not at all: 80%至90%.</summary>
    Unsaid,

    /// <summary>By 以上, 以下 or 以内, which include unless a neighbour says otherwise.</summary>
    ByCustom,

    /// <summary>By 低于, 不低于, （含） or （不含）.</summary>
    Said,
}
