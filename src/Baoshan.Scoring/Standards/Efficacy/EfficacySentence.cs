using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Efficacy;

/// <summary>功效系数法: 按功效系数法计分，标准值：优秀95%（系数1）、良好85%（系数0.8）；相邻标准值之间插值；差于最低档的不得分.</summary>
internal sealed class EfficacySentence : SentenceForm
{
    private static readonly LocalizedText LevelExpected = new("标准值和系数，如 优秀95%（系数1）", "a standard value and its coefficient, such as 优秀95%（系数1）");

    private static readonly LocalizedText EndExpected = new("差于最低档的不得分，或 差于最低档的按最低档系数计分", "差于最低档的不得分 (worse: no points), or 差于最低档的按最低档系数计分 (worse: the last coefficient)");

    public override LocalizedText Name { get; } = new("功效系数法", "efficacy coefficients");

    public override string Example => "按功效系数法计分，标准值：优秀95%（系数1）、良好85%（系数0.8）；相邻标准值之间插值；差于最低档的不得分";

    public override int Likeness(string plain, SentenceContext context) => plain.Contains("功效系数", StringComparison.Ordinal) ? 97 : 0;

    public override Standard? Read(SentenceScanner scanner)
    {
        scanner.TakeSeparator();
        if (scanner.TakeAny("按功效系数法计分", "按功效系数法计算", "按功效系数法", "采用功效系数法计分", "采用功效系数法", "功效系数法") is null)
        {
            scanner.Stumble(new("按功效系数法计分", "按功效系数法计分 (by efficacy coefficients)"));
            return null;
        }

        scanner.TakeSeparator();
        scanner.Take(":");
        if (scanner.TakeAny("标准值", "各档标准值") is not null)
        {
            scanner.TakeAny(":", "为");
        }

        var levels = new List<EfficacyLevel>();
        while (LabelPiece.Until(scanner, Level, LevelExpected) is { } found)
        {
            if (levels.Exists(level => level.Name == found.Label))
            {
                scanner.Contradict(scanner.Position, new($"档次“{found.Label}”写了两次", $"the level '{found.Label}' is said twice"));
                return null;
            }

            levels.Add(new(found.Label, found.Follow.Value, found.Follow.Coefficient));
            if (!LabelPiece.TakesComma(scanner))
            {
                break;
            }
        }

        return levels.Count == 0 ? null : ReadEnd(scanner, levels);
    }

    private readonly record struct StandardValue(Magnitude Value, decimal Coefficient);

    /// <summary>95%（系数1）.</summary>
    private static StandardValue? Level(SentenceScanner scanner)
    {
        if (NumberPiece.Magnitude(scanner) is not { } value || !scanner.Take("(") || scanner.TakeAny("标准系数为", "标准系数", "系数为", "系数") is null
            || NumberPiece.Number(scanner) is not { } coefficient || !scanner.Take(")"))
        {
            return null;
        }

        return new(value, coefficient);
    }

    private static EfficacyStandard? ReadEnd(SentenceScanner scanner, List<EfficacyLevel> levels)
    {
        bool lower = false;
        bool? holds = null;
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            if (scanner.TakeAny("越低越好", "越小越好") is not null)
            {
                lower = true;
            }
            else if (scanner.TakeAny("差于最低档的", "差于最低标准值的", "差于最差标准值的") is not null && scanner.TakeAny("不得分", "按最低档系数计分") is { } word)
            {
                holds = word != "不得分";
            }
            else if (scanner.TakeAny(
                "越高越好", "越大越好", "相邻标准值之间按插值计算", "相邻标准值之间插值计算", "相邻标准值之间插值", "标准值之间按插值计算", "标准值之间插值") is null)
            {
                scanner.Stumble(EndExpected);
                return null;
            }

            if (!scanner.TakeSeparator())
            {
                scanner.Stumble(new("逗号、分号或句号", "a comma, semicolon or stop"));
                return null;
            }
        }

        if (holds is not { } hold)
        {
            scanner.Stumble(EndExpected);
            return null;
        }

        return new([.. levels], lower, hold);
    }
}
