namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// What a bare name must not hold, for a reader would take it for a rule: signs of comparison and arithmetic, a number of points, a
/// comparison with a number, or a word at its end that belongs to the price.
/// </summary>
internal static class RuleInName
{
    private const string Signs = "=×÷*<>≤≥±~";
    private const string CountsOfPoints = "一二三四五六七八九十两";

    // 三分部门, 两分项: what comes after 分 makes another word of it
    private const string NoPoints = "部项类别级公管院局支";

    private static readonly string[] Comparisons = ["低于", "高于", "大于", "小于", "等于", "超过", "达到", "达", "不足", "不满", "不到"];

    private static readonly string[] Ends =
    [
        "加", "再", "均", "可", "即", "倒", "限", "得", "计", "记", "给", "为", "扣", "至",
        "至少", "至多", "最高", "最低", "不超过", "不高于", "不低于", "减少", "增加", "该项", "本项", "此项", "依次", "分别",
    ];

    /// <summary>Where the first of it begins; −1 where the name holds none.</summary>
    public static int Find(string plain)
    {
        if (plain.Length > 0 && plain.All(c => IsDigit(c) || c is '.' or '%'))
        {
            return 0;
        }

        for (int i = 0; i < plain.Length; i++)
        {
            if (Begins(plain, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Begins(string plain, int i)
    {
        char c = plain[i];
        if (Signs.Contains(c, StringComparison.Ordinal) || Array.Exists(Ends, word => plain.Length - i == word.Length && Stands(word, plain, i)))
        {
            return true;
        }

        int next = AfterSpaces(plain, i + 1);
        return (IsDigit(c) && (i == plain.Length - 1 || At(plain, next) == '分'))
            || (c == '得' && IsDigit(At(plain, next)))
            || (CountsOfPoints.Contains(c, StringComparison.Ordinal) && At(plain, next) == '分' && !NoPoints.Contains(At(plain, next + 1), StringComparison.Ordinal))
            || Array.Exists(Comparisons, word => Stands(word, plain, i) && IsNumber(plain, AfterSpaces(plain, i + word.Length)));
    }

    private static bool IsNumber(string plain, int i) => IsDigit(At(plain, At(plain, i) == '-' ? i + 1 : i));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c);

    private static bool Stands(string word, string plain, int i) => plain.AsSpan(i).StartsWith(word, StringComparison.Ordinal);

    private static char At(string plain, int i) => i < plain.Length ? plain[i] : '\0';

    private static int AfterSpaces(string plain, int i)
    {
        while (At(plain, i) == ' ')
        {
            i++;
        }

        return i;
    }
}
