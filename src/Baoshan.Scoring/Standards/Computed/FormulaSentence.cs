using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Standards.Proportional;

namespace Baoshan.Scoring.Standards.Computed;

/// <summary>公式计分: 得分 = 权重 × 达标户数 ÷ 应达标户数. Points in proportion to a target are said the same way, and are read as such.</summary>
internal sealed class FormulaSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("公式计分", "a formula");

    public override string Example => "得分 = 权重 × 达标户数 ÷ 应达标户数";

    public override int Likeness(string plain, SentenceContext context) => plain.StartsWith("得分", StringComparison.Ordinal) ? 93 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        int start = scanner.Position;
        if (!FormulaPiece.TakePoints(scanner))
        {
            scanner.Stumble(new("得分 =", "得分 = (points =)"));
            return null;
        }

        int formula = scanner.Position;
        if (new ProportionalReading(scanner.Over(start, scanner.End, scanner.Context)).Read() is not null)
        {
            return null;
        }

        scanner.Position = formula;
        if (FormulaPiece.Read(scanner) is not { } points)
        {
            return null;
        }

        // the points are held within the range of the leaf in any case, so that its end may be said again
        scanner.TakeSeparator();
        int limit = scanner.Position;
        if (LimitPiece.Read(scanner) is { } most && most != Price.Full && most != Price.Points(scanner.Context.Weight ?? -1m))
        {
            scanner.Position = limit;
        }

        scanner.TakeSeparator();
        if (!scanner.AtEnd)
        {
            scanner.Stumble(new("句末", "the end"));
            return null;
        }

        return new FormulaStandard(points);
    }
}
