using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards;

/// <summary>A standard inside another: a sentence of its own in 【brackets】.</summary>
internal static class NestedPiece
{
    private const int MaximumDepth = 4;

    private static readonly LocalizedText Expected = new("【评分标准】", "a standard in 【brackets】");

    /// <summary>The sentence in brackets.</summary>
    public static string Write(string sentence) => $"【{sentence}】";

    /// <summary>Reads a standard in brackets; null, with the reason, where none stands here.</summary>
    public static Standard? Read(SentenceScanner scanner, SentenceContext context)
    {
        int open = scanner.Position;
        if (scanner.Current != '【')
        {
            scanner.Stumble(Expected);
            return null;
        }

        int end = Closing(scanner.Text, open, scanner.End);
        if (end < 0)
        {
            scanner.Stumble(scanner.End, new("“】”", "'】'"));
            return null;
        }

        scanner.Position = end + 1;
        return Read(scanner, open + 1, end, context);
    }

    /// <summary>Reads a standard between two places, one level further in; null, with the reason, where none stands there.</summary>
    public static Standard? Read(SentenceScanner scanner, int start, int end, SentenceContext context)
    {
        if (context.Depth >= MaximumDepth)
        {
            scanner.Contradict(start, new("标准嵌套过深", "standards are nested too deep"));
            return null;
        }

        SentenceOutcome outcome = SentenceParser.Read(scanner.Text, start, end, context with { Depth = context.Depth + 1 });
        if (outcome.Problem is { } problem)
        {
            scanner.Refuse(problem);
        }

        return outcome.Standard;
    }

    /// <summary>The context of a part or an alternative, whose name is that of its metric.</summary>
    public static SentenceContext Named(SentenceContext context, string name)
    {
        context.Metrics.TryGetValue(name, out Metric? metric);
        return context with { Metric = metric, IsNumeric = SentenceContext.IsNumber(metric, context.Facts), Range = null };
    }

    /// <summary>False, with the reason, where a standard of a number has no metric by its name.</summary>
    public static bool HasMetric(SentenceScanner scanner, Standard standard, Metric? metric, string name, int at)
    {
        if (metric is not null || standard.Input != StandardInput.Number || scanner.Context.Facts is null)
        {
            return true;
        }

        NoMetric(scanner, at, name);
        return false;
    }

    public static void NoMetric(SentenceScanner scanner, int at, string name) => scanner.Refuse(new(
        SentenceRules.UnknownMetric,
        at,
        new($"分项“{name}”没有业绩值", $"the part '{name}' has no metric"),
        scanner.Context.Metrics.Count == 0
            ? new($"在本指标的 metrics 中写 {name}: 公式", $"write {name}: formula under the indicator's metrics")
            : Suggestion.Hint(name, [.. scanner.Context.Metrics.Keys])));

    /// <summary>The bracket that closes the one at a place, outside quotes; −1 where none does.</summary>
    private static int Closing(SentenceText text, int open, int limit)
    {
        int depth = 0;
        for (int i = open; i < limit; i++)
        {
            switch (text.Original[i])
            {
                case '【':
                    depth++;
                    break;
                case '】':
                    if (--depth == 0)
                    {
                        return i;
                    }

                    break;
                case '“' when LabelPiece.EndOfQuote(text.Original, i, limit) is > 0 and var end:
                    i = end;
                    break;
                case '‘' when text.Original.IndexOf('’', i, limit - i) is > 0 and var end:
                    i = end;
                    break;
            }
        }

        return -1;
    }
}
