using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baoshan.Scoring.Documents.Assessments;
using Baoshan.Scoring.Documents.Cases;
using Baoshan.Scoring.Documents.Overlays;
using Baoshan.Scoring.Documents.Published;
using Baoshan.Scoring.Documents.Sets;

namespace Baoshan.Scoring.Documents.Schemas;

/// <summary>
/// The JSON Schemas (draft 2020-12) of the file formats, by which editors complete keys and underline mistakes. A schema never rejects what
/// the loader accepts; sums, names and formulas stay the loader's.
/// </summary>
public static class DocumentSchemas
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly IReadOnlyList<(DocumentKind Kind, Shape Shape)> Shapes =
    [
        (DocumentKind.Indicators, SetShape.Set),
        (DocumentKind.Overlay, OverlayShape.Overlay),
        (DocumentKind.Assessment, AssessmentShape.Assessment),
        (DocumentKind.Cases, CasesShape.Cases),
        (DocumentKind.Published, PublishedShape.Published),
    ];

    /// <summary>The kinds of file that have a schema, such as <c>indicators</c>.</summary>
    public static ValueArray<string> Kinds { get; } = [.. Shapes.Select(pair => pair.Kind.Word)];

    /// <summary>The schema of a kind of file as JSON text with LF line ends.</summary>
    /// <exception cref="ArgumentException">There is no such kind; see <see cref="Kinds"/>.</exception>
    public static string Write(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        (DocumentKind Kind, Shape Shape) found = Shapes.FirstOrDefault(pair => pair.Kind.Word == kind);
        if (found.Kind is null)
        {
            throw new ArgumentException($"There is no kind of file '{kind}'.", nameof(kind));
        }

        JsonObject schema = SchemaBuilder.Build(found.Kind, found.Shape);
        return schema.ToJsonString(Readable) + "\n";
    }

    /// <summary>The shapes by kind, for the reference of keys.</summary>
    internal static IEnumerable<(DocumentKind Kind, Shape Shape)> All => Shapes;
}
