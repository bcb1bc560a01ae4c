using System.Text.Json;

namespace Baoshan.Scoring.Reporting.Tests.Support;

/// <summary>A scorecard with text that tries to be more than text in every field that takes text.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "=HYPERLINK(\"http://example.invalid\",\"x\")",
        "</script><script>window.hacked=1</script>",
        "<img src=x onerror=window.hacked=1>",
        "\" onmouseover=\"window.hacked=1",
        "'><svg/onload=window.hacked=1>",
        "<!--<script>",
        "]]>&lt;&amp;&#x0;",
        "_x0041_ _x000D_",
        "a\u0001b\u2028c\uFFFEd",
        "{{constructor}}",
        "\U0001F600 表情",
    ];

    /// <summary>The scorecard with one of the texts in all its fields.</summary>
    public static Scorecard Card(string text)
    {
        string t = JsonSerializer.Serialize(text);
        string set = $$"""
            format: baoshan.scoring/indicators@1
            id: hostile
            version: 1.0.0
            name: {{t}}
            source: {{t}}
            notes: [ {{t}} ]
            full-score: 10
            rounding: { rates: 2, scores: 2, mode: half-away-from-zero }
            steps: continuous
            grades: [ { grade: {{t}}, from: 6, note: {{t}} }, { grade: 差, from: 0 } ]
            indicators:
              - code: A
                name: {{t}}
                indicators:
                  - code: A1
                    name: {{t}}
                    weight: 4
                    measures: {{t}}
                    source: {{t}}
                    note: {{t}}
                    facts:
                      证据:
                        type: choice
                        options: [ {{t}}, 其他 ]
                        meaning: {{t}}
                        supporting: true
                    standard:
                      findings:
                        classes: { {{t}}: 10%, 乙: zero }
                  - code: A2
                    name: 甲
                    weight: 3
                    standard:
                      options: { {{t}}: 50%, 好: full }
                  - code: A3
                    name: 乙
                    weight: 3
                    standard:
                      checklist:
                        elements: { {{t}}: 50%, 乙: 50% }
            """;
        string assessment = $$"""
            format: baoshan.scoring/assessment@1
            set: set.yaml
            subject: {{t}}
            period: {{t}}
            source: {{t}}
            facts:
              证据: { value: {{t}}, source: {{t}}, note: {{t}} }
              A1:
                findings: [ { text: {{t}}, class: {{t}}, source: {{t}} } ]
                source: {{t}}
                note: {{t}}
              A2: { value: {{t}}, source: {{t}}, note: {{t}} }
              A3:
                elements:
                  {{t}}: { met: 否, note: {{t}} }
                  乙: 是
                source: {{t}}
            """;
        return Cards.Score(set, assessment);
    }
}
