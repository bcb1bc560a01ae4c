using YamlDotNet.Core;

namespace Baoshan.Scoring.Documents;

/// <summary>Says in the reader's language what the YAML parser cannot read, and what is usually behind it.</summary>
internal static class YamlMistakes
{
    private static readonly LocalizedText General = new("无法按 YAML 读取此处", "this cannot be read as YAML");

    private static readonly LocalizedText GeneralHint = new(
        "常见原因：缩进不齐、冒号后缺空格、值以特殊符号开头而没有加引号",
        "often: uneven indentation, no space after a colon, a value that starts with a special character and is not quoted");

    private static readonly LocalizedText Quote = new("请给这个值加引号", "put the value in quotes");

    // what the parser's message says, what that means, and what to do; the first that fits counts
    private static readonly (string Says, LocalizedText Means, LocalizedText Hint)[] Known =
    [
        ("did not find expected comment or line break", new("以 > 或 | 开头的值要加引号", "a value that starts with > or | must be quoted"), Quote),
        ("cannot start any token", new("值不能以这个字符开头", "a value cannot start with this character"), Quote),
        ("anchor", new("以 & 或 * 开头的值要加引号", "a value that starts with & or * must be quoted"), Quote),
        ("escape", new("双引号中有不认识的转义符 \\", "an unknown escape \\ in double quotes"), new("改用单引号，或写成 \\\\", "use single quotes, or write \\\\")),
        ("surrogate", new("无效的 Unicode 转义", "an invalid Unicode escape"), new("直接写出这个字", "write the character itself")),
        ("end of stream", new("引号没有结束", "a quote is never closed"), new("补上后面的引号", "add the closing quote")),
        ("wrong indentation", new("引号没有结束", "a quote is never closed"), new("补上后面的引号", "add the closing quote")),
        ("invalid mapping", new("此处不应有冒号", "a colon is out of place here"), new("缩进是否与同级的键对齐？值里有冒号时要加引号", "is the line indented like its neighbours? a value with a colon must be quoted")),
        ("sequence entries are not allowed", new("列表的“- ”要另起一行", "a list's '- ' starts on a line of its own"), new("或写成 [ 一, 二 ]", "or write [ one, two ]")),
        ("expected ':'", new("此处缺少冒号", "a colon is missing here"), new("写成“键: 值”，冒号后有一个空格", "write key: value, with a space after the colon")),
        ("expected ',' or", new("方括号或花括号没有结束，或项目之间缺少逗号", "a bracket is never closed, or a comma is missing between items"), new("补上后括号或逗号", "add the bracket or the comma")),
        ("expected key", new("此处应是“键: 值”", "key: value is expected here"), new("冒号后要有一个空格，缩进要与同级的键对齐", "write a space after the colon, and indent like the keys beside it")),
    ];

    public static Diagnostic Describe(YamlException problem, string text, string? file)
    {
        if (problem.Message.Contains("tab", StringComparison.Ordinal) && Tab(text, file) is { } tab)
        {
            return new(
                DocumentRules.Syntax,
                tab,
                new("缩进用了制表符（Tab）", "a tab is used for indentation"),
                new("缩进只用空格", "indent with spaces only"));
        }

        foreach ((string says, LocalizedText means, LocalizedText hint) in Known)
        {
            if (problem.Message.Contains(says, StringComparison.Ordinal))
            {
                return new(DocumentRules.Syntax, Place(problem.Start, file), means, hint);
            }
        }

        return Describe(Place(problem.Start, file));
    }

    /// <summary>Something that the parser itself did not foresee.</summary>
    public static Diagnostic Describe(SourceSpan place) => new(DocumentRules.Syntax, place, General, GeneralHint);

    /// <summary>True for what the parser throws: its own exceptions, and those of states that it did not foresee, such as an open bracket before a key.</summary>
    public static bool IsUnreadable(Exception e) =>
        e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or FormatException;

    public static SourceSpan Place(Mark mark, string? file) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>Where a tab stands in the indentation of a line.</summary>
    private static SourceSpan? Tab(string text, string? file)
    {
        int line = 1;
        bool indentation = true;
        for (int i = 0, start = 0; i < text.Length; i++)
        {
            if (text[i] == '\t' && indentation)
            {
                return new(file, line, i - start + 1);
            }

            if (text[i] == '\n')
            {
                (line, start, indentation) = (line + 1, i + 1, true);
            }
            else
            {
                indentation &= text[i] == ' ';
            }
        }

        return null;
    }
}
