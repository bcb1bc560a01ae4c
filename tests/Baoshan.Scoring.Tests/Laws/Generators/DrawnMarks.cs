using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Tests.Laws.Definitions;

namespace Baoshan.Scoring.Tests.Laws.Generators;

/// <summary>A scale of marks, as words or as numbers, and what raters gave by it.</summary>
internal sealed record DrawnMarks(string[] Names, decimal[] Values, bool AreWords)
{
    public string Yaml => AreWords
        ? $"{{ {string.Join(", ", Names.Zip(Values).Select(mark => $"{mark.First}: {Written.Number(mark.Second)}"))} }}"
        : $"[ {string.Join(", ", Values.Select(Written.Number))} ]";

    public static DrawnMarks Of(Draw draw)
    {
        decimal[] values = [.. draw.Several(1, 4, () => draw.Number(0m, 99m, draw.Of(0, 0, 1))).Append(100m).Distinct().OrderDescending()];
        bool areWords = draw.OneIn(2);
        return new(areWords ? new[] { "优秀", "称职", "基本称职", "不称职", "不了解" }[..values.Length] : [.. values.Select(Written.Number)], values, areWords);
    }

    /// <summary>How many raters gave each mark, at least some of them in all.</summary>
    public int[] Given(Draw draw, int least)
    {
        int[] counts = [.. Values.Select(_ => draw.Of(0, 1, 2, draw.Whole(0, 9)))];
        counts[draw.Whole(0, counts.Length - 1)] += Math.Max(0, least - counts.Sum());
        return counts;
    }

    /// <summary>Each mark by itself, the highest first.</summary>
    public Fraction[] Each(int[] counts) => [.. Values.Zip(counts).SelectMany(mark => Enumerable.Repeat((Fraction)mark.First, mark.Second))];

    /// <summary>The same as votes, or as marks in any order.</summary>
    public AssessedFact Fact(Draw draw, string name, int[] counts, string? reason = null)
    {
        FactValue value = draw.OneIn(2)
            ? new VotesValue([.. draw.Shuffled(Names.Zip(counts)).Where(mark => mark.Second > 0 || draw.OneIn(2)).Select(mark => new Vote(mark.First, mark.Second))])
            : new ListValue([.. draw.Shuffled(Names.Zip(counts).SelectMany(mark => Enumerable.Repeat(mark.First, mark.Second))).Select((mark, i) => new ListItem($"{i + 1}", mark) { Note = reason })]);
        return new(name, value, Note: reason);
    }
}
