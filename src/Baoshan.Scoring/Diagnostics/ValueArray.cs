using System.Collections;
using System.Runtime.CompilerServices;

namespace Baoshan.Scoring.Diagnostics;

/// <summary>An immutable list that is equal to another when their items are equal in order.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public sealed class ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly T[] items;

    internal ValueArray(T[] items) => this.items = items;

#pragma warning disable CA1825 // the shared empty array would take one more type for each element type, at each start
    internal static readonly ValueArray<T> Empty = new(new T[0]);
#pragma warning restore CA1825

    /// <summary>The items themselves, for those who do not change them.</summary>
    internal T[] Items => items;

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at a position, from 0.</summary>
    public T this[int index] => items[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>True when the other list holds equal items in the same order.</summary>
    public bool Equals(ValueArray<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>Makes lists for collection expressions.</summary>
public static class ValueArray
{
    /// <summary>A list of these items.</summary>
    public static ValueArray<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueArray<T>.Empty : new(items.ToArray());
}
