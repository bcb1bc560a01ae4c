using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Standards.Findings;

/// <summary>Findings that cost the same.</summary>
/// <param name="Name">The class, or null where there is only one.</param>
/// <param name="Price">What each costs; null where a single one leaves no points at all.</param>
/// <param name="AtMost">The most that all findings of the class cost; null where there is no limit of its own.</param>
public sealed record FindingClass(string? Name, Price? Price, Price? AtMost)
{
    internal TallyItem ToItem(Formula count, StandardContext context) => new(
        count,
        -(Price?.Of(context.Weight) ?? 0m),
        AtMost?.Of(context.Weight),
        Zeroes: Price is null,
        new(Describe()));

    internal LocalizedText Describe()
    {
        string chinese = Name is null ? "每有一项问题" : $"每有一项{Name}";
        string english = Name is null ? "each problem" : $"each {Name}";
        if (Price is not { } price)
        {
            return Name is null ? new("存在任何一项问题不得分", "any problem: no points") : new($"{Name}不得分", $"{Name}: no points");
        }

        LocalizedText deducted = price.Deducted();
        string most = AtMost is { } a ? $"，最多扣{(a.Kind == PriceKind.Share ? $"权重分的{a.Number}" : $"{a.Number}分")}" : "";
        string mostEnglish = AtMost is { } b ? $", at most {b.Number}{(b.Kind == PriceKind.Share ? " of the weight" : " points")}" : "";
        return new($"{chinese}{deducted.Chinese}{most}", $"{english} {deducted.English}{mostEnglish}");
    }
}
