using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Validation;

/// <summary>Reads how many may have a mark or a grade.</summary>
internal static class QuotaReader
{
    /// <summary>The quota; null, with what is wrong reported, where it is none.</summary>
    public static Quota? Read(string name, YamlNode value, Action<SourceSpan, LocalizedText> report)
    {
        if (value is not YamlScalar most || !Scalars.TryMagnitude(most.Text, out decimal number))
        {
            return null;
        }

        bool isShare = Scalars.TryPercent(most.Text, out _);
        if (number < 0m || (isShare ? number > 1m : !decimal.IsInteger(number) || number > Scalars.LargestInteger))
        {
            report(most.Span, new($"“{Excerpt.Of(name)}”的限额应是 0% 到 100% 的比例或整数", $"the quota of '{Excerpt.Of(name)}' is a share from 0% to 100% or a whole number"));
            return null;
        }

        return new(name, number, isShare);
    }
}
