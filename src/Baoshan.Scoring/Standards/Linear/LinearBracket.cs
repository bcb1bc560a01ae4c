using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>A stretch of one side of the target, whose price follows: 提高10%以内的部分, 提高10%至20%的部分, 提高20%以上的部分.</summary>
/// <param name="Direction">The side.</param>
/// <param name="From">The distance from the target at which it begins; null for the target itself.</param>
/// <param name="To">The distance at which it ends; null where it does not.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record LinearBracket(StepDirection Direction, Magnitude? From, Magnitude? To, int Offset)
{
    /// <summary>Reads a stretch; null, with the scanner where it was, where none stands here.</summary>
    public static LinearBracket? Read(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (StepDirections.Take(scanner) is { } direction and not StepDirection.Both)
        {
            scanner.TakeAny("目标值", "目标");
            if (Range(scanner) is var (from, to) && scanner.TakeAny("的部分", "部分") is not null)
            {
                return new(direction, from, to, start);
            }
        }

        scanner.Position = start;
        return null;
    }

    private static (Magnitude? From, Magnitude? To)? Range(SentenceScanner scanner) =>
        NumberPiece.Magnitude(scanner) is not { } first ? null
        : scanner.TakeAny("以内", "之内") is not null ? (null, first)
        : scanner.TakeAny("以上", "以外", "之外") is not null ? (first, null)
        : scanner.TakeAny("至", "到", "~", "-") is not null && NumberPiece.Magnitude(scanner) is { } second ? (first, second)
        : null;
}
