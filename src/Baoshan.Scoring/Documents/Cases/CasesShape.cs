using Baoshan.Scoring.Documents.Assessments;

namespace Baoshan.Scoring.Documents.Cases;

/// <summary>What a file of verification cases looks like.</summary>
internal static class CasesShape
{
    public static string[] States { get; } = ["scored", "not-applicable", "missing-fact", "needs-judgement", "failed", "missing-peers"];

    private static MappingShape Expect { get; } = new(
        new("预期结果", "what is expected"),
        new KeyShape("total", ScalarShape.Number, new("总分", "the total")),
        new KeyShape("grade", ScalarShape.Text, new("等级", "the grade")),
        new KeyShape("status", ScalarShape.Word("complete", "incomplete"), new("完整与否", "whether the scorecard is complete")),
        new KeyShape("scores", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, ScalarShape.Number), new("各指标得分", "scores by code")),
        new KeyShape("states", new NamedItemsShape(new("指标编码", "indicator codes"), ScalarShape.Text, ScalarShape.Word(States)), new("各指标状态", "states by code")));

    public static MappingShape Cases { get; } = new(
        DocumentKind.Cases.Name,
        DocumentKind.Cases.FormatKey,
        new KeyShape("cases", new ListShape(new MappingShape(
            new("一个用例", "a case"),
            new KeyShape("name", ScalarShape.Text, new("用例名称", "the case's name")) { IsRequired = true },
            new KeyShape("set", ScalarShape.Text, new("所用的指标体系", "the set that is used")),
            new KeyShape("confirmed", ScalarShape.Truth, new("否：由程序生成，作者尚未确认", "no: made by the program and not yet confirmed by the author")) { Default = "是" },
            new KeyShape("assessment", ScalarShape.Text, new("作为基础的评价数据", "the assessment that the case starts from")),
            new KeyShape("facts", new NamedItemsShape(new("数据名称", "fact names"), ScalarShape.Text, new WithdrawableShape(AssessmentShape.Fact)), new("替换的数据；值留空（null）表示撤回", "facts that are replaced; one without a value is withdrawn")),
            new KeyShape("not-applicable", AssessmentShape.NotApplicable, new("另外不适用的指标及理由", "indicators that do not apply as well, each with its reason")),
            new KeyShape("expect", Expect, new("预期结果", "what is expected")) { IsRequired = true })), new("用例", "the cases"))
        { IsRequired = true });
}
