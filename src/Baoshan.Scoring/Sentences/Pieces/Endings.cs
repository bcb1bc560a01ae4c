namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>Words that end deductions.</summary>
internal static class Endings
{
    /// <summary>扣完为止: down to the fewest points that the indicator, or its part, can score.</summary>
    public static readonly string[] Floor =
        ["扣完该项分值为止", "扣完该项分为止", "直至扣完为止", "直至扣完", "扣完为止", "以扣完为限", "最多扣完", "扣至0分为止", "扣至0分", "不计负分", "最低为零分", "最低零分"];

    /// <summary>最多扣…: the most that all steps or findings take or add.</summary>
    public static readonly string[] Cap = ["累计扣分不超过", "累计加分不超过", "最多扣", "最高扣", "最多加", "最高加", "扣满"];
}
