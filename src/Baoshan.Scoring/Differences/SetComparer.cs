using Baoshan.Scoring.Differences.Aspects;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Differences;

/// <summary>Compares two sets, part by part.</summary>
internal sealed class SetComparer(IndicatorSet before, IndicatorSet after)
{
    private readonly OverlayReasons reasons = new(before, after);

    public SetDifference Compare()
    {
        var match = new IndicatorMatch(before, after);
        return new(before, after)
        {
            Overlays = reasons.Overlays,
            Header = reasons.OfSet([.. Aspect.Compare(HeaderAspects.Of(before), HeaderAspects.Of(after)), .. Notes()]),
            Grades = Named(before.Grades, after.Grades, grade => grade.Name, NamedAspects.Of, _ => null, _ => reasons.Of("grades", null)),
            Parameters = Named(before.Parameters, after.Parameters, parameter => parameter.Name, NamedAspects.Of, _ => null, name => reasons.Of("parameters", name)),
            Rules = reasons.OfSet(Aspect.Compare(RuleAspects.Of(before), RuleAspects.Of(after))),
            Indicators = new IndicatorComparer(before, after, match, reasons).Compare(),
            Facts = Named(Declared(before), Declared(after), fact => fact.Name, NamedAspects.Of, fact => fact.Indicator, name => reasons.Of("facts", name)),
            Weights = [.. Weights(match)],
        };
    }

    private IEnumerable<Change> Notes()
    {
        var label = new LocalizedText("说明", "note");
        return before.Notes.Except(after.Notes).Select(note => new Change("notes", label, LocalizedText.Same(note), null))
            .Concat(after.Notes.Except(before.Notes).Select(note => new Change("notes", label, null, LocalizedText.Same(note))));
    }

    /// <summary>The facts that somebody declared; those that are a standard's own are the standard's matter.</summary>
    private static IEnumerable<FactDeclaration> Declared(IndicatorSet set) =>
        set.Facts.Where(fact => fact.Indicator is not { } code || set[code].Facts.Contains(fact.Name));

    private static ValueArray<NamedChange> Named<T>(
        IEnumerable<T> first, IEnumerable<T> second, Func<T, string> name, Func<T, IEnumerable<Aspect>> aspects, Func<T, string?> owner, Func<string, ValueArray<OverlayReason>> why)
        where T : class
    {
        Dictionary<string, T> left = first.ToDictionary(name, StringComparer.Ordinal);
        Dictionary<string, T> right = second.ToDictionary(name, StringComparer.Ordinal);
        var found = new List<NamedChange>();
        foreach (string each in InOrder([.. left.Keys], [.. right.Keys]))
        {
            T? a = left.GetValueOrDefault(each);
            T? b = right.GetValueOrDefault(each);
            ChangeKind kind = a is null ? ChangeKind.Added : b is null ? ChangeKind.Removed : ChangeKind.Changed;
            ValueArray<Change> changes = kind == ChangeKind.Changed ? Aspect.Compare(aspects(a!), aspects(b!)) : Aspect.Only(kind, aspects((a ?? b)!));
            if (kind != ChangeKind.Changed || changes.Count > 0)
            {
                found.Add(new(kind, each, changes) { Indicator = owner((b ?? a)!), Reasons = why(each) });
            }
        }

        return [.. found];
    }

    private static List<string> InOrder(string[] first, string[] second)
    {
        List<string> order = [.. second];
        int place = 0;
        foreach (string name in first)
        {
            int at = order.IndexOf(name);
            if (at >= 0)
            {
                place = at + 1;
            }
            else
            {
                order.Insert(place++, name);
            }
        }

        return order;
    }

    private static IEnumerable<WeightSum> Weights(IndicatorMatch match)
    {
        foreach ((Indicator? first, Indicator? second) in match.Order)
        {
            Indicator? a = first is { Level: 1, Place: IndicatorPlace.Tree } ? first : null;
            Indicator? b = second is { Level: 1, Place: IndicatorPlace.Tree } ? second : null;
            if ((b ?? a) is { } shown)
            {
                yield return new(shown.Code, shown.Name, a is null ? null : SumOf(a), b is null ? null : SumOf(b));
            }
        }
    }

    private static decimal SumOf(Indicator indicator) => indicator.IsLeaf ? indicator.Weight : indicator.Indicators.Sum(SumOf);
}
