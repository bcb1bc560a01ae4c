using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.WhatIf;

namespace Baoshan.Scoring.Reconciliation.Alternatives;

/// <summary>A published metric computed from another number of the same unit.</summary>
internal static class MetricFactAlternatives
{
    public static IEnumerable<Alternative> Of(PublishedMetric metric, CaseFile file)
    {
        MetricValues values = file.Computed.Metrics;
        if (metric.Formula is null or NameFormula)
        {
            yield break;
        }

        foreach (string name in FormulaNames.Of(metric.Formula))
        {
            if (values.Numbers.FirstOrDefault(number => number.Name == name) is not { Unit: not null } given)
            {
                continue;
            }

            foreach (NumberFact other in values.Numbers.Where(other => other.Unit == given.Unit && other.Name != name && other.Value != given.Value))
            {
                if (values.Value(metric, changes: MetricChanges.With(name, other.Value)) is { } value)
                {
                    yield return new(ReasonKind.Fact, FactAlternatives.Text(name, other), value);
                }
            }
        }
    }
}
