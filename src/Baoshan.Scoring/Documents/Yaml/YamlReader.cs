using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baoshan.Scoring.Documents;

/// <summary>Reads YAML text into nodes with places. Aliases and tags are refused and depth is bounded, so that no text expands or runs deep.</summary>
internal sealed class YamlReader
{
    public const int MaximumDepth = 64;

    private static readonly LocalizedText EmptyHint = new("第一行应为 format: baoshan.scoring/…", "the first line should be format: baoshan.scoring/…");

    private readonly IParser parser;
    private readonly string source;
    private readonly string? file;
    private readonly DiagnosticBag diagnostics;

    private YamlReader(string source, string? file, DiagnosticBag diagnostics)
    {
        parser = new Parser(new StringReader(source));
        this.source = source;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <summary>The document in the text; null, with diagnostics, where there is none.</summary>
    public static YamlNode? Read(string text, string? file, DiagnosticBag diagnostics)
    {
        if (text.Length > SourceText.MaximumBytes)
        {
            diagnostics.Add(SourceText.TooLarge(file));
            return null;
        }

        string source = text.StartsWith('\ufeff') ? text[1..] : text;
        if (!SourceCharacters.Check(source, file, diagnostics))
        {
            return null;
        }

        return UsualYaml.TryRead(source, file) ?? ReadAny(source, file, diagnostics);
    }

    /// <summary>The document in a text whose characters have been checked, by the whole parser.</summary>
    public static YamlNode? ReadAny(string source, string? file, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, file, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            diagnostics.Add(YamlMistakes.Describe(e, source, file));
            return null;
        }
        catch (Exception e) when (YamlMistakes.IsUnreadable(e))
        {
            diagnostics.Add(YamlMistakes.Describe(reader.parser.Current is { } last ? reader.Place(last.End) : new(file, 1, 1)));
            return null;
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            diagnostics.Add(new(DocumentRules.Empty, SourceSpan.WholeFile(file), new("文件是空的", "the file is empty"), EmptyHint));
            return null;
        }

        YamlNode root = ReadNode(0);
        if (root is YamlScalar { IsEmpty: true })
        {
            diagnostics.Add(new(DocumentRules.Empty, SourceSpan.WholeFile(file), new("文件是空的", "the file is empty"), EmptyHint));
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out DocumentStart? second))
        {
            diagnostics.Add(new(DocumentRules.Syntax, Place(second.Start), new("一个文件只能有一个 YAML 文档", "a file holds one YAML document only"), new("删去 --- 一行，或分成几个文件", "remove the line ---, or make it several files")));
            return null;
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = parser.Current ?? throw new DocumentException();
        SourceSpan span = Place(current.Start);
        if (depth > MaximumDepth)
        {
            throw Stop(DocumentRules.TooDeep, span, new($"嵌套超过 {MaximumDepth} 层", $"nested deeper than {MaximumDepth} levels"));
        }

        switch (current)
        {
            case AnchorAlias:
                throw Stop(
                    DocumentRules.Alias,
                    span,
                    new("不支持 YAML 别名（*）", "YAML aliases (*) are not supported"),
                    new("请把内容写出来", "write the content out"));
            case NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false } node:
                throw Stop(DocumentRules.Tag, span, new($"不支持 YAML 标签“{Excerpt.Of(node.Tag.Value)}”", $"the YAML tag '{Excerpt.Of(node.Tag.Value)}' is not supported"), new("以 ! 开头的值要加引号", "a value that starts with ! must be quoted"));
            case Scalar scalar:
                parser.MoveNext();
                return ReadScalar(scalar, span);
            case SequenceStart:
                parser.MoveNext();
                return ReadSequence(span, depth);
            case MappingStart:
                parser.MoveNext();
                return ReadMapping(span, depth);
            default:
                throw Stop(DocumentRules.Syntax, span, new("此处应有一个值", "a value is expected here"));
        }
    }

    private YamlScalar ReadScalar(Scalar scalar, SourceSpan span)
    {
        if (scalar.Value.Contains('\0', StringComparison.Ordinal))
        {
            throw Stop(DocumentRules.InvalidCharacter, span, new("值中有字符 U+0000", "the value has the character U+0000"), new("删去转义 \\0", "leave out the escape \\0"));
        }

        return ScalarPlaces.At(scalar.Start, source, file, scalar.Value, scalar.Style);
    }

    private YamlSequence ReadSequence(SourceSpan span, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new(items, span);
    }

    private YamlMapping ReadMapping(SourceSpan span, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new SeenKeys();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = ReadNode(depth + 1);
            YamlNode value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                diagnostics.Add(new(DocumentRules.Syntax, key.Span, new("键必须是文本", "a key must be a text"), new("键不能是列表或对应表", "a key cannot be a list or a mapping")));
            }
            else if (seen.Add(name) is { } first)
            {
                diagnostics.Add(new(
                    DocumentRules.DuplicateKey,
                    name.Span,
                    new($"键“{Excerpt.Of(name.Text)}”重复，首次出现在第 {first.Span.Line} 行", $"the key '{Excerpt.Of(name.Text)}' stands twice; first on line {first.Span.Line}"),
                    new("删去一处，或改正其中一个键", "remove one of them, or correct its key")));
            }
            else
            {
                entries.Add(new(name, value));
            }
        }

        return new(entries, span);
    }

    private SourceSpan Place(Mark mark) => YamlMistakes.Place(mark, file);

    private DocumentException Stop(DiagnosticRule rule, SourceSpan span, LocalizedText message, LocalizedText? hint = null)
    {
        diagnostics.Add(new(rule, span, message, hint));
        return new();
    }

    /// <summary>Ends the reading of a document whose problem has been reported.</summary>
#pragma warning disable CA1032, CA1064 // it never leaves the reader
    private sealed class DocumentException : Exception;
#pragma warning restore CA1032, CA1064
}
