namespace Baoshan.Scoring.Documents;

/// <summary>A value with the place where it is written.</summary>
internal sealed record Written<T>(T Value, SourceSpan Span);

/// <summary>A number with the place where it is written.</summary>
internal sealed record WrittenNumber(decimal Value, SourceSpan Span);

/// <summary>Takes written values from mappings; what is missing or malformed is null, and has been reported by the check of the structure.</summary>
internal static class WrittenValues
{
    public static Written<string>? Text(this YamlMapping mapping, string key) =>
        mapping[key] is YamlScalar { IsEmpty: false } scalar ? new(scalar.Text, scalar.Span) : null;

    public static WrittenNumber? Number(this YamlMapping mapping, string key) =>
        mapping[key] is YamlScalar scalar && Scalars.TryNumber(scalar.Text, out decimal value) && Math.Abs(value) <= Scalars.LargestNumber ? new(value, scalar.Span) : null;

    public static Written<int>? Integer(this YamlMapping mapping, string key) =>
        mapping.Number(key) is { } number && decimal.IsInteger(number.Value) && Math.Abs(number.Value) <= Scalars.LargestInteger ? new((int)number.Value, number.Span) : null;

    public static DateOnly? Date(this YamlMapping mapping, string key) =>
        mapping[key] is YamlScalar scalar && Scalars.TryDate(scalar.Text, out DateOnly date) ? date : null;

    public static bool Truth(this YamlMapping mapping, string key) =>
        mapping[key] is YamlScalar scalar && Scalars.Truth(scalar.Text) == true;

    public static ValueArray<string> Texts(this YamlMapping mapping, string key) => mapping[key] switch
    {
        YamlSequence list => list.ReadItems(item => (item as YamlScalar)?.Text),
        YamlScalar { IsEmpty: false } scalar => [scalar.Text],
        _ => [],
    };
}
