using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Schemas;
using Baoshan.Scoring.Tests.Documents.Schemas;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Docs;

/// <summary>The reference of the formats lists every key, as the shapes have it.</summary>
public class FormatReferenceTests
{
    private const string Start = "<!-- keys: made from the code, do not edit by hand -->\n";

    [Theory]
    [InlineData("格式参考.md", Language.Chinese)]
    [InlineData("format-reference.md", Language.English)]
    public void The_tables_are_those_of_the_shapes(string page, Language language)
    {
        string path = Shipped.File("docs", page);
        string text = File.ReadAllText(path);
        string head = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)];
        Generated.AssertUpToDate(path, head + "\n" + new ReferenceTables(language, Examples()).Write().TrimEnd() + "\n");
    }

    private static ShapeExamples Examples()
    {
        var examples = new ShapeExamples();
        foreach (string text in Baoshan.Scoring.Authoring.StarterFolder.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => file.Text).Concat(SampleDocuments.All))
        {
            var diagnostics = new DiagnosticBag();
            YamlNode root = YamlReader.Read(text, null, diagnostics)!;
            string kind = ((YamlScalar)((YamlMapping)root)["format"]!).Text.Split('/', '@')[1];
            examples.Collect(root, DocumentSchemas.All.First(pair => pair.Kind.Word == kind).Shape);
        }

        return examples;
    }
}
