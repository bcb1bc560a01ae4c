using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Judged;

internal sealed class JudgementKind() : StandardKind<JudgementStandard>("judgement")
{
    public override LocalizedText Meaning { get; } = new(
        "判断计分：标准的原文；由评价人员照原文判断得分，填写在以指标编码命名的数据里",
        "points by judgement: the standard's text, by which an evaluator supplies the points as the fact named by the indicator's code");

    public override Shape Shape { get; } = ScalarShape.Text;

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new JudgementSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlScalar { IsEmpty: false } text)
        {
            return null;
        }

        (decimal least, decimal most) = reader.Range ?? new(0m, reader.Weight ?? 0m);
        return new JudgementStandard(text.Text, new Interval(least, true, most, true));
    }

    protected override YamlNode Write(JudgementStandard standard, StandardWriter writer) => YamlMake.Scalar(standard.Text);
}
