using Baoshan.Scoring.Assessments;

namespace Baoshan.Scoring;

/// <summary>The facts about one subject in one period, for one indicator set. It is immutable; whether it fits a set is found when a plan binds it.</summary>
/// <param name="Subject">被评价对象: the department or project that is scored.</param>
/// <param name="Period">The period, such as 2016.</param>
/// <param name="Facts">The facts, in any order, each name once.</param>
public sealed record Assessment(string Subject, string Period, ValueArray<AssessedFact> Facts)
{
    /// <summary>Where the facts come from as a whole, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The indicators that do not apply to the subject; each must have a policy in the set.</summary>
    public ValueArray<NotApplicableClaim> NotApplicable { get; init; } = [];

    /// <summary>The path of the set that the assessment names, relative to the assessment's file; null where it names none.</summary>
    public string? Set { get; init; }

    /// <summary>The path of the file that the assessment was loaded from, or null.</summary>
    public string? File { get; init; }

    /// <summary>The path of the set, as seen from where the assessment's file lies; null where the assessment names none.</summary>
    public string? SetPath => Set is null ? null : Path.Combine(Path.GetDirectoryName(File) ?? "", Set);

    internal SourceSpan SetSpan { get; init; }

    internal SourceSpan PeriodSpan { get; init; }

    /// <summary>True where the text has been found wrong, so that no missing fact is to be reported on top.</summary>
    internal bool IsDamaged { get; init; }

    /// <summary>The fact with a name, or null where it is not supplied.</summary>
    public AssessedFact? Find(string name)
    {
        foreach (AssessedFact fact in Facts)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The same assessment with some facts replaced, added, or withdrawn.</summary>
    /// <param name="facts">The facts that replace those of the same name.</param>
    /// <param name="withdrawn">The names of facts that are no longer supplied.</param>
    public Assessment With(IEnumerable<AssessedFact> facts, IEnumerable<string>? withdrawn = null)
    {
        AssessedFact[] changes = [.. facts];
        var gone = new HashSet<string>(withdrawn ?? [], StringComparer.Ordinal);
        gone.UnionWith(changes.Select(fact => fact.Name));
        return this with { Facts = [.. Facts.Where(fact => !gone.Contains(fact.Name)), .. changes] };
    }
}
