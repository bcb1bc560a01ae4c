using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Compilation;

/// <summary>The values that assessments and cohorts supply to the rules of a set.</summary>
internal static class SetVariables
{
    /// <summary>The variables of a set's facts, then those that a cohort supplies; evidence has none.</summary>
    public static ValueArray<Variable> Of(IndicatorSet set) =>
    [
        .. set.Facts.Where(fact => !fact.IsSupporting).SelectMany(fact => fact.Variables),
        .. set.Scored.SelectMany(PeersReader.Variables),
    ];
}
