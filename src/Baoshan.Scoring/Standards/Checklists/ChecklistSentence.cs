using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Checklists;

/// <summary>
/// 要素得分: ①目标明确，得权重分的50%；②目标细化，得权重分的50%; or ①清晰；②细化；全部满足得满分；每有一项不满足扣0.2分，扣完为止; or a list with
/// 每满足一项得权重分的50%, or with 满足2项及以上得满分；其他情况不得分.
/// </summary>
internal sealed class ChecklistSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("要素得分", "a checklist");

    public override string Example => "①目标清晰；②目标细化；③目标可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止";

    public override int Likeness(string plain, SentenceContext context) =>
        Numbering.IsMarked(plain) ? 95 : plain.Contains("其中", StringComparison.Ordinal) && !plain.Contains('以', StringComparison.Ordinal) ? 80 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        return Numbering.Sees(scanner, 1) ? ReadNumbered(scanner) : ReadListed(scanner);
    }

    private static ChecklistStandard? ReadNumbered(SentenceScanner scanner)
    {
        var elements = new List<Element>();
        bool earns = false;
        while (Numbering.Take(scanner, elements.Count + 1))
        {
            int start = scanner.Position;
            if (ReadElement(scanner, elements.Count + 2) is not var (name, score) || (name.Length == 0 && scanner.At(start) != '“'))
            {
                scanner.Stumble(start, new("要素的名称", "the name of an element"));
                return null;
            }

            if (elements.Exists(element => element.Name == name))
            {
                scanner.Contradict(start, new($"要素“{name}”写了两次", $"the element '{name}' is said twice"));
                return null;
            }

            if (elements.Count > 0 && score is null == earns)
            {
                scanner.Stumble(score is null ? scanner.Position : start, PricePiece.EarnedExpected);
                return null;
            }

            earns = score is not null;
            elements.Add(new(name, score ?? Price.Zero));
            scanner.TakeSeparator();
        }

        return earns ? new ChecklistEnd(scanner, elements, numbered: true).ReadEssential(new([.. elements], null)) : new ChecklistEnd(scanner, elements, numbered: true).Read();
    }

    private readonly record struct NamedElement(string Name, Price? Score);

    /// <summary>An element's name, with its price where it has one of its own.</summary>
    private static NamedElement? ReadElement(SentenceScanner scanner, int next)
    {
        int start = scanner.Position;
        string? name = LabelPiece.Quoted(scanner);
        if (name is not null)
        {
            LabelPiece.TakeComma(scanner);
            int after = scanner.Position;
            if (EndsList(scanner))
            {
                scanner.Position = after;
                return new(name, null);
            }

            if (PricePiece.Earned(scanner) is { } score && scanner.SeesClauseEnd)
            {
                return new(name, score);
            }

            scanner.Position = after;
            return scanner.SeesClauseEnd ? new(name, null) : null;
        }

        for (int i = start; i <= scanner.End; i++)
        {
            scanner.Position = i;
            bool boundary = i == scanner.End || scanner.At(i) is ';' or '。';
            LabelPiece.TakeComma(scanner);
            if (i > start && EndsList(scanner))
            {
                scanner.Position = i;
                return new(scanner.Slice(start, i).TrimEnd('，', ','), null);
            }

            if (i > start && scanner.At(i) == ',' && PricePiece.Earned(scanner) is { } score && scanner.SeesClauseEnd)
            {
                return new(scanner.Slice(start, i), score);
            }

            scanner.Position = i;
            if (boundary || (i > start && Numbering.Sees(scanner, next) && !char.IsAsciiDigit(scanner.At(i))))
            {
                return new(scanner.Slice(start, i).TrimEnd('，', ','), null);
            }

            if (scanner.At(i) is '扣')
            {
                scanner.Stumble(i, PricePiece.EarnedExpected);
                return null;
            }
        }

        return null;
    }

    private static bool EndsList(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (scanner.TakeAny(ChecklistEnd.EachMet) is not null || ChecklistEnd.Count(scanner) is not null)
        {
            scanner.Position = start;
            return true;
        }

        bool all = scanner.TakeAny(ChecklistEnd.All) is not null;
        LabelPiece.TakeComma(scanner);
        bool ends = (all || scanner.Sees("得满分")) && PricePiece.Earned(scanner) == Price.Full && scanner.SeesClauseEnd;
        if (ends && !all)
        {
            // ⑤…，得满分 ends the list only where a price for what is missing follows
            scanner.TakeSeparator();
            ends = scanner.Take("其中") || scanner.TakeAny(ChecklistEnd.Missing) is not null;
        }

        scanner.Position = start;
        return ends;
    }

    /// <summary>清晰、细化、可衡量，得满分；不满足其中一项，扣0.2分.</summary>
    private static ChecklistStandard? ReadListed(SentenceScanner scanner)
    {
        if (LabelPiece.Until(scanner, EndsList, ChecklistEnd.Expected, throughClauses: true) is not { } list)
        {
            return null;
        }

        string[] names = list.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length < 2 || names.Distinct().Count() < names.Length
            ? null
            : new ChecklistEnd(scanner, [.. names.Select(name => new Element(name, Price.Zero))], numbered: false).Read();
    }
}
