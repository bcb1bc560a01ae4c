namespace Baoshan.Scoring.RollUps;

/// <summary>The weights that go to the root because nothing of a node applies, by position; kept beside the outcomes, since most sets have none.</summary>
internal sealed class LostWeights(int count)
{
    /// <summary>What goes there.</summary>
    public decimal[] Gone { get; } = new decimal[count];

    /// <summary>True where it may turn out that nothing of a node applies.</summary>
    public bool[] MayVanish { get; } = new bool[count];

    /// <summary>What may turn out to go there.</summary>
    public decimal[] MayGo { get; } = new decimal[count];
}
