using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards.Modifying;

/// <summary>Reads modifiers; conditions are remembered by the reader and checked once all facts are known.</summary>
/// <param name="reader">Reads formulas for the indicator.</param>
/// <param name="node">The value of a key, or null.</param>
internal sealed class ModifierReader(StandardReader reader, Func<string, YamlNode?> node)
{
    public Modifiers Read(NotApplicablePolicy? ofSet) => new()
    {
        AppliesWhen = reader.ReadCondition(node("applies-when")),
        NotApplicable = NotApplicablePolicies.Find((node("not-applicable") as YamlScalar)?.Text) ?? ofSet,
        ExemptWhen = reader.ReadCondition(node("exempt-when")),
        Escalations = ReadEscalations(node("escalate")),
        Coefficient = reader.ReadNumber(node("coefficient")),
        Caps = ReadBounds(node("cap")),
        Floors = ReadBounds(node("floor")),
        Vetoes = ReadVetoes(node("veto")),
    };

    private ValueArray<Escalation> ReadEscalations(YamlNode? list)
    {
        var rows = new List<Escalation>();
        foreach (YamlMapping row in Rows(list))
        {
            if (reader.ReadCondition(row["when"]) is { } when && row.Number("times") is { } times)
            {
                if (times.Value < 0m)
                {
                    reader.Report(times.Span, new("扣分的倍数不能小于 0", "a deduction cannot be multiplied by less than zero"));
                }

                rows.Add(new(when, times.Value));
            }
        }

        return [.. rows];
    }

    private ValueArray<BoundRule> ReadBounds(YamlNode? given)
    {
        if (given is YamlScalar)
        {
            return Price.Read(given) is { } always ? [new BoundRule(null, always)] : [];
        }

        var rows = new List<BoundRule>();
        foreach (YamlMapping row in Rows(given))
        {
            Formula? when = reader.ReadCondition(row["when"]);
            if (Price.Read(row["at"]) is { } at && (when is not null || row["when"] is null))
            {
                rows.Add(new(when, at));
            }
        }

        return [.. rows];
    }

    private ValueArray<VetoRule> ReadVetoes(YamlNode? given)
    {
        if (given is YamlScalar)
        {
            return reader.ReadCondition(given) is { } single ? [new VetoRule(single, null)] : [];
        }

        var rows = new List<VetoRule>();
        foreach (YamlMapping row in Rows(given))
        {
            if (reader.ReadCondition(row["when"]) is { } when)
            {
                rows.Add(new(when, row.Text("reason")?.Value));
            }
        }

        return [.. rows];
    }

    private static IEnumerable<YamlMapping> Rows(YamlNode? list) => (list as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];
}
