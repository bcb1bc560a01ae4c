using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Alternatives;

/// <summary>择一计分: 按下列计分中得分最高的一种计分：执行率【以100%为满分，…】；变动率【以0%为满分，…】. An alternative's name is that of its metric.</summary>
internal sealed class OneOfSentence : SentenceForm
{
    private static readonly Head[] Heads =
    [
        new(["按下列计分中得分最高的一种计分", "下列计分取最高", "以下各项取最高分", "二者取高", "就高不就低", "取最高分"], AlternativeChoice.Best),
        new(["按下列计分中得分最低的一种计分", "下列计分取最低", "以下各项取最低分", "二者取低", "就低不就高", "取最低分"], AlternativeChoice.Worst),
        new(["按下列计分中第一种数据齐备的计分", "取第一种数据齐备的"], AlternativeChoice.First),
    ];

    private sealed record Head(string[] Words, AlternativeChoice Choice);

    private static readonly LocalizedText HowExpected = new("就高不就低、就低不就高，或 取第一种数据齐备的", "就高不就低 (the best), 就低不就高 (the worst) or 取第一种数据齐备的 (the first whose facts are there)");

    private static readonly LocalizedText ItemExpected = new("一种计分，如 执行率【…】", "an alternative, such as 执行率【…】");

    public override LocalizedText Name { get; } = new("择一计分", "one of several standards");

    public override string Example => "按下列计分中得分最高的一种计分：执行率【以100%为满分，每降低1%扣权重分的5%，扣完为止】；变动率【以0%为满分，每提高1%扣权重分的5%，扣完为止】";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.Contains("下列计分", StringComparison.Ordinal) || (plain.Contains('【', StringComparison.Ordinal) && Array.Exists(Heads, head => Array.Exists(head.Words, plain.Contains))) ? 98 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        AlternativeChoice? take = How(scanner);
        scanner.Take(":");
        scanner.TakeSeparator();
        var items = new List<Alternative>();
        while (!scanner.AtEnd)
        {
            int at = scanner.Position;
            if (take is null && items.Count > 0 && How(scanner) is { } said)
            {
                take = said;
                scanner.TakeSeparator();
                continue;
            }

            if (ReadItem(scanner, at) is not { } item)
            {
                return null;
            }

            if (items.Exists(other => other.Name == item.Name))
            {
                scanner.Contradict(at, new($"“{item.Name}”写了两次", $"'{item.Name}' is said twice"));
                return null;
            }

            items.Add(item);
            scanner.TakeSeparator();
        }

        if (take is null || items.Count == 0)
        {
            scanner.Stumble(items.Count == 0 ? ItemExpected : HowExpected);
            return null;
        }

        return new OneOfStandard(take.Value, [.. items]);
    }

    private static AlternativeChoice? How(SentenceScanner scanner) => Array.Find(Heads, head => scanner.TakesAny(head.Words))?.Choice;

    private static Alternative? ReadItem(SentenceScanner scanner, int start)
    {
        int i = start;
        while (char.IsLetterOrDigit(scanner.At(i)) || scanner.At(i) == '_')
        {
            i++;
        }

        string name = scanner.Slice(start, i);
        scanner.Position = i;
        if (!FormulaTokenizer.IsName(name) || scanner.Current != '【')
        {
            scanner.Stumble(i, ItemExpected);
            return null;
        }

        SentenceContext context = NestedPiece.Named(scanner.Context, name);
        return NestedPiece.Read(scanner, context) is { } standard && NestedPiece.HasMetric(scanner, standard, context.Metric, name, start)
            ? new(name, context.Metric, standard)
            : null;
    }
}
