using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Banded;

/// <summary>分档计分: 不低于90%得满分；80%（含）至90%（不含）得权重分的80%；低于80%不得分.</summary>
internal sealed class BandsSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("分档计分", "bands");

    public override string Example => "不低于90%得满分；80%（含）至90%（不含）得权重分的80%；低于80%不得分";

    public override int Likeness(string plain, SentenceContext context)
    {
        var scanner = new SentenceScanner(new(plain), 0, plain.Length, SentenceContext.Unknown);
        SubjectPiece.Take(scanner);
        return IntervalPiece.Read(scanner) is not null ? 70 : 0;
    }

    public override Standard? Read(SentenceScanner scanner)
    {
        var rows = new List<BandRow>();
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            SubjectPiece.Take(scanner);
            int start = scanner.Position;
            if (IntervalPiece.Read(scanner) is not { } on)
            {
                return null;
            }

            scanner.TakeAny("的");
            LabelPiece.TakeComma(scanner);
            if (PricePiece.Earned(scanner) is not { } score)
            {
                scanner.Stumble(PricePiece.EarnedExpected);
                return null;
            }

            if (!ReadUpper(scanner, out Price? upper))
            {
                return null;
            }

            if (!scanner.TakeSeparator())
            {
                scanner.Stumble(new("分号或句号", "a semicolon or stop"));
                return null;
            }

            if (on.On.IsEmpty)
            {
                scanner.Contradict(start, new("区间的下限不小于上限", "the interval's lower end is not below its upper end"), new("先写下限，再写上限", "write the lower end first"));
                return null;
            }

            rows.Add(new(on, score, upper, start));
        }

        return rows.Count == 0 ? null : Settle(rows, scanner);
    }

    private sealed record BandRow(ReadInterval On, Price Score, Price? Upper, int Offset);

    /// <summary>得3分至满分，按插值计算: the points at the upper end, where there are others.</summary>
    private static bool ReadUpper(SentenceScanner scanner, out Price? upper)
    {
        upper = null;
        if (scanner.TakeAny("至", "到", "~") is null)
        {
            return true;
        }

        upper = PricePiece.Earned(scanner) ?? PricePiece.Amount(scanner);
        LabelPiece.TakeComma(scanner);
        if (upper is null || scanner.TakeAny("其间", "区间内", "档内") is var _ && scanner.TakeAny("按线性插值计算", "按插值计算", "按插值法计算", "按比例插值", "线性插值", "按内插法计算", "插值计算") is null)
        {
            scanner.Stumble(upper is null ? PricePiece.EarnedExpected : new("按插值计算", "按插值计算 (on a straight line)"));
            return false;
        }

        return true;
    }

    /// <summary>Gives each shared bound that is not plainly said to one of its neighbours.</summary>
    private static BandsStandard? Settle(List<BandRow> rows, SentenceScanner scanner)
    {
        var bands = new List<Band>();
        rows = Nest(rows);
        foreach ((ReadInterval row, Price score, Price? upper, int offset) in rows)
        {
            Interval on = row.On;
            if (on.From is { } from && row.From != Plainness.Said)
            {
                if (Claimed(rows, from, upper: true, row.From) is not { } free)
                {
                    return Unsaid(scanner, offset, from, on);
                }

                on = on with { FromIncluded = free };
            }

            if (on.To is { } to && row.To != Plainness.Said)
            {
                if (Claimed(rows, to, upper: false, row.To) is not { } free)
                {
                    return Unsaid(scanner, offset, to, on);
                }

                on = on with { ToIncluded = free };
            }

            if (bands.Exists(band => band.On == on))
            {
                scanner.Contradict(offset, new("同一区间有两个得分", "the same range has two scores"));
                return null;
            }

            bands.Add(new(on, score) { To = upper });
        }

        return new BandsStandard([.. bands]);
    }

    /// <summary>
    /// 95%以上得10分，90%以上得8分: where several rows have a lower bound only, or an upper one, each row ends where the next begins, so
    /// that the best one that holds counts.
    /// </summary>
    private static List<BandRow> Nest(List<BandRow> rows)
    {
        decimal[] lower = [.. rows.Where(row => row.On.On is { From: not null, To: null }).Select(row => row.On.On.From!.Value).Order()];
        decimal[] upper = [.. rows.Where(row => row.On.On is { From: null, To: not null }).Select(row => row.On.On.To!.Value).OrderDescending()];
        return [.. rows.Select(row => row with { On = Within(row.On) })];

        ReadInterval Within(ReadInterval read)
        {
            if (read.On is { From: { } from, To: null } && lower.Where(bound => bound > from).Cast<decimal?>().FirstOrDefault() is { } next)
            {
                ReadInterval above = rows.First(row => row.On.On is { To: null } && row.On.On.From == next).On;
                return read with { On = read.On with { To = next, ToIncluded = !above.On.FromIncluded }, To = Plainness.Said };
            }

            if (read.On is { From: null, To: { } to } && upper.Where(bound => bound < to).Cast<decimal?>().FirstOrDefault() is { } previous)
            {
                ReadInterval below = rows.First(row => row.On.On is { From: null } && row.On.On.To == previous).On;
                return read with { On = read.On with { From = previous, FromIncluded = !below.On.ToIncluded }, From = Plainness.Said };
            }

            return read;
        }
    }

    /// <summary>Whether a bound is left to this row by the rows on its other side; null where nothing says so.</summary>
    private static bool? Claimed(List<BandRow> rows, decimal bound, bool upper, Plainness own)
    {
        foreach ((ReadInterval other, _, _, _) in rows)
        {
            (decimal? end, bool included, Plainness said) = upper
                ? (other.On.To, other.On.ToIncluded, other.To)
                : (other.On.From, other.On.FromIncluded, other.From);
            if (end == bound)
            {
                return said > own ? !included : said < own ? true : null;
            }
        }

        return own == Plainness.ByCustom ? true : null;
    }

    private static BandsStandard? Unsaid(SentenceScanner scanner, int offset, decimal bound, Interval on)
    {
        string text = Formulas.FormulaWriter.Number(bound, on.Notation);
        scanner.Refuse(new(
            SentenceRules.Ambiguous,
            offset,
            new($"没有说明 {text} 属于哪一档", $"it is not said which band {text} belongs to"),
            new($"写 {text}（含）或 {text}（不含）", $"write {text}（含） or {text}（不含）")));
        return null;
    }
}
