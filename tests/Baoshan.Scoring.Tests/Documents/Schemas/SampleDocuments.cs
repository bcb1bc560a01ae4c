namespace Baoshan.Scoring.Tests.Documents.Schemas;

/// <summary>Small documents that between them use every key of the formats.</summary>
internal static class SampleDocuments
{
    public static IEnumerable<string> All => [Indicators, Overlay, Assessment, Cases, Published];

    private const string Indicators = """
        format: baoshan.scoring/indicators@1
        id: 样本
        version: 1
        name: 样本
        source: 自编
        notes: 一条说明
        full-score: 10
        rounding: { rates: 2, scores: 2, mode: half-even }
        steps: whole
        grades:
          - { grade: 合格, from: 6, note: 假设 }
          - { grade: 不合格, from: 0 }
        facts:
          收入: { type: number, unit: 万元, meaning: 收入, judgement: 否, supporting: false }
          等次: { type: choice, options: [甲, 乙] }
          满意度: { type: list, unit: '%', items: [企业, 居民] }
          评议: { type: list, marks: { 优秀: 100, 称职: 80 }, quotas: { 优秀: 30% }, reason-below: 称职 }
          打分: { marks: [100, 80, 60], reason-below: 80 }
        indicators:
          - code: A
            name: 一
            weight: 10
            indicators:
              - code: A1
                name: 线性
                weight: 4
                measures: 考察
                source: 表1
                note: 说明
                scoring-weight: 4
                minimum: 0
                maximum: 4
                facts: { 支出: { unit: 万元 } }
                metric: { formula: 支出 / 收入, name: 比率, unit: '%', decimals: 2 }
                standard:
                  linear:
                    full: { from: 90%, to: 110% }
                    base: 50%
                    below: { each: 1%, deduct: 5%, at-most: 2, steps: started }
                    above: { each: 1%, add: 1%, at-most: 50% }
                    zero: 低于60%
              - code: A2
                name: 合计
                weight: 6
                standard:
                  parts:
                    - { name: 分档, weight: 1, metric: 支出, standard: { bands: { 10以上: full, 低于10: zero } } }
                    - { name: 分级, weight: 1, standard: { options: { 好: full, 差: 0.2 } } }
                    - { name: 逐项, weight: 1, standard: { findings: { each: 10%, at-most: 50% } } }
                    - { name: 分类, weight: 1, standard: { findings: { classes: { 轻: 5%, 重: { each: 0.5, at-most: 1 } } } } }
                    - { name: 要素, weight: 1, standard: { checklist: { elements: [甲, 乙], each-missing: 0.5 } } }
                    - { name: 条件, weight: 1, standard: { cases: [ { when: 支出 > 1, score: full }, { else: zero } ] } }
        """;

    private const string Overlay = """
        format: baoshan.scoring/overlay@1
        id: 改
        version: 1
        name: 改动
        base: 样本.yaml
        reason: 说明
        effective: { from: 2025-01-01, to: 2026-12-31 }
        source: 新文件
        notes: [ 补充说明 ]
        full-score: 12
        rounding: { scores: 1 }
        steps: started
        grades: [ { grade: 合格, from: 0 } ]
        grade-rules: { veto: [ { when: A.rate < 50%, grade: 不合格 } ] }
        not-applicable: null
        parameters:
          目标: 95%
          半数: { values: { 甲: 50% }, reason: 提高 }
          旧参数: { remove: 不再用 }
        bonus: { at-most: 3 }
        penalty: { at-most: 5 }
        total: null
        facts:
          新数: { unit: 人 }
          收入: { unit: 元, reason: 改以元计 }
          旧数: { remove: 不再采集 }
        acknowledge: { missing-grades: null }
        reasons: { steps: 不满一步按一步计, total: 不再封顶 }
        change:
          A1: { weight: 3, reason: 理由, standard: { linear: { full: 1, below: { each: 1, deduct: 1 } } } }
          A2: { after: A1, metric: null, facts: { 支出: { remove: 不再采集 } }, metrics: { 一: 支出 }, reason: 移动 }
          A4: { under: A, reason: 移动 }
        add:
          - under: A
            reason: 理由
            indicator: { code: A3, name: 新, weight: 1, standard: { options: { 是: full, 否: zero } } }
          - { after: A1, reason: 理由, indicator: { code: A5, name: 新, weight: 1, standard: { options: { 是: full, 否: zero } } } }
          - { beside: bonus, reason: 理由, indicator: { code: J1, name: 获奖, weight: 1, standard: { options: { 是: full, 否: zero } } } }
        remove: { A2: 不再评价 }
        """;

    private const string Assessment = """
        format: baoshan.scoring/assessment@1
        set: 样本.yaml
        subject: 某部门
        period: 2025
        source: 自编
        facts:
          收入: 100
          支出: { value: 95%, unit: 万元, source: 账, note: 估 }
          名单: { value: { 甲: 1, 乙: 90% }, unit: 人 }
          列表: { value: [1, 2%] }
          问题: { findings: none }
          问题数: { findings: 3 }
          分类数: { findings: { 轻: 2 } }
          清单: { findings: [ 一项, { text: 二, class: 重, source: 账 } ] }
          要素: { elements: { 甲: 是, 乙: { met: 部分, note: 一半, source: 账 } } }
        """;

    private const string Cases = """
        format: baoshan.scoring/cases@1
        cases:
          - name: 一
            set: 样本.yaml
            assessment: 评价.yaml
            facts: { 收入: 3, 支出: null, 问题: { findings: 1 } }
            expect: { total: 10, grade: 合格, status: complete, scores: { A: 10 }, states: { A1: scored } }
        """;

    private const string Published = """
        format: baoshan.scoring/published@1
        assessment: 评价.yaml
        source: 报告
        notes: [ 一, 二 ]
        tables:
          - place: 表1
            page: 3
            note: 合计行
            figures:
              A1: { weight: 4, score: 3.5, rate: 87.50%, note: 照印 }
              total: { weight: 10, score: 9, rate: 90%, grade: 合格 }
        texts:
          - { place: 正文, figures: { A: { score: 9 } } }
        facts:
          别处所印: { value: 3, unit: 万元 }
          各项: { value: [ 1, 2 ] }
        metrics:
          - { name: 比率, indicator: A1, place: 正文, page: 4, formula: 支出 / 收入, value: 95%, note: 说明 }
          - { name: 合计, unit: 万元, formula: sum(各项), values: [ { place: 表2, page: 5, value: 3, note: 照印 } ] }
        """;
}
