using Baoshan.Scoring.Documents.Assessments;

namespace Baoshan.Scoring.Documents.Cases;

/// <summary>Reads a file of verification cases.</summary>
internal static class CasesReader
{
    /// <summary>The cases in a text; null where it is too wrong to be used.</summary>
    public static ValueArray<CaseDocument>? Read(string text, string? file, DiagnosticBag diagnostics)
    {
        YamlNode? root = YamlReader.Read(text, file, diagnostics);
        if (root is null || DocumentKind.Of(root, diagnostics, DocumentKind.Cases) is null)
        {
            return null;
        }

        new StructureChecker(diagnostics).Check(root, CasesShape.Cases);
        return ((YamlMapping)root)["cases"] is YamlSequence cases
            ? [.. cases.Items.OfType<YamlMapping>().Select(item => ReadCase(item, diagnostics))]
            : [];
    }

    private static CaseDocument ReadCase(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var expect = mapping["expect"] as YamlMapping;
        return new(mapping.Span, mapping.Text("name")?.Value ?? "?")
        {
            Set = mapping.Text("set"),
            Assessment = mapping.Text("assessment"),
            Facts = new AssessmentReader(diagnostics).ReadFacts(mapping["facts"]),
            Withdrawn = mapping["facts"] is YamlMapping facts
                ? [.. facts.Entries.Where(entry => entry.Value is YamlScalar { IsEmpty: true }).Select(entry => entry.Key.Text)]
                : [],
            NotApplicable = AssessmentReader.ReadNotApplicable(mapping["not-applicable"]),
            Total = expect?.Number("total"),
            Grade = expect?.Text("grade"),
            Status = expect?.Text("status"),
            Scores = expect?["scores"] is YamlMapping scores
                ? [.. scores.Entries
                    .Select(entry => (Code: new Written<string>(entry.Key.Text, entry.Key.Span), Score: scores.Number(entry.Key.Text)))
                    .Where(score => score.Score is not null)
                    .Select(score => (score.Code, score.Score!))]
                : [],
            States = expect?["states"] is YamlMapping states
                ? [.. states.Entries
                    .Select(entry => (Code: new Written<string>(entry.Key.Text, entry.Key.Span), State: states.Text(entry.Key.Text)))
                    .Where(state => state.State is not null)
                    .Select(state => (state.Code, state.State!))]
                : [],
        };
    }
}
