using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Standards.Modifying;

/// <summary>How modifiers are written.</summary>
internal static class ModifierShapes
{
    public static KeyShape NotApplicable { get; } = new(
        "not-applicable",
        ScalarShape.Word(NotApplicablePolicies.Words),
        new("不适用时的处理；没有这一键的指标不得不适用", "what becomes of a leaf that does not apply; without it a leaf always has to"));

    public static KeyShape Cap { get; } = new("cap", Bounds(new("得分上限", "the most points")), new("封顶：得分上限，可带条件", "the most points, where a condition holds"));

    public static KeyShape Floor { get; } = new("floor", Bounds(new("得分下限", "the fewest points")), new("保底：得分下限，可带条件", "the fewest points, where a condition holds"));

    public static KeyShape Veto { get; } = new(
        "veto",
        new OneOfShape(
            ScalarShape.Formula,
            new ListShape(new MappingShape(
                new("一条否决", "a veto"),
                new KeyShape("when", ScalarShape.Formula, new("条件", "the condition")) { IsRequired = true },
                new KeyShape("reason", ScalarShape.Text, new("说明", "what happened"))))),
        new("一票否决：条件成立时不得分", "no points where a condition holds"));

    public static KeyShape Coefficient { get; } = new("coefficient", ScalarShape.Formula, new("系数：得分乘以系数", "multiplies the points"));

    private static MappingShape Escalation { get; } = new(
        new("加重或减轻扣分", "an escalation"),
        new KeyShape("when", ScalarShape.Formula, new("条件", "the condition")) { IsRequired = true },
        new KeyShape("times", ScalarShape.Number, new("扣分的倍数，如 2 加倍、0.5 减半", "what the deduction is multiplied by: 2 doubles it")) { IsRequired = true });

    /// <summary>The keys of leaves, and of nodes where they make sense there.</summary>
    public static KeyShape[] Keys { get; } =
    [
        new("applies-when", ScalarShape.Formula, new("适用条件：不成立时本指标不适用", "where it does not hold, the leaf does not apply")),
        NotApplicable,
        new("exempt-when", ScalarShape.Formula, new("免予扣分的条件：成立时得满分", "where it holds, nothing is deducted")),
        new("escalate", new ListShape(Escalation), new("加重或减轻扣分：第一个成立的条件", "multiplies what is deducted; the first condition that holds")),
        Coefficient,
        Cap,
        Floor,
        Veto,
    ];

    private static OneOfShape Bounds(LocalizedText name) => new(
        ScalarShape.Price,
        new ListShape(new MappingShape(
            name,
            new KeyShape("when", ScalarShape.Formula, new("条件；省略即总是成立", "the condition; always, where it is left out")),
            new KeyShape("at", ScalarShape.Price, name) { IsRequired = true })));
}
