namespace Baoshan.Scoring.Documents;

/// <summary>
/// What a part of a document may look like. The one description of the formats: documents are checked against it, and editors' schemas and
/// the reference of keys are made from it.
/// </summary>
internal abstract record Shape;

/// <summary>A single value of some kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">For a word: the words that are allowed.</param>
internal sealed record ScalarShape(ScalarKind Kind, params string[] Words) : Shape
{
    public static ScalarShape Text { get; } = new(ScalarKind.Text);

    public static ScalarShape Number { get; } = new(ScalarKind.Number);

    public static ScalarShape Integer { get; } = new(ScalarKind.Integer);

    /// <summary>A number or a per cent.</summary>
    public static ScalarShape Magnitude { get; } = new(ScalarKind.Magnitude);

    /// <summary>A value that a metric can have: a number, a per cent or a date.</summary>
    public static ScalarShape MetricValue { get; } = new(ScalarKind.MetricValue);

    /// <summary>A share of the weight (5%), points (0.2), full or zero.</summary>
    public static ScalarShape Price { get; } = new(ScalarKind.Price, "full", "zero");

    /// <summary>A scoring standard as a sentence.</summary>
    public static ScalarShape Sentence { get; } = new(ScalarKind.Sentence);

    public static ScalarShape Truth { get; } = new(ScalarKind.Truth, "是", "否");

    public static ScalarShape Formula { get; } = new(ScalarKind.Formula);

    public static ScalarShape Interval { get; } = new(ScalarKind.Interval);

    /// <summary>A day, such as 2018-01-01.</summary>
    public static ScalarShape Date { get; } = new(ScalarKind.Date);

    public static ScalarShape Name { get; } = new(ScalarKind.Name);

    public static ScalarShape Word(params string[] words) => new(ScalarKind.Word, words);
}

internal enum ScalarKind
{
    Text,
    Number,
    Integer,
    Magnitude,
    MetricValue,
    Price,
    Truth,
    Formula,
    Interval,
    Name,
    Word,
    Sentence,
    Date,
}

/// <summary>A mapping with known keys.</summary>
/// <param name="Name">What such a mapping is called.</param>
/// <param name="Keys">Its keys.</param>
internal sealed record MappingShape(LocalizedText Name, params KeyShape[] Keys) : Shape
{
    public KeyShape? Find(string key) => Array.Find(Keys, k => k.Name == key);
}

/// <summary>A key of a mapping.</summary>
internal sealed record KeyShape(string Name, Shape Value, LocalizedText Meaning)
{
    public bool IsRequired { get; init; }

    public string? Default { get; init; }

    /// <summary>The keys beside it that mean nothing once an overlay gives this one.</summary>
    public string[] Supersedes { get; init; } = [];
}

/// <summary>A mapping whose keys the author names.</summary>
/// <param name="Key">What the keys are.</param>
/// <param name="KeyKind">The kind of value that each key is.</param>
/// <param name="Value">The shape of each value.</param>
internal sealed record NamedItemsShape(LocalizedText Key, ScalarShape KeyKind, Shape Value) : Shape;

/// <summary>A list.</summary>
/// <param name="Item">The shape of each item.</param>
internal sealed record ListShape(Shape Item) : Shape;

/// <summary>One of several shapes; which one is plain from whether the node is a value, a mapping or a list.</summary>
internal sealed record OneOfShape(params Shape[] Alternatives) : Shape;

/// <summary>A shape that contains itself.</summary>
internal sealed record RecursiveShape(string Name, Func<Shape> Target) : Shape;

/// <summary>A shape, or no value at all.</summary>
internal sealed record WithdrawableShape(Shape Value) : Shape;
