using Baoshan.Scoring.Documents.Assessments;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Reconciliation;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Documents.Published;

/// <summary>Turns the nodes of a file of published figures into claims. Whether the codes and names are known is found when they meet a set.</summary>
internal sealed class PublishedReader(DiagnosticBag diagnostics)
{
    /// <summary>The word under which the total stands among the codes.</summary>
    public const string Total = "total";

    /// <summary>Reads the text of a file; null where it is too wrong to be used.</summary>
    public static PublishedFigures? Read(string text, string? file, DiagnosticBag diagnostics)
    {
        YamlNode? root = YamlReader.Read(text, file, diagnostics);
        if (root is null || DocumentKind.Of(root, diagnostics, DocumentKind.Published) is null)
        {
            return null;
        }

        new StructureChecker(diagnostics).Check(root, PublishedShape.Published);
        var mapping = (YamlMapping)root;
        var reader = new PublishedReader(diagnostics);
        ValueArray<PublishedMetric> metrics = Connect(Items(mapping["metrics"]).Select(reader.ReadMetric).OfType<PublishedMetric>());
        return new([.. Items(mapping["tables"]).Concat(Items(mapping["texts"])).SelectMany(reader.ReadPlace), .. metrics.SelectMany(metric => metric.Claims)], metrics)
        {
            Assessment = mapping.Text("assessment")?.Value,
            Source = mapping.Text("source")?.Value,
            Notes = mapping.Texts("notes"),
            Facts = new AssessmentReader(diagnostics).ReadFacts(mapping["facts"]),
            File = file,
        };
    }

    /// <summary>A part of a formula that is an earlier metric's whole formula is that metric, whether it is written by name or not.</summary>
    private static ValueArray<PublishedMetric> Connect(IEnumerable<PublishedMetric> metrics)
    {
        var connected = new List<PublishedMetric>();
        foreach (PublishedMetric metric in metrics)
        {
            connected.Add(metric.Formula is null or NameFormula ? metric : metric with
            {
                Formula = FormulaReplacer.Replace(metric.Formula, part => connected
                    .FirstOrDefault(earlier => earlier.Name != metric.Name && earlier.Formula is not (null or NameFormula or NumberFormula) && earlier.Formula == part) is { } same
                    ? new NameFormula(same.Name) { Offset = part.Offset }
                    : null),
            });
        }

        return [.. connected];
    }

    private static IEnumerable<YamlMapping> Items(YamlNode? node) => node is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>() : [];

    private IEnumerable<Claim> ReadPlace(YamlMapping place)
    {
        string name = place.Text("place")?.Value ?? "";
        int? page = place.Integer("page")?.Value;
        return place["figures"] is not YamlMapping figures ? [] : figures.Entries
            .Where(entry => entry.Value is YamlMapping)
            .SelectMany(entry => ReadFigures(entry.Key, (YamlMapping)entry.Value, name, page, place.Text("note")?.Value));
    }

    private IEnumerable<Claim> ReadFigures(YamlScalar code, YamlMapping figures, string place, int? page, string? note)
    {
        string? indicator = code.Text == Total ? null : code.Text;
        foreach (YamlEntry entry in figures.Entries)
        {
            FigureKind? kind = entry.Key.Text switch
            {
                "weight" => FigureKind.Weight,
                "score" => indicator is null ? FigureKind.Total : FigureKind.Score,
                "rate" => FigureKind.Rate,
                "grade" => FigureKind.Grade,
                _ => null,
            };
            if (kind is not { } figure || entry.Value is not YamlScalar { IsEmpty: false } scalar)
            {
                continue;
            }

            if (figure == FigureKind.Grade && indicator is not null)
            {
                diagnostics.Add(new(
                    ReconcileRules.MisplacedFigure,
                    scalar.Span,
                    new("等级只属于总分", "only the total has a grade"),
                    new("写在 total 之下", "write it under total"),
                    indicator));
                continue;
            }

            PrintedFigure? printed = figure == FigureKind.Grade ? new(0m, 0, false, scalar.Text) : ReadPrinted(scalar, figure == FigureKind.Rate);
            if (printed is not null)
            {
                yield return new(indicator, figure, printed, place) { Page = page, Note = figures.Text("note")?.Value ?? note, Span = scalar.Span, CodeSpan = code.Span };
            }
        }
    }

    private PublishedMetric? ReadMetric(YamlMapping mapping)
    {
        var formulaText = mapping["formula"] as YamlScalar;
        Formula? formula = null;
        if (formulaText is { IsEmpty: false })
        {
            formula = FormulaParser.Parse(formulaText.Text, out FormulaProblem? problem);
            if (problem is not null)
            {
                diagnostics.Add(FormulaDiagnostics.Of(problem, formulaText, mapping.Text("indicator")?.Value ?? ""));
                return null;
            }
        }

        if (mapping.Text("name") is not { } name)
        {
            return null;
        }

        ValueArray<Claim> claims = [.. ReadValues(mapping, name.Value).OfType<Claim>()];
        if (claims.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(new(
                ReconcileRules.MisplacedFigure,
                mapping.Span,
                new($"“{name.Value}”没有所印的值", $"'{name.Value}' has no value as printed"),
                new("写 place 和 value；印在几处时写 values", "write place and value, or values where it stands in several places")));
        }

        return new(name.Value, mapping.Text("indicator")?.Value, formula, claims)
        {
            Unit = mapping.Text("unit")?.Value,
            Note = mapping.Text("note")?.Value,
            FormulaText = formulaText,
            NameSpan = name.Span,
            IndicatorSpan = mapping.Text("indicator")?.Span ?? name.Span,
        };
    }

    private IEnumerable<Claim?> ReadValues(YamlMapping mapping, string metric)
    {
        IEnumerable<YamlMapping> places = mapping["values"] is null ? [mapping] : Items(mapping["values"]);
        if (mapping["values"] is not null && mapping["value"] is not null)
        {
            diagnostics.Add(new(
                ReconcileRules.MisplacedFigure,
                mapping.Find("value")!.Key.Span,
                new("value 与 values 只能写一种", "a metric has either value or values"),
                new("印在几处时只写 values", "write only values where it stands in several places")));
        }

        return places.Select(place => ReadValue(place, metric, mapping.Text("indicator")?.Value, mapping.Text("note")?.Value));
    }

    private Claim? ReadValue(YamlMapping place, string metric, string? indicator, string? note) =>
        place["value"] is YamlScalar { IsEmpty: false } scalar && ReadPrinted(scalar, null) is { } printed
            ? new(indicator, FigureKind.Metric, printed, place.Text("place")?.Value ?? "")
            {
                Metric = metric,
                Page = place.Integer("page")?.Value,
                Note = place.Text("note")?.Value ?? note,
                Span = scalar.Span,
                CodeSpan = scalar.Span,
            }
            : null;

    /// <summary>The figure, or null where the text is none, which the check of the structure has reported.</summary>
    private PrintedFigure? ReadPrinted(YamlScalar scalar, bool? isRate)
    {
        PrintedFigure? printed = PrintedFigure.Read(scalar.Text);
        if (printed is not null && isRate == true && !printed.IsPercent)
        {
            diagnostics.Add(new(
                ReconcileRules.MisplacedFigure,
                scalar.Span,
                new($"得分率 {scalar.Text} 应写成百分数", $"write the score rate {scalar.Text} as a per cent"),
                new($"是否想写 {scalar.Text}%？", $"did you mean {scalar.Text}%?")));
            return null;
        }

        return printed;
    }
}
