namespace Baoshan.Scoring.Sentences;

/// <summary>
/// A sentence with its plain spelling beside it, one character for one character: full-width digits and signs, dashes, and the traditional
/// characters of the scoring words are replaced, so that the grammar is written once. Names of options and elements are taken as they stand.
/// </summary>
internal sealed class SentenceText
{
    /// <summary>The longest sentence that is read, in characters.</summary>
    public const int MaximumLength = 4000;

    private const string Traditional = "滿計權項無個點為減過該達於間權";
    private const string Simplified = "满计权项无个点为减过该达于间权";

    public SentenceText(string original)
    {
        Original = original;
        Plain = string.Create(original.Length, original, static (span, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                span[i] = PlainOf(source[i]);
            }
        });
    }

    public string Original { get; }

    public string Plain { get; }

    private static char PlainOf(char c)
    {
        switch (c)
        {
            case '−' or '－' or '‐' or '‑':
                return '-';
            case '—' or '–' or '―' or '〜' or '～':
                return '~';
            case '≦' or '⩽':
                return '≤';
            case '≧' or '⩾':
                return '≥';
            case '﹪':
                return '%';
            case >= '！' and <= '｝':
                return (char)(c - '！' + '!');
            default:
                int index = Traditional.IndexOf(c, StringComparison.Ordinal);
                return index >= 0 ? Simplified[index] : char.IsWhiteSpace(c) ? ' ' : c;
        }
    }
}
