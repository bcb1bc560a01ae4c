using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Proportional;

/// <summary>按比例计分: 得分 = 权重 × 实际值 ÷ 100%，最高得满分，低于60%不得分; or 目标值为500，按完成比例计分，最高得满分.</summary>
internal sealed class ProportionalSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("按比例计分", "points in proportion");

    public override string Example => "得分 = 权重 × 实际值 ÷ 100%，最高得满分，低于60%不得分";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.Contains("比例计分", StringComparison.Ordinal) || plain.Contains("率计分", StringComparison.Ordinal) ? 88
        : plain.StartsWith("得分", StringComparison.Ordinal) && plain.Contains("实际", StringComparison.Ordinal) ? 94
        : 0;

    public override Standard? Read(SentenceScanner scanner) => new ProportionalReading(scanner).Read();
}
