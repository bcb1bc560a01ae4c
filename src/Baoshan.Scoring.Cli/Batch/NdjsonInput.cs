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
            return new(line, cells, CsvInput.Undecodable(source.Encoding), text);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(line, cells, new("这一行不是 JSON 对象", "the line is not a JSON object"), text);
            }

            LocalizedText? problem = null;
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                problem ??= Put(property.Name, property.Value, cells);
            }

            return new(line, cells, problem, text);
        }
        catch (JsonException e)
        {
            return new(line, cells, new($"不是有效的 JSON（第 {e.BytePositionInLine + 1} 字节）", $"not valid JSON (byte {e.BytePositionInLine + 1})"), text);
        }
    }

    private LocalizedText? Put(string name, JsonElement value, string[] cells)
    {
        if (name.StartsWith('#'))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object && positions.TryGetValue(name, out int votes))
        {
            cells[votes] = string.Join(';', value.EnumerateObject().Select(vote => $"{vote.Name}:{Text(vote.Value)}"));
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            LocalizedText? problem = null;
            foreach (JsonProperty member in value.EnumerateObject())
            {
                problem ??= Put($"{name}·{member.Name}", member.Value, cells);
            }

            return problem;
        }

        if (!positions.TryGetValue(name, out int position))
        {
            string hint = Suggestion.Nearest(name, Header) is { } nearest ? $"；是否想写“{nearest}”？" : "";
            string hintEnglish = hint.Length > 0 ? $"; did you mean '{Suggestion.Nearest(name, Header)}'?" : "";
            return new($"没有指标用到“{name}”{hint}", $"no indicator uses '{name}'{hintEnglish}");
        }

        cells[position] = value.ValueKind == JsonValueKind.Array ? string.Join(';', value.EnumerateArray().Select(Text)) : Text(value);
        return null;
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
