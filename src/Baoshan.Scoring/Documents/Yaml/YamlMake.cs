namespace Baoshan.Scoring.Documents;

/// <summary>Makes nodes that stand in no file yet.</summary>
internal static class YamlMake
{
    public static YamlScalar Scalar(string text) => new(text, IsQuoted: false, default);

    /// <summary>A list.</summary>
    public static YamlSequence List(IEnumerable<YamlNode> items) => new([.. items], default);

    /// <summary>A list of texts.</summary>
    public static YamlSequence Texts(IEnumerable<string> texts) => List(texts.Select(Scalar));

    /// <summary>Keys with values, without those that have none.</summary>
    public static YamlMapping Mapping(params IEnumerable<(string Key, YamlNode? Value)> entries) =>
        new([.. entries.Where(entry => entry.Value is not null).Select(entry => new YamlEntry(Scalar(entry.Key), entry.Value!))], default);
}
