using System.Reflection;
using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Diagnostics;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Benchmarks.HandWritten;

/// <summary>Fills <see cref="BaoshanFacts"/> from an assessment, once, before anything is measured.</summary>
public static class BaoshanFactsReader
{
    public static BaoshanFacts Read(IndicatorSet set, Assessment assessment)
    {
        var facts = new BaoshanFacts();
        foreach (FactDeclaration declaration in set.Facts.Where(fact => !fact.IsSupporting))
        {
            FactValue value = assessment.Find(declaration.Name)!.Value;
            switch (declaration.Kind)
            {
                case FactKind.Choice:
                    Put(facts, declaration.Name, declaration.Members.ToList().IndexOf(((SingleValue)value).Text));
                    break;
                case FactKind.Truth:
                    Put(facts, declaration.Name, ((SingleValue)value).Text == "是");
                    break;
                case FactKind.Number:
                    Put(facts, declaration.Name, Number(((SingleValue)value).Text));
                    break;
                case FactKind.List:
                    Put(facts, declaration.Name, ((ListValue)value).Items.Select(item => Number(item.Text)).ToArray());
                    break;
                case FactKind.Findings when declaration.Members.Count == 0:
                    Put(facts, declaration.Name, Findings(value).Sum(finding => finding.Count));
                    break;
                case FactKind.Findings:
                    foreach (string member in declaration.Members)
                    {
                        Put(facts, declaration.Name + member, Findings(value).Where(finding => finding.Class == member).Sum(finding => finding.Count));
                    }

                    break;
                default:
                    foreach (ElementState element in ((ElementsValue)value).Items)
                    {
                        Put(facts, declaration.Name + element.Name, element.Met);
                    }

                    break;
            }
        }

        return facts;
    }

    private static ValueArray<Finding> Findings(FactValue value) => value is FindingsValue findings ? findings.Items : [];

    private static decimal Number(string text) => text.EndsWith('%')
        ? decimal.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture) / 100m
        : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Put(BaoshanFacts facts, string name, object value) =>
        (typeof(BaoshanFacts).GetField(name, BindingFlags.Public | BindingFlags.Instance) ?? throw new MissingFieldException(nameof(BaoshanFacts), name)).SetValue(facts, value);
}
