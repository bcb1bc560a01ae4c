using System.Globalization;
using System.Text;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Documents.Schemas;

namespace Baoshan.Scoring.Tests.Docs;

/// <summary>Makes the reference of keys from the shapes: a section a kind of file, a table a mapping. Examples are taken from real files.</summary>
internal sealed class ReferenceTables(Language language, ShapeExamples examples)
{
    private readonly HashSet<string> written = [];
    private readonly StringBuilder text = new();

    public string Write()
    {
        foreach ((DocumentKind kind, Shape shape) in DocumentSchemas.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {kind.Name.In(language)}\n\n`format: {kind.Format}`\n\n");
            Tables(shape, kind.Name.In(language));
        }

        return text.ToString();
    }

    private void Tables(Shape shape, string path)
    {
        switch (shape)
        {
            case RecursiveShape recursive when written.Add($"@{recursive.Name}"):
                Tables(recursive.Target(), path);
                break;
            case ListShape list:
                Tables(list.Item, path);
                break;
            case NamedItemsShape items:
                Tables(items.Value, path);
                break;
            case WithdrawableShape withdrawable:
                Tables(withdrawable.Value, path);
                break;
            case OneOfShape oneOf:
                foreach (Shape alternative in oneOf.Alternatives)
                {
                    Tables(alternative, path);
                }

                break;
            case MappingShape mapping when written.Add(Signature(mapping)):
                Table(mapping);
                foreach (KeyShape key in mapping.Keys)
                {
                    Tables(key.Value, key.Name);
                }

                break;
        }
    }

    private void Table(MappingShape mapping)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {mapping.Name.In(language)}\n\n");
        text.Append(language == Language.English ? "| key | type | default | meaning | example |\n" : "| 键 | 类型 | 默认 | 含义 | 示例 |\n").Append("|---|---|---|---|---|\n");
        foreach (KeyShape key in mapping.Keys)
        {
            string required = key.IsRequired ? (language == Language.English ? "required" : "必需") : key.Default is { } value ? $"`{value}`" : "–";
            text.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {Type(key.Value)} | {required} | {Cell(key.Meaning.In(language))} | {(examples.Of(key) is { } example ? $"`{Cell(example)}`" : "…")} |\n");
        }

        text.Append('\n');
    }

    private string Type(Shape shape) => shape switch
    {
        ScalarShape scalar => Cell(ScalarTexts.Expected(scalar).In(language)),
        ListShape list => language == Language.English ? $"list of: {Type(list.Item)}" : $"列表：{Type(list.Item)}",
        NamedItemsShape items => language == Language.English ? $"{items.Key.English} → {Type(items.Value)}" : $"{items.Key.Chinese} → {Type(items.Value)}",
        OneOfShape oneOf => string.Join(language == Language.English ? "; or " : "；或 ", oneOf.Alternatives.Select(Type)),
        WithdrawableShape withdrawable => Type(withdrawable.Value) + (language == Language.English ? ", or nothing" : "，或留空"),
        MappingShape mapping => mapping.Name.In(language),
        RecursiveShape { Name: "standard" } => language == Language.English ? "the standard" : "评分标准",
        RecursiveShape { Name: "indicator" } => language == Language.English ? "an indicator" : "指标",
        RecursiveShape recursive => recursive.Name,
        _ => "?",
    };

    private static string Signature(MappingShape mapping) => $"{mapping.Name.English}:{string.Join(',', mapping.Keys.Select(key => key.Name))}";

    private static string Cell(string value) => value.Replace("|", "\\|").ReplaceLineEndings(" ");
}
