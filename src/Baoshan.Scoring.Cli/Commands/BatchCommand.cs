using System.CommandLine;
using System.Runtime.InteropServices;
using Baoshan.Scoring.Cli.Batch;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Scores a table of many subjects.</summary>
internal sealed class BatchCommand : CliCommand
{
    private readonly Argument<string> set;
    private readonly Argument<string?> input;
    private readonly Option<string?> output;
    private readonly Option<bool> rank;
    private readonly Option<string?> template;
    private readonly Option<string> encoding;

    public BatchCommand(Language language)
        : base("batch", new("批量评分：每行一个被评价对象，输出总分、等级和各指标得分", "scores a table: a subject a row; gives totals, grades and the score of each indicator"), language)
    {
        set = AddPath("set.yaml", new("指标体系或叠加文件", "the indicator set or overlay"));
        input = new("input.csv|.ndjson")
        {
            Description = new LocalizedText("评价数据表：.csv 或 .ndjson", "the table of assessments: .csv or .ndjson").In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Add(input);
        output = AddOutput();
        rank = new("--rank") { Description = new LocalizedText("增加名次一列（总分高者在前，同分同名次）", "adds a column of ranks: the highest total first, equal totals alike").In(language) };
        Add(rank);
        template = AddOption("--template", "csv", new("不评分，只写出本体系所需的表头和一行示例", "scores nothing; writes the header that the set needs and an example row"));
        template.AcceptOnlyFromAmong("csv");
        encoding = AddChoice(
            "--encoding",
            new("数据表的编码，结果用同一编码；auto：自动识别（中文版 Excel 保存的 CSV 一般是 gb18030）", "the table's encoding, and that of the results; auto finds it (a Chinese Excel saves CSV as gb18030)"),
            TableEncoding.Words);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        IndicatorSet loaded = IndicatorSet.Load(arguments.GetRequiredValue(set));
        string? to = arguments.GetValue(output);
        if (arguments.GetValue(template) is not null)
        {
            WriteTemplate(loaded, to, TableEncoding.Of(arguments.GetRequiredValue(encoding)), session);
            return ExitCode.Fine;
        }

        string from = arguments.GetValue(input) ?? throw new UsageException(new("缺少数据表", "the table of assessments is missing"));
        if (to is null)
        {
            throw new UsageException(new("缺少 --output：结果写到哪个文件", "--output is missing: the file for the results"));
        }

        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return new BatchJob(ScoringPlan.Compile(loaded), from, to, new(arguments.GetValue(rank), arguments.GetRequiredValue(encoding)), session).Run(stop.Token);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(to) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(to))))
            {
                throw new UsageException(OutputFile.Problem(to, e));
            }

            LocalizedText why = FileProblem.Of(e);
            throw new UsageException(new($"文件无法读写：{why.Chinese}", $"a file cannot be read or written: {why.English}"));
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static void WriteTemplate(IndicatorSet set, string? to, TableEncoding encoding, Session session)
    {
        string text = BatchTemplate.Csv(set);
        if (to is null)
        {
            session.Out.Write(text);
        }
        else
        {
            OutputFile.Write(to, [.. encoding.Mark.Span, .. encoding.Encoding.GetBytes(text)]);
        }
    }
}
