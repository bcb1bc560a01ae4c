namespace Baoshan.Scoring.Diagnostics;

/// <summary>One text in Chinese and in English.</summary>
/// <param name="Chinese">The text in Chinese.</param>
/// <param name="English">The text in English.</param>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>A text that is the same in both languages, such as a name or a figure.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Texts in a row, with what stands between them in each language.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> texts, string chinese, string english)
    {
        LocalizedText[] all = [.. texts];
        return new(string.Join(chinese, all.Select(text => text.Chinese)), string.Join(english, all.Select(text => text.English)));
    }

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Chinese;
}
