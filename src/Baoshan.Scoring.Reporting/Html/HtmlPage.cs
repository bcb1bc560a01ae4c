using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The frame of a self-contained page: style sheet and script inside, nothing fetched, no other script allowed.</summary>
internal static class HtmlPage
{
    public static string Write(Labels labels, string title, Markup body, string? json)
    {
        string style = Resource("report.css");
        string script = Resource("report.js");
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        string policy = $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
        Markup page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{labels.Tag}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Markup.Trusted(policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Baoshan.Scoring">
            <title>{title}</title>
            <style>{Markup.Trusted(style)}</style>
            </head>
            <body>
            <a class="skip" href="#main">{labels.Of("跳到正文", "Skip to content")}</a>
            {body}
            {Markup.If(json is not null, () => Markup.Trusted($"<script type=\"application/json\" id=\"scorecard\">{EscapeJson(json!)}</script>"))}
            <script>{Markup.Trusted(script)}</script>
            </body>
            </html>

            """);
        return page.ToString();
    }

    /// <summary>JSON that means the same and can neither close its script element nor open another.</summary>
    internal static string EscapeJson(string json) => new StringBuilder(SafeText.Clean(json))
        .Replace("<", "\\u003c").Replace(">", "\\u003e").Replace("&", "\\u0026")
        .Replace("\u2028", "\\u2028").Replace("\u2029", "\\u2029").ToString();

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Baoshan.Scoring.Reporting.Html.Resources.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
