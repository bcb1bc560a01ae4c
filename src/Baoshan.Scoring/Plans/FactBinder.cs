using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Plans;

/// <summary>Holds an assessment's facts against their declarations and puts their values at the positions of the rules.</summary>
internal sealed class FactBinder
{
    public static readonly DiagnosticRule UnknownFact = new("BS402", "unknown-fact", Severity.Error);
    public static readonly DiagnosticRule WrongType = new("BS403", "wrong-type", Severity.Error);
    public static readonly DiagnosticRule WrongUnit = new("BS404", "wrong-unit", Severity.Error);
    public static readonly DiagnosticRule UnknownOption = new("BS405", "unknown-option", Severity.Error);
    public static readonly DiagnosticRule DuplicateFact = new("BS406", "fact-given-twice", Severity.Error);
    public static readonly DiagnosticRule OutOfRange = new("BS409", "out-of-range", Severity.Error);

    public static readonly DiagnosticRule WrongItem = new("BS411", "wrong-item", Severity.Error);
    public static readonly DiagnosticRule UnknownMark = new("BS412", "unknown-mark", Severity.Error);
    public static readonly DiagnosticRule OverQuota = new("BS413", "over-quota", Severity.Error);
    public static readonly DiagnosticRule MissingReason = new("BS414", "missing-reason", Severity.Error);

    public static readonly DiagnosticRule WrongMark = new("BS415", "wrong-mark", Severity.Error);

    private readonly int variableCount;
    private readonly Dictionary<string, BoundFact> facts = new(StringComparer.Ordinal);

    public FactBinder(IndicatorSet set, RuleBook book)
    {
        variableCount = book.Variables.Count;
        int position = 0;
        foreach (FactDeclaration fact in set.Facts)
        {
            facts.Add(fact.Name, new(fact, fact.IsSupporting ? -1 : position));
            position += fact.IsSupporting ? 0 : fact.Variables.Count;
        }
    }

    /// <summary>The values of an assessment's facts; facts that do not fit are reported and left out.</summary>
    public FactValues Bind(Assessment assessment, DiagnosticBag diagnostics)
    {
        var values = new FactValues(variableCount);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (AssessedFact fact in assessment.Facts)
        {
            if (Find(fact, diagnostics) is not { } found)
            {
                continue;
            }

            if (!seen.Add(fact.Name))
            {
                diagnostics.Add(new(DuplicateFact, fact.Span, new($"数据“{fact.Name}”给出了两次", $"the fact '{fact.Name}' is given twice")));
            }
            else
            {
                new FactReader(found.Declaration, fact, found.First, values, diagnostics).Read();
            }
        }

        return values;
    }

    /// <summary>The values with one fact replaced.</summary>
    public FactValues Rebind(FactValues values, AssessedFact fact, DiagnosticBag diagnostics)
    {
        FactValues changed = values.Copy();
        if (Find(fact, diagnostics) is { } found)
        {
            if (found.First >= 0)
            {
                changed.Clear(found.First, found.Declaration.Variables.Count);
            }

            new FactReader(found.Declaration, fact, found.First, changed, diagnostics).Read();
        }

        return changed;
    }

    /// <summary>The declaration of a fact that rules read, and the position of its first value; null where there is none.</summary>
    public BoundFact? Find(string name) =>
        facts.TryGetValue(name, out BoundFact? found) && found.First >= 0 ? found : null;

    private BoundFact? Find(AssessedFact fact, DiagnosticBag diagnostics)
    {
        if (facts.TryGetValue(fact.Name, out BoundFact? found))
        {
            return found;
        }

        diagnostics.Add(new(
            UnknownFact,
            fact.Span,
            new($"没有指标用到数据“{fact.Name}”", $"no indicator uses a fact '{fact.Name}'"),
            Suggestion.Hint(fact.Name, facts.Keys)));
        return null;
    }
}

/// <summary>A fact and where its values stand.</summary>
/// <param name="Declaration">What is declared of it.</param>
/// <param name="First">The position of its first value; below zero for evidence, which no rule reads.</param>
internal sealed record BoundFact(FactDeclaration Declaration, int First);
