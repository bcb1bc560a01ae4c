using Baoshan.Scoring.Diagnostics;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Plans;

/// <summary>The words of lists mean what they mean in LINQ, which is their definition.</summary>
public sealed class ListsTests
{
    [Property]
    public bool Arrays(int[] items, int[] others) => Agree(items, items, others);

    [Property]
    public bool Lists_that_grow(int[] items, int[] others) => Agree(items.ToList(), items, others);

    [Property]
    public bool Immutable_lists(int[] items, int[] others) => Agree(ValueArray.Create<int>(items), items, others);

    [Property]
    public bool Types(string[] items)
    {
        object[] mixed = [.. items, 1, 'x', .. items];
        return Lists.OfType<string>(mixed).SequenceEqual(Enumerable.OfType<string>(mixed));
    }

    private static bool Agree(IReadOnlyList<int> list, IEnumerable<int> items, int[] others) =>
        Lists.Select(list, item => item * 2L).SequenceEqual(Enumerable.Select(items, item => item * 2L))
        && Lists.Select(list, (item, i) => (long)item - i).SequenceEqual(Enumerable.Select(items, (item, i) => (long)item - i))
        && Lists.Where(list, IsEven).SequenceEqual(Enumerable.Where(items, IsEven))
        && Lists.SelectMany(list, Twice).SequenceEqual(Enumerable.SelectMany(items, Twice))
        && Lists.Concat(list, others).SequenceEqual(Enumerable.Concat(items, others))
        && Lists.Any(list, IsEven) == Enumerable.Any(items, IsEven)
        && Lists.All(list, IsEven) == Enumerable.All(items, IsEven)
        && Lists.FirstOrDefault(list, IsEven) == Enumerable.FirstOrDefault(items, IsEven)
        && list.SequenceEqual(items);

    private static bool IsEven(int item) => item % 2 == 0;

    private static IEnumerable<int> Twice(int item) => item % 3 == 0 ? [] : [item, -item];
}
