using Baoshan.Scoring.Documents.Schemas;

namespace Baoshan.Scoring.Authoring;

/// <summary>The files that a new folder starts with: a commented set, an assessment and cases that pass as they are, and the schemas that editors need.</summary>
public static class StarterFolder
{
    private static readonly string[] Templates = ["indicators.yaml", "assessment.yaml", "cases.yaml"];

    /// <summary>The path in the folder of the schema that files of cases name.</summary>
    public const string CasesSchema = "schemas/cases.schema.json";

    /// <summary>The files with their paths in the folder.</summary>
    public static IReadOnlyList<StarterFile> Files { get; } = [.. Templates.Select(name => new StarterFile(name, Read(name))), .. SchemaFiles];

    /// <summary>The schemas of all kinds of file, for editors.</summary>
    public static IEnumerable<StarterFile> SchemaFiles =>
        DocumentSchemas.Kinds.Select(kind => new StarterFile($"schemas/{kind}.schema.json", DocumentSchemas.Write(kind)));

    private static string Read(string name)
    {
        using Stream stream = typeof(StarterFolder).Assembly.GetManifestResourceStream($"Starter.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A file that a new folder starts with.</summary>
/// <param name="Path">Its path in the folder, with slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record StarterFile(string Path, string Text);
