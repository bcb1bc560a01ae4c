using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Documents.Overlays;

/// <summary>Reads the days on which an overlay is in force.</summary>
internal static class EffectiveReader
{
    public static EffectiveDates? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case YamlScalar scalar when Scalars.TryDate(scalar.Text, out DateOnly from):
                return new(from, null);
            case YamlMapping mapping:
                var dates = new EffectiveDates(mapping.Date("from"), mapping.Date("to"));
                if (mapping["from"] is null && mapping["to"] is null)
                {
                    diagnostics.Add(new(OverlayRules.InvalidEffective, mapping.Span, new("生效日期没有起止", "there is neither a first nor a last day"), new("写 from、to 或其一", "write from, to, or both")));
                }
                else if (dates is { From: { } first, To: { } last } && last < first)
                {
                    diagnostics.Add(new(
                        OverlayRules.InvalidEffective,
                        mapping["to"]!.Span,
                        new($"最后一天 {DateText.Write(last)} 早于第一天 {DateText.Write(first)}", $"the last day {DateText.Write(last)} is before the first, {DateText.Write(first)}")));
                }

                return dates;
            default:
                return null;
        }
    }
}
