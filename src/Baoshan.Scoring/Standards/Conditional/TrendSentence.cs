using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Conditional;

/// <summary>
/// 增减: 增长，得满分；基本持平，得权重分的50%；下降，不得分, said of a rate of change. 持平 is exactly zero; what is 基本持平 beside that is
/// an evaluator's to say, by a fact of the indicator whose name ends so, and comes before growth and fall.
/// </summary>
internal sealed class TrendSentence : SentenceForm
{
    private const string Flat = "持平";
    private const string RoughlyFlat = "基本持平";

    private static readonly string[] Up = ["增长", "上升", "提高", "增加"];
    private static readonly string[] Down = ["下降", "降低", "减少"];

    public override LocalizedText Name { get; } = new("增减", "growth, standstill, fall");

    public override string Example => "增长，得满分；持平，得权重分的50%；下降，不得分";

    public override int Likeness(string plain, SentenceContext context) =>
        context is { Metric.IsRate: true } && plain.Contains(Flat, StringComparison.Ordinal) && !plain.StartsWith('当') ? 92 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        if (scanner.Context is not { Metric.IsRate: true })
        {
            return null;
        }

        Part? up = null, flat = null, down = null;
        bool roughly = false;
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            int start = scanner.Position;
            if (LabelPiece.Until(scanner, Follow, PricePiece.EarnedExpected) is not { } found)
            {
                return null;
            }

            if (EndsIn(found.Label, Flat) && flat is null)
            {
                flat = new(found.Follow, start);
                roughly = found.Label.EndsWith(RoughlyFlat, StringComparison.Ordinal);
            }
            else if (EndsIn(found.Label, Up) && up is null)
            {
                up = new(found.Follow, start);
            }
            else if (EndsIn(found.Label, Down) && down is null)
            {
                down = new(found.Follow, start);
            }
            else
            {
                scanner.Stumble(start, new("增长、持平、下降各一句", "one clause each for 增长, 持平 and 下降"));
                return null;
            }

            scanner.TakeSeparator();
        }

        if (up is not { } rises || flat is not { } stays || down is not { } falls)
        {
            scanner.Stumble(new("增长、持平、下降各一句", "one clause each for 增长, 持平 and 下降"));
            return null;
        }

        var metric = new NameFormula(StandardContext.MetricWord);
        Formula still = new ComparisonFormula(ComparisonOperator.Equal, metric, new NumberFormula(0m));
        if (roughly)
        {
            if (Judged(scanner.Context) is not { } judged)
            {
                scanner.Refuse(new(
                    SentenceRules.NeedsJudgement,
                    stays.At,
                    new("“基本持平”没有给出幅度", "基本持平 (roughly flat) gives no tolerance"),
                    new("在本指标的 facts 中声明一个名称以“基本持平”结尾的是否数据（type: truth，judgement: 是），或写“持平”", "declare a truth among the indicator's facts whose name ends in 基本持平 (type: truth, judgement: 是), or write 持平")));
                return null;
            }

            still = new LogicFormula(LogicOperator.Or, still, new NameFormula(judged.Name));
        }

        return new CasesStandard(
            [new(still, stays.Score), new(new ComparisonFormula(ComparisonOperator.Greater, metric, new NumberFormula(0m)), rises.Score)],
            falls.Score);
    }

    private readonly record struct Part(Price Score, int At);

    private static Price? Follow(SentenceScanner scanner) => PricePiece.Earned(scanner) is { } price && scanner.SeesClauseEnd ? price : null;

    private static bool EndsIn(string label, params string[] words) => Array.Exists(words, word => label.EndsWith(word, StringComparison.Ordinal));

    private static FactDeclaration? Judged(SentenceContext context)
    {
        FactDeclaration[] found = [.. (context.Facts?.All ?? []).Where(fact =>
            fact.Kind == FactKind.Truth && fact.Indicator == context.Indicator && fact.Name.EndsWith(RoughlyFlat, StringComparison.Ordinal))];
        return found.Length == 1 ? found[0] : null;
    }
}
