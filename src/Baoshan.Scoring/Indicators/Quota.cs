using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Indicators;

/// <summary>比例限制、名额: how many of several may have a mark or a grade.</summary>
/// <param name="Name">The mark's or grade's name.</param>
/// <param name="Most">The most: a number, or a share from 0 to 1.</param>
/// <param name="IsShare">True where it is a share.</param>
public sealed record Quota(string Name, decimal Most, bool IsShare)
{
    /// <summary>The most of a number of items; part of an item does not count.</summary>
    public long Of(long items) => (long)(IsShare ? decimal.Floor(Most * items) : Most);

    /// <summary>As it is written.</summary>
    public override string ToString() => FormulaWriter.Number(Most, IsShare);
}
