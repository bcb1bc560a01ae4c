using System.Globalization;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Authoring;

/// <summary>Makes facts from the values of variables, and writes them as an author would.</summary>
internal static class FactYaml
{
    public static AssessedFact Make(FactDeclaration fact, IReadOnlyDictionary<string, decimal> values)
    {
        decimal Value(string name) => values.GetValueOrDefault(name);
        bool isRate = fact.Unit == "%";
        FactValue value = fact.Kind switch
        {
            FactKind.Truth => SingleValue.Of(Value(fact.Name) != 0m),
            FactKind.Choice => new SingleValue(fact.Members[(int)Value(fact.Name)]),
            FactKind.List => new ListValue([new("1", FormulaWriter.Number(Value(fact.Name), isRate))]),
            FactKind.Findings when fact.Members.Count == 0 => Findings([(null, Value(fact.Name))]),
            FactKind.Findings => Findings(fact.Members.Select(member => ((string?)member, Value(fact.MemberName(member))))),
            FactKind.Elements => new ElementsValue([.. fact.Members.Select(member => new ElementState(member, Value(fact.MemberName(member))))]),
            _ => new SingleValue(FormulaWriter.Number(Value(fact.Name), isRate)),
        };
        return new(fact.Name, value);
    }

    /// <summary>The fact's value in flow style.</summary>
    public static string Write(AssessedFact fact) => fact.Value switch
    {
        SingleValue single => YamlText.Scalar(single.Text),
        ListValue list => $"{{ value: [ {string.Join(", ", list.Items.Select(item => item.Text))} ] }}",
        FindingsValue { Items.Count: 0 } => "{ findings: none }",
        FindingsValue findings when findings.Items[0].Class is null => $"{{ findings: {findings.Items.Sum(f => f.Count).ToString(CultureInfo.InvariantCulture)} }}",
        FindingsValue findings => $"{{ findings: {{ {string.Join(", ", findings.Items.Select(f => $"{YamlText.Scalar(f.Class!)}: {f.Count.ToString(CultureInfo.InvariantCulture)}"))} }} }}",
        ElementsValue elements => $"{{ elements: {{ {string.Join(", ", elements.Items.Select(e => $"{YamlText.Scalar(e.Name)}: {(e.Met == 1m ? "是" : e.Met == 0m ? "否" : "部分")}"))} }} }}",
        _ => "null",
    };

    private static FindingsValue Findings(IEnumerable<(string? Class, decimal Count)> counts) =>
        new([.. counts.Where(count => count.Count > 0m).Select(count => new Assessments.Finding("", count.Class, (int)count.Count))]);
}
