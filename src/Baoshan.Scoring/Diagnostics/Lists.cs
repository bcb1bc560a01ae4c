namespace Baoshan.Scoring.Diagnostics;

/// <summary>
/// The words of LINQ for lists that are there: each makes its result at once. LINQ's own iterators take a handful of types for each pair of element types, and over
/// values they cannot be compiled ahead of time; a command that lives for a tenth of a second would spend a tenth of that on them.
/// </summary>
internal static class Lists
{
    public static TResult[] Select<T, TResult>(this IReadOnlyList<T> list, Func<T, TResult> selector)
    {
        T[] items = ItemsOf(list);
        var results = new TResult[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            results[i] = selector(items[i]);
        }

        return results;
    }

    public static TResult[] Select<T, TResult>(this IReadOnlyList<T> list, Func<T, int, TResult> selector)
    {
        T[] items = ItemsOf(list);
        var results = new TResult[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            results[i] = selector(items[i], i);
        }

        return results;
    }

    public static T[] Where<T>(this IReadOnlyList<T> list, Func<T, bool> predicate)
    {
        T[] items = ItemsOf(list);
        var kept = new T[items.Length];
        int count = 0;
        foreach (T item in items)
        {
            if (predicate(item))
            {
                kept[count++] = item;
            }
        }

        return First(kept, count);
    }

    /// <summary>Where in the list those stand that a condition holds for; LINQ has no word for it.</summary>
    public static int[] PositionsWhere<T>(this IReadOnlyList<T> list, Func<T, bool> predicate)
    {
        T[] items = ItemsOf(list);
        int[] positions = new int[items.Length];
        int count = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (predicate(items[i]))
            {
                positions[count++] = i;
            }
        }

        return First(positions, count);
    }

    public static TResult[] OfType<TResult>(this IReadOnlyList<object?> list)
        where TResult : class
    {
        object?[] items = ItemsOf(list);
        var kept = new TResult[items.Length];
        int count = 0;
        foreach (object? item in items)
        {
            if (item is TResult result)
            {
                kept[count++] = result;
            }
        }

        return First(kept, count);
    }

    public static TResult[] SelectMany<T, TResult>(this IReadOnlyList<T> list, Func<T, IEnumerable<TResult>> selector)
    {
        TResult[] results = [];
        int count = 0;
        foreach (T item in ItemsOf(list))
        {
            foreach (TResult result in selector(item))
            {
                if (count == results.Length)
                {
                    results = First(results, count, Math.Max(4, count * 2));
                }

                results[count++] = result;
            }
        }

        return First(results, count);
    }

    public static T[] Concat<T>(this IReadOnlyList<T> list, IReadOnlyList<T> other)
    {
        T[] first = ItemsOf(list);
        T[] second = ItemsOf(other);
        T[] all = First(first, first.Length, first.Length + second.Length);
        Array.Copy(second, 0, all, first.Length, second.Length);
        return all;
    }

    public static bool Any<T>(this IReadOnlyList<T> list, Func<T, bool> predicate)
    {
        foreach (T item in ItemsOf(list))
        {
            if (predicate(item))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All<T>(this IReadOnlyList<T> list, Func<T, bool> predicate)
    {
        foreach (T item in ItemsOf(list))
        {
            if (!predicate(item))
            {
                return false;
            }
        }

        return true;
    }

    public static T? FirstOrDefault<T>(this IReadOnlyList<T> list, Func<T, bool> predicate)
    {
        foreach (T item in ItemsOf(list))
        {
            if (predicate(item))
            {
                return item;
            }
        }

        return default;
    }

    private static T[] ItemsOf<T>(IReadOnlyList<T> list)
    {
        if (list is T[] items)
        {
            return items;
        }

        if (list is ValueArray<T> values)
        {
            return values.Items;
        }

        var copies = new T[list.Count];
        for (int i = 0; i < copies.Length; i++)
        {
            copies[i] = list[i];
        }

        return copies;
    }

    private static T[] First<T>(T[] items, int count) => count == items.Length ? items : First(items, count, count);

    private static T[] First<T>(T[] items, int count, int length)
    {
        var results = new T[length];
        Array.Copy(items, results, count);
        return results;
    }
}
