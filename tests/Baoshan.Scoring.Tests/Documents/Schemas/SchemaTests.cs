using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Schemas;
using Baoshan.Scoring.Tests.Support;
using FsCheck;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Documents.Schemas;

/// <summary>The schemas and the loader agree on what each kind of file may look like.</summary>
public class SchemaTests
{
    private static readonly Dictionary<string, SchemaValidator> Schemas = DocumentSchemas.Kinds.ToDictionary(kind => kind, kind => SchemaValidator.Parse(DocumentSchemas.Write(kind)));

    private static readonly (string Kind, Shape Shape, YamlNode Root)[] Documents = [.. Shipped.YamlFiles.Select(File.ReadAllText).Concat(SampleDocuments.All).Select(Read).Where(d => d.Shape is not null)];

    public static TheoryData<string> Kinds => [.. DocumentSchemas.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_committed_schema_is_what_the_command_writes(string kind) =>
        Generated.AssertUpToDate(Shipped.File("docs", "schemas", $"{kind}.schema.json"), DocumentSchemas.Write(kind));

    [Fact]
    public void Every_shipped_file_and_sample_is_valid()
    {
        Assert.True(Documents.Length >= 5);
        Assert.All(Documents, document =>
        {
            Assert.Empty(Faults(document.Root, document.Shape));
            Assert.True(IsValid(document.Kind, document.Root));
        });
    }

    [Fact]
    public void Every_shipped_file_names_its_schema_in_its_first_line() => Assert.All(Shipped.YamlFiles, file =>
    {
        string first = File.ReadLines(file).First();
        string format = File.ReadLines(file).First(line => line.StartsWith("format:", StringComparison.Ordinal));
        string kind = format.Split('/', '@')[1];
        if (!DocumentSchemas.Kinds.Contains(kind))
        {
            return;
        }

        Assert.Equal($"# yaml-language-server: $schema=../../docs/schemas/{kind}.schema.json", first);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=')[1])));
    });

    /// <summary>Every place of a document, and what may be put there, is tried in turn: schema and loader say the same.</summary>
    [Property(MaxTest = 600)]
    public bool A_document_changed_anywhere_is_valid_for_the_schema_exactly_where_it_is_for_the_loader(NonNegativeInt which, NonNegativeInt place, NonNegativeInt change)
    {
        (string kind, Shape shape, YamlNode root) = Documents[which.Get % Documents.Length];
        YamlNode mutated = YamlMutation.Apply(root, place.Get * 7919, change.Get);
        Diagnostic[] faults = Faults(mutated, shape);
        return IsValid(kind, mutated) == (faults.Length == 0)
            ? true
            : throw new InvalidOperationException($"{kind}: the schema says {faults.Length > 0}, the loader {string.Join(Environment.NewLine, faults.Select(f => f.ToText(Language.English)))}");
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("３", true)]
    [InlineData("-0.5", true)]
    [InlineData("3%", false)]
    [InlineData("三", false)]
    [InlineData("3,000", false)]
    public void A_number_is_one_for_both(string text, bool expected) => AssertScalar(ScalarShape.Number, text, expected);

    [Theory]
    [InlineData("full", true)]
    [InlineData("zero", true)]
    [InlineData("5%", true)]
    [InlineData("５％", true)]
    [InlineData("5 %", true)]
    [InlineData("0.2", true)]
    [InlineData("half", false)]
    [InlineData("Full", false)]
    public void A_price_is_one_for_both(string text, bool expected) => AssertScalar(ScalarShape.Price, text, expected);

    [Theory]
    [InlineData("低于70%", true)]
    [InlineData("低于 70 %", true)]
    [InlineData("90%以上", true)]
    [InlineData("80%（含）至90%", true)]
    [InlineData("80%至90%(不含)", true)]
    [InlineData("-5%（含）~5%（含）", true)]
    [InlineData("0", true)]
    [InlineData("80%-90%", false)]
    [InlineData("80%至90%", false)]
    [InlineData("低于", false)]
    [InlineData("不知道", false)]
    public void An_interval_is_one_for_both(string text, bool expected) => AssertScalar(ScalarShape.Interval, text, expected);

    [Theory]
    [InlineData("资金结转率", true)]
    [InlineData("rate_1", true)]
    [InlineData("1st", false)]
    [InlineData("and", false)]
    [InlineData("a b", false)]
    [InlineData("true", true)]
    [InlineData("False", true)]
    public void A_name_is_one_for_both(string text, bool expected) => AssertScalar(ScalarShape.Name, text, expected);

    private static void AssertScalar(ScalarShape shape, string text, bool expected)
    {
        var node = new YamlScalar(text, false, default);
        Assert.Equal(expected, ScalarTexts.IsValid(text, shape));
        Assert.Equal(expected, SchemaValidator.Parse(ScalarSchema.Of(shape).ToJsonString()).IsValid(TypedYaml.Of(node)));
    }

    private static bool IsValid(string kind, YamlNode root) => Schemas[kind].IsValid(TypedYaml.Of(root));

    private static Diagnostic[] Faults(YamlNode root, Shape shape)
    {
        var diagnostics = new DiagnosticBag();
        new StructureChecker(diagnostics).Check(root, shape);
        return [.. diagnostics.ToOrderedArray()];
    }

    private static (string Kind, Shape Shape, YamlNode Root) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = (YamlMapping)YamlReader.Read(text, null, diagnostics)!;
        string kind = ((YamlScalar)root["format"]!).Text.Split('/', '@')[1];
        return (kind, DocumentSchemas.All.FirstOrDefault(pair => pair.Kind.Word == kind).Shape, root);
    }
}
