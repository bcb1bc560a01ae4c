using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Baoshan.Scoring.Reporting.Html;

/// <summary>HTML that is safe to put into a page: text becomes part of it only through <see cref="Of"/>, which escapes whatever is interpolated.</summary>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    public static Markup Empty { get; } = new("");

    /// <summary>The literal parts as they stand; interpolated texts and numbers are escaped, interpolated markup is not.</summary>
    public static Markup Of(MarkupHandler handler) => new(handler.ToHtml());

    /// <summary>A part of the page that is ours: a style sheet or a script from the resources.</summary>
    public static Markup Trusted(string html) => new(html);

    /// <summary>Several pieces, one after the other.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces));

    /// <summary>A piece for each item.</summary>
    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> piece) => Join(items.Select(piece));

    /// <summary>The piece where the condition holds, or nothing.</summary>
    public static Markup If(bool condition, Func<Markup> piece) => condition ? piece() : Empty;

    public override string ToString() => html ?? "";
}

/// <summary>Collects the parts of interpolated HTML and escapes what comes from elsewhere.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder text;

    public MarkupHandler(int literalLength, int formattedCount) => text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(Markup markup) => text.Append(markup);

    public void AppendFormatted(string? value) => text.Append(Encoder.Encode(SafeText.Clean(value)));

    public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(decimal value) => text.Append(value.ToString("0.####", CultureInfo.InvariantCulture));

    public string ToHtml() => text.ToString();
}
