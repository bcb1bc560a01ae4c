namespace Baoshan.Scoring.Benchmarks.Competitors;

/// <summary>
/// The 45 leaves as rules of Microsoft RulesEngine, one for each clause of a standard: lambda expressions over the same facts. The arithmetic of the
/// standards is not in them: it is done by the functions of the hand-written code.
/// </summary>
public static class BaoshanExpressions
{
    public static IReadOnlyList<LeafClauses> All { get; } =
    [
        new("A101",
        [
            new("f.A101 == 0", "2M"),
            new("f.A101 == 1", "1M"),
            new("f.A101 >= 2", "0M"),
        ]),
        new("A102",
        [
            new("f.A102没有工作计划 > 0", "0M"),
            new("f.A102没有工作计划 == 0", "LeafScores.Deduct(3M, 0.15M, f.A102不一致)"),
        ]),
        new("A1031",
        [
            new("f.A1031 == 0", "0.5M"),
            new("f.A1031 > 0", "LeafScores.Deduct(0.5M, 0.1M, f.A1031)"),
        ]),
        new("A1032",
        [
            new("f.A1032 == 0", "0.5M"),
            new("f.A1032 == 1", "0.25M"),
            new("f.A1032 >= 2", "0M"),
        ]),
        new("A1033",
        [
            new("true", "LeafScores.Score(Math.Max(0M, 0.5M - (1M - f.A1033清晰) * 0.2M - (1M - f.A1033细化) * 0.2M - (1M - f.A1033可衡量) * 0.2M))"),
        ]),
        new("A201",
        [
            new("f.A201 == 0", "3M"),
            new("f.A201 > 0", "LeafScores.Deduct(3M, 0.3M, f.A201)"),
        ]),
        new("A202",
        [
            new("f.A202 == 0", "2M"),
            new("f.A202 > 0", "LeafScores.Deduct(2M, 0.2M, f.A202)"),
        ]),
        new("A203",
        [
            new("f.A203 == 0", "2M"),
            new("f.A203 > 0", "LeafScores.Deduct(2M, 0.2M, f.A203)"),
        ]),
        new("B101",
        [
            new("LeafScores.Rate(f.支出决算数 / f.支出预算数) <= 0.7M", "0M"),
            new("LeafScores.Rate(f.支出决算数 / f.支出预算数) >= 1M", "2M"),
            new("LeafScores.Rate(f.支出决算数 / f.支出预算数) > 0.7M && LeafScores.Rate(f.支出决算数 / f.支出预算数) < 1M", "LeafScores.Execution(LeafScores.Rate(f.支出决算数 / f.支出预算数))"),
        ]),
        new("B102",
        [
            new("f.B102 == 0", "2M"),
            new("f.B102 > 0", "LeafScores.Deduct(2M, 0.68M, f.B102)"),
        ]),
        new("B103",
        [
            new("true", "LeafScores.Score(LeafScores.Carried(LeafScores.Rate(f.财政结转资金 / f.支出预算数), 0.4M) + LeafScores.Carried(LeafScores.Rate(f.财政结余资金 / f.支出预算数), 0.6M))"),
        ]),
        new("B1041",
        [
            new("LeafScores.Rate(f.公用经费支出数 / f.公用经费预算数) <= 1M", "0.75M"),
            new("LeafScores.Rate(f.公用经费支出数 / f.公用经费预算数) > 1M", "LeafScores.Above(LeafScores.Rate(f.公用经费支出数 / f.公用经费预算数), 0.75M, 1M, 0.75M, 1000000000M)"),
        ]),
        new("B1042",
        [
            new("LeafScores.Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1M) > 0.4M", "0M"),
            new("LeafScores.Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1M) <= 0M", "0.75M"),
            new("LeafScores.Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1M) > 0M && LeafScores.Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1M) <= 0.4M", "LeafScores.Above(LeafScores.Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1M), 0.75M, 0M, 7.5M, 0.4M)"),
        ]),
        new("B201",
        [
            new("true", "LeafScores.Score(Math.Max(0M, 1M - f.B201制度缺失 * 0.1M - f.B201未按要求实施 * 0.1M))"),
        ]),
        new("B202",
        [
            new("f.B202 > 0", "0M"),
            new("f.B202 == 0", "2M"),
        ]),
        new("B203",
        [
            new("true", "LeafScores.Score(Math.Max(0M, 1M - Math.Min(0.5M, f.B203未按规定内容公开 * 0.5M) - Math.Min(0.5M, f.B203未按规定时间公开 * 0.5M)))"),
        ]),
        new("B204",
        [
            new("f.B204 == 0", "1M"),
            new("f.B204 > 0", "LeafScores.Deduct(1M, 0.1M, f.B204)"),
        ]),
        new("B301",
        [
            new("true", "LeafScores.Score(f.B301资产保存完整 * 0.2M + f.B301资产配置合理 * 0.2M + f.B301资产处置规范 * 0.2M + f.B301账务合规且账实相符 * 0.2M + f.B301收入及时足额上缴 * 0.2M)"),
        ]),
        new("B302",
        [
            new("LeafScores.Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值) / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)) < 0.8M", "0M"),
            new("LeafScores.Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值) / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)) >= 1M", "1.5M"),
            new("LeafScores.Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值) / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)) >= 0.8M && LeafScores.Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值) / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)) < 1M", "LeafScores.InUse(LeafScores.Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值) / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)))"),
        ]),
        new("B401",
        [
            new("f.B401 == 0", "1M"),
            new("f.B401 > 0", "LeafScores.Deduct(1M, 0.2M, f.B401)"),
        ]),
        new("B4021",
        [
            new("f.B4021 == 0", "0.5M"),
            new("f.B4021 == 1", "0.25M"),
            new("f.B4021 >= 2", "0M"),
        ]),
        new("B4022",
        [
            new("f.B4022 == 0", "0.5M"),
            new("f.B4022 == 1", "0M"),
        ]),
        new("B4031",
        [
            new("LeafScores.Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)) > 1.4M", "0M"),
            new("LeafScores.Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)) <= 1M", "0.5M"),
            new("LeafScores.Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)) > 1M && LeafScores.Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)) <= 1.4M", "LeafScores.Above(LeafScores.Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)), 0.5M, 1M, 5M, 1.4M)"),
        ]),
        new("B4032",
        [
            new("true", "LeafScores.Score(f.B4032配备专职人员 * 0.25M + f.B4032人员满足工作需求 * 0.25M)"),
        ]),
        new("B501",
        [
            new("f.B501 == 0", "4M"),
            new("f.B501 > 0", "LeafScores.Deduct(4M, 0.4M, f.B501)"),
        ]),
        new("B502",
        [
            new("f.B502 == 0", "5M"),
            new("f.B502 > 0", "LeafScores.Deduct(5M, 0.5M, f.B502)"),
        ]),
        new("B503",
        [
            new("f.B503 == 0", "2M"),
            new("f.B503 == 1", "1M"),
            new("f.B503 >= 2", "0M"),
        ]),
        new("C1011",
        [
            new("f.C1011 == 0", "3M"),
            new("f.C1011 > 0", "LeafScores.Deduct(3M, 1M, f.C1011)"),
        ]),
        new("C1012",
        [
            new("f.C1012 == 0", "3M"),
            new("f.C1012 > 0", "LeafScores.Deduct(3M, 1M, f.C1012)"),
        ]),
        new("C1013",
        [
            new("f.C1013 == 0", "3M"),
            new("f.C1013 > 0", "LeafScores.Deduct(3M, 1M, f.C1013)"),
        ]),
        new("C1014",
        [
            new("f.C1014 == 0", "3M"),
            new("f.C1014 > 0", "LeafScores.Deduct(3M, 1M, f.C1014)"),
        ]),
        new("C1015",
        [
            new("f.C1015 == 0", "3M"),
            new("f.C1015 > 0", "LeafScores.Deduct(3M, 1M, f.C1015)"),
        ]),
        new("C1016",
        [
            new("f.C1016 == 0", "3M"),
            new("f.C1016 > 0", "LeafScores.Deduct(3M, 1M, f.C1016)"),
        ]),
        new("C1021",
        [
            new("f.C1021 == 0", "3M"),
            new("f.C1021 > 0", "LeafScores.Deduct(3M, 1M, f.C1021)"),
        ]),
        new("C1022",
        [
            new("f.C1022 == 0", "6M"),
            new("f.C1022 > 0", "LeafScores.Deduct(6M, 1M, f.C1022)"),
        ]),
        new("C2011",
        [
            new("LeafScores.Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1M) == 0M || f.工业销售产值基本持平", "2M"),
            new("!(LeafScores.Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1M) == 0M || f.工业销售产值基本持平) && LeafScores.Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1M) > 0M", "4M"),
            new("!(LeafScores.Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1M) == 0M || f.工业销售产值基本持平) && LeafScores.Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1M) <= 0M", "0M"),
        ]),
        new("C2012",
        [
            new("LeafScores.Rate(f.产业固定资产投资增长率) == 0M || f.产业固定资产投资基本持平", "2M"),
            new("!(LeafScores.Rate(f.产业固定资产投资增长率) == 0M || f.产业固定资产投资基本持平) && LeafScores.Rate(f.产业固定资产投资增长率) > 0M", "4M"),
            new("!(LeafScores.Rate(f.产业固定资产投资增长率) == 0M || f.产业固定资产投资基本持平) && LeafScores.Rate(f.产业固定资产投资增长率) <= 0M", "0M"),
        ]),
        new("C2013",
        [
            new("LeafScores.Rate(f.五大行业营业收入增长率) == 0M || f.五大行业营业收入基本持平", "2M"),
            new("!(LeafScores.Rate(f.五大行业营业收入增长率) == 0M || f.五大行业营业收入基本持平) && LeafScores.Rate(f.五大行业营业收入增长率) > 0M", "4M"),
            new("!(LeafScores.Rate(f.五大行业营业收入增长率) == 0M || f.五大行业营业收入基本持平) && LeafScores.Rate(f.五大行业营业收入增长率) <= 0M", "0M"),
        ]),
        new("C2014",
        [
            new("f.万元产值能耗下降率 >= 0.01M && f.综合能耗总量 <= 50M", "4M"),
            new("(f.万元产值能耗下降率 >= 0.01M || f.综合能耗总量 <= 50M) && !(f.万元产值能耗下降率 >= 0.01M && f.综合能耗总量 <= 50M)", "2M"),
            new("!(f.万元产值能耗下降率 >= 0.01M || f.综合能耗总量 <= 50M)", "0M"),
        ]),
        new("C202",
        [
            new("f.C202 == 0", "3M"),
            new("f.C202 == 1", "1.5M"),
            new("f.C202 == 2", "0.5M"),
            new("f.C202 >= 3", "0M"),
        ]),
        new("C2031",
        [
            new("LeafScores.Rate((LeafScores.Mean(f.区委办局满意度) + LeafScores.Mean(f.镇园区满意度) + LeafScores.Mean(f.企业满意度)) / 3M) < 0.6M", "0M"),
            new("LeafScores.Rate((LeafScores.Mean(f.区委办局满意度) + LeafScores.Mean(f.镇园区满意度) + LeafScores.Mean(f.企业满意度)) / 3M) >= 0.85M", "3M"),
            new("LeafScores.Rate((LeafScores.Mean(f.区委办局满意度) + LeafScores.Mean(f.镇园区满意度) + LeafScores.Mean(f.企业满意度)) / 3M) >= 0.6M && LeafScores.Rate((LeafScores.Mean(f.区委办局满意度) + LeafScores.Mean(f.镇园区满意度) + LeafScores.Mean(f.企业满意度)) / 3M) < 0.85M", "LeafScores.Satisfaction(LeafScores.Rate((LeafScores.Mean(f.区委办局满意度) + LeafScores.Mean(f.镇园区满意度) + LeafScores.Mean(f.企业满意度)) / 3M))"),
        ]),
        new("C2032",
        [
            new("LeafScores.Rate(LeafScores.Mean(f.在职人员满意度)) < 0.6M", "0M"),
            new("LeafScores.Rate(LeafScores.Mean(f.在职人员满意度)) >= 0.85M", "3M"),
            new("LeafScores.Rate(LeafScores.Mean(f.在职人员满意度)) >= 0.6M && LeafScores.Rate(LeafScores.Mean(f.在职人员满意度)) < 0.85M", "LeafScores.Satisfaction(LeafScores.Rate(LeafScores.Mean(f.在职人员满意度)))"),
        ]),
        new("C301",
        [
            new("f.C301 == 0", "2M"),
            new("f.C301 == 1", "1M"),
            new("f.C301 >= 2", "0M"),
        ]),
        new("C302",
        [
            new("f.C302 == 0", "2M"),
            new("f.C302 == 1", "0M"),
        ]),
        new("C303",
        [
            new("f.C303 == 0", "2M"),
            new("f.C303 > 0", "LeafScores.Deduct(2M, 0.4M, f.C303)"),
        ]),
    ];
}

/// <summary>A leaf, of whose clauses one holds.</summary>
public sealed record LeafClauses(string Code, IReadOnlyList<LeafClause> Clauses);

/// <summary>When a clause holds, and the score that it gives, over the facts <c>f</c>.</summary>
public sealed record LeafClause(string When, string Then);
