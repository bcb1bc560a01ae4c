using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Validation;

/// <summary>Reports elements, options and classes of findings whose names cannot be told apart, or stand for something else.</summary>
internal static class MemberNames
{
    // what the decisions about an indicator are called beside its own facts
    private static readonly string[] Reserved = ["score", "value", "metric", "standard", "peers", "applies"];

    public static void Check(FactDeclaration fact, StandardReader reader, SourceSpan span)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string member in fact.Members)
        {
            if (string.IsNullOrWhiteSpace(member))
            {
                continue; // said where it stands
            }

            if (!seen.Add(member))
            {
                reader.Report(span, new($"“{Excerpt.Of(member)}”列了两次", $"'{Excerpt.Of(member)}' is listed twice"));
            }
            else if (Reserved.Contains(member.Split('·')[0]) && fact.Kind != FactKind.Choice)
            {
                reader.Report(span, new($"“{Excerpt.Of(member)}”另有含义，请换一个名称", $"'{Excerpt.Of(member)}' means something else; choose another name"));
            }
        }
    }
}
