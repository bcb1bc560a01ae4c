namespace Baoshan.Scoring.NRules;

/// <summary>What rules ask of the decisions of one subject that they read.</summary>
internal static class DecidedGroup
{
    /// <summary>How many of them have been taken or stay open.</summary>
    public static int Count(IGrouping<SubjectFacts, DecidedValue> group) => group.Count();

    /// <summary>The value of one of them, null where it stays open.</summary>
    public static decimal? Value(IGrouping<SubjectFacts, DecidedValue> group, int index) => group.First(decided => decided.Index == index).Value;
}
