namespace Baoshan.Scoring.Reconciliation.Bridges;

/// <summary>The smallest sets of single-leaf changes that lead from one published total to another.</summary>
/// <param name="From">The total that the changes start from.</param>
/// <param name="To">The total that they lead to.</param>
/// <param name="FromPlaces">Where the first is printed.</param>
/// <param name="ToPlaces">Where the second is printed.</param>
/// <param name="Start">The leaves whose scores at the start are the published ones and not those that the set gives.</param>
/// <param name="Sets">All sets of the smallest size that bridge them, the most natural changes first; empty where none was found.</param>
/// <param name="Size">The number of changes in each set; 0 where none was found.</param>
/// <param name="Searched">How far was searched.</param>
public sealed record Bridge(
    decimal From,
    decimal To,
    ValueArray<string> FromPlaces,
    ValueArray<string> ToPlaces,
    ValueArray<string> Start,
    ValueArray<ValueArray<LeafChange>> Sets,
    int Size,
    BridgeSearch Searched);

/// <summary>A leaf that is scored otherwise.</summary>
/// <param name="Indicator">The leaf's code.</param>
/// <param name="From">Its score at the start.</param>
/// <param name="To">Its score after the change.</param>
/// <param name="Ways">What would give it that score; several where more than one would.</param>
public sealed record LeafChange(string Indicator, decimal From, decimal To, ValueArray<LocalizedText> Ways)
{
    /// <summary>The points that the change adds to the total.</summary>
    public decimal Difference => To - From;
}

/// <summary>The bound of a search for bridges.</summary>
/// <param name="Leaves">The leaves that could change.</param>
/// <param name="Changes">The single-leaf changes that were tried, alone and together.</param>
/// <param name="MaximumSize">The most changes that were tried together.</param>
/// <param name="IsComplete">True where all sets of the smallest size are listed; false where there were too many.</param>
public sealed record BridgeSearch(int Leaves, int Changes, int MaximumSize, bool IsComplete);
