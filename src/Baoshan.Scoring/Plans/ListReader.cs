using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Plans;

/// <summary>
/// Reads a list into its numbers: one after another, by the labels that its declaration names, or as votes for marks. Numbers of a list
/// with labels come in the order of the declaration, whatever the order in which they are given.
/// </summary>
internal sealed class ListReader(FactDeclaration declaration, SourceSpan at, DiagnosticBag diagnostics)
{
    private const int MostVotes = 1_000_000;

    private readonly NumberReader numbers = new(declaration, diagnostics);

    /// <summary>The numbers; null, with diagnostics, where what is given does not fit.</summary>
    public decimal[]? Read(ListValue list)
    {
        var values = new decimal[list.Items.Count];
        bool fits = true;
        for (int i = 0; i < values.Length; i++)
        {
            decimal? number = Number(list.Items[i]);
            values[i] = number ?? 0m;
            fits &= number is not null;
        }

        decimal[]? inOrder = declaration.Members.Count == 0 ? values : InOrder(values, list.Items);
        return fits && inOrder is not null && KeepsQuotas(values, i => list.Items[i].Span) ? inOrder : null;
    }

    /// <summary>The numbers that the votes stand for.</summary>
    /// <param name="votes">The votes.</param>
    /// <param name="note">The reason that is given with them, or null.</param>
    public decimal[]? Read(VotesValue votes, string? note)
    {
        if (declaration.Marks is null || declaration.Members.Count > 0)
        {
            Report(FactBinder.WrongType, at, declaration.Marks is null
                ? new($"数据“{declaration.Name}”没有声明档次（marks），不能写票数", $"the fact '{declaration.Name}' declares no marks, so it takes no votes")
                : new($"数据“{declaration.Name}”要逐项给出（{Items("、")}），不能写票数", $"the fact '{declaration.Name}' is given item by item ({Items(", ")}), not as votes"));
            return null;
        }

        var values = new List<decimal>();
        var seen = new HashSet<decimal>();
        bool fits = true;
        foreach (Vote vote in votes.Items)
        {
            decimal? value = numbers.Read(vote.Mark, vote.Span);
            fits &= value is not null;
            if (value is null)
            {
                continue;
            }

            if (!seen.Add(value.Value) && declaration.Marks.Marks.Count(mark => mark.Value == value) < 2)
            {
                Report(FactBinder.WrongItem, vote.Span, new($"数据“{declaration.Name}”的档次“{vote.Mark}”给出了两次", $"the mark '{vote.Mark}' of '{declaration.Name}' is given twice"));
                fits = false;
            }
            else if (vote.Count < 0 || values.Count + vote.Count > MostVotes)
            {
                string count = vote.Count.ToString(CultureInfo.InvariantCulture);
                Report(FactBinder.WrongType, vote.Span, new($"数据“{declaration.Name}”的票数不能是 {count}，合计最多 {MostVotes}", $"'{declaration.Name}' cannot have {Plural.Of(count, "votes")}; all together are {MostVotes} at most"));
                fits = false;
            }
            else
            {
                values.AddRange(Enumerable.Repeat(value.Value, vote.Count));
                if (vote.Count > 0)
                {
                    numbers.CheckReason(value.Value, vote.Mark, note, vote.Span);
                }
            }
        }

        return fits && KeepsQuotas([.. values], _ => at) ? [.. values] : null;
    }

    private decimal? Number(ListItem item)
    {
        decimal? value = numbers.Read(item.Text, item.Span);
        if (value is { } known)
        {
            numbers.CheckReason(known, item.Text, item.Note, item.Span);
        }

        return value;
    }

    /// <summary>The numbers in the order in which their items are declared; null where one is unknown, given twice or missing.</summary>
    private decimal[]? InOrder(decimal[] values, ValueArray<ListItem> items)
    {
        if (items.Count > 0 && items.All(item => item.LabelSpan is null) && items.Select((item, i) => item.Label == $"{i + 1}").All(same => same) && !declaration.Members.Contains("1"))
        {
            Report(
                FactBinder.WrongItem,
                at,
                new($"数据“{declaration.Name}”要写明每个数是哪一项的", $"the fact '{declaration.Name}' says of each number which item it is"),
                new($"写成 {{ {string.Join(", ", declaration.Members.Select(item => $"{item}: …"))} }}", $"write {{ {string.Join(", ", declaration.Members.Select(item => $"{item}: …"))} }}"));
            return null;
        }

        var ordered = new decimal[declaration.Members.Count];
        var given = new bool[ordered.Length];
        bool fits = true;
        for (int i = 0; i < items.Count; i++)
        {
            ListItem item = items[i];
            int place = declaration.Members.AsSpan().IndexOf(item.Label);
            if (place < 0)
            {
                Report(
                    FactBinder.WrongItem,
                    item.LabelSpan ?? item.Span,
                    new($"数据“{declaration.Name}”没有“{Excerpt.Of(item.Label)}”这一项", $"the fact '{declaration.Name}' has no item '{Excerpt.Of(item.Label)}'"),
                    Suggestion.Hint(item.Label, declaration.Members));
                fits = false;
            }
            else if (given[place])
            {
                Report(FactBinder.WrongItem, item.LabelSpan ?? item.Span, new($"数据“{declaration.Name}”的“{item.Label}”给出了两次", $"the item '{item.Label}' of '{declaration.Name}' is given twice"));
                fits = false;
            }
            else
            {
                given[place] = true;
                ordered[place] = values[i];
            }
        }

        string[] missing = [.. declaration.Members.Where((_, place) => !given[place])];
        if (missing.Length > 0)
        {
            Report(
                FactBinder.WrongItem,
                at,
                new($"数据“{declaration.Name}”没有给出：{string.Join("、", missing)}", $"the fact '{declaration.Name}' lacks {string.Join(", ", missing)}"),
                fits ? new("都没有数据时，整项不写即为缺少数据", "where nothing is known, leave out the whole fact") : null);
            fits = false;
        }

        return fits ? ordered : null;
    }

    private bool KeepsQuotas(decimal[] values, Func<int, SourceSpan> spanOf)
    {
        bool keeps = true;
        foreach (Quota quota in declaration.Marks?.Quotas ?? [])
        {
            decimal value = declaration.Marks!.Find(quota.Name, null)!.Value;
            int given = values.Count(item => item == value);
            int most = (int)quota.Of(values.Length);
            if (given > most)
            {
                // the first that is too many stands where the author can look
                int over = values.Select((item, i) => (item, i)).Where(pair => pair.item == value).ElementAt(most).i;
                Report(
                    FactBinder.OverQuota,
                    spanOf(over),
                    quota.IsShare
                        ? new($"数据“{declaration.Name}”有 {given} 项“{quota.Name}”，超过 {values.Length} 项的 {quota}，最多 {most} 项", $"the fact '{declaration.Name}' has '{quota.Name}' {given} times; {quota} of {values.Length} are {most} at most")
                        : new($"数据“{declaration.Name}”有 {given} 项“{quota.Name}”，最多 {most} 项", $"the fact '{declaration.Name}' has '{quota.Name}' {given} times; at most {most} are allowed"));
                keeps = false;
            }
        }

        return keeps;
    }

    private string Items(string separator) => string.Join(separator, declaration.Members);

    private void Report(DiagnosticRule rule, SourceSpan span, LocalizedText message, LocalizedText? hint = null) =>
        diagnostics.Add(new(rule, span, message, hint, declaration.Indicator));
}
