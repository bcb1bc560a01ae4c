using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring;

/// <summary>
/// An assessment's facts held against a plan once: checked, read and put in their places, so that scoring them again costs no look-up.
/// It is immutable and can be shared between threads. It belongs to the plan that bound it.
/// </summary>
public sealed class BoundFacts
{
    internal BoundFacts(ScoringPlan plan, Assessment assessment, FactValues values)
    {
        Plan = plan;
        Assessment = assessment;
        Values = values;
    }

    /// <summary>The assessment that the facts are of.</summary>
    public Assessment Assessment { get; }

    internal ScoringPlan Plan { get; }

    internal FactValues Values { get; }

    /// <summary>The same facts with one replaced or added.</summary>
    /// <exception cref="InvalidInputException">The fact does not fit the set: an unknown name, a wrong type or unit, an unknown option.</exception>
    public BoundFacts With(AssessedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Plan.Rebind(this, fact);
    }

    /// <summary>The same facts with another number. A rate is given as the number that it is: 0.975 for 97.5 %.</summary>
    /// <exception cref="InvalidInputException">The set has no such fact, or it is not a number.</exception>
    public BoundFacts With(string fact, decimal value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        FactDeclaration? declaration = Plan.Set.Facts.FirstOrDefault(declared => declared.Name == fact && declared.Kind == FactKind.Number);
        return With(new AssessedFact(fact, declaration is null ? SingleValue.Of(value) : new SingleValue(declaration.TextOf(value))));
    }
}
