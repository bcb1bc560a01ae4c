using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Authoring.Understanding;

/// <summary>Declares the facts that formulas speak of, each as what it is used as: a number, a rate, yes or no, one of several options.</summary>
internal sealed class FactUse(IDictionary<string, YamlNode> facts)
{
    private const string Other = "其他";

    public void Add(Formula formula, ValueKind expected)
    {
        switch (formula)
        {
            case NameFormula name when name.Name is not (StandardContext.MetricWord or StandardContext.WeightWord):
                if (expected == ValueKind.Truth)
                {
                    Declare(name.Name, ("type", YamlMake.Scalar("truth")));
                }
                else
                {
                    facts.TryAdd(name.Name, YamlMake.Mapping());
                }

                break;
            case LogicFormula logic:
                Add(logic.Left, ValueKind.Truth);
                Add(logic.Right, ValueKind.Truth);
                break;
            case NotFormula not:
                Add(not.Operand, ValueKind.Truth);
                break;
            case ComparisonFormula { Left: NameFormula choice, Right: TextFormula option }:
                Choice(choice.Name, option.Value);
                break;
            case ComparisonFormula { Left: TextFormula option, Right: NameFormula choice }:
                Choice(choice.Name, option.Value);
                break;
            case ComparisonFormula comparison:
                bool rate = comparison.Left is NumberFormula { IsPercent: true } || comparison.Right is NumberFormula { IsPercent: true };
                foreach (Formula side in new[] { comparison.Left, comparison.Right })
                {
                    if (rate && side is NameFormula { Name: not (StandardContext.MetricWord or StandardContext.WeightWord) } name)
                    {
                        Declare(name.Name, ("unit", YamlMake.Scalar("%")));
                    }

                    Add(side, ValueKind.Number);
                }

                break;
            case ArithmeticFormula arithmetic:
                Add(arithmetic.Left, ValueKind.Number);
                Add(arithmetic.Right, ValueKind.Number);
                break;
            case NegativeFormula negative:
                Add(negative.Operand, ValueKind.Number);
                break;
            case IfFormula choice:
                Add(choice.Condition, ValueKind.Truth);
                Add(choice.Then, expected);
                Add(choice.Else, expected);
                break;
            case CallFormula call:
                foreach (Formula argument in call.Arguments)
                {
                    Add(argument, ValueKind.Number);
                }

                break;
        }
    }

    private void Declare(string name, (string Key, YamlNode? Value) entry) => facts[name] = YamlMake.Mapping(entry);

    /// <summary>A choice has the options that are named; of a condition on one option alone, another as well.</summary>
    private void Choice(string name, string option)
    {
        string[] known = facts.TryGetValue(name, out YamlNode? declared) && (declared as YamlMapping)?["options"] is YamlSequence options
            ? [.. options.Items.OfType<YamlScalar>().Select(item => item.Text).Where(text => text != Other)]
            : [];
        string[] all = [.. known.Append(option).Distinct()];
        facts[name] = YamlMake.Mapping(("type", YamlMake.Scalar("choice")), ("options", YamlMake.Texts(all.Length == 1 ? [.. all, Other] : all)));
    }
}
