using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Sentences;

namespace Baoshan.Scoring.Standards;

/// <summary>
/// Reads sentences that are scoring standards. Every form is tried; a sentence that fits none, or more than one with different meanings, is
/// a problem, never a guess.
/// </summary>
internal static class SentenceParser
{
    private static readonly string[] Judgement = ["酌情", "视情况", "适当", "情节严重", "根据实际情况", "视具体情况"];

    public static SentenceOutcome Read(string sentence, SentenceContext context)
    {
        if (sentence.Length > SentenceText.MaximumLength)
        {
            return new(null, new(
                SentenceRules.TooLong,
                SentenceText.MaximumLength,
                new($"评分语句超过 {SentenceText.MaximumLength} 个字符", $"the sentence is longer than {SentenceText.MaximumLength} characters")));
        }

        var text = new SentenceText(sentence);
        return Read(text, 0, sentence.Length, context);
    }

    /// <summary>Reads a stretch of a sentence.</summary>
    public static SentenceOutcome Read(SentenceText text, int start, int end, SentenceContext context)
    {
        var attempts = new List<Attempt>();
        var readings = new List<Standard>();
        foreach (SentenceForm form in StandardKinds.Sentences)
        {
            SentenceScanner scanner = new(text, start, end, context);
            Standard? standard = form.Read(scanner);
            attempts.Add(new(form, scanner));
            if (standard is not null && scanner.Problem is null && !readings.Contains(standard))
            {
                readings.Add(standard);
            }
        }

        return readings.Count switch
        {
            1 => new(readings[0], null),
            0 => new(null, Explain(text, start, end, attempts, context)),
            _ => new(null, new(
                SentenceRules.Ambiguous, start, new("这句话有不止一种读法", "the sentence can be read in more than one way"), new("请改写成其中一种", "write it as one of them"))
            {
                Readings = [.. readings],
            }),
        };
    }

    private sealed record Attempt(SentenceForm Form, SentenceScanner Scanner);

    /// <summary>Why no form fits: what the likeliest one stumbled over.</summary>
    private static SentenceProblem Explain(
        SentenceText text, int start, int end, List<Attempt> attempts, SentenceContext context)
    {
        string plain = text.Plain[start..end].Trim();
        if (plain.Trim(',', ';', '。', '.', ' ').Length == 0)
        {
            return new(SentenceRules.NotUnderstood, start, new("评分语句是空的", "the sentence is empty"), Hint(attempts[0].Form));
        }

        foreach (string word in Judgement)
        {
            int at = text.Plain.IndexOf(word, start, end - start, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(
                    SentenceRules.NeedsJudgement,
                    at,
                    new($"“{word}”要由人判断，不能计算", $"'{word}' calls for judgement and cannot be computed"),
                    new("写成有名称的选项，如 制度健全，得满分；基本健全，得权重分的50%；不健全，不得分", "write named options, such as 制度健全，得满分；基本健全，得权重分的50%；不健全，不得分"));
            }
        }

        if (Veto(text, start, end) is { } veto)
        {
            return veto;
        }

        (SentenceForm form, SentenceScanner scanner) = attempts
            .OrderByDescending(attempt => attempt.Form.Likeness(plain, context))
            .ThenByDescending(attempt => attempt.Scanner.Furthest)
            .First();
        if (scanner.Problem is { } problem)
        {
            return problem;
        }

        string expected = string.Join("，或", scanner.Expected.Select(e => e.Chinese));
        string expectedEnglish = string.Join(", or ", scanner.Expected.Select(e => e.English));
        (string found, string foundEnglish) = scanner.Furthest >= end
            ? ("句子到此结束", "the sentence ends here")
            : ($"此处是“{Excerpt(text, scanner.Furthest, end)}”", $"found '{Excerpt(text, scanner.Furthest, end)}'");
        return new(
            SentenceRules.NotUnderstood,
            Math.Min(scanner.Furthest, end),
            scanner.Expected.Count == 0
                ? new($"{found}，读不懂", $"{foundEnglish}, which is not understood")
                : new($"{found}，应为{expected}", $"{foundEnglish}, expected {expectedEnglish}"),
            Hint(form));
    }

    /// <summary>一票否决 outside quotes: whether the indicator or the whole evaluation is lost, the words do not say.</summary>
    private static SentenceProblem? Veto(SentenceText text, int start, int end)
    {
        const string Words = "一票否决";
        int at = text.Plain.IndexOf(Words, start, end - start, StringComparison.Ordinal);
        return at < 0 || text.Plain.LastIndexOf('“', at) > text.Plain.LastIndexOf('”', at) ? null : new(
            SentenceRules.NotUnderstood,
            at,
            new($"“{Words}”没有说明否决的是本项还是全部得分", $"'{Words}' does not say whether this indicator or the whole score is lost"),
            new(
                "本项不得分的，写成问题，如 没有问题得满分；截留挪用，不得分；否决上级或全部得分的，在那一级写 veto",
                "where this indicator earns nothing, write a finding, such as 没有问题得满分；截留挪用，不得分; where a node above it or the whole score is lost, write veto there"));
    }

    private static LocalizedText Hint(SentenceForm form) =>
        new($"最接近的句式是{form.Name.Chinese}：{form.Example}", $"the nearest form is {form.Name.English}: {form.Example}");

    private static string Excerpt(SentenceText text, int at, int end)
    {
        int stop = at;
        while (stop < end && stop - at < 8 && (stop == at || text.Plain[stop] is not (',' or ';' or '。')))
        {
            stop++;
        }

        return text.Original[at..stop];
    }
}
