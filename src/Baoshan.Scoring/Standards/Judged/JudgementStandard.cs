using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Judged;

/// <summary>
/// 判断计分: the standard is a text that no rule computes; an evaluator reads it and supplies the points. Without them the indicator needs
/// judgement, and every score in the range is still possible.
/// </summary>
/// <param name="Text">The standard as its author wrote it.</param>
/// <param name="Range">The points that can be given.</param>
public sealed record JudgementStandard(string Text, Interval Range) : Standard
{
    /// <inheritdoc/>
    public override string Kind => "judgement";

    internal override StandardInput Input => StandardInput.Findings;

    internal override FactDeclaration? OwnFact(string name) => new(name, FactKind.Number, "分", [])
    {
        IsJudgement = true,
        Meaning = Text,
        Range = Range,
    };

    internal override void Check(StandardCheck check)
    {
        if (check.Metric is not null)
        {
            check.Report(new("由评价人员判断的标准不读业绩值", "a standard by judgement reads no metric"));
        }
    }

    internal override ScoringForm ToForm(StandardContext context) =>
        new FreeFormula(
        new NameFormula(context.OwnFact),
        context.Minimum,
        context.Maximum,
        new(new LocalizedText("由评价人员照标准判断", "judged by an evaluator by the standard")));

    /// <summary>On one line, as sentences are: a line break is a space.</summary>
    internal override LocalizedText Describe(StandardContext context)
    {
        string line = Text.Replace('\n', ' ');
        return new($"{JudgementSentence.Words}：{LabelPiece.Quote(line)}", $"an evaluator judges the points: {line}");
    }
}
