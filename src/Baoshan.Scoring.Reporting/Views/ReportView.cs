using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Compare;

namespace Baoshan.Scoring.Reporting.Views;

/// <summary>A scorecard as every report shows it: all figures and texts, in one language, in the order in which they are read.</summary>
internal sealed record ReportView
{
    public required Scorecard Scorecard { get; init; }

    public required Labels Labels { get; init; }

    public required IReadOnlyList<NodeView> Roots { get; init; }

    /// <summary>All indicators in table order.</summary>
    public required IReadOnlyList<NodeView> Nodes { get; init; }

    /// <summary>加分项与扣分项: the rows beside the tree.</summary>
    public required IReadOnlyList<AdjustmentRow> Adjustments { get; init; }

    /// <summary>How the total comes about where it is more than the sum of the tree.</summary>
    public required IReadOnlyList<string> TotalSteps { get; init; }

    /// <summary>What rules other than the bands have to say on the grade.</summary>
    public required IReadOnlyList<string> GradeSteps { get; init; }

    /// <summary>The depth of the tree, 1 to 4.</summary>
    public required int Levels { get; init; }

    public required IReadOnlyList<LeafRow> Rows { get; init; }

    /// <summary>The leaves that lost points, the largest loss first.</summary>
    public required IReadOnlyList<LossView> Losses { get; init; }

    public required IReadOnlyList<GradeView> Grades { get; init; }

    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>Readings and assumptions: of the set, of its overlays, of its grades.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public string Subject => SafeText.Clean(Scorecard.Subject);

    public string Period => SafeText.Clean(Scorecard.Period);

    public IndicatorSet Set => Scorecard.Set;

    public string SetText => SafeText.Clean($"{Set.Name}{Labels.Bracket($"{Set.Id} {Set.Version}")}");

    public string Title => $"{Subject} {Period} {Labels.Report}".Trim();

    public bool IsComplete => Scorecard.Total is not null;

    public decimal? Total => Scorecard.Total;

    public string TotalText => Total is { } total
        ? SafeText.Number(total)
        : $"{SafeText.Number(Scorecard.Range.Minimum)}–{SafeText.Number(Scorecard.Range.Maximum)}";

    public string FullScoreText => FigureText.Points(Scorecard.FullScore);

    public string RateText => Scorecard.Rate is { } rate ? FigureText.Rate(rate) : "—";

    /// <summary>The points that the total is below the full score; a dash where there is no total.</summary>
    public string LostText => Total is { } total ? SafeText.Number(Scorecard.FullScore - total) : "—";

    public string GradeText => Scorecard.Grade is { } grade ? SafeText.Clean(grade.Name) : Labels.NoGrade;

    public IEnumerable<NodeView> Leaves => Nodes.Where(node => node.IsLeaf);

    /// <summary>The leaves, then the bonus and penalty items.</summary>
    public IEnumerable<NodeView> Items => [.. Leaves, .. Adjustments.Select(row => row.Node).OfType<NodeView>()];

    /// <summary>The leaves and items that have no score yet.</summary>
    public IEnumerable<NodeView> OpenLeaves => Items.Where(leaf => leaf.State is not (IndicatorState.Scored or IndicatorState.NotApplicable));

    /// <summary>All points that leaves lost.</summary>
    public decimal LeafLoss => Losses.Sum(loss => loss.Lost);

    /// <summary>What the total has lost or gained otherwise than by leaves, as by a cap or bonus points; 0 where leaves explain all.</summary>
    public decimal OtherChange => Total is { } total ? total - (Scorecard.FullScore - LeafLoss) : 0m;

    /// <summary>The same by what has done it: bonus, penalty, other rules of the roll-up. Empty where leaves explain all.</summary>
    public IReadOnlyList<(string Name, decimal Points)> OtherChanges
    {
        get
        {
            decimal bonus = IsComplete ? Scorecard.Bonus ?? 0m : 0m;
            decimal penalty = IsComplete ? Scorecard.Penalty ?? 0m : 0m;
            string rules = Leaves.Any(leaf => leaf.State == IndicatorState.NotApplicable)
                ? Labels.Of("不适用指标的折算等汇总规则", "Scaling for what does not apply, and other roll-up rules")
                : Labels.Of("封顶等汇总规则", "Caps and other roll-up rules");
            (string Name, decimal Points)[] all = [(Labels.Bonus, bonus), (Labels.Penalty, -penalty), (rules, OtherChange - bonus + penalty)];
            return [.. all.Where(change => change.Points != 0m)];
        }
    }

    /// <summary>True where the grade is another than the one whose band the total falls in.</summary>
    public bool IsOffBand => IsComplete && Scorecard.GradeBand != Scorecard.Grade;

    /// <summary>The grade above the one reached and the points to it; null where there is none, or no grade, or points alone do not decide it.</summary>
    public (string Name, decimal Distance)? NextGrade
    {
        get
        {
            if (Total is not { } total || IsOffBand)
            {
                return null;
            }

            Grade? next = Set.Grades.LastOrDefault(grade => grade.From > total);
            return next is null ? null : (SafeText.Clean(next.Name), next.From - total);
        }
    }

    /// <summary>The total against the grade scale in a sentence.</summary>
    public string GradeSentence => string.Join(Labels.Separator, [BandSentence, .. GradeSteps]);

    private string BandSentence => (NextGrade, IsComplete) switch
    {
        _ when IsOffBand && Scorecard.GradeBand is { } band => Labels.Of($"仅按分数为“{SafeText.Clean(band.Name)}”", $"{SafeText.Clean(band.Name)} by points alone"),
        (_, false) when Scorecard.Grade is not null => Labels.Of("尚有指标未评分，但等级已定", "some indicators are open, but the grade is settled"),
        (_, false) => Labels.Of("尚有指标未评分，总分和等级未定", "some indicators are open; neither total nor grade is settled"),
        ({ } next, _) => Labels.Of($"距“{next.Name}”还差 {SafeText.Number(next.Distance)} 分", $"{Plural.Of(SafeText.Number(next.Distance), "points")} short of {next.Name}"),
        _ when Set.Grades.Count == 0 => Labels.Of("本指标体系没有等级", "the set has no grades"),
        _ => Labels.Of("已达最高等级", "the highest grade"),
    };

    /// <summary>The result in one paragraph.</summary>
    public string ConclusionText
    {
        get
        {
            if (!IsComplete)
            {
                int open = OpenLeaves.Count();
                return Labels.Of(
                    $"{Subject}（{Period}）尚不能得出总分：{open} 个指标未评分，总分可能在 {TotalText} 分之间（满分 {FullScoreText} 分）；{GradeSentence}。",
                    $"{Subject} ({Period}) has no total yet: {Plural.Of(open, "indicators")} without a score. The total can be {TotalText} of {Plural.Of(FullScoreText, "points")}; {GradeSentence}.");
            }

            int full = Leaves.Count(leaf => leaf is { IsScored: true, Lost: <= 0m });
            string lost = SafeText.Number(LeafLoss);
            string other = string.Concat(OtherChanges.Select(change => Labels.Of($"，{change.Name} {Signed.Points(change.Points)} 分", $"; {change.Name} {Signed.Points(change.Points)}")));
            return Labels.Of(
                $"{Subject}（{Period}）得 {TotalText} 分（满分 {FullScoreText} 分，得分率 {RateText}），评价等级为“{GradeText}”，{GradeSentence}。{Leaves.Count()} 个末级指标中 {full} 个得满分，{Losses.Count} 个扣分，共扣 {lost} 分{other}。",
                $"{Subject} ({Period}) scores {TotalText} of {Plural.Of(FullScoreText, "points")} ({RateText}); grade {GradeText}, {GradeSentence}. Of {Plural.Of(Leaves.Count(), "indicators")} with a standard, {full} have full marks and {Losses.Count} lost points, {lost} in all{other}.");
        }
    }
}
