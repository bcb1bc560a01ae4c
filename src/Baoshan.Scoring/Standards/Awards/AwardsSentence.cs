using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Awards;

/// <summary>逐项加分: 国家级每项加5分；省级每项加3分；加满为止, or 国家级5分、省级3分、市级1分，就高不就低.</summary>
internal sealed class AwardsSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("逐项加分", "points for each thing counted");

    public override string Example => "国家级每项加5分，此类最多加10分；省级每项加3分；加满为止";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.Contains("就高", StringComparison.Ordinal) || plain.Contains("取最高", StringComparison.Ordinal) ? 91
        : plain.Contains("项加", StringComparison.Ordinal) ? 85
        : 0;

    public override Standard? Read(SentenceScanner scanner) => new AwardsReading(scanner).Read();
}
