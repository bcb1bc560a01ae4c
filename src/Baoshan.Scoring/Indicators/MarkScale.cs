namespace Baoshan.Scoring.Indicators;

/// <summary>评分档次: the only marks that raters may give, and what is asked of those who give them.</summary>
/// <param name="Marks">The marks, in the order in which they are declared.</param>
public sealed record MarkScale(ValueArray<Mark> Marks)
{
    /// <summary>档次比例限制: for some marks, how many of a list may have them.</summary>
    public ValueArray<Quota> Quotas { get; init; } = [];

    /// <summary>The mark with a name; a mark that is a number may be written in any way that means it. Null where the scale has none such.</summary>
    internal Mark? Find(string text, decimal? number) =>
        Marks.FirstOrDefault(mark => mark.Name == text)
        ?? Marks.FirstOrDefault(mark => mark.IsNumber && number is { } value && mark.Value == value);

    /// <summary>The mark that counts so many points, or null.</summary>
    internal Mark? Of(decimal value) => Marks.FirstOrDefault(mark => mark.Value == value);

    /// <summary>The marks as they are written, with the points of those that are words.</summary>
    internal string Names(string separator) => string.Join(separator, Marks.Select(mark => mark.Name));
}

/// <summary>档次: a mark that raters may give.</summary>
/// <param name="Name">The mark as it is written: 优秀, or a number such as 80.</param>
/// <param name="Value">The number that it counts.</param>
public sealed record Mark(string Name, decimal Value)
{
    /// <summary>True where the mark is the number itself, not a word that stands for it.</summary>
    public bool IsNumber { get; init; }
}
