using System.Text;
using Baoshan.Scoring.Cli.Terminal;

namespace Baoshan.Scoring.Cli.Checking;

/// <summary>What check says on a terminal: one problem a line, what is acknowledged after it, and a sum.</summary>
internal static class CheckText
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Session session, bool colours)
    {
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Acknowledged is not null))
        {
            text.Append(DiagnosticText.Write(diagnostic with { Hint = diagnostic.Acknowledged is null ? diagnostic.Hint : null }, session.Language, colours));
            if (diagnostic.Acknowledged is { } reason)
            {
                text.Append(session.Say($"〔已确认：{reason}〕", $" [acknowledged: {reason}]"));
            }

            text.Append('\n');
        }

        int Count(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity && diagnostic.Acknowledged is null);
        int acknowledged = diagnostics.Count(diagnostic => diagnostic.Acknowledged is not null);
        (int errors, int warnings, int notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information));
        string known = acknowledged == 0 ? "" : session.Say($"，已确认 {acknowledged} 项", $", {acknowledged} acknowledged");
        string sum = errors + warnings + notes == 0
            ? session.Say("没有发现问题", "no problems found")
            : session.Say($"{errors} 个错误，{warnings} 个警告，{notes} 项提示", $"{Plural.Of(errors, "errors")}, {Plural.Of(warnings, "warnings")}, {Plural.Of(notes, "notes")}");
        return text.Append(sum).Append(known).Append('\n').ToString();
    }
}
