namespace Baoshan.Scoring.Engines;

/// <summary>The values that an assessment supplies, at the positions of the variables of a rule book. It is not changed once it is bound.</summary>
internal sealed class FactValues
{
    /// <summary>The code of a value that is supplied and is no small whole number.</summary>
    public const sbyte Other = -1;

    /// <summary>The code of a value that is not supplied.</summary>
    public const sbyte Unknown = -2;

    private readonly decimal[] values;
    private readonly sbyte[] codes;
    private readonly decimal[]?[] lists;

    public FactValues(int count)
    {
        values = new decimal[count];
        codes = new sbyte[count];
        lists = new decimal[count][];
        Array.Fill(codes, Unknown);
    }

    private FactValues(FactValues other)
    {
        values = [.. other.values];
        codes = [.. other.codes];
        lists = [.. other.lists];
    }

    /// <summary>The values; 0 where none is supplied.</summary>
    public ReadOnlySpan<decimal> Values => values;

    /// <summary>For each value: itself where it is a whole number from 0 to 127, so that it can index a table; otherwise a negative code.</summary>
    public ReadOnlySpan<sbyte> Codes => codes;

    /// <summary>The lists; null where none is supplied.</summary>
    public decimal[]?[] Lists => lists;

    public static sbyte CodeOf(decimal value) => value >= 0m && value <= 127m && decimal.IsInteger(value) ? (sbyte)value : Other;

    public FactValues Copy() => new(this);

    public void Supply(int position, decimal value)
    {
        values[position] = value;
        codes[position] = CodeOf(value);
    }

    public void SupplyList(int position, decimal[] numbers) => lists[position] = numbers;

    /// <summary>Takes back what is supplied at positions.</summary>
    public void Clear(int first, int count)
    {
        Array.Clear(values, first, count);
        Array.Clear(lists, first, count);
        Array.Fill(codes, Unknown, first, count);
    }
}
