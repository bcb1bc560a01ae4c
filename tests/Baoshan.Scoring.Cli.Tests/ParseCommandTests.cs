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
        (decimal?)Only(answer)["points"]!.AsArray().Last(point => (string?)point!["at"] == at)!["score"];

    private static JsonNode Only(JsonNode answer)
    {
        Assert.Equal("understood", (string?)answer["status"]);
        return Assert.Single(answer["readings"]!.AsArray())!;
    }

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
        Assert.Equal("steps-open", (string?)answer["status"]);
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
        JsonNode point = Only(Json("当结余不高于0时，得满分；当结余不高于上年结余时，得2分；其他情况，不得分", "--weight", "3", "--at", "结余=1"))["points"]!.AsArray()[^1]!;
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
        JsonNode answer = Json("以100%为满分，每降低1%扣，不高于70%不得分");
        Assert.Equal(("not-understood", 0), ((string?)answer["status"], answer["readings"]!.AsArray().Count));
        JsonNode problem = answer["problem"]!;
        Assert.Equal(16, (int)problem["column"]!);
        Assert.Contains("应为", (string?)problem["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_sentence_lists_its_readings_with_their_points()
    {
        string[] arguments = ["以100%为满分，每提高1%扣权重分的5%，高于40%不得分", "--steps", "continuous", "--at", "110%"];
        Assert.Equal(1, Run(Language.Chinese, arguments).Code);
        Assert.Equal("ambiguous", (string?)Json(arguments)["status"]);
        JsonArray readings = Json(arguments)["readings"]!.AsArray();
        Assert.Equal(["高于140%", "高于40%"], readings.Select(reading => (string)reading!["standard"]!["linear"]!["zero"]!));
        Assert.Equal([50m, 0m], readings.Select(reading => (decimal)reading!["points"]!.AsArray()[^1]!["score"]!));
    }

    [Theory]
    [InlineData("1.123456789", "100%", 1.123456789)]
    [InlineData("1.123456789", "99%", 1.067283950)]
    [InlineData("0.4", "98%", 0.36)]
    public void Points_have_the_decimals_that_the_weight_needs(string weight, string at, decimal score)
    {
        string[] arguments = ["以100%为满分，每降低1%扣权重分的5%，扣完为止", "--weight", weight, "--steps", "continuous", "--at", at];
        Assert.Equal(0, Run(Language.Chinese, arguments).Code);
        JsonNode point = Only(Json(arguments))["points"]!.AsArray().Single(point => (bool)point!["asked"]!)!;
        Assert.Equal(score, (decimal)point["score"]!);
    }

    [Theory]
    [InlineData("，不满1%按1%计算", "whole", "started")]
    [InlineData("，不满1%不计", "continuous", "whole")]
    public void A_counting_that_the_sentence_contradicts_is_said_to_have_no_effect(string counting, string asked, string said)
    {
        string sentence = $"以100%为满分，每降低1%扣权重分的5%{counting}，扣完为止";
        (int code, string text, string error) = Run(Language.Chinese, sentence, "--steps", asked);
        Assert.Equal(0, code);
        Assert.Equal($"语句自己写明了不满一步如何计算（{said}），另给的 {asked} 对它不起作用\n", error);
        Assert.Contains($"steps: {said}", text, StringComparison.Ordinal);
        Assert.Contains($"that {asked} is asked for does not change it", Run(Language.English, sentence, "--steps", asked).Error, StringComparison.Ordinal);
        Assert.Equal(error, $"{(string?)Assert.Single(Json(sentence, "--steps", asked)["remarks"]!.AsArray())}\n");
        Assert.Equal("", Run(Language.Chinese, sentence, "--steps", said).Error);
        Assert.Null(Json(sentence, "--steps", said)["remarks"]);
    }

    [Fact]
    public void Of_several_parts_only_those_that_say_it_themselves_keep_their_counting()
    {
        const string Parts = "甲（4分）：以0%为满分，每提高1%扣权重分的5%，不满1%不计，扣完为止；乙（6分）：以0%为满分，每提高1%扣权重分的5%，扣完为止";
        (int code, string text, string error) = Run(Language.Chinese, Parts, "--weight", "10", "--steps", "started", "--at", "甲=1.5%,乙=1.5%");
        Assert.Equal(0, code);
        Assert.Contains("（whole），另给的 started 对它不起作用", error, StringComparison.Ordinal);
        Assert.Matches(@"甲=1\.5%,乙=1\.5% +9\.2\n$", text); // one step of 0.2 and two of 0.3
    }

    [Theory]
    [InlineData("健全，得8分；不健全，不得分", "5", "8")]
    [InlineData("健全，得150分；不健全，不得分", "100", "150")]
    [InlineData("健全，得满分；不健全，不得分", "0.0000000000001", "0.0000000000001")]
    public void A_sentence_that_does_not_fit_the_weight_says_so_where_its_points_would_stand(string sentence, string weight, string expected)
    {
        (int code, string text, string error) = Run(Language.Chinese, sentence, "--weight", weight, "--at", "健全");
        Assert.Equal(1, code);
        Assert.StartsWith($"分值为 {weight} 时这句话不能用，没有得分可列：", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains("句式：", text, StringComparison.Ordinal);
        JsonNode reading = Only(Json(sentence, "--weight", weight));
        Assert.Empty(reading["points"]!.AsArray());
        Assert.Contains(expected, (string?)reading["misfits"]![0] ?? "", StringComparison.Ordinal);
        Assert.Null(Only(Json("健全，得5分；不健全，不得分", "--weight", "5"))["misfits"]);
    }

    [Theory]
    [InlineData("没有问题得满分；一般每项扣1分；重大，不得分", "一般=1,一般=3", "“一般”有两个取值")]
    [InlineData("当结余不高于0时，得满分；其他情况，不得分", "结余=1，结余=1", "“结余”有两个取值")]
    [InlineData("健全，得3分；不健全，不得分", "健全,不健全", "“业绩值”有两个取值")]
    [InlineData("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", "清晰=是,清晰=否", "“清晰”有两个取值")]
    [InlineData("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", "2,清晰=否", "“清晰”有两个取值")]
    [InlineData("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", "清晰=否,2", "有两个取值")]
    [InlineData("①清晰；②细化；③可衡量；全部满足得满分；每有一项不满足扣0.2分，扣完为止", "4", "“4”不是满足的要素数（0 至 3）")]
    [InlineData("没有问题得满分；每项扣1分", "1.5", "“1.5”不是项数")]
    [InlineData("没有问题得满分；一般每项扣1分；重大，不得分", "2", "“2”要按类写：一般=…、重大=…")]
    [InlineData("没有问题得满分；每项扣1分", "", "没有写取值")]
    public void A_value_that_says_two_things_or_none_is_refused(string sentence, string at, string expected)
    {
        (int code, _, string error) = Run(Language.Chinese, sentence, "--at", at);
        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_width_digits_are_digits()
    {
        Assert.Matches(@"2 +0\n───+\n２ +0\n$", Run(Language.Chinese, "每发现一项扣２分", "--weight", "３．５", "--at", "２").Out);
        Assert.Equal(3.5m, (decimal)Json("每发现一项扣2分", "--weight", "３．５")["weight"]!);
    }

    [Theory]
    [InlineData("1000000.01")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９")]
    public void A_weight_that_is_too_large_is_said_to_be_that(string weight)
    {
        (int code, _, string error) = Run(Language.Chinese, B101, "--weight", weight);
        Assert.Equal(2, code);
        Assert.StartsWith($"--weight 最多 1000000，不能是“{weight}”", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--weight", "零", "--weight")]
    [InlineData("--weight", "0", "above zero")]
    [InlineData("--weight", "-1", "above zero")]
    [InlineData("--weight", "5%", "above zero")]
    [InlineData("--weight", "1.2.3", "above zero")]
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
