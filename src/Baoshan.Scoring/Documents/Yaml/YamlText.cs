using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Baoshan.Scoring.Documents;

/// <summary>Writes texts so that YAML reads them back as they are, plain where that can be.</summary>
internal static partial class YamlText
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A single value, in block or flow style.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text : JsonSerializer.Serialize(text, Quoted);

    /// <summary>A text of several lines as a block, each line after so many spaces; one line as a single value.</summary>
    public static string Block(string text, int indent)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return lines.Length < 2 || lines.Any(line => line.Any(IsOdd))
            ? Scalar(string.Join('\n', lines))
            : $"|-{string.Concat(lines.Select(line => $"\n{new string(' ', indent)}{line}"))}";
    }

    /// <summary>Characters that a block cannot hold as they are.</summary>
    private static bool IsOdd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);

    /// <summary>Letters, digits and signs that have no meaning in YAML; a colon or a hash only inside a word.</summary>
    [GeneratedRegex(@"^(?:[\p{L}\p{N}_《“（〔≥≤]|-(?=\p{N}))(?:[\p{L}\p{N}_.+/≥≤“”‘’（）《》〔〕、。；：，！？·—％%×÷()*=<> -]*(?<! ))?$")]
    private static partial Regex Plain();
}
