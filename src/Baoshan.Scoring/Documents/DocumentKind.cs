namespace Baoshan.Scoring.Documents;

/// <summary>The kinds of file, each with the first line that says so and its version.</summary>
internal sealed record DocumentKind(string Word, LocalizedText Name)
{
    private const string Prefix = "baoshan.scoring/";

    public static DocumentKind Indicators { get; } = new("indicators", new("指标体系", "an indicator set"));

    public static DocumentKind Overlay { get; } = new("overlay", new("叠加文件", "an overlay"));

    public static DocumentKind Assessment { get; } = new("assessment", new("评价数据", "an assessment"));

    public static DocumentKind Cases { get; } = new("cases", new("核验用例", "verification cases"));

    public static DocumentKind Published { get; } = new("published", new("公布数据", "published figures"));

    public static IReadOnlyList<DocumentKind> All { get; } = [Indicators, Overlay, Assessment, Cases, Published];

    /// <summary>The format line's value, with the only version there is.</summary>
    public string Format => $"{Prefix}{Word}@1";

    /// <summary>The shape of the key that every document starts with.</summary>
    public KeyShape FormatKey => new("format", ScalarShape.Word(Format), new($"文件格式：{Format}", $"the file's format: {Format}")) { IsRequired = true };

    /// <summary>The kind that a document says it is; null, with a diagnostic, where it is none of those expected.</summary>
    public static DocumentKind? Of(YamlNode root, DiagnosticBag diagnostics, params DocumentKind[] expected)
    {
        if (root is YamlMapping mapping && mapping["format"] is YamlScalar format && Array.Find(expected, kind => kind.Format == format.Text) is { } found)
        {
            return found;
        }

        diagnostics.Add(Problem(root, new(string.Join("、", expected.Select(kind => kind.Format)), string.Join(" or ", expected.Select(kind => kind.Format)))));
        return null;
    }

    private static Diagnostic Problem(YamlNode root, LocalizedText formats) => root is not YamlMapping mapping
        ? new(DocumentRules.WrongShape, root.Span, new("文件应由“键: 值”组成", "the file should consist of keys and values"), new($"第一行：format: {formats.Chinese}", $"first line: format: {formats.English}"))
        : mapping["format"] is not YamlScalar format
        ? new(DocumentRules.Format, mapping.Span, new("缺少 format 一行", "the line 'format' is missing"), new($"第一行应为 format: {formats.Chinese}", $"the first line should be format: {formats.English}"))
        : new(DocumentRules.Format, format.Span, Problem(format.Text), new($"此处可用：{formats.Chinese}", $"expected here: {formats.English}"));

    private static LocalizedText Problem(string format)
    {
        if (All.FirstOrDefault(k => k.Format == format) is { } other)
        {
            return new($"这是{other.Name.Chinese}，不是此处需要的文件", $"this is {other.Name.English}, not the file that is needed here");
        }

        bool version = All.Any(k => format.StartsWith($"{Prefix}{k.Word}@", StringComparison.Ordinal));
        return version
            ? new($"不认识格式版本“{Excerpt.Of(format)}”", $"unknown format version '{Excerpt.Of(format)}'")
            : new($"不认识格式“{Excerpt.Of(format)}”", $"unknown format '{Excerpt.Of(format)}'");
    }
}
