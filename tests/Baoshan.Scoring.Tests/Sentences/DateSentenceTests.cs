using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using Baoshan.Scoring.Tests.Facts;
using Baoshan.Scoring.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Sentences about dates: read, scored, said again.</summary>
public class DateSentenceTests
{
    private static readonly SentenceContext Context = new()
    {
        Weight = 10m,
        Steps = StepCounting.Continuous,
        Metric = new("上报日期", new NameFormula("上报日期"), null, null) { Kind = ValueKind.Date },
    };

    [Property(MaxTest = 1000)]
    public Property A_standard_of_a_date_that_is_said_and_read_is_the_same_standard() => Prop.ForAll(GeneratedStandards.OfDates, said =>
    {
        string sentence = SentenceWording.Of(said.Standard, said.Context).Chinese;
        SentenceOutcome outcome = SentenceParser.Read(sentence, said.Context);
        return (outcome.Standard == said.Standard).Label($"{sentence} ⇒ {outcome.Standard} {outcome.Problem}");
    });

    [Theory]
    [InlineData("不晚于2016年3月31日得满分；2016年4月1日（含）至2016年4月30日（含）得权重分的80%；晚于2016年4月30日不得分", "2016-03-31", 10)]
    [InlineData("不晚于2016年3月31日得满分；2016年4月1日（含）至2016年4月30日（含）得权重分的80%；晚于2016年4月30日不得分", "2016-04-01", 8)]
    [InlineData("不晚于2016年3月31日得满分；2016年4月1日（含）至2016年4月30日（含）得权重分的80%；晚于2016年4月30日不得分", "2016-05-01", 0)]
    [InlineData("以2016-03-31为满分，每推迟1天扣0.5分，扣完为止", "2016-03-31", 10)]
    [InlineData("以2016-03-31为满分，每推迟1天扣0.5分，扣完为止", "2016-04-02", 9)]
    [InlineData("以2016年3月31日为满分，每推迟1天扣0.5分，扣完为止，晚于2016年4月10日不得分", "2016-04-10", 5)]
    [InlineData("以2016年3月31日为满分，每推迟1天扣0.5分，扣完为止，晚于2016年4月10日不得分", "2016-04-11", 0)]
    public void A_sentence_about_a_date_is_scored(string sentence, string day, decimal score)
    {
        LeafSet set = new(sentence) { Facts = "上报日期: { type: date }", Metric = "上报日期" };
        Assert.Equal(score, FactSheet.Total(set.Plan(), $"上报日期: {day}"));
    }

    [Fact]
    public void A_day_that_there_is_not_is_refused_where_it_stands()
    {
        SentenceProblem problem = SentenceParser.Read("以2016-02-30为满分，每推迟1天扣0.5分，扣完为止", Context).Problem!;
        Assert.Equal((1, "没有“2016-02-30”这一天"), (problem.Offset, problem.Message.Chinese));
    }
}
