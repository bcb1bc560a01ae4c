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
    private static readonly (string Word, StepDirection Direction)[] Words =
    [
        ("降低或提高", StepDirection.Both), ("提高或降低", StepDirection.Both), ("偏离", StepDirection.Both), ("相差", StepDirection.Both), ("误差", StepDirection.Both), ("增减", StepDirection.Both), ("浮动", StepDirection.Both),
        ("降低", StepDirection.Down), ("低于", StepDirection.Down), ("下降", StepDirection.Down), ("减少", StepDirection.Down), ("少于", StepDirection.Down), ("低", StepDirection.Down), ("少", StepDirection.Down), ("降", StepDirection.Down), ("减", StepDirection.Down), ("提前", StepDirection.Down), ("提早", StepDirection.Down),
        ("提高", StepDirection.Up), ("超过", StepDirection.Up), ("超出", StepDirection.Up), ("高于", StepDirection.Up), ("高出", StepDirection.Up), ("增加", StepDirection.Up), ("增长", StepDirection.Up), ("上升", StepDirection.Up), ("逾期", StepDirection.Up), ("延期", StepDirection.Up), ("超期", StepDirection.Up), ("延迟", StepDirection.Up), ("延后", StepDirection.Up), ("延误", StepDirection.Up), ("拖延", StepDirection.Up), ("推迟", StepDirection.Up), ("超支", StepDirection.Up), ("超", StepDirection.Up), ("高", StepDirection.Up), ("多", StepDirection.Up),
    ];

    private static readonly string[] Delays = ["逾期", "延期", "超期", "延迟", "延后", "延误", "拖延", "推迟"];

    /// <summary>True where a word of delay stands: what it is counted from needs not be said, for nothing is late on time.</summary>
    public static bool SeesDelay(SentenceScanner scanner) => Array.Exists(Delays, scanner.Sees);

    /// <summary>Takes the word for a direction.</summary>
    public static StepDirection? Take(SentenceScanner scanner)
    {
        foreach ((string word, StepDirection direction) in Words)
        {
            if (scanner.Take(word))
            {
                return direction;
            }
        }

        return null;
    }
}
