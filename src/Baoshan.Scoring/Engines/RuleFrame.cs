using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines;

/// <summary>
/// The values of one run: what the assessment supplies, and what is decided. Values stand at positions: first the variables of the
/// <see cref="RuleBook"/>, then its decisions, each in order. A frame belongs to one run at a time.
/// </summary>
public sealed class RuleFrame
{
    private readonly decimal[] values;
    private readonly bool[] known;
    private readonly int[] fired;
    private readonly sbyte[] codes;
    private FactValues? facts;

    internal RuleFrame(RuleBook book)
    {
        Book = book;
        VariableCount = book.Variables.Count;
        int count = VariableCount + book.Decisions.Count;
        values = new decimal[count];
        known = new bool[count];
        fired = new int[book.Decisions.Count];
        codes = new sbyte[VariableCount];
    }

    internal RuleFrame(RuleBook book, FactValues facts)
        : this(book) => Load(facts);

    /// <summary>The rules that the frame is for.</summary>
    public RuleBook Book { get; }

    /// <summary>The number of variables; the decision at index n stands at position <c>VariableCount + n</c>.</summary>
    public int VariableCount { get; }

    /// <summary>True when the value at a position is supplied or decided.</summary>
    public bool IsKnown(int position) => known[position];

    /// <summary>The value at a position: a number; a choice is its option's position from 0, a truth 1 or 0; 0 where it is not known.</summary>
    public decimal Value(int position) => values[position];

    /// <summary>The numbers of a list, or null where it is not supplied.</summary>
    public IReadOnlyList<decimal>? List(int position) => Lists[position];

    /// <summary>The index of the rule that took a decision, or -1 where it is open.</summary>
    public int FiredRule(int decision) => known[VariableCount + decision] ? fired[decision] : -1;

    /// <summary>
    /// True for a decision that stays open whatever the rules say, because its indicator does not apply; <see cref="Decide"/> passes over it, and a
    /// later decision that reads it finds no value.
    /// </summary>
    public bool IsClosed(int decision) => facts!.Closed is { } closed && closed[decision];

    /// <summary>Takes a decision.</summary>
    /// <param name="decision">The decision's index.</param>
    /// <param name="rule">The index of the rule that holds.</param>
    /// <param name="value">The rule's value; the frame rounds it as the decision declares.</param>
    /// <exception cref="OverflowException">The rounded value is beyond the range of decimal numbers; the decision stays open.</exception>
    public void Decide(int decision, int rule, decimal value)
    {
        Rounding? rounding = Book.Decisions[decision].Rounding;
        Take(decision, rule, rounding is null ? value : rounding.Apply(value));
    }

    internal decimal[] Values => values;

    internal bool[] Known => known;

    internal decimal[]?[] Lists => facts!.Lists;

    internal sbyte[] Codes => codes;

    /// <summary>What the assessment supplies.</summary>
    internal FactValues Facts => facts!;

    /// <summary>Set while a formula runs that has no value; the built-in engine's own business.</summary>
    internal bool Faulted { get; set; }

    /// <summary>Takes a decision whose value is rounded already.</summary>
    internal void Take(int decision, int rule, decimal rounded)
    {
        if (facts!.Closed is { } closed && closed[decision])
        {
            return;
        }

        int position = VariableCount + decision;
        values[position] = rounded;
        known[position] = true;
        fired[decision] = rule;
    }

    /// <summary>Makes the frame ready for a run on facts.</summary>
    internal void Load(FactValues supplied)
    {
        Array.Clear(known, VariableCount, fired.Length);
        if (ReferenceEquals(facts, supplied))
        {
            return;
        }

        facts = supplied;
        supplied.CopyTo(values, codes);
        for (int i = 0; i < codes.Length; i++)
        {
            known[i] = codes[i] != FactValues.Unknown;
        }
    }

    /// <summary>Puts another value in the place of a variable until <see cref="Restore"/>.</summary>
    internal void Override(int variable, decimal value)
    {
        values[variable] = value;
        known[variable] = true;
        codes[variable] = FactValues.CodeOf(value);
    }

    internal void Restore(int variable)
    {
        values[variable] = facts!.Values[variable];
        codes[variable] = facts.Codes[variable];
        known[variable] = codes[variable] != FactValues.Unknown;
    }
}
