using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Conditional;

/// <summary>条件计分: 当业绩值高于0时，得满分；当业绩值等于0时，得权重分的50%；其他情况不得分.</summary>
internal sealed class CasesSentence : SentenceForm
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
            if (ConditionPiece.Read(scanner) is not { } when || !scanner.Require("时") || Points(scanner, when) is not { } row)
            {
                return null;
            }

            rows.Add(row);
        }

        if (scanner.TakeAny("其他情况", "其余情况", "否则", "其余", "其他") is null)
        {
            scanner.Stumble(rows.Count == 0 ? new("当…时", "当…时 (when …)") : new("当…时，或 其他情况", "当…时 (when …), or 其他情况 (otherwise)"));
            return null;
        }

        if (Points(scanner, null) is not { } otherwise)
        {
            return null;
        }

        if (!scanner.AtEnd)
        {
            scanner.Stumble(new("句末：“其他情况”是最后一句", "the end: 其他情况 (otherwise) stands last"));
            return null;
        }

        return new CasesStandard([.. rows], otherwise.Score) { OtherwisePoints = otherwise.Points, OtherwiseStandard = otherwise.Standard };
    }

    /// <summary>得满分, 得分 = 公式, 按【评分标准】计分.</summary>
    private static ConditionScore? Points(SentenceScanner scanner, Formula? when)
    {
        LabelPiece.TakeComma(scanner);
        ConditionScore? row = null;
        int start = scanner.Position;
        if (FormulaPiece.TakePoints(scanner))
        {
            row = FormulaPiece.Read(scanner) is { } points ? new(when, Price.Zero) { Points = points } : null;
        }
        else if (scanner.Take("按") && scanner.Current == '【')
        {
            row = NestedPiece.Read(scanner, scanner.Context) is { } standard ? new(when, Price.Zero) { Standard = standard } : null;
            scanner.TakeAny("计分", "计算", "得分");
        }
        else
        {
            scanner.Position = start;
            row = PricePiece.Earned(scanner) is { } score ? new(when, score) : null;
            if (row is null)
            {
                scanner.Stumble(PricePiece.EarnedExpected);
            }
        }

        if (row is not null && !scanner.TakeSeparator())
        {
            scanner.Stumble(new("分号或句号", "a semicolon or stop"));
            return null;
        }

        return row;
    }
}
