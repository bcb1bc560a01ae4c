namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>The subject of a clause, which a sentence may name: 该指标, 业绩值, 预算执行率. It must be the metric, where one is known.</summary>
internal static class SubjectPiece
{
    private static readonly string[] Pronouns = ["该指标", "本指标", "业绩值", "指标值", "实际值", "完成值", "标准", "其中"];

    private static readonly string[] Ends =
        ["以", "每", "不", "未", "达", "低于", "小于", "少于", "高于", "大于", "超", "突破", "控制在", "≥", "≤", "<", ">", "=", "为", "负数"];

    public static void Take(SentenceScanner scanner)
    {
        if (scanner.Context.Metric?.Name is { Length: > 0 } own && scanner.Take(own))
        {
            TakeBecomes(scanner);
            return;
        }

        if (scanner.TakeAny(Pronouns) is not null)
        {
            TakeBecomes(scanner);
            return;
        }

        if (scanner.Sees("满分") || scanner.Sees("负数") || scanner.Sees("任意值") || scanner.Sees("零") || scanner.Sees("目标"))
        {
            return;
        }

        int start = scanner.Position;
        int i = start;
        while (i < scanner.End && (char.IsLetter(scanner.At(i)) || scanner.At(i) is '“' or '”' or '(' or ')') && !SeesEnd(scanner, i))
        {
            i++;
        }

        if (i - start >= 2 && i < scanner.End && !SentenceScanner.IsSeparator(scanner.At(i)) && Names(scanner.Slice(start, i), scanner.Context.Metric?.Name))
        {
            scanner.Position = i;
            TakeBecomes(scanner);
        }
    }

    private static bool SeesEnd(SentenceScanner scanner, int at) =>
        Array.Exists(Ends, word => scanner.Text.Plain.AsSpan(at).StartsWith(word, StringComparison.Ordinal));

    /// <summary>预算执行率为100%: the verb belongs to the subject, but 为满分 does not.</summary>
    private static void TakeBecomes(SentenceScanner scanner)
    {
        if (!scanner.Sees("为满分") && !scanner.Sees("为基准"))
        {
            scanner.Take("为");
        }
    }

    private static bool Names(string subject, string? metric) =>
        metric is null || metric.Contains(subject, StringComparison.Ordinal) || subject.EndsWith(metric, StringComparison.Ordinal);
}
