using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>逐项扣分: 没有问题得满分；每有一项制度缺失扣权重分的10%，扣完为止.</summary>
internal sealed class FindingsSentence : SentenceForm
{
    private static readonly string[] Signs = ["每有", "每出现", "每发现", "每发生", "每存在", "每缺", "每少一", "每项", "每例", "一项", "1项", "一个", "一起", "一条", "一处", "一例"];

    public override LocalizedText Name { get; } = new("逐项扣分", "a deduction for each finding");

    public override string Example => "没有问题得满分；每有一项制度缺失扣权重分的10%，扣完为止";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.StartsWith("没有问题", StringComparison.Ordinal) ? 80
        : Array.Exists(Signs, sign => plain.Replace(" ", "", StringComparison.Ordinal).Contains(sign, StringComparison.Ordinal)) ? 75
        : 0;

    public override Standard? Read(SentenceScanner scanner) => new FindingsReading(scanner).Read();
}
