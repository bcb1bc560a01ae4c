using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>线性扣分: 以100%为满分，每降低1%扣权重分的5%，扣完为止，低于80%不得分.</summary>
internal sealed class LinearSentence : SentenceForm
{
    private static readonly string[] Signs =
        ["每降", "每提", "每低", "每高", "每超", "每减", "每增", "每下", "每上", "每少", "每多", "每偏", "每相差", "每误差", "每逾", "每延", "每推", "每差"];

    public override LocalizedText Name { get; } = new("线性扣分", "linear deduction");

    public override string Example => "以100%为满分，每降低1%扣权重分的5%，扣完为止，低于80%不得分";

    public override int Likeness(string plain, SentenceContext context) =>
        Array.Exists(Signs, sign => plain.Contains(sign, StringComparison.Ordinal)) ? 90
        : plain.Contains("为满分", StringComparison.Ordinal) ? 60
        : 0;

    public override Standard? Read(SentenceScanner scanner) => new LinearReading(scanner).Read();
}
