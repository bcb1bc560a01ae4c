using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baoshan.Scoring.Reporting.Word;

/// <summary>The report as a document for signature: A4, real headings and captions, the wide table on landscape pages.</summary>
internal sealed class WordReport
{
    private static readonly SectionReferences References = new("header", "footer");
    private readonly ReportView view;
    private readonly Labels l;
    private readonly WordBody body;

    private WordReport(ReportView view)
    {
        this.view = view;
        l = view.Labels;
        body = new(l);
    }

    public static byte[] Write(ReportView view)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create(view.Labels);
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordStyles.FontTable();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
                new Zoom { Percent = "100" },
                new DefaultTabStop { Val = 420 },
                new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
            main.AddNewPart<HeaderPart>("header").Header = new Header(WordText.Paragraph("Header", WordText.Run($"{view.Subject} {view.Period} {view.Labels.Report}")));
            main.AddNewPart<FooterPart>("footer").Footer = new Footer(Footer(view.Labels));
            main.Document = new Document(new WordReport(view).Build());
            OpenXmlPackages.SetTitle(document.AddNewPart<CoreFilePropertiesPart>("core"), view.Title, view.Labels.Tag);
        }

        return OpenXmlPackages.Settle(stream.ToArray());
    }

    private static Paragraph Footer(Labels l) => WordText.Paragraph(
        "Footer",
        WordText.Run(l.Of("第 ", "Page ")),
        WordText.Field("PAGE", "1"),
        WordText.Run(l.Of(" 页，共 ", " of ")),
        WordText.Field("NUMPAGES", "1"),
        WordText.Run(l.Of(" 页", "")));

    private Body Build()
    {
        body.Paragraph("Title", l.Report);
        body.Paragraph("Subtitle", $"{l.Subject}{l.Colon}{view.Subject}");
        body.Paragraph("Subtitle", $"{l.Period}{l.Colon}{view.Period}");
        body.Paragraph("Subtitle", $"{l.IndicatorSet}{l.Colon}{view.SetText}");
        body.ContentsHere();
        Conclusion();
        body.Heading(1, l.Overview);
        body.Caption(l.Overview);
        body.Table(WordTables.Overview(view));
        TotalSteps();
        body.EndSection(landscape: false, References);
        body.Heading(1, l.FullTable);
        body.Caption(l.FullTable);
        body.Table(WordTables.Full(view));
        TotalSteps();
        body.EndSection(landscape: true, References);
        Scores();
        Reasons();
        Losses();
        Notes();
        return body.Finish(References);
    }

    private void Conclusion()
    {
        body.Heading(1, l.Conclusion);
        body.Paragraph("Body", view.ConclusionText);
        foreach (NodeView leaf in view.OpenLeaves)
        {
            body.Labelled($"{leaf.Title}{l.Bracket(leaf.StateText)}", leaf.Reason);
        }

        if (view.Grades.Count > 0)
        {
            body.Caption(l.Grades);
            body.Table(WordTables.Grades(view));
        }
    }

    private void TotalSteps() => body.Labelled(l.TotalSteps, string.Join("\n", view.TotalSteps));

    private void Scores()
    {
        body.Heading(1, l.Of("分项得分", "Scores by level-1 indicator"));
        foreach (NodeView root in view.Roots)
        {
            body.Heading(2, root.Title);
            body.Paragraph("Body", l.Of(
                $"{root.Name}权重 {root.WeightText} 分，得 {root.ScoreText} 分，得分率 {root.RateText}。",
                $"{root.Name}: weight {root.WeightText}, score {root.ScoreText}, rate {root.RateText}."));
            body.Caption(l.Of($"{root.Title}得分表", $"Scores of {root.Title}"));
            body.Table(WordTables.Scores(root, l));
        }
    }

    private void Reasons()
    {
        body.Heading(1, l.Reasons);
        foreach (NodeView root in view.Roots)
        {
            body.Heading(2, root.Title);
            foreach (NodeView leaf in root.Leaves)
            {
                Reason(leaf);
            }
        }

        NodeView[] items = [.. view.Adjustments.Select(row => row.Node).OfType<NodeView>()];
        if (items.Length > 0)
        {
            body.Heading(2, l.Adjustments);
        }

        foreach (NodeView item in items)
        {
            body.Heading(3, item.Title);
            Details(item);
        }
    }

    private void Reason(NodeView leaf)
    {
        if (leaf.Level > 1)
        {
            body.Heading(3, leaf.Title);
        }

        Details(leaf);
    }

    private void Details(NodeView leaf)
    {
        string score = leaf.Score is null
            ? leaf.StateText
            : l.Of($"{leaf.ScoreText} 分（权重 {leaf.WeightText} 分，得分率 {leaf.RateText}）", $"{leaf.ScoreText} of {Plural.Of(leaf.WeightText, "points")} ({leaf.RateText})");
        body.Labelled(l.Score, score);
        body.Labelled(l.Reason, leaf.Reason);
        body.Labelled(l.Standard, leaf.Standard);
        body.Labelled(l.Weight, leaf.ScoringWeight);
        body.Labelled(l.Changed, string.Join("\n", leaf.Changes));
        body.Labelled(l.Facts, string.Join(l.Separator, leaf.Facts.Select(FactText)));
        body.Labelled(l.Arithmetic, string.Join("\n", leaf.Steps));
        body.Labelled(l.Note, leaf.Note);
    }

    private string FactText(FactView fact)
    {
        string[] remarks = [.. new[] { fact.Source, fact.Note }.OfType<string>()];
        return $"{fact.Name}{(fact.Number is null ? l.Colon : " ")}{fact.Value}{(remarks.Length == 0 ? "" : l.Bracket(string.Join(l.Separator, remarks)))}";
    }

    private void Losses()
    {
        body.Heading(1, l.Losses);
        if (view.Losses.Count == 0 && view.OtherChanges.Count == 0)
        {
            body.Paragraph("Body", l.Of("没有指标扣分。", "No indicator lost points."));
            return;
        }

        body.Caption(l.Of("扣分明细（从大到小）", "Points lost, the largest first"));
        body.Table(WordTables.Losses(view));
    }

    private void Notes()
    {
        body.Heading(1, l.Sources);
        if (view.Notes.Count > 0)
        {
            body.Heading(2, l.Assumptions);
            foreach (string note in view.Notes)
            {
                body.Paragraph("Body", note);
            }
        }

        if (view.Scorecard.Assessment.Source is not null || view.Set.Source is not null || view.Sources.Count > 0)
        {
            body.Heading(2, l.Source);
            body.Labelled(l.IndicatorSet, view.Set.Source);
            body.Labelled(l.Facts, view.Scorecard.Assessment.Source);
            body.Caption(l.Of("各出处所支持的指标", "Sources and the indicators that rest on them"));
            body.Table(WordTables.Sources(view));
        }
    }
}
