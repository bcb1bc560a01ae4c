using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;
using Baoshan.Scoring.Standards.Linear;

namespace Baoshan.Scoring.Standards.Parts;

/// <summary>
/// 分项合计: 资金结转率（0.4分）：以0为满分，…；资金结余率（0.6分）：以0为满分，…. A part's name is that of the metric it reads. As
/// tables print it, 资金结转率为0，得0.4分，每提高1%…；资金结余率为0，得0.6分，…, is read too.
/// </summary>
internal sealed class PartsSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("分项合计", "parts");

    public override string Example => "资金结转率（0.4分）：以0为满分，每提高1%扣权重分的5%，扣完为止；资金结余率（0.6分）：以0为满分，每提高1%扣权重分的5%，扣完为止";

    public override int Likeness(string plain, SentenceContext context) =>
        plain.Contains("分):", StringComparison.Ordinal) ? 99
        : plain.Split(';').Count(piece => piece.Contains("率为", StringComparison.Ordinal) || piece.Contains("为0", StringComparison.Ordinal)) > 1 ? 96
        : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        List<Piece> pieces = Split(scanner);
        var parts = new List<Part>();
        if (Heads(scanner, pieces) is { Count: > 0 } heads)
        {
            if (heads[0].Start != scanner.Position)
            {
                scanner.Stumble(new("分项的名称和分值（如 资金结转率（0.4分）：）", "a part's name and points, such as 资金结转率（0.4分）："));
                return null;
            }

            for (int i = 0; i < heads.Count; i++)
            {
                int end = i + 1 < heads.Count ? heads[i + 1].Start : scanner.End;
                if (ReadHeaded(scanner, heads[i], end) is not { } part || !Add(parts, part, heads[i].Start, scanner))
                {
                    return null;
                }
            }

            return new PartsStandard([.. parts]);
        }

        if (pieces.Count < 2)
        {
            return null;
        }

        foreach ((int start, int end) in pieces)
        {
            if (ReadPrinted(scanner, start, end) is not { } part || !Add(parts, part, start, scanner))
            {
                return null;
            }
        }

        return new PartsStandard([.. parts]);
    }

    private sealed record Piece(int Start, int End);

    private sealed record Head(int Start, string Name, decimal Weight, int Body);

    private static bool Add(List<Part> parts, Part part, int at, SentenceScanner scanner)
    {
        if (parts.Exists(other => other.Name == part.Name))
        {
            scanner.Contradict(at, new($"分项“{part.Name}”写了两次", $"the part '{part.Name}' is said twice"));
            return false;
        }

        parts.Add(part);
        return true;
    }

    /// <summary>The stretches between semicolons that stand in no quotes and no brackets.</summary>
    private static List<Piece> Split(SentenceScanner scanner)
    {
        var pieces = new List<Piece>();
        int start = scanner.Position;
        int depth = 0;
        for (int i = start; i < scanner.End; i++)
        {
            char c = scanner.At(i);
            if (c == '“' && LabelPiece.EndOfQuote(scanner.Text.Original, i, scanner.End) is > 0 and var end)
            {
                i = end;
            }
            else if (c is '【' or '】')
            {
                depth += c == '【' ? 1 : -1;
            }
            else if (depth == 0 && c is ';' or '。')
            {
                pieces.Add(new(start, i));
                start = i + 1;
            }
        }

        pieces.Add(new(start, scanner.End));
        return pieces.FindAll(piece => scanner.Text.Plain[piece.Start..piece.End].Trim().Length > 0);
    }

    /// <summary>The pieces that begin with a name, points in brackets, and a colon.</summary>
    private static List<Head> Heads(SentenceScanner scanner, List<Piece> pieces)
    {
        var heads = new List<Head>();
        foreach ((int start, int end) in pieces)
        {
            SentenceScanner piece = scanner.Over(start, end, scanner.Context);
            int from = piece.Position;
            int i = from;
            while (i < end && (char.IsLetterOrDigit(piece.At(i)) || piece.At(i) is '_' or '.'))
            {
                i++;
            }

            piece.Position = i;
            if (i > from && piece.Take("(") && NumberPiece.Number(piece) is { } weight && piece.Take("分") && piece.Take(")") && piece.Take(":"))
            {
                heads.Add(new(from, piece.Slice(from, i), weight, piece.Position));
            }
        }

        return heads;
    }

    private static Part? ReadHeaded(SentenceScanner scanner, Head head, int end)
    {
        SentenceContext context = NestedPiece.Named(scanner.Context, head.Name) with { Weight = head.Weight };
        int body = head.Body;
        while (end > body && (scanner.At(end - 1) is ';' or '。' or ' '))
        {
            end--;
        }

        if (scanner.Over(body, end, context) is { Current: '【', Position: var open } && scanner.At(end - 1) == '】')
        {
            (body, end) = (open + 1, end - 1);
        }

        return NestedPiece.Read(scanner, body, end, context) is { } standard && NestedPiece.HasMetric(scanner, standard, context.Metric, head.Name, head.Start)
            ? new(head.Name, head.Weight, context.Metric, standard)
            : null;
    }

    /// <summary>2016年部门资金结转率为0，得0.4分，业绩值每提高1%扣权重分的5%，最多扣0.4分.</summary>
    private static Part? ReadPrinted(SentenceScanner scanner, int start, int end)
    {
        int becomes = scanner.Text.Plain.IndexOf('为', start, end - start);
        if (becomes <= start)
        {
            return null;
        }

        string printed = scanner.Slice(start, becomes);
        SentenceScanner target = scanner.Over(becomes + 1, end, scanner.Context);
        if (NumberPiece.Magnitude(target) is null || (target.TakeSeparator() && target.AtEnd) || target.TakeAny("得", "计") is null
            || NumberPiece.Number(target) is not { } weight || !target.Take("分"))
        {
            return null;
        }

        string name = Resolve(printed, scanner.Context);
        scanner.Context.Metrics.TryGetValue(name, out Metric? metric);
        if (metric is null && scanner.Context.Facts is not null)
        {
            NestedPiece.NoMetric(scanner, start, printed);
            return null;
        }

        SentenceScanner inner = scanner.Over(becomes + 1, end, scanner.Context with { Weight = weight, Metric = metric });
        if (new LinearReading(inner).Read() is { } standard && FormulaTokenizer.IsName(name))
        {
            return new(name, weight, metric, standard);
        }

        if (inner.Problem is { } problem)
        {
            scanner.Refuse(problem);
        }

        foreach (LocalizedText expected in inner.Expected)
        {
            scanner.Stumble(inner.Furthest, expected);
        }

        return null;
    }

    /// <summary>The metric whose name the printed one ends in; 2016年部门资金结转率 is 资金结转率.</summary>
    private static string Resolve(string printed, SentenceContext context)
    {
        string plain = printed.Replace(" ", "", StringComparison.Ordinal);
        string? known = context.Metrics.Keys.Where(name => plain.EndsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
        int i = plain.Length;
        while (i > 0 && char.IsLetter(plain[i - 1]))
        {
            i--;
        }

        string letters = plain[i..].TrimStart('年');
        return known ?? letters;
    }
}
