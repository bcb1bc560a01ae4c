using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Standards.Conditional;

namespace Baoshan.Scoring.Sentences.Forms;

/// <summary>条件计分: 当业绩值高于0时，得满分；当业绩值等于0时，得权重分的50%；其他情况不得分.</summary>
internal sealed class CasesForm : SentenceForm
{
    public override LocalizedText Name { get; } = new("条件计分", "conditions");

    public override string Example => "当业绩值高于0时，得满分；当业绩值等于0时，得权重分的50%；其他情况，不得分";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.StartsWith('当') && plain.Contains('时', StringComparison.Ordinal) ? 98 : plain.Contains("其他情况", StringComparison.Ordinal) ? 40 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        var rows = new List<ConditionScore>();
        scanner.TakeSeparator();
        while (scanner.Take("当"))
        {
            if (ConditionPiece.Read(scanner) is not { } when || !scanner.Require("时") || Score(scanner) is not { } score)
            {
                return null;
            }

            rows.Add(new(when, score));
        }

        if (scanner.TakeAny("其他情况", "其余情况", "否则", "其余", "其他") is null)
        {
            scanner.Stumble(rows.Count == 0 ? new("当…时", "当…时 (when …)") : new("当…时，或 其他情况", "当…时 (when …), or 其他情况 (otherwise)"));
            return null;
        }

        if (Score(scanner) is not { } otherwise)
        {
            return null;
        }

        if (!scanner.AtEnd)
        {
            scanner.Stumble(new("句末：“其他情况”是最后一句", "the end: 其他情况 (otherwise) stands last"));
            return null;
        }

        return new CasesStandard([.. rows], otherwise);
    }

    private static Price? Score(SentenceScanner scanner)
    {
        LabelPiece.TakeComma(scanner);
        if (PricePiece.Earned(scanner) is not { } score)
        {
            scanner.Stumble(PricePiece.EarnedExpected);
            return null;
        }

        if (!scanner.TakeSeparator())
        {
            scanner.Stumble(new("分号或句号", "a semicolon or stop"));
            return null;
        }

        return score;
    }
}
