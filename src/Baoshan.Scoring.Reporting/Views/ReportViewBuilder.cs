using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Reporting.Views;

/// <summary>Makes the view of a scorecard in one language.</summary>
internal sealed class ReportViewBuilder
{
    private readonly Scorecard card;
    private readonly Labels labels;
    private int position;

    private ReportViewBuilder(Scorecard card, Labels labels)
    {
        this.card = card;
        this.labels = labels;
    }

    public static ReportView Build(Scorecard card, Language language)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new ReportViewBuilder(card, new(language)).Build();
    }

    private ReportView Build()
    {
        NodeView[] roots = [.. card.Set.Indicators.Select(root => Node(root, card[root.Code]))];
        NodeView[] nodes = [.. roots.SelectMany(root => root.Descend())];
        NodeView[] items = [.. card.Adjustments.Select(item => Node(item.Indicator, item))];
        int levels = nodes.Max(node => node.Level);
        return new()
        {
            Scorecard = card,
            Labels = labels,
            Roots = roots,
            Nodes = nodes,
            Adjustments = AdjustmentRow.Of(card, items, labels),
            TotalSteps = [.. card.TotalSteps.SkipLast(card.GradeSteps.Count).Select(step => SafeText.Clean(labels.Of(step)))],
            GradeSteps = [.. card.GradeSteps.Select(step => SafeText.Clean(labels.Of(step)))],
            Levels = levels,
            Rows = TableRows.Of(roots, levels),
            Losses = Losses(nodes),
            Grades = [.. card.Set.Grades.Select(grade => new GradeView(
                SafeText.Clean(grade.Name), grade.From, Text(grade.Note), grade == card.Grade))],
            Sources = Sources([.. nodes, .. items]),
            Notes = Notes(),
        };
    }

    private NodeView Node(Indicator indicator, IndicatorResult result)
    {
        Explanation explanation = result.Explanation;
        return new()
        {
            Position = ++position,
            Code = SafeText.Clean(indicator.Code),
            Name = SafeText.Clean(indicator.Name),
            Level = indicator.Level,
            Parent = indicator.Parent is null ? null : SafeText.Clean(indicator.Parent),
            IsLeaf = indicator.IsLeaf,
            Weight = indicator.Weight,
            Score = result.Score,
            Range = result.Range,
            Rate = result.Rate,
            Lost = result.PointsLost,
            State = result.State,
            StateText = labels.Of(result.State.Text()),
            Reason = SafeText.Clean(labels.Of(explanation.Reason)),
            Standard = SafeText.Clean(explanation.Standard is { } standard ? labels.Of(standard) : ""),
            Measures = Text(indicator.Measures),
            Source = Text(indicator.Source),
            Note = Text(indicator.Note),
            ScoringWeight = indicator.ScoringWeight is { } weight && weight != indicator.Weight
                ? labels.Of(
                    $"评分标准按 {FigureText.Points(weight)} 分计算，权重仍为 {FigureText.Points(indicator.Weight)} 分",
                    $"the standard is evaluated on {Plural.Of(FigureText.Points(weight), "points")}; the weight stays {FigureText.Points(indicator.Weight)}")
                : null,
            Facts = [.. explanation.Facts.Select(fact => Fact(fact, indicator.Code))],
            Steps = [.. explanation.Steps.Select(step => SafeText.Clean(step.ToText(labels.Language)))],
            Findings = [.. explanation.Findings.Select(finding => SafeText.Clean(labels.Of(finding)))],
            Changes = [.. indicator.Changes.Select(change => SafeText.Clean($"{change.Id}{labels.Colon}{change.Reason}"))],
            Children = [.. indicator.Indicators.Select(child => Node(child, card[child.Code]))],
        };
    }

    private FactView Fact(ExplainedFact explained, string indicator)
    {
        FactDeclaration declaration = explained.Declaration;
        bool own = declaration.Name == indicator;
        string kind = declaration.Kind == FactKind.Findings ? labels.Findings : labels.Of("评价情况", "Assessment");
        return new(
            SafeText.Clean(indicator),
            own ? kind : SafeText.Clean(declaration.Name),
            own ? null : Text(declaration.Meaning),
            SafeText.Clean(labels.Of(explained.Value)),
            Number(declaration, explained.Fact?.Value),
            Text(declaration.Unit),
            Text(Source(explained.Fact)),
            Text(explained.Fact?.Note),
            explained.Fact is not null);
    }

    /// <summary>The source of a fact, and of its findings where they differ.</summary>
    private string? Source(AssessedFact? fact)
    {
        IEnumerable<string?> sources = fact?.Value is FindingsValue findings ? findings.Items.Select(item => item.Source) : [];
        string[] all = [.. sources.Prepend(fact?.Source).OfType<string>().Distinct(StringComparer.Ordinal)];
        return all.Length == 0 ? null : string.Join(labels.Separator, all);
    }

    private static decimal? Number(FactDeclaration declaration, FactValue? value) =>
        declaration.Kind != FactKind.Number || value is not SingleValue single ? null
        : declaration.Unit == "%" ? (Scalars.TryPercent(single.Text, out decimal rate) ? rate : null)
        : Scalars.TryNumber(single.Text, out decimal number) ? number : null;

    private LossView[] Losses(NodeView[] nodes)
    {
        NodeView[] lost = [.. nodes.Where(node => node is { IsLeaf: true, Lost: > 0m }).OrderByDescending(node => node.Lost)];
        decimal all = lost.Sum(node => node.Lost!.Value);
        decimal remaining = card.FullScore;
        return [.. lost.Select(node =>
        {
            remaining -= node.Lost!.Value;
            return new LossView(node, node.Lost.Value, node.Lost.Value / all, remaining);
        })];
    }

    private static SourceView[] Sources(NodeView[] nodes) =>
    [
        .. nodes.SelectMany(node => node.Facts.Select(fact => fact.Source).Append(node.Source).OfType<string>().Distinct().Select(source => (source, node.Code)))
            .GroupBy(pair => pair.source, pair => pair.Code, StringComparer.Ordinal)
            .Select(group => new SourceView(group.Key, [.. group])),
    ];

    private List<string> Notes()
    {
        var notes = new List<string>();
        notes.AddRange(card.Set.Overlays.Select(overlay => $"{overlay.Id}{labels.Colon}{labels.Of(OverlayLines.Of(overlay, card.Period))}"));
        notes.AddRange(card.Set.Notes);
        notes.AddRange(card.Set.Grades.Where(grade => grade.Note is not null)
            .GroupBy(grade => grade.Note!, grade => grade.Name)
            .Select(group => $"{labels.Of(string.Join("、", group), string.Join(", ", group))}{labels.Colon}{group.Key}"));
        return [.. notes.Select(SafeText.Clean)];
    }

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : SafeText.Clean(text);
}
