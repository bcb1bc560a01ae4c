using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Judged;

/// <summary>判断计分: 由评价人员判断得分：“…”. A text that merely calls for judgement is no sentence: that it is meant so has to be said.</summary>
internal sealed class JudgementSentence : SentenceForm
{
    public const string Words = "由评价人员判断得分";

    public override LocalizedText Name { get; } = new("判断计分", "points by judgement");

    public override string Example => "由评价人员判断得分：“视制度执行情况酌情给分”";

    public override int Likeness(string plain, SentenceContext context) => plain.StartsWith(Words, StringComparison.Ordinal) ? 99 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        if (!scanner.Require(Words) || !scanner.Require(":"))
        {
            return null;
        }

        if (LabelPiece.Quoted(scanner) is not { Length: > 0 } text)
        {
            scanner.Stumble(new("“引号”中的标准原文", "the standard's text in “quotes”"));
            return null;
        }

        scanner.TakeSeparator();
        if (!scanner.AtEnd)
        {
            scanner.Stumble(new("句末", "the end"));
            return null;
        }

        (decimal least, decimal most) = scanner.Context.Range ?? new(0m, scanner.Context.Weight ?? 0m);
        return new JudgementStandard(text, new Interval(least, true, most, true));
    }
}
