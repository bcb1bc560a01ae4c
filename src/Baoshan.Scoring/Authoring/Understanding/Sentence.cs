using System.Buffers;
using Baoshan.Scoring.Documents;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;

namespace Baoshan.Scoring.Authoring.Understanding;

/// <summary>Shows how a sentence is understood, before it stands in any set.</summary>
public static class Sentence
{
    private static readonly SearchValues<char> NotInWeights = SearchValues.Create("-－−%％﹪");

    /// <summary>Reads a weight as documents and sentences write numbers: digits with a point, full-width ones too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weight">The number; where it is larger than can be counted with, the largest that can.</param>
    /// <returns>False where the text is no number.</returns>
    public static bool TryWeight(string text, out decimal weight)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Scalars.TryNumber(text, out weight))
        {
            return true;
        }

        bool isTooLarge = Scalars.IsNumberLike(text) && !text.AsSpan().ContainsAny(NotInWeights);
        weight = isTooLarge ? decimal.MaxValue : 0m;
        return isTooLarge;
    }

    /// <summary>How a sentence is understood, with its points at its bounds.</summary>
    public static SentenceAnswer Understand(SentenceQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        SentenceContext context = SentenceContext.Unknown with { Weight = question.Weight, Steps = question.Steps };
        SentenceOutcome outcome = SentenceParser.Read(question.Sentence, context);
        bool asksForRate = question.At.Any(at => at.EndsWith('%')) && outcome.Standard?.Input == StandardInput.Choice;
        if (asksForRate || (outcome.Standard is null && outcome.Problem!.Readings.Count == 0))
        {
            // 增长，得满分；持平，… is said of options, or of a rate of change where one is asked for
            SentenceContext rate = context with { Metric = new(SampleSet.Metric, new NameFormula(SampleSet.Metric), "%", null) };
            SentenceOutcome ofRate = SentenceParser.Read(question.Sentence, rate);
            outcome = ofRate.Standard is null && ofRate.Problem!.Readings.Count == 0 ? outcome : ofRate;
        }

        if (outcome.Standard is { } standard)
        {
            return new(StandardKinds.Find(standard.Kind)!.Meaning, [.. Readings(standard, question)], null) { Remarks = [.. Overridden(question, context)] };
        }

        SentenceProblem problem = outcome.Problem!;
        return new(
            null,
            [.. problem.Readings.SelectMany(reading => Readings(reading, question))],
            SentenceReader.ToDiagnostic(problem, new(question.Sentence, IsQuoted: false, new(null, 1, 1)), context));
    }

    /// <summary>One reading; or three, where nothing says how part of a step counts.</summary>
    private static IEnumerable<SentenceReading> Readings(Standard standard, SentenceQuestion question)
    {
        StepCounting[] all = question.Steps is { } said ? [said] : [StepCounting.Continuous, StepCounting.Whole, StepCounting.Started];
        LocalizedText[] sentences = [.. all.Select(steps => Say(standard, question, steps))];
        bool open = sentences.Distinct().Count() > 1;
        for (int i = 0; i < (open ? all.Length : 1); i++)
        {
            // read again without a set, the canonical sentence says itself how part of a step counts
            SentenceContext context = SentenceContext.Unknown with { Weight = question.Weight };
            Standard stated = open ? SentenceParser.Read(sentences[i].Chinese, context).Standard ?? standard : standard;
            SampleSet sample = SampleSet.Of(stated, question, all[i]);
            yield return new(open ? all[i] : null, StandardYaml.Write(stated), sentences[i], sample.Points()) { Json = YamlJson.Write(StandardYaml.ToNode(stated)), Misfits = sample.Misfits };
        }
    }

    /// <summary>The countings of part of a step that the sentence says itself, where another one was asked for: in a set too, the sentence goes before what the set says.</summary>
    private static IEnumerable<LocalizedText> Overridden(SentenceQuestion question, SentenceContext context)
    {
        if (question.Steps is not { } asked || SentenceParser.Read(question.Sentence, context with { Steps = null }).Standard is not { } standard)
        {
            yield break;
        }

        foreach (StepCounting said in StepsIn(StandardYaml.ToNode(standard)).Distinct().Where(said => said != asked))
        {
            yield return new(
                $"语句自己写明了不满一步如何计算（{StepWords.Of(said)}），另给的 {StepWords.Of(asked)} 对它不起作用",
                $"the sentence says itself how part of a step counts ({StepWords.Of(said)}); that {StepWords.Of(asked)} is asked for does not change it");
        }
    }

    private static IEnumerable<StepCounting> StepsIn(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Key.Text == "steps" && StepWords.Find((entry.Value as YamlScalar)?.Text) is { } said ? [said] : StepsIn(entry.Value)),
        YamlSequence items => items.Items.SelectMany(StepsIn),
        _ => [],
    };

    private static LocalizedText Say(Standard standard, SentenceQuestion question, StepCounting steps) =>
        SentenceWording.Of(standard, SentenceContext.Unknown with { Weight = question.Weight, Steps = steps });
}
