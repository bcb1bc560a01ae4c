using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Options;

/// <summary>定性分级: 健全，得满分；基本健全，得权重分的50%；不健全，不得分.</summary>
internal sealed class OptionsSentence : SentenceForm
{
    public override LocalizedText Name { get; } = new("定性分级", "options");

    public override string Example => "制度健全，得满分；基本健全，得权重分的50%；不健全，不得分";

    public override int Likeness(string plain, SentenceContext context) => context is { Metric: not null, IsNumeric: true } ? 0 : 30;

    public override Standard? Read(SentenceScanner scanner)
    {
        if (scanner.Context is { Metric: not null, IsNumeric: true })
        {
            return null;
        }

        var choices = new List<OptionScore>();
        var bare = new List<string>();
        int deductions = 0;
        int earned = 0;
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            int start = scanner.Position;
            bool quoted = scanner.Current == '“';
            if (LabelPiece.Until(scanner, Follow, PricePiece.EarnedExpected) is not { } found)
            {
                return null;
            }

            (Price score, Price? from, bool deducts) = found.Follow;
            if (!quoted && !IsOption(found.Label, score, deducts))
            {
                scanner.Stumble(start, new("选项的名称", "the name of an option"));
                return null;
            }

            if (!quoted && NumericLabel.Refuse(found.Label, start, scanner))
            {
                return null;
            }

            if (choices.Exists(choice => choice.Option == found.Label) || (!quoted && bare.Exists(label => Same(label, found.Label))))
            {
                scanner.Contradict(start, new($"选项“{found.Label}”写了两次", $"the option '{found.Label}' is said twice"));
                return null;
            }

            if (!quoted)
            {
                bare.Add(found.Label);
            }

            deductions += deducts ? 1 : 0;
            earned += !deducts && score != Price.Full ? 1 : 0;
            choices.Add(new(found.Label, score) { From = from });
            LabelPiece.TakeComma(scanner);
            scanner.TakeSeparator();
        }

        // several deductions and nothing else are problems that add up, not options that exclude one another
        return choices.Count < 2 || (deductions > 1 && earned == 0) ? null : new OptionsStandard([.. choices]);
    }

    /// <summary>What an option earns, from the fewest points where the evaluator chooses, and whether it is said as a deduction.</summary>
    private readonly record struct OptionPrice(Price Score, Price? From, bool Deducts);

    private static OptionPrice? Follow(SentenceScanner scanner)
    {
        if (scanner.Take("由评价人员在"))
        {
            return Marked(scanner);
        }

        bool deducts = scanner.Sees("扣");
        return PricePiece.Earned(scanner, withDeductions: true) is { } price && (scanner.SeesClauseEnd || scanner.Sees("、")) ? new(price, null, deducts) : null;
    }

    /// <summary>由评价人员在8至10分内评分: the points among which the evaluator chooses.</summary>
    private static OptionPrice? Marked(SentenceScanner scanner)
    {
        int start = scanner.Position;
        if (NumberPiece.Number(scanner) is { } least
            && scanner.TakesAny("至", "到", "~", "-")
            && NumberPiece.Number(scanner) is { } most
            && scanner.Take("分内评分")
            && scanner.SeesClauseEnd)
        {
            if (least >= most)
            {
                scanner.Contradict(start, new($"最低分 {least} 应低于最高分 {most}", $"the fewest points {least} must be below the most {most}"));
            }

            return new(Price.Points(most), Price.Points(least), false);
        }

        scanner.Refuse(new(SentenceRules.NotUnderstood, start, new("此处应为分值区间", "a range of points should stand here"), new("如 由评价人员在8至10分内评分", "such as 由评价人员在8至10分内评分")));
        return null;
    }

    /// <summary>A bare name that is an interval, a target or a finding belongs to another form.</summary>
    private static bool IsOption(string label, Price score, bool deducts)
    {
        string plain = new SentenceText(label).Plain;
        bool counts = deducts || score == Price.Zero;
        return plain != "没有问题"
            && plain != "其他情况"
            && !plain.EndsWith('为')
            && !(counts && FindingPhrase.IsCounted(plain))
            && !(deducts && FindingPhrase.IsOrdinal(plain))
            && !FindingPhrase.IsAny(plain)
            && !Numbering.IsMarked(plain)
            && LooksLikeName(plain);
    }

    private static bool LooksLikeName(string plain)
    {
        var scanner = new SentenceScanner(new(plain), 0, plain.Length, SentenceContext.Unknown);
        bool conditional = plain.StartsWith('当') && plain.EndsWith('时');
        return !conditional && (IntervalPiece.Read(scanner) is null || !scanner.AtEnd);
    }

    private static bool Same(string a, string b) =>
        a.Replace(" ", "", StringComparison.Ordinal) == b.Replace(" ", "", StringComparison.Ordinal);
}
