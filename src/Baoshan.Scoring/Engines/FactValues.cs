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
        Forget(0, count);
    }

    private FactValues(FactValues other)
    {
        values = (decimal[])other.values.Clone();
        codes = (sbyte[])other.codes.Clone();
        lists = (decimal[]?[])other.lists.Clone();
        NotApplicable = other.NotApplicable;
        Closed = other.Closed;
        PeerMeans = other.PeerMeans;
    }

    /// <summary>The values; 0 where none is supplied.</summary>
    public ReadOnlySpan<decimal> Values => values;

    /// <summary>For each value: itself where it is a whole number from 0 to 127, so that it can index a table; otherwise a negative code.</summary>
    public ReadOnlySpan<sbyte> Codes => codes;

    /// <summary>The lists; null where none is supplied.</summary>
    public decimal[]?[] Lists => lists;

    public static sbyte CodeOf(decimal value) => value >= 0m && value <= 127m && decimal.IsInteger(value) ? (sbyte)value : Other;

    /// <summary>The reason for each indicator, by its position in the plan, that is said not to apply; null where all apply.</summary>
    public string?[]? NotApplicable { get; private set; }

    /// <summary>The decisions that stay open whatever the rules say: the scores of indicators that do not apply; null where there are none.</summary>
    public bool[]? Closed { get; private set; }

    /// <summary>The peers' mean for each indicator, by its position in the plan, that counts with it; null where no cohort supplies any.</summary>
    public decimal?[]? PeerMeans { get; init; }

    /// <summary>Says that an indicator does not apply.</summary>
    /// <param name="indicator">Its position in the plan.</param>
    /// <param name="indicators">The number of positions.</param>
    /// <param name="decision">The decision that is its score.</param>
    /// <param name="decisions">The number of decisions.</param>
    /// <param name="reason">Why it does not apply.</param>
    public void Exclude(int indicator, int indicators, int decision, int decisions, string reason)
    {
        (NotApplicable ??= new string?[indicators])[indicator] = reason;
        (Closed ??= new bool[decisions])[decision] = true;
    }

    public FactValues Copy() => new(this);

    /// <summary>Copies the values and their codes.</summary>
    public void CopyTo(decimal[] toValues, sbyte[] toCodes)
    {
        Array.Copy(values, toValues, values.Length);
        Array.Copy(codes, toCodes, codes.Length);
    }

    /// <summary>The same values with the peers' means.</summary>
    public FactValues WithPeerMeans(decimal?[] means) => new(this) { PeerMeans = means };

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
        Forget(first, count);
    }

    private void Forget(int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            codes[i] = Unknown;
        }
    }
}
