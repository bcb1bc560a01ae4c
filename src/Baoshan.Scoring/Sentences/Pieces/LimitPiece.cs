using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>The most points: 最高得满分, 最高得3分, 满分为止.</summary>
internal static class LimitPiece
{
    /// <summary>The most points, in words.</summary>
    public static LocalizedText Write(Price most)
    {
        LocalizedText earned = most.Earned();
        return new($"最高{earned.Chinese}", $"{earned.English} at most");
    }

    /// <summary>Reads the most points; null, with the scanner where it was, where they are not said here.</summary>
    public static Price? Read(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.TakeAny("满分为止", "得满分为止", "至满分为止", "加满为止") is not null)
        {
            return Price.Full;
        }

        if (scanner.TakeAny("最高不超过", "最多不超过", "最高", "最多", "至多", "不超过", "以不超过") is not null && (PricePiece.Earned(scanner) ?? PricePiece.Amount(scanner)) is { } most)
        {
            scanner.TakeAny("为止", "为限");
            return most;
        }

        scanner.Position = start;
        return null;
    }
}
