using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baoshan.Scoring.Documents;

/// <summary>Reads YAML text into nodes with places. Aliases and tags are refused and depth is bounded, so that no text expands or runs deep.</summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 64;

    private readonly string text;
    private readonly IParser parser;
    private readonly string? file;
    private readonly DiagnosticBag diagnostics;

    private YamlReader(string text, string? file, DiagnosticBag diagnostics)
    {
        this.text = text;
        parser = new Parser(new StringReader(text));
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <summary>The document in the text; null, with diagnostics, where there is none.</summary>
    public static YamlNode? Read(string text, string? file, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(text, file, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            diagnostics.Add(new(
                DocumentRules.Syntax,
                reader.Place(e.Start),
                new($"YAML 语法错误：{e.Message}", $"YAML syntax error: {e.Message}"),
                new("常见原因：缩进不齐、冒号后缺空格、以 > 或 % 开头的值没有加引号", "often: uneven indentation, no space after a colon, a value that starts with > or % and is not quoted")));
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
            diagnostics.Add(new(DocumentRules.Empty, SourceSpan.WholeFile(file), new("文件是空的", "the file is empty")));
            return null;
        }

        YamlNode root = ReadNode(0);
        if (root is YamlScalar { IsEmpty: true })
        {
            diagnostics.Add(new(DocumentRules.Empty, SourceSpan.WholeFile(file), new("文件是空的", "the file is empty")));
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out DocumentStart? second))
        {
            diagnostics.Add(new(DocumentRules.Syntax, Place(second.Start), new("一个文件只能有一个 YAML 文档", "a file holds one YAML document only")));
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
                throw Stop(DocumentRules.Tag, span, new($"不支持 YAML 标签“{node.Tag}”", $"the YAML tag '{node.Tag}' is not supported"));
            case Scalar scalar:
                parser.MoveNext();
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, span) { Source = SourceOf(scalar) };
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
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = ReadNode(depth + 1);
            YamlNode value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                diagnostics.Add(new(DocumentRules.Syntax, key.Span, new("键必须是文本", "a key must be a text")));
            }
            else if (!seen.TryAdd(name.Text, name.Span))
            {
                diagnostics.Add(new(
                    DocumentRules.DuplicateKey,
                    name.Span,
                    new($"键“{name.Text}”重复，首次出现在第 {seen[name.Text].Line} 行", $"the key '{name.Text}' stands twice; first on line {seen[name.Text].Line}")));
            }
            else
            {
                entries.Add(new(name, value));
            }
        }

        return new(entries, span);
    }

    private string? SourceOf(Scalar scalar)
    {
        (long start, long end) = (scalar.Start.Index, scalar.End.Index);
        return start >= 0 && start <= end && end <= text.Length ? text[(int)start..(int)end] : null;
    }

    private SourceSpan Place(Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

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
