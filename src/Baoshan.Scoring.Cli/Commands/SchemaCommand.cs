using System.CommandLine;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Documents.Schemas;

namespace Baoshan.Scoring.Cli.Commands;

/// <summary>Writes the JSON Schema of a kind of file.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly Argument<string> kind;
    private readonly Option<string?> output;

    public SchemaCommand(Language language)
        : base("schema", new("输出某种文件的 JSON Schema，供编辑器补全和校验", "writes the JSON Schema of a kind of file, for editors"), language)
    {
        kind = new("kind") { Description = new LocalizedText("文件种类", "the kind of file").In(language), HelpName = string.Join('|', DocumentSchemas.Kinds) };
        kind.AcceptOnlyFromAmong([.. DocumentSchemas.Kinds]);
        Add(kind);
        output = AddOutput();
    }

    public override int Run(ParseResult arguments, Session session)
    {
        session.Write(arguments.GetValue(output), DocumentSchemas.Write(arguments.GetRequiredValue(kind)));
        return ExitCode.Fine;
    }
}
