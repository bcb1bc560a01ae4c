using System.Text.RegularExpressions;
using Baoshan.Scoring.Documents;

namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>The words by which evaluation tables head their columns.</summary>
internal static partial class HeaderWords
{
    /// <summary>The header words that are looked for, for a message.</summary>
    public const string Known = "一级指标、二级指标、三级指标、四级指标、指标名称、分指标、权重、分值、标准分、指标解释、指标说明、评分标准、评分细则、评分办法、计分标准、得分、备注、指标编码";

    private static readonly Dictionary<string, ColumnRole> Words = Table(
        (ColumnRole.Weight, "权重 分值 分数 标准分 标准分值 权重分 权重分值 权重值 权数 满分 满分值 满分分值 指标权重 指标分值 分值权重 权重分数 基本分 应得分 赋分"),
        (ColumnRole.Code, "编码 代码 编号 指标编码 指标代码 指标编号 指标号"),
        (ColumnRole.Measures, "指标解释 指标说明 指标释义 指标含义 指标定义 指标内涵 指标内容 指标描述 指标解释及说明 指标解释说明 评价要点 评价内容 考核内容 考核要点 评分要点 评价要素 解释 说明 释义"),
        (ColumnRole.Formula, "计算公式 公式 指标公式 计算方法 计算方式 指标计算方法"),
        (ColumnRole.Standard, "评分标准 评分细则 评分办法 评分方法 评分规则 评分准则 评分标准及方法 评分标准和方法 计分标准 计分方法 计分办法 计分规则 计分细则 打分标准 赋分标准 赋分规则 扣分标准 评价标准 考核标准 考核评分标准 评价评分标准 指标评分标准 标准"),
        (ColumnRole.Result, "得分 评价得分 评分得分 自评得分 自评分 实际得分 评分 考核得分 最终得分 评分结果 评价分 得分率 扣分 扣分原因 扣分说明 扣分依据 得分说明 得分情况 得分及扣分原因 评分说明 评分依据"),
        (ColumnRole.Note, "备注 附注 备考"),
        (ColumnRole.Number, "序号 行号 顺序号"),
        (ColumnRole.Indicator, "指标 指标名称 分指标 评价指标 绩效指标 考核指标 具体指标 末级指标 子指标 指标类别 指标类型 类别 评价项目 考核项目 项目 评价维度 维度"));

    /// <summary>What a header says: the role, and the level where it names one; null where it says nothing that is known.</summary>
    public static (ColumnRole Role, int Level)? RoleOf(string title)
    {
        string plain = Squeeze(title);
        if (plain.Length is 0 or > 20)
        {
            return null;
        }

        if (Leveled().Match(plain) is { Success: true } leveled)
        {
            int level = "一二三四".IndexOf(leveled.Groups[1].Value, StringComparison.Ordinal) is >= 0 and var index ? index + 1 : leveled.Groups[1].Value[0] - '0';
            string rest = leveled.Groups[2].Value;
            if (rest is "" or "指标" or "指标名称" or "指标内容" or "评价指标" or "绩效指标" or "分指标")
            {
                return (ColumnRole.Indicator, level);
            }

            string word = rest.StartsWith("指标", StringComparison.Ordinal) ? rest[2..] : rest;
            return Words.TryGetValue(word, out ColumnRole of) || Words.TryGetValue(rest, out of) ? (of, level) : null;
        }

        return Words.TryGetValue(plain, out ColumnRole role) ? (role, 0)
            : Longer().Match(plain) is { Success: true } longer ? (longer.Groups["s"].Success ? ColumnRole.Standard : longer.Groups["m"].Success ? ColumnRole.Measures : ColumnRole.Formula, 0)
            : null;
    }

    /// <summary>The text without spaces, line breaks, what stands in brackets, and the colon at its end; full-width signs as plain ones.</summary>
    private static string Squeeze(string title) =>
        Brackets().Replace(string.Concat(Scalars.Plain(title).Where(c => !char.IsWhiteSpace(c))), "").TrimEnd(':', '*').Replace("/", "", StringComparison.Ordinal);

    private static Dictionary<string, ColumnRole> Table(params ReadOnlySpan<(ColumnRole Role, string Words)> rows)
    {
        var table = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach ((ColumnRole role, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.Add(word, role);
            }
        }

        return table;
    }

    /// <summary>Longer headers that hold a known word: 指标解释及计算公式, 考核内容及评分标准.</summary>
    [GeneratedRegex("^.{0,6}(?:(?<s>评分标准|评分细则|评分办法|评分方法|计分标准|计分办法|计分方法|扣分标准)|(?<m>指标解释|指标说明|指标释义|指标内涵|评价要点)|计算公式).{0,8}$")]
    private static partial Regex Longer();

    [GeneratedRegex("^([一二三四1234])级(.*)$")]
    private static partial Regex Leveled();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】")]
    private static partial Regex Brackets();
}
