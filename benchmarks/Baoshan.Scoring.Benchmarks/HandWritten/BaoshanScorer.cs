using static Baoshan.Scoring.Benchmarks.HandWritten.LeafScores;

namespace Baoshan.Scoring.Benchmarks.HandWritten;

/// <summary>The 45 leaves of the Baoshan set (B302 on 1.5, as published) as straight-line code: no rules, no names, no reasons, no allocation.</summary>
public static class BaoshanScorer
{
    public static decimal Total(BaoshanFacts f)
    {
        decimal total = Options(f.A101, 2m, 1m, 0m);
        total += f.A102没有工作计划 > 0 ? 0m : Deduct(3m, 0.15m, f.A102不一致);
        total += Deduct(0.5m, 0.1m, f.A1031);
        total += Options(f.A1032, 0.5m, 0.25m, 0m);
        total += Score(Math.Max(0m, 0.5m - (1m - f.A1033清晰) * 0.2m - (1m - f.A1033细化) * 0.2m - (1m - f.A1033可衡量) * 0.2m));
        total += Deduct(3m, 0.3m, f.A201);
        total += Deduct(2m, 0.2m, f.A202);
        total += Deduct(2m, 0.2m, f.A203);
        total += Execution(Rate(f.支出决算数 / f.支出预算数));
        total += Deduct(2m, 0.68m, f.B102);
        total += Score(Carried(Rate(f.财政结转资金 / f.支出预算数), 0.4m) + Carried(Rate(f.财政结余资金 / f.支出预算数), 0.6m));
        total += Above(Rate(f.公用经费支出数 / f.公用经费预算数), 0.75m, 1m, 0.75m, decimal.MaxValue);
        total += Above(Rate(f.三公经费预算数 / (f.三公经费预算数 + f.三公经费预算减少额) - 1m), 0.75m, 0m, 7.5m, 0.4m);
        total += Score(Math.Max(0m, 1m - f.B201制度缺失 * 0.1m - f.B201未按要求实施 * 0.1m));
        total += f.B202 > 0 ? 0m : 2m;
        total += Score(Math.Max(0m, 1m - Math.Min(0.5m, f.B203未按规定内容公开 * 0.5m) - Math.Min(0.5m, f.B203未按规定时间公开 * 0.5m)));
        total += Deduct(1m, 0.1m, f.B204);
        total += Score(f.B301资产保存完整 * 0.2m + f.B301资产配置合理 * 0.2m + f.B301资产处置规范 * 0.2m + f.B301账务合规且账实相符 * 0.2m + f.B301收入及时足额上缴 * 0.2m);
        total += InUse(Rate((f.本级在用固定资产价值 + f.中小企业中心在用固定资产价值 + f.信息化中心在用固定资产价值)
            / (f.本级固定资产价值 + f.中小企业中心固定资产价值 + f.信息化中心固定资产价值 - f.未细分固定资产价值)));
        total += Deduct(1m, 0.2m, f.B401);
        total += Options(f.B4021, 0.5m, 0.25m, 0m);
        total += Options(f.B4022, 0.5m, 0m, 0m);
        total += Above(Rate((f.行政在编人数 + f.事业在编人数) / (f.行政编制数 + f.事业编制数)), 0.5m, 1m, 5m, 1.4m);
        total += Score(f.B4032配备专职人员 * 0.25m + f.B4032人员满足工作需求 * 0.25m);
        total += Deduct(4m, 0.4m, f.B501);
        total += Deduct(5m, 0.5m, f.B502);
        total += Options(f.B503, 2m, 1m, 0m);
        total += Deduct(3m, 1m, f.C1011);
        total += Deduct(3m, 1m, f.C1012);
        total += Deduct(3m, 1m, f.C1013);
        total += Deduct(3m, 1m, f.C1014);
        total += Deduct(3m, 1m, f.C1015);
        total += Deduct(3m, 1m, f.C1016);
        total += Deduct(3m, 1m, f.C1021);
        total += Deduct(6m, 1m, f.C1022);
        total += Growth(Rate(f.工业销售产值 / (f.工业销售产值 + f.工业销售产值减少额) - 1m), f.工业销售产值基本持平);
        total += Growth(Rate(f.产业固定资产投资增长率), f.产业固定资产投资基本持平);
        total += Growth(Rate(f.五大行业营业收入增长率), f.五大行业营业收入基本持平);
        bool intensity = f.万元产值能耗下降率 >= 0.01m;
        bool volume = f.综合能耗总量 <= 50m;
        total += intensity && volume ? 4m : intensity || volume ? 2m : 0m;
        total += Options(f.C202, 3m, 1.5m, 0.5m, 0m);
        total += Satisfaction(Rate((Mean(f.区委办局满意度) + Mean(f.镇园区满意度) + Mean(f.企业满意度)) / 3m));
        total += Satisfaction(Rate(Mean(f.在职人员满意度)));
        total += Options(f.C301, 2m, 1m, 0m);
        total += Options(f.C302, 2m, 0m, 0m);
        total += Deduct(2m, 0.4m, f.C303);
        return total;
    }
}
