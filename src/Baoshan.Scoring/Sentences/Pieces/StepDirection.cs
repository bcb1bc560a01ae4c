namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>Which way a step goes.</summary>
internal enum StepDirection
{
    /// <summary>Below the target: 降低.</summary>
    Down,

    /// <summary>Above the target: 提高.</summary>
    Up,

    /// <summary>Either way: 偏离.</summary>
    Both,
}

/// <summary>Reads the words for a direction.</summary>
internal static class StepDirections
{
    private static readonly Wording[] Words =
    [
        new("降低或提高", StepDirection.Both), new("提高或降低", StepDirection.Both), new("偏离", StepDirection.Both), new("相差", StepDirection.Both), new("误差", StepDirection.Both), new("增减", StepDirection.Both), new("浮动", StepDirection.Both),
        new("降低", StepDirection.Down), new("低于", StepDirection.Down), new("下降", StepDirection.Down), new("减少", StepDirection.Down), new("少于", StepDirection.Down), new("低", StepDirection.Down), new("少", StepDirection.Down), new("降", StepDirection.Down), new("减", StepDirection.Down), new("提前", StepDirection.Down), new("提早", StepDirection.Down),
        new("提高", StepDirection.Up), new("超过", StepDirection.Up), new("超出", StepDirection.Up), new("高于", StepDirection.Up), new("高出", StepDirection.Up), new("增加", StepDirection.Up), new("增长", StepDirection.Up), new("上升", StepDirection.Up), new("逾期", StepDirection.Up), new("延期", StepDirection.Up), new("超期", StepDirection.Up), new("延迟", StepDirection.Up), new("延后", StepDirection.Up), new("延误", StepDirection.Up), new("拖延", StepDirection.Up), new("推迟", StepDirection.Up), new("超支", StepDirection.Up), new("超", StepDirection.Up), new("高", StepDirection.Up), new("多", StepDirection.Up),
    ];

    private static readonly string[] Delays = ["逾期", "延期", "超期", "延迟", "延后", "延误", "拖延", "推迟"];

    private sealed record Wording(string Word, StepDirection Direction);

    /// <summary>True where a word of delay stands: what it is counted from needs not be said, for nothing is late on time.</summary>
    public static bool SeesDelay(SentenceScanner scanner) => Array.Exists(Delays, scanner.Sees);

    /// <summary>Takes the word for a direction.</summary>
    public static StepDirection? Take(SentenceScanner scanner) => Array.Find(Words, wording => scanner.Take(wording.Word))?.Direction;
}
