using System.CommandLine;
using Baoshan.Scoring.Authoring.Understanding;
using Baoshan.Scoring.Cli.Parsing;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Cli.Views;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Shows how a sentence is understood as a scoring standard.</summary>
internal sealed class ParseCommand : CliCommand
{
    private const decimal MostWeight = 1_000_000m;

    private readonly Argument<string> sentence;
    private readonly Option<string?> weight;
    private readonly Option<string?> steps;
    private readonly Option<string[]> at;
    private readonly Option<string> format;

    public ParseCommand(Language language)
        : base("parse", new("显示一句评分标准是怎样理解的：结构、标准句、各界限处的得分", "shows how a sentence is understood: its structure, its canonical wording, its points at its bounds"), language)
    {
        sentence = AddPath("sentence", new("评分语句（加引号）", "the sentence, in quotes"));
        weight = AddOption("--weight", "points", new("指标的分值（默认 100）", "the indicator's weight (100 by default)"));
        steps = AddOption("--steps", "continuous|whole|started", new("不满一步如何计算；不写则各种读法都列出", "how part of a step counts; without it all readings are shown"));
        at = new("--at")
        {
            Description = new LocalizedText("另试一个取值，可写多次，如 95%、2、健全、一般=2,重大=1", "a value to try, more than once if need be, such as 95%, 2, 健全 or 一般=2,重大=1").In(language),
            HelpName = "value",
        };
        Add(at);
        format = AddChoice("--format", new("输出格式", "the output's format"), "table", "yaml", "json");
    }

    public override IReadOnlyList<string> Examples =>
        ["baoshan-scoring parse \"以100%为满分，每降低1%扣权重分的3.3%，不高于70%不得分\" --weight 2 --at 94.98%"];

    public override int Run(ParseResult arguments, Session session)
    {
        string? points = arguments.GetValue(weight);
        var question = new SentenceQuestion(arguments.GetRequiredValue(sentence))
        {
            Weight = points is null ? 100m : Weight(points),
            Steps = arguments.GetValue(steps) is { } word ? Steps(word) : null,
            At = [.. arguments.GetValue(at) ?? []],
        };
        SentenceAnswer answer = Sentence.Understand(question);
        string text = arguments.GetValue(format) switch
        {
            "json" => SentenceJson.Write(question, answer, session.Language),
            "yaml" => SentencePage.Yaml(answer, session),
            _ => SentencePage.Write(question, answer, points is null, session),
        };
        session.Write(null, text);
        if (answer.Problem is { } problem)
        {
            session.Report([problem]);
            return ExitCode.InputErrors;
        }

        foreach (LocalizedText remark in answer.Remarks)
        {
            session.Error.WriteLine(session.In(remark));
        }

        if (answer.Readings.FirstOrDefault(reading => reading.Misfits.Count > 0) is { } misfit)
        {
            foreach (LocalizedText reason in misfit.Misfits)
            {
                session.Error.WriteLine(session.Say(
                    $"分值为 {Figures.Plain(question.Weight)} 时这句话不能用，没有得分可列：{reason.Chinese}",
                    $"with a weight of {Figures.Plain(question.Weight)} the sentence cannot be used, and there are no points to show: {reason.English}"));
            }

            return ExitCode.InputErrors;
        }

        PointsAt[] wrong = [.. answer.Readings[0].Points.Where(tried => tried.Problem is not null)];
        foreach (PointsAt tried in wrong)
        {
            session.Error.WriteLine($"--at {tried.At}: {session.In(tried.Problem!)}");
        }

        return wrong.Length > 0 ? ExitCode.WrongUsage : ExitCode.Fine;
    }

    private static decimal Weight(string text)
    {
        if (!Sentence.TryWeight(text, out decimal points) || points <= 0m)
        {
            throw new UsageException(new($"--weight 应为大于 0 的数，不能是“{text}”", $"--weight is a number above zero, not '{text}'"));
        }

        return points <= MostWeight
            ? points
            : throw new UsageException(new($"--weight 最多 {Figures.Plain(MostWeight)}，不能是“{text}”", $"--weight is {Figures.Plain(MostWeight)} at most, not '{text}'"));
    }

    private static StepCounting Steps(string word) => word switch
    {
        "continuous" => StepCounting.Continuous,
        "whole" => StepCounting.Whole,
        "started" => StepCounting.Started,
        _ => throw new UsageException(new($"--steps 不能是“{word}”；可用：continuous、whole、started", $"--steps cannot be '{word}'; known: continuous, whole, started")),
    };
}
