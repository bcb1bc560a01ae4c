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

    /// <summary>Letters, digits and signs that have no meaning in YAML; a colon or a hash only inside a word.</summary>
    [GeneratedRegex(@"^(?:[\p{L}\p{N}_《“（〔≥≤]|-(?=\p{N}))(?:[\p{L}\p{N}_.+/≥≤“”‘’（）《》〔〕、。；：，！？·—％%×÷()=<> -]*(?<! ))?$")]
    private static partial Regex Plain();
}
