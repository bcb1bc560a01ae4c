using System.Text.Json.Nodes;
using Baoshan.Scoring.Diagnostics;

namespace Baoshan.Scoring.Cli.Tests;

/// <summary>How the command parse shows what a sentence means.</summary>
public class ParseCommandTests
{
    private const string B101 = "以100%为满分，每降低1%扣权重分的3.3%，不高于70%不得分";

    private static (int Code, string Out, string Error) Run(Language language, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(["parse", .. arguments], new(language, output, error));
        return (code, output.ToString(), error.ToString());
    }

    private static JsonNode Json(params string[] arguments) => JsonNode.Parse(Run(Language.Chinese, [.. arguments, "--format", "json"]).Out)!;

    private static decimal? Score(JsonNode answer, string at) =>
        (decimal?)answer["points"]!.AsArray().Last(point => (string?)point!["at"] == at)!["score"];

    [Fact]
    public void A_sentence_is_shown_as_keys_and_as_points_on_both_sides_of_its_bounds()
    {
        (int code, string text, string error) = Run(Language.Chinese, B101, "--weight", "2", "--steps", "continuous", "--at", "94.98%");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("below: { each: 1%, deduct: 3.3% }", text, StringComparison.Ordinal);
        Assert.Matches(@"69\.99% +0\n70% +0\n70\.01% +0\.0207\n", text);
        Assert.Matches(@"94\.98% +1\.6687\n$", text); // 2 − 5.02 × 0.066
        Assert.Contains("以100%为满分，每降低1%扣权重分的3.3%（不满1%按比例计算），扣完为止，不高于70%不得分", text, StringComparison.Ordinal);
        Assert.Contains("100%: full marks; each 1% below costs 3.3% of the weight", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_sentence_leaves_open_is_shown_in_all_readings()
    {
        JsonNode answer = Json(B101, "--weight", "2", "--at", "94.98%");
        Assert.Null(answer["understood"]);
        JsonArray readings = answer["readings"]!.AsArray();
        Assert.Equal(["continuous", "whole", "started"], readings.Select(reading => (string)reading!["steps"]!));
        Assert.Equal([1.6687m, 1.67m, 1.604m], readings.Select(reading => (decimal)reading!["points"]!.AsArray()[^1]!["score"]!)); // 5.02, 5 and 6 steps of 0.066
        Assert.Contains("不满一步", Run(Language.Chinese, B101).Out, StringComparison.Ordinal);
        Assert.Contains("no --weight: taken as 100", Run(Language.English, B101, "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_elements_parts_and_facts_are_tried_by_name()
    {
        Assert.Equal(8m, Score(Json("没有问题得满分；一般每项扣1分；重大，不得分", "--weight", "10", "--at", "一般=2"), "一般=2"));
        Assert.Equal(0m, Score(Json("没有问题得满分；一般每项扣1分；重大，不得分", "--weight", "10", "--at", "一般=2,重大=1"), "一般=2,重大=1"));
        Assert.Equal(0.3m, Score(Json("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", "--weight", "0.5", "--at", "2"), "2"));
        Assert.Equal(2m, Score(Json("当结余不高于0时，得满分；当结余不高于上年结余时，得2分；其他情况，不得分", "--weight", "3", "--at", "结余=1,上年结余=3"), "结余=1,上年结余=3"));
        Assert.Equal(0.9m, Score(Json("资金结转率（0.4分）：以0%为满分，每提高1%扣权重分的5%，扣完为止；说明（0.6分）：完整，得满分；不完整，不得分", "--weight", "1", "--steps", "whole", "--at", "资金结转率=5.5%,说明=完整"), "资金结转率=5.5%,说明=完整"));
        Assert.Equal(50m, Score(Json("增长，得满分；持平，得权重分的50%；下降，不得分", "--at", "0%"), "0%"));
    }

    [Fact]
    public void A_missing_fact_is_a_state_and_not_a_zero()
    {
        JsonNode point = Json("当结余不高于0时，得满分；当结余不高于上年结余时，得2分；其他情况，不得分", "--weight", "3", "--at", "结余=1")["points"]!.AsArray()[^1]!;
        Assert.Null(point["score"]);
        Assert.Equal("missing-fact", (string?)point["state"]);
    }

    [Fact]
    public void Points_that_an_evaluator_gives_are_not_made_up() =>
        Assert.Matches(@"优 +待判断\n良 +2\n差 +0\n$", Run(Language.Chinese, "优，由评价人员在3至4分内评分；良，得2分；差，不得分", "--weight", "4").Out);

    [Fact]
    public void A_value_that_cannot_be_tried_says_why()
    {
        (int code, _, string error) = Run(Language.Chinese, B101, "--steps", "whole", "--at", "0.5");
        Assert.Equal(2, code);
        Assert.Contains("--at 0.5：数据“业绩值”：“0.5”不是百分数", error.Replace(": ", "：", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("there is no '余'; known: ", Run(Language.English, "当结余不高于0时，得满分；其他情况，不得分", "--at", "余=1", "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_is_explained_at_its_character_with_the_nearest_form()
    {
        (int code, string text, string error) = Run(Language.English, "以100%为满分，每降低1%扣，不高于70%不得分", "--lang", "en");
        Assert.Equal((1, ""), (code, text));
        Assert.Contains(":1:16: error BS250", error, StringComparison.Ordinal);
        Assert.Contains("the nearest form is linear deduction", error, StringComparison.Ordinal);
        JsonNode problem = Json("以100%为满分，每降低1%扣，不高于70%不得分")["problem"]!;
        Assert.Equal(16, (int)problem["column"]!);
        Assert.Contains("应为", (string?)problem["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_sentence_lists_its_readings_with_their_points()
    {
        string[] arguments = ["以100%为满分，每提高1%扣权重分的5%，高于40%不得分", "--steps", "continuous", "--at", "110%"];
        Assert.Equal(1, Run(Language.Chinese, arguments).Code);
        JsonArray readings = Json(arguments)["readings"]!.AsArray();
        Assert.Equal(["高于140%", "高于40%"], readings.Select(reading => (string)reading!["understood"]!["linear"]!["zero"]!));
        Assert.Equal([50m, 0m], readings.Select(reading => (decimal)reading!["points"]!.AsArray()[^1]!["score"]!));
    }

    [Theory]
    [InlineData("--weight", "零", "--weight")]
    [InlineData("--weight", "0", "--weight")]
    [InlineData("--steps", "half", "continuous")]
    public void Options_that_cannot_be_used_are_refused(string option, string value, string message)
    {
        (int code, _, string error) = Run(Language.English, B101, option, value, "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_structure_alone_can_stand_in_a_set() => Assert.Equal(
        "standard:\n  options:\n    健全: full\n    不健全: zero\n", Run(Language.Chinese, "健全，得满分；不健全，不得分", "--format", "yaml").Out);
}
