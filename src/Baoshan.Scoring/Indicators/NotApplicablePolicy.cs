namespace Baoshan.Scoring.Indicators;

/// <summary>不适用的处理: what becomes of the weight of a leaf that does not apply to a subject. Weights themselves never change.</summary>
public enum NotApplicablePolicy
{
    /// <summary>同级分摊: the node above scales the scores of the others to its whole weight; where none is left, it does not apply either.</summary>
    ScaleParent,

    /// <summary>总分折算: the nodes above go without the weight, and the total is scaled to the full score.</summary>
    ScaleRoot,

    /// <summary>按满分计: full marks.</summary>
    Full,

    /// <summary>按零分计: no points.</summary>
    Zero,

    /// <summary>按平均分计: the mean of the peers that are scored; it needs a cohort.</summary>
    PeersMean,
}

/// <summary>The words by which the policies are written and shown.</summary>
public static class NotApplicablePolicies
{
    /// <summary>The word in files: scale-parent, scale-root, full, zero, peers-mean.</summary>
    public static string Word(this NotApplicablePolicy policy) => Words[(int)policy];

    /// <summary>What the policy does, in words.</summary>
    public static LocalizedText Text(this NotApplicablePolicy policy) => policy switch
    {
        NotApplicablePolicy.ScaleParent => new("权重由同级指标分摊", "its weight goes to its siblings"),
        NotApplicablePolicy.ScaleRoot => new("总分按适用的权重折算", "the total is scaled to the weight that applies"),
        NotApplicablePolicy.Full => new("按满分计", "counted with full marks"),
        NotApplicablePolicy.Zero => new("按零分计", "counted with no points"),
        _ => new("按同组平均分计", "counted with the mean of its peers"),
    };

    /// <summary>The words for the policies, in the order of their values.</summary>
    internal static string[] Words { get; } = ["scale-parent", "scale-root", "full", "zero", "peers-mean"];

    internal static NotApplicablePolicy? Find(string? word) => Array.IndexOf(Words, word) is >= 0 and var policy ? (NotApplicablePolicy)policy : null;
}
