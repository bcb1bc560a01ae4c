using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards.Linear;

internal sealed class LinearKind() : StandardKind<LinearStandard>("linear")
{
    private static readonly MappingShape SideShape = new(
        new("一侧的扣分或加分", "one side of the target"),
        new KeyShape("each", ScalarShape.Magnitude, new("每一步的大小，如 1% 或 5", "the size of a step, such as 1% or 5")) { IsRequired = true },
        new KeyShape("deduct", ScalarShape.Price, new("每一步扣多少：权重分的份额或分数", "what each step takes: a share of the weight, or points")),
        new KeyShape("add", ScalarShape.Price, new("每一步加多少", "what each step adds")),
        new KeyShape("at-most", ScalarShape.Price, new("合计最多扣（加）多少", "the most that all steps take or add")),
        new KeyShape("up-to", ScalarShape.Magnitude, new("分段累进：这一段到距目标多远为止", "brackets: how far from the target this price reaches")),
        new KeyShape("steps", ScalarShape.Word(StepWords.All), new("不满一步如何计算", "how part of a step counts")) { Default = "steps of the set" });

    private static readonly OneOfShape Brackets = new(SideShape, new ListShape(SideShape));

    public override LocalizedText Meaning { get; } = new("线性扣分：偏离目标每一步的扣分或加分", "points for each step away from a target");

    public override Shape Shape { get; } = new MappingShape(
        new("线性扣分", "a linear standard"),
        new KeyShape(
            "full",
            new OneOfShape(
                ScalarShape.MetricValue,
                new MappingShape(
                    new("满分区间", "the target zone"),
                    new KeyShape("from", ScalarShape.MetricValue, new("下限（含）", "the lower end, included")) { IsRequired = true },
                    new KeyShape("to", ScalarShape.MetricValue, new("上限（含）", "the upper end, included")) { IsRequired = true })),
            new("目标值：达到即得满分", "the target that earns full marks"))
        { IsRequired = true },
        new KeyShape("base", ScalarShape.Price, new("目标值对应的基本分", "the points at the target")) { Default = "full" },
        new KeyShape("below", Brackets, new("低于目标的一侧；列表表示分段累进，自近至远", "the side below the target; a list: brackets, the nearest first")),
        new KeyShape("above", Brackets, new("高于目标的一侧；列表表示分段累进，自近至远", "the side above the target; a list: brackets, the nearest first")),
        new KeyShape("zero", ScalarShape.Interval, new("不得分的区间", "the range that scores nothing")));

    public override IReadOnlyList<SentenceForm> Sentences { get; } = [new LinearSentence()];

    public override Standard? Read(YamlNode node, StandardReader reader)
    {
        if (node is not YamlMapping mapping)
        {
            return null;
        }

        YamlNode? full = mapping["full"];
        Magnitude? from = Magnitude.Read(full is YamlMapping zone ? zone["from"] : full);
        Magnitude? to = Magnitude.Read(full is YamlMapping same ? same["to"] : full);
        Side? below = ReadSide(mapping["below"], reader);
        Side? above = ReadSide(mapping["above"], reader);
        Interval? zero = StandardReader.ReadInterval(mapping["zero"]);
        bool incomplete = (mapping["below"] is not null && below is null) || (mapping["above"] is not null && above is null);
        return from is null || to is null || incomplete
            ? null
            : new LinearStandard(from.Value, to.Value, below, above, zero, Price.Read(mapping["base"]) ?? Price.Full);
    }

    protected override YamlNode Write(LinearStandard standard, StandardWriter writer) => YamlMake.Mapping(
        ("full", standard.From == standard.To
            ? StandardWriter.Magnitude(standard.From)
            : YamlMake.Mapping(("from", StandardWriter.Magnitude(standard.From)), ("to", StandardWriter.Magnitude(standard.To)))),
        ("base", standard.Base == Price.Full ? null : StandardWriter.Price(standard.Base)),
        ("below", WriteSide(standard.Below)),
        ("above", WriteSide(standard.Above)),
        ("zero", StandardWriter.Interval(standard.Zero)));

    private static YamlNode? WriteSide(Side? side) =>
        side is null ? null
        : side.Beyond is null ? WriteBracket(side)
        : YamlMake.List(BracketsOf(side).Select(WriteBracket));

    private static IEnumerable<Side> BracketsOf(Side side) => side.Beyond is null ? [side] : BracketsOf(side.Beyond).Prepend(side);

    private static YamlNode WriteBracket(Side side) => YamlMake.Mapping(
        ("each", StandardWriter.Magnitude(side.Each)),
        (side.IsAddition ? "add" : "deduct", StandardWriter.Price(side.Price)),
        ("at-most", StandardWriter.Price(side.AtMost)),
        ("up-to", StandardWriter.Magnitude(side.UpTo)),
        ("steps", StandardWriter.Steps(side.Steps)));

    private static Side? ReadSide(YamlNode? node, StandardReader reader)
    {
        if (node is YamlSequence brackets)
        {
            Side? beyond = null;
            foreach (YamlNode bracket in brackets.Items.Reverse())
            {
                if (ReadSide(bracket, reader) is not { } side)
                {
                    return null;
                }

                beyond = side with { Beyond = beyond };
            }

            return beyond;
        }

        if (node is not YamlMapping mapping)
        {
            return null;
        }

        Price? deduct = Price.Read(mapping["deduct"]);
        Price? add = Price.Read(mapping["add"]);
        if (mapping["deduct"] is null == mapping["add"] is null)
        {
            reader.Report(mapping.Span, new("每一侧要有 deduct（扣分）或 add（加分）之一", "a side has either deduct or add"));
            return null;
        }

        return Magnitude.Read(mapping["each"]) is { } each && (deduct ?? add) is { } price
            ? new(each, price, add is not null, Price.Read(mapping["at-most"]), StandardReader.ReadSteps(mapping["steps"])) { UpTo = Magnitude.Read(mapping["up-to"]) }
            : null;
    }
}
