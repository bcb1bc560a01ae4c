using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Standards.Conditional;

internal sealed class CasesKind() : StandardKind("cases")
{
    public override LocalizedText Meaning { get; } = new("条件计分：自上而下第一个成立的条件", "points by the first condition that holds");

    public override Shape Shape { get; } = new ListShape(new MappingShape(
        new("一行条件", "a row"),
        new KeyShape("when", ScalarShape.Formula, new("条件；业绩值写作 metric", "the condition; metric names the metric")),
        new KeyShape("score", ScalarShape.Price, new("条件成立时的得分", "the points where it holds")),
        new KeyShape("else", ScalarShape.Price, new("以上都不成立时的得分，必须是最后一行", "the points where none holds; the last row"))));

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlSequence rows)
        {
            return null;
        }

        var conditions = new List<ConditionScore>();
        Price? otherwise = null;
        bool complete = true;
        for (int i = 0; i < rows.Items.Count; i++)
        {
            if (rows.Items[i] is not YamlMapping row)
            {
                return null;
            }

            if (row["else"] is not null)
            {
                otherwise = Price.Read(row["else"]);
                if (i < rows.Items.Count - 1 || row.Entries.Count > 1)
                {
                    reader.Report(row.Span, new("else 应单独作为最后一行", "else stands alone in the last row"));
                }
            }
            else if (reader.ReadCondition(row["when"]) is { } when && Price.Read(row["score"]) is { } score)
            {
                conditions.Add(new(when, score));
            }
            else
            {
                complete = false;
                if (row["when"] is null || row["score"] is null)
                {
                    reader.Report(row.Span, new("每行要有 when 和 score，最后一行是 else", "a row has when and score; the last one has else"));
                }
            }
        }

        if (rows.Items.Count == 0 || (rows.Items[^1] is YamlMapping last && last["else"] is null))
        {
            reader.Report(rows.Span, new("缺少 else：以上条件都不成立时得多少分", "else is missing: the points where no condition holds"));
            return null;
        }

        return complete && otherwise is { } rest ? new CasesStandard([.. conditions], rest) : null;
    }
}
