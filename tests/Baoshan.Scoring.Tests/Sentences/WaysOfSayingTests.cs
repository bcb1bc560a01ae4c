using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Tests.Sentences;

/// <summary>Sentences as people write them, and what each is understood as.</summary>
public class WaysOfSayingTests
{
    private static SentenceContext Nothing { get; } = SentenceContext.Unknown with { Weight = 10m, IsNumeric = false };

    private static SentenceContext Rate { get; } = SentenceContext.Unknown with { Weight = 10m, Metric = new("完成率", new NameFormula("完成率"), "%", null) };

    private static SentenceContext Amount { get; } = SentenceContext.Unknown with { Weight = 10m, Metric = new("完成件数", new NameFormula("完成件数"), "件", null) };

    [Theory]
    [InlineData("得分＝实际值/目标值×权重", "proportional: target: 100%")]
    [InlineData("按完成率计分，最高得满分", "proportional: target: 100%")]
    [InlineData("得分=完成率×10，满分为止，低于60%不得分", "proportional: target: 100% zero: 低于60%")]
    [InlineData("得分＝（完成值÷目标值）×权重分，最高不超过权重分的120%", "proportional: target: 100% at-most: 120%")]
    [InlineData("目标值为80%，按目标值与实际值的比例计分，最高得满分", "proportional: target: 80% better: lower")]
    [InlineData("完成目标值得6分，每超过3%加1分，最多加4分，每低于3%扣1分，最多扣6分", "linear: full: 100% base: 6 below: { each: 3%, deduct: 1, at-most: 6 } above: { each: 3%, add: 1, at-most: 4 }")]
    [InlineData("以100%为满分，每偏离1个百分点扣0.5分，最多扣3分", "linear: full: 100% below: { each: 1%, deduct: 0.5, at-most: 3 } above: { each: 1%, deduct: 0.5, at-most: 3 }")]
    [InlineData("以95%至105%为满分，每降低1%扣1分，每提高1%扣0.5分", "linear: full: { from: 95%, to: 105% } below: { each: 1%, deduct: 1 } above: { each: 1%, deduct: 0.5 }")]
    [InlineData("以0%为基准得0分，超过10%以内的部分，每超过1%加0.1分，超过10%至20%的部分每超过1%加0.2分，超过20%以上的部分每超过1%加0.3分，最多加5分", "linear: full: 0% base: zero above: - { each: 1%, add: 0.1, at-most: 5, up-to: 10% } - { each: 1%, add: 0.2, up-to: 20% } - { each: 1%, add: 0.3 }")]
    [InlineData("90%以上得满分；80%（含）至90%得6分至满分，按线性插值计算；低于80%不得分", "bands: 不低于90%: full 80%（含）至90%（不含）: { from: 6, to: full } 低于80%: zero")]
    [InlineData("按功效系数法，标准值：优秀95%（系数1），良好85%（系数0.8），较差60%（系数0.4）；差于最低档的不得分", "efficacy: levels: 优秀: { value: 95%, coefficient: 1 } 良好: { value: 85%, coefficient: 0.8 } 较差: { value: 60%, coefficient: 0.4 }")]
    [InlineData("得分 = 权重 × 业绩值 ÷ 100%", "formula: weight * metric / 100%")]
    public void A_sentence_about_a_rate_is_understood(string sentence, string yaml) => Assert.Equal(yaml, Understood(sentence, Rate));

    [Theory]
    [InlineData("目标值为500件，按完成比例计分，最高得满分", "proportional: target: 500")]
    [InlineData("得分 = 10 × 实际值 ÷ 500件，满分为止", "proportional: target: 500")]
    [InlineData("完成目标值500件得8分，每超过50件加1分，最多加2分，每低于50件扣1分，扣完为止", "linear: full: 500 base: 8 below: { each: 50, deduct: 1 } above: { each: 50, add: 1, at-most: 2 }")]
    public void A_sentence_about_an_amount_is_understood(string sentence, string yaml) => Assert.Equal(yaml, Understood(sentence, Amount));

    [Theory]
    [InlineData("每项加1分，最多加3分", "awards: each: 1 at-most: 3")]
    [InlineData("国家级5分、省级3分、市级1分，就高不就低", "awards: classes: { 国家级: 5, 省级: 3, 市级: 1 } take: highest")]
    [InlineData("国家级加5分，省级加3分，市级加1分，取最高分，不累计", "awards: classes: { 国家级: 5, 省级: 3, 市级: 1 } take: highest")]
    [InlineData("每获得一项国家级奖励加5分，此类最多加8分，每获得一项省级奖励加3分，最多加10分", "awards: classes: 国家级奖励: { each: 5, at-most: 8 } 省级奖励: 3")]
    [InlineData("国家级5分、省级3分、市级1分", "options: 国家级: 5 省级: 3 市级: 1")]
    [InlineData("①甲；②乙；③丙；满足3项得满分，满足2项得权重分的60%，其余不得分", "checklist: elements: [ 甲, 乙, 丙 ] by-count: { 3: full, 2: 60%, 0: zero }")]
    [InlineData("①甲；②乙；③丙；全部满足得满分；满足2项及以上得5分；均不满足不得分", null)]
    [InlineData("（1）甲；（2）乙；每满足一项得权重分的50%；不满足（1）的不得分", "checklist: elements: [ 甲, 乙 ] each: 50% essential: [ 甲 ]")]
    [InlineData("没有问题得满分；每有一项超期，第1项扣1分、第2项扣2分、第3项起不得分", "findings: each: [ 1, 2, zero ] of: 超期")]
    [InlineData("没有问题得满分；一般问题第1项扣1分，第2项起每项扣2分；重大问题，不得分", "findings: classes: { 一般问题: [ 1, 2 ], 重大问题: zero }")]
    [InlineData("当结余不高于0时，得满分；当上年结余高于结余时，得分＝权重×（1−结余÷上年结余）；其他情况，按【健全，得权重分的50%；不健全，不得分】计分", "cases: - { when: 结余 <= 0, score: full } - { when: 上年结余 > 结余, points: weight * (1 - 结余 / 上年结余) } - else: standard: options: { 健全: 50%, 不健全: zero }")]
    [InlineData("执行率【健全，得满分；不健全，不得分】；变动率【改善，得满分；未改善，不得分】；二者取高", "one-of: take: best of: - name: 执行率 standard: options: { 健全: full, 不健全: zero } - name: 变动率 standard: options: { 改善: full, 未改善: zero }")]
    [InlineData("按级别与角色交叉计分：国家级【主持，得满分、参与，得3分】；省级【主持，得5分；参与，得2分】", "matrix: rows: 级别 columns: 角色 scores: 国家级: { 主持: full, 参与: 3 } 省级: { 主持: 5, 参与: 2 }")]
    [InlineData("得分＝达标户数÷应达标户数×权重，最高得满分", "formula: 达标户数 / 应达标户数 * weight")]
    public void A_sentence_about_what_is_found_or_chosen_is_understood(string sentence, string? yaml) => Assert.Equal(yaml, Understood(sentence, Nothing));

    [Theory]
    [InlineData("按完成率计分，最高得满分", "BS250", "its target is not said", 12)]
    [InlineData("完成目标值得8分，每超过50件加1分", "BS250", "its target is not said", 0)]
    public void An_amount_needs_its_target(string sentence, string code, string message, int offset) => Fails(sentence, Amount, code, message, offset);

    [Theory]
    [InlineData("①甲；②乙；③丙；满足3项得满分；满足1项得5分；其余不得分", "BS251", "what 2 met elements earn", 17)]
    [InlineData("①甲；②乙；每满足一项得5分；不满足“丙”的不得分", "BS252", "no element '丙'", 18)]
    [InlineData("国家级每项加5分；省级每项加3分，最多加6分", "BS251", "one class or of all", 17)]
    [InlineData("当甲高于0时，按【健全，得满分；不健全，给分】计分；其他情况，不得分", "BS250", "expected points earned", 22)]
    [InlineData("按下列计分中得分最高的一种计分：甲【健全，得满分；不健全，不得分】；甲【好，得满分；差，不得分】", "BS252", "said twice", 34)]
    [InlineData("视情况酌情扣分", "BS253", "calls for judgement", 3)]
    public void What_is_not_said_or_not_possible_is_explained_at_its_character(string sentence, string code, string message, int offset) =>
        Fails(sentence, Nothing, code, message, offset);

    [Theory]
    [InlineData("每逾期一天扣0.5分，扣完为止", "linear: full: 0 above: { each: 1, deduct: 0.5 }")]
    [InlineData("每延迟1天扣0.5分，扣完为止，逾期10天以上不得分", "linear: full: 0 above: { each: 1, deduct: 0.5 } zero: 不低于10")]
    [InlineData("每延期2日扣权重分的5%", "linear: full: 0 above: { each: 2, deduct: 5% }")]
    public void What_is_late_by_nothing_earns_full_marks(string sentence, string yaml) => Assert.Equal(yaml, Understood(sentence, SentenceContext.Unknown with { Weight = 10m }));

    [Theory]
    [InlineData("每延迟1%扣0.5分，扣完为止", 15)]
    [InlineData("每超过1天扣0.5分，扣完为止", 15)]
    [InlineData("每延迟1天扣0.5分，每减少1天加0.5分", 21)]
    public void Without_a_word_of_delay_and_a_number_the_target_is_not_guessed(string sentence, int offset) => Fails(sentence, SentenceContext.Unknown with { Weight = 10m }, "BS250", "expected", offset);

    [Theory]
    [InlineData("按时报送得满分，逾期10天以内得权重分的60%，逾期10天以上不得分", 10)]
    [InlineData("按时报送得满分；逾期１０个工作日（含）以内，得6分；其余不得分", 10)]
    [InlineData("无缺失，得满分；缺失超过三项，得3分", 10)]
    [InlineData("及时，得满分；拖延两天以上，不得分", 9)]
    [InlineData("没有缺失，得满分；缺1至3份的，得5分；缺失严重，不得分", 10)]
    [InlineData("按时报送得满分，逾期5天以内扣1分，逾期10天之内扣2分", 10)]
    public void A_range_of_numbers_is_no_name(string sentence, int offset) => Fails(sentence, Nothing, "BS250", "is a range of numbers", offset);

    [Theory]
    [InlineData("按时报送，得满分；“逾期10天以内”，得6分；“逾期10天以上”，不得分", "options: 按时报送: full 逾期10天以内: 6 逾期10天以上: zero")]
    [InlineData("A级，得3分；C级以下，不得分", "options: A级: 3 C级以下: zero")]
    [InlineData("国家一级，得满分；2016年完成，得5分；三年规划未完成，不得分", "options: 国家一级: full 2016年完成: 5 三年规划未完成: zero")]
    [InlineData("优，由评价人员在8至10分内评分；良，由评价人员在6～7.5分内评分；差，不得分", "options: 优: { from: 8, to: 10 } 良: { from: 6, to: 7.5 } 差: zero")]
    public void Other_names_are_options(string sentence, string yaml) => Assert.Equal(yaml, Understood(sentence, Nothing));

    [Fact]
    public void A_range_of_points_rises() => Fails("优，由评价人员在8至8分内评分；差，不得分", Nothing, "BS252", "must be below the most 8", 8);

    [Fact]
    public void A_range_of_points_has_two_ends() => Fails("优，由评价人员在8分内评分；差，不得分", Nothing, "BS250", "a range of points", 8);

    [Theory]
    [InlineData("存在截留挪用的，一票否决；每有一项不规范扣1分，扣完为止", 8)]
    [InlineData("没有问题得满分；存在截留挪用的，一票否决", 16)]
    public void A_veto_says_of_what(string sentence, int offset) => Fails(sentence, Nothing, "BS250", "whole score is lost", offset);

    [Fact]
    public void Brackets_begin_where_the_one_before_ends() => Fails(
        "以0%为基准得0分，提高10%以内的部分，每提高1%加0.1分，提高15%以上的部分，每提高1%加0.3分", Rate, "BS252", "should begin at 10%", 32);

    [Fact]
    public void A_table_is_over_choices_that_are_declared()
    {
        var facts = new FactTable();
        facts.Add(new("级别", FactKind.Choice, null, ["国家级", "省级"]));
        facts.Add(new("角色", FactKind.Choice, null, ["主持", "参与"]));
        SentenceContext known = Nothing with { Facts = facts };
        Fails("按等级与角色交叉计分：国家级【主持，得满分；参与，得3分】", known, "BS254", "'等级' is no choice", 0);
        Fails("按级别与角色交叉计分：国家级【主持，得满分；参与，得3分】", known, "BS252", "'省级' of '级别' are missing", 0);
        Fails("按级别与角色交叉计分：国家级【主持，得满分；协助，得3分】；省级【主持，得5分；协助，得2分】", known, "BS252", "has no option '协助'", 0);
    }

    private static string? Understood(string sentence, SentenceContext context) => SentenceParser.Read(sentence, context).Standard is not { } standard
        ? null
        : string.Join(' ', StandardYaml.Write(standard).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static void Fails(string sentence, SentenceContext context, string code, string message, int offset)
    {
        SentenceProblem problem = SentenceParser.Read(sentence, context).Problem!;
        Assert.True(code == problem.Rule.Id, problem.ToString());
        Assert.Contains(message, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(offset, problem.Offset);
    }
}
