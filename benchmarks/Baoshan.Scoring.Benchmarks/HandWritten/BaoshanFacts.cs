namespace Baoshan.Scoring.Benchmarks.HandWritten;

/// <summary>The facts of the Baoshan set as a good engineer would hold them for speed: numbers, options by position, counts of findings, elements met.</summary>
public sealed class BaoshanFacts
{
    public int A101, A1032, B4021, B4022, B503, C202, C301, C302;
    public int A102不一致, A102没有工作计划, A1031, A201, A202, A203, B102, B201制度缺失, B201未按要求实施, B202, B203未按规定内容公开, B203未按规定时间公开, B204, B401, B501, B502;
    public int C1011, C1012, C1013, C1014, C1015, C1016, C1021, C1022, C303;
    public decimal A1033清晰, A1033细化, A1033可衡量;
    public decimal B301资产保存完整, B301资产配置合理, B301资产处置规范, B301账务合规且账实相符, B301收入及时足额上缴;
    public decimal B4032配备专职人员, B4032人员满足工作需求;
    public decimal 支出预算数, 支出决算数, 财政结转资金, 财政结余资金, 公用经费预算数, 公用经费支出数, 三公经费预算数, 三公经费预算减少额;
    public decimal 本级固定资产价值, 本级在用固定资产价值, 中小企业中心固定资产价值, 中小企业中心在用固定资产价值;
    public decimal 信息化中心固定资产价值, 信息化中心在用固定资产价值, 未细分固定资产价值;
    public decimal 行政编制数, 事业编制数, 行政在编人数, 事业在编人数;
    public decimal 工业销售产值, 工业销售产值减少额, 产业固定资产投资增长率, 五大行业营业收入增长率, 万元产值能耗下降率, 综合能耗总量;
    public bool 工业销售产值基本持平, 产业固定资产投资基本持平, 五大行业营业收入基本持平;
    public decimal[] 区委办局满意度 = [], 镇园区满意度 = [], 企业满意度 = [], 在职人员满意度 = [];
}
