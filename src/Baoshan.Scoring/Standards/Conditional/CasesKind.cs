using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Conditional;

internal sealed class CasesKind() : StandardKind<CasesStandard>("cases")
{
    private static readonly LocalizedText Otherwise = new("以上都不成立", "none of these holds");

    public override LocalizedText Meaning { get; } = new("条件计分：自上而下第一个成立的条件", "points by the first condition that holds");

    public override Shape Shape { get; } = new ListShape(new MappingShape(
        new("一行条件", "a row"),
        new KeyShape("when", ScalarShape.Formula, new("条件；业绩值写作 metric", "the condition; metric names the metric")),
        new KeyShape("score", ScalarShape.Price, new("条件成立时的得分", "the points where it holds")),
        new KeyShape("points", ScalarShape.Formula, new("条件成立时得分的公式，可用 metric 与 weight", "a formula of the points where it holds, which may read metric and weight")),
        new KeyShape("standard", StandardKinds.Shape, new("条件成立时所用的评分标准", "the standard that holds then")),
        new KeyShape(
            "else",
            new OneOfShape(
                ScalarShape.Price,
                new MappingShape(
                    Otherwise,
                    new KeyShape("points", ScalarShape.Formula, new("得分的公式", "a formula of the points")),
                    new KeyShape("standard", StandardKinds.Shape, new("评分标准", "a standard")))),
            new("以上都不成立时的得分，必须是最后一行", "the points where none holds; the last row"))));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new CasesSentence(), new TrendSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlSequence rows)
        {
            return null;
        }

        if (rows.Items.Count == 0 || rows.Items[^1] is not YamlMapping last || last["else"] is null)
        {
            reader.Report(rows.Span, new("缺少 else：以上条件都不成立时得多少分", "else is missing: the points where no condition holds"));
            return null;
        }

        var conditions = new List<ConditionScore>();
        bool complete = true;
        foreach (YamlNode item in rows.Items.SkipLast(1))
        {
            if (item is not YamlMapping row)
            {
                return null;
            }

            if (row["else"] is not null)
            {
                ReportElse(row, reader);
            }

            complete &= ReadRow(row, reader) is { } read && Add(conditions, read);
        }

        if (last.Entries.Count > 1)
        {
            ReportElse(last, reader);
        }

        ConditionScore? otherwise = last["else"] is YamlMapping detail ? ReadPoints(detail, null, reader)
            : Price.Read(last["else"]) is { } price ? new(null, price)
            : null;
        return complete && otherwise is not null
            ? new CasesStandard([.. conditions], otherwise.Score) { OtherwisePoints = otherwise.Points, OtherwiseStandard = otherwise.Standard }
            : null;
    }

    protected override YamlNode Write(CasesStandard standard, StandardWriter writer)
    {
        IEnumerable<YamlNode> rows = standard.Conditions.Select(row =>
            (YamlNode)YamlMake.Mapping(("when", StandardWriter.Formula(row.When)), Points(row.Score, row.Points, row.Standard, writer)));
        (string key, YamlNode? value) = Points(standard.Otherwise, standard.OtherwisePoints, standard.OtherwiseStandard, writer);
        return YamlMake.List(rows.Append(YamlMake.Mapping(("else", key == "score" ? value : YamlMake.Mapping((key, value))))));
    }

    private static (string Key, YamlNode? Value) Points(Price score, Formula? points, Standard? standard, StandardWriter writer) =>
        standard is not null ? ("standard", writer.Standard(standard))
        : points is not null ? ("points", StandardWriter.Formula(points))
        : ("score", StandardWriter.Price(score));

    private static ConditionScore? ReadRow(YamlMapping row, StandardReader reader)
    {
        if (row["when"] is null)
        {
            if (row["else"] is null)
            {
                reader.Report(row.Span, new("每行要有 when 和 score，最后一行是 else", "a row has when and score; the last one has else"));
            }

            return null;
        }

        Formula? when = reader.ReadCondition(row["when"]);
        return ReadPoints(row, when, reader) is { } read && when is not null ? read : null;
    }

    private static ConditionScore? ReadPoints(YamlMapping row, Formula? when, StandardReader reader)
    {
        if (new[] { row["score"], row["points"], row["standard"] }.Count(given => given is not null) != 1)
        {
            reader.Report(row.Span, new("每行要有 when 和 score（或 points、standard 之一），最后一行是 else", "a row has when and score, or points, or standard; the last one has else"));
            return null;
        }

        if (row["points"] is { } points)
        {
            return reader.ReadNumber(points) is { } formula ? new(when, Price.Zero) { Points = formula } : null;
        }

        if (row["standard"] is { } standard)
        {
            return reader.Read(standard) is { } nested ? new(when, Price.Zero) { Standard = nested } : null;
        }

        return Price.Read(row["score"]) is { } score ? new(when, score) : null;
    }

    private static bool Add(List<ConditionScore> rows, ConditionScore row)
    {
        rows.Add(row);
        return true;
    }

    private static void ReportElse(YamlMapping row, StandardReader reader) =>
        reader.Report(row.Span, new("else 应单独作为最后一行", "else stands alone in the last row"));
}
