using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Authoring;

/// <summary>Makes facts from the values of variables, and writes them as an author would.</summary>
internal static class FactYaml
{
    public static AssessedFact Make(FactDeclaration fact, IReadOnlyDictionary<string, decimal> values)
    {
        decimal Value(string name) => values.GetValueOrDefault(name);
        FactValue value = fact.Kind switch
        {
            FactKind.Truth => SingleValue.Of(Value(fact.Name) != 0m),
            FactKind.Choice => OptionOf(fact, (int)Value(fact.Name), values),
            FactKind.List => ListOf(fact, values),
            FactKind.Findings when fact.Members.Count == 0 => Findings([(null, Value(fact.Name))]),
            FactKind.Findings => Findings(fact.Members.Select(member => ((string?)member, Value(fact.MemberName(member))))),
            FactKind.Elements => new ElementsValue([.. fact.Members.Select(member => new ElementState(member, Value(fact.MemberName(member))))]),
            _ => new SingleValue(fact.TextOf(Value(fact.Name))),
        };
        bool needsReason = fact.Kind == FactKind.Number ? NeedsReason(fact, Value(fact.Name)) : value is VotesValue && NeedsReason(fact, fact.Marks!.Marks.Min(mark => mark.Value));
        return new(fact.Name, value, Note: needsReason ? Reason : null);
    }

    /// <summary>An option, with points within its range where it has one.</summary>
    private static SingleValue OptionOf(FactDeclaration fact, int option, IReadOnlyDictionary<string, decimal> values) => new(fact.Members[option])
    {
        Mark = fact.MarkRanges.Count > 0 && fact.MarkRanges[option] is { From: { } from, To: { } to }
            ? Formulas.FormulaWriter.Plain(Math.Clamp(values.GetValueOrDefault(FactDeclaration.MarkName(fact.Name)), from, to))
            : null,
    };

    private const string Reason = "理由";

    private static bool NeedsReason(FactDeclaration fact, decimal value) => fact.ReasonBelow is { } least && value < least;

    private static ListItem ItemOf(FactDeclaration fact, string label, decimal value) => new(label, fact.TextOf(value)) { Note = NeedsReason(fact, value) ? Reason : null };

    /// <summary>A list with its declared items, or with one; a mean between two marks becomes votes for both.</summary>
    private static FactValue ListOf(FactDeclaration fact, IReadOnlyDictionary<string, decimal> values)
    {
        decimal? whole = values.TryGetValue(fact.Name, out decimal given) ? given : null;
        decimal[] known = [.. fact.Members.Select(fact.MemberName).Where(values.ContainsKey).Select(name => values[name])];
        decimal other = whole ?? known.FirstOrDefault();
        return fact.Members.Count > 0
            ? new ListValue([.. fact.Members.Select(item => ItemOf(fact, item, values.GetValueOrDefault(fact.MemberName(item), other)))])
            : fact.Marks is { } marks && marks.Of(other) is null && VotesFor(marks, other) is { } votes ? votes
            : new ListValue([ItemOf(fact, "1", other)]);
    }

    private static VotesValue? VotesFor(MarkScale marks, decimal mean)
    {
        Mark? below = marks.Marks.Where(mark => mark.Value < mean).MaxBy(mark => mark.Value);
        Mark? above = marks.Marks.Where(mark => mark.Value > mean).MinBy(mark => mark.Value);
        for (int count = 2; below is not null && above is not null && count <= 100; count++)
        {
            decimal share = (mean - below.Value) * count;
            if (share % (above.Value - below.Value) == 0m)
            {
                int better = (int)(share / (above.Value - below.Value));
                return new([new(above.Name, better), new(below.Name, count - better)]);
            }
        }

        return null;
    }

    /// <summary>The fact's value in flow style.</summary>
    public static string Write(AssessedFact fact) => fact.Value switch
    {
        SingleValue { Mark: { } mark } marked => $"{{ value: {YamlText.Scalar(marked.Text)}, mark: {mark} }}",
        SingleValue single when fact.Note is { } note => $"{{ value: {YamlText.Scalar(single.Text)}, note: {YamlText.Scalar(note)} }}",
        SingleValue single => YamlText.Scalar(single.Text),
        ListValue list => Write(list),
        VotesValue votes => $"{{ votes: {{ {string.Join(", ", votes.Items.Select(vote => $"{YamlText.Scalar(vote.Mark)}: {vote.Count.ToString(CultureInfo.InvariantCulture)}"))} }}{(fact.Note is { } note ? $", note: {YamlText.Scalar(note)}" : "")} }}",
        FindingsValue { Items.Count: 0 } => "{ findings: none }",
        FindingsValue findings when findings.Items[0].Class is null => $"{{ findings: {findings.Items.Sum(f => f.Count).ToString(CultureInfo.InvariantCulture)} }}",
        FindingsValue findings => $"{{ findings: {{ {string.Join(", ", findings.Items.Select(f => $"{YamlText.Scalar(f.Class!)}: {f.Count.ToString(CultureInfo.InvariantCulture)}"))} }} }}",
        ElementsValue elements => $"{{ elements: {{ {string.Join(", ", elements.Items.Select(e => $"{YamlText.Scalar(e.Name)}: {(e.Met == 1m ? "是" : e.Met == 0m ? "否" : "部分")}"))} }} }}",
        _ => "null",
    };

    private static string Write(ListValue list)
    {
        bool isLabelled = list.Items.Select((item, i) => item.Label == $"{i + 1}").Contains(false);
        IEnumerable<string> items = list.Items.Select(item =>
            (isLabelled ? $"{YamlText.Scalar(item.Label)}: " : "") + (item.Note is { } note ? $"{{ value: {YamlText.Scalar(item.Text)}, note: {YamlText.Scalar(note)} }}" : YamlText.Scalar(item.Text)));
        return isLabelled ? $"{{ value: {{ {string.Join(", ", items)} }} }}" : $"{{ value: [ {string.Join(", ", items)} ] }}";
    }

    private static FindingsValue Findings(IEnumerable<(string? Class, decimal Count)> counts) =>
        new([.. counts.Where(count => count.Count > 0m).Select(count => new Assessments.Finding("", count.Class, (int)count.Count))]);
}
