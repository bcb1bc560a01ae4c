namespace Baoshan.Scoring.Diagnostics;

/// <summary>One text in Chinese and in English.</summary>
/// <param name="Chinese">The text in Chinese.</param>
/// <param name="English">The text in English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>A text that is the same in both languages, such as a name or a figure.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Chinese;
}
