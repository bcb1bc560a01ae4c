using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.NRules;

/// <summary>被评价对象的基础数据: the facts of one subject, as a fact of a session. There is one for each assessment that is scored.</summary>
public sealed class SubjectFacts
{
    private readonly decimal?[] values;
    private readonly IReadOnlyList<decimal>?[] lists;
    private readonly HashSet<int> closed;
    private readonly DecidedValue?[] decided;

    internal SubjectFacts(RuleFrame frame, Assessment? assessment)
    {
        Assessment = assessment;
        Rules = frame.Book;
        values = [.. Enumerable.Range(0, frame.VariableCount).Select(i => frame.IsKnown(i) ? frame.Value(i) : (decimal?)null)];
        closed = [.. Enumerable.Range(0, frame.Book.Decisions.Count).Where(frame.IsClosed)];
        decided = new DecidedValue?[frame.Book.Decisions.Count];
        lists = [.. Enumerable.Range(0, frame.VariableCount).Select(frame.List)];
    }

    /// <summary>The assessment, where the session is the caller's own; null in a session that an engine keeps to itself.</summary>
    public Assessment? Assessment { get; }

    /// <summary>The rules that the facts are for.</summary>
    public RuleBook Rules { get; }

    /// <summary>The value of a fact by its name: a number, the position of an option from 0, 1 or 0 for yes or no; null where it is not supplied.</summary>
    /// <exception cref="ArgumentException">No rule reads a fact of this name.</exception>
    public decimal? Value(string name)
    {
        for (int i = 0; i < Rules.Variables.Count; i++)
        {
            if (Rules.Variables[i].Name == name)
            {
                return values[i];
            }
        }

        throw new ArgumentException($"No rule reads a fact '{name}'.", nameof(name));
    }

    internal decimal? ValueAt(int position) => values[position];

    internal IReadOnlyList<decimal>? ListAt(int position) => lists[position];

    internal decimal? IsKnown(int position) => values[position] is not null || lists[position] is not null ? 1m : 0m;

    internal bool IsClosed(int decision) => closed.Contains(decision);

    /// <summary>What has been decided for the subject, in the order of the rules; null where nothing has.</summary>
    internal IReadOnlyList<DecidedValue?> Decided => decided;

    internal void Take(DecidedValue value) => decided[value.Index] = value;
}
