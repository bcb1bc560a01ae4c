namespace Baoshan.Scoring.Differences;

/// <summary>The weights of a category at level 1, added up from its leaves.</summary>
/// <param name="Code">The category's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">The sum in the first set; null where that does not have the category.</param>
/// <param name="After">The sum in the second set; null where that does not have the category.</param>
public sealed record WeightSum(string Code, string Name, decimal? Before, decimal? After);
