using System.Collections.Immutable;
using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Authoring;

/// <summary>The values of a boundary case while it is being sought: a list is written with a single number.</summary>
internal sealed class SingleNumbers(ImmutableSortedDictionary<string, decimal> values) : IValueSource
{
    public Evaluation Value(string name) => values.TryGetValue(name, out decimal value) ? Evaluation.Of(value) : Evaluation.None(Fault.Without(name));

    public IReadOnlyList<decimal>? List(string name) => values.TryGetValue(name, out decimal value) ? [value] : null;

    public int OptionIndex(string name, string option) => -1;
}
