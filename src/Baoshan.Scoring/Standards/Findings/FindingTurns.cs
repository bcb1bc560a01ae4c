using System.Globalization;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>What the first, the second … finding costs: 第1项扣0.5分、第2项扣1分、第3项起每项扣2分.</summary>
/// <param name="Prices">The prices in turn, null where one leaves no points; the last holds for all further ones.</param>
internal readonly record struct FindingTurns(ValueArray<Price?> Prices)
{
    public static readonly LocalizedText Expected = new("第1项扣…、第2项起每项扣…", "第1项扣…、第2项起每项扣… (the first costs …, each from the second on …)");

    /// <summary>Reads the prices; null, with the scanner where it was, where none stand here.</summary>
    public static FindingTurns? Read(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (!scanner.Sees("第"))
        {
            return null;
        }

        var prices = new List<Price?>();
        while (TakeTurn(scanner, prices.Count + 1))
        {
            bool last = scanner.TakeAny("及以后每", "及以后", "起", "以后") is not null;
            if (last)
            {
                scanner.Take("每");
                scanner.TakeAny(FindingPhrase.Counters);
            }

            if (!ReadCost(scanner, out Price? price))
            {
                break;
            }

            prices.Add(price);
            if (last)
            {
                return scanner.SeesClauseEnd ? new([.. prices]) : null;
            }

            LabelPiece.TakeComma(scanner);
        }

        scanner.Position = start;
        return null;
    }

    private static bool TakeTurn(SentenceScanner scanner, int number)
    {
        if (!scanner.Take("第"))
        {
            return false;
        }

        int at = scanner.Position;
        if (NumberPiece.Number(scanner) == number && scanner.TakeAny(FindingPhrase.Counters) is not null)
        {
            return true;
        }

        string text = number.ToString(CultureInfo.InvariantCulture);
        scanner.Stumble(at, new($"{text}项", $"{text}项 (no. {text})"));
        return false;
    }

    private static bool ReadCost(SentenceScanner scanner, out Price? price)
    {
        price = PricePiece.Deducted(scanner);
        return price is not null || PricePiece.Earned(scanner) == Price.Zero;
    }
}
