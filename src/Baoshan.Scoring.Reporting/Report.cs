using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baoshan.Scoring.Reporting.Excel;
using Baoshan.Scoring.Reporting.Html;
using Baoshan.Scoring.Reporting.Json;
using Baoshan.Scoring.Reporting.Markdown;
using Baoshan.Scoring.Reporting.Word;

namespace Baoshan.Scoring.Reporting;

/// <summary>
/// Makes reports. A report is a pure view of a scorecard: the same scorecard, options and version give the same bytes. All text from input stays
/// text: it cannot become markup, a formula, a link or a script.
/// </summary>
public static class Report
{
    /// <summary>The endings of files, the usual one first.</summary>
    public static ValueArray<string> Extensions { get; } = [".html", ".docx", ".xlsx", ".md", ".json"];

    /// <summary>The format that a file's name asks for by its ending; null where it asks for none.</summary>
    public static ReportFormat? FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => ReportFormat.Html,
            ".docx" => ReportFormat.Word,
            ".xlsx" => ReportFormat.Excel,
            ".md" or ".markdown" => ReportFormat.Markdown,
            ".json" => ReportFormat.Json,
            _ => null,
        };
    }

    /// <summary>The report as the bytes of a file.</summary>
    /// <param name="card">The scorecard; it may be incomplete.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="options">The language, and what else the report shows; null for a report in Chinese.</param>
    public static byte[] Write(Scorecard card, ReportFormat format, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        options ??= new();
        Language language = options.Language;
        return format switch
        {
            ReportFormat.Html => Bytes(HtmlReport.Write(ReportViewBuilder.Build(card, language), options.Reconciliation, CompactJson(card, language))),
            ReportFormat.Word => WordReport.Write(ReportViewBuilder.Build(card, language)),
            ReportFormat.Excel => ExcelReport.Write(ReportViewBuilder.Build(card, language)),
            ReportFormat.Markdown => Bytes(ScorecardMarkdown.Write(card, language)),
            ReportFormat.Json => Bytes(ScorecardJson.Write(card, language)),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    private static byte[] Bytes(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    /// <summary>The scorecard's JSON without indentation; the page that carries it escapes what a page must escape.</summary>
    private static string CompactJson(Scorecard card, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ScorecardJson.Write(json, card, language);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
