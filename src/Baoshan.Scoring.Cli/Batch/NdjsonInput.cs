using System.Text;
using System.Text.Json;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>
/// A JSON object a line, with the columns of a table as keys. A list may be an array, and what has members an object of its own:
/// <c>{"A102": {"不一致": 2}}</c> is <c>{"A102·不一致": 2}</c>.
/// </summary>
internal sealed class NdjsonInput : IBatchInput
{
    private readonly TableSource source;
    private readonly StreamReader reader;
    private readonly Dictionary<string, int> positions;

    public NdjsonInput(TableSource source, IReadOnlyList<string> columns)
    {
        this.source = source;
        reader = new(source.Text, Encoding.UTF8);
        Header = columns;
        positions = columns.Select((name, i) => (name, i)).ToDictionary(column => column.name, column => column.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Header { get; }

    public double Progress => source.Progress;

    public IEnumerable<BatchRow> Rows
    {
        get
        {
            for (int line = 1; reader.ReadLine() is { } text; line++)
            {
                if (!string.IsNullOrWhiteSpace(text))
                {
                    yield return Read(text, line);
                }
            }
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        source.Dispose();
    }

    private BatchRow Read(string text, int line)
    {
        string[] cells = new string[Header.Count];
        Array.Fill(cells, "");
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new(line, cells, CellText.Undecodable(source.Encoding), text);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            LocalizedText? problem = document.RootElement.ValueKind == JsonValueKind.Object
                ? Put(document.RootElement, "", cells, new bool[cells.Length])
                : new("这一行不是 JSON 对象", "the line is not a JSON object");
            return new(line, cells, problem ?? CellText.Problem(cells, source.Encoding), text);
        }
        catch (JsonException e)
        {
            return new(line, cells, new($"不是有效的 JSON（第 {e.BytePositionInLine + 1} 字节）", $"not valid JSON (byte {e.BytePositionInLine + 1})"), text);
        }
        catch (InvalidOperationException)
        {
            // the one thing that a parsed text can still hold and no string can be made of
            return new(line, cells, new("有残缺的 \\u 转义，不成字符", "a \\u escape is half a character"), text);
        }
    }

    /// <summary>Puts the values of an object into the cells; of several problems the first is said.</summary>
    private LocalizedText? Put(JsonElement row, string prefix, string[] cells, bool[] filled)
    {
        LocalizedText? problem = null;
        foreach (JsonProperty property in row.EnumerateObject().Where(property => !property.Name.StartsWith('#')))
        {
            problem ??= Put(prefix + property.Name, property.Value, cells, filled);
        }

        return problem;
    }

    private LocalizedText? Put(string name, JsonElement value, string[] cells, bool[] filled)
    {
        if (!positions.TryGetValue(name, out int position))
        {
            return value.ValueKind == JsonValueKind.Object ? Put(value, $"{name}·", cells, filled) : Unknown(name);
        }

        if (filled[position])
        {
            return Twice(name);
        }

        filled[position] = true;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array when name is BatchLayout.Subject or BatchLayout.Period:
                return new($"“{name}”应为一段文字", $"'{name}' should be a text");
            case JsonValueKind.Object when Members(value) is { } members:
                return members;
            case JsonValueKind.Object:
                cells[position] = string.Join(';', value.EnumerateObject().Select(vote => $"{vote.Name}:{Text(vote.Value)}"));
                return null;
            case JsonValueKind.Array:
                cells[position] = string.Join(';', value.EnumerateArray().Select(Text));
                return null;
            default:
                cells[position] = Text(value);
                return null;
        }
    }

    /// <summary>What is wrong with the names in an object; null where each stands once.</summary>
    private static LocalizedText? Members(JsonElement value) =>
        value.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice ? Twice(twice.Key) : null;

    private static LocalizedText Twice(string name) => new($"“{name}”写了两次，不知以哪个为准", $"'{name}' is given twice, and which of them counts is open");

    private LocalizedText Unknown(string name)
    {
        string? nearest = Suggestion.Nearest(name, Header);
        return nearest is null
            ? new($"没有指标用到“{name}”", $"no indicator uses '{name}'")
            : new($"没有指标用到“{name}”；是否想写“{nearest}”？", $"no indicator uses '{name}'; did you mean '{nearest}'?");
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
