using System.Text;
using Baoshan.Scoring.Cli.Terminal;
using Baoshan.Scoring.Verification;

namespace Baoshan.Scoring.Cli.Views;

/// <summary>The cases of a verification, each with whether it agrees and what differs, and a line that sums up.</summary>
internal static class VerificationList
{
    public static string Write(IReadOnlyCollection<CaseFileResult> files, Session session)
    {
        var text = new StringBuilder();
        foreach (CaseFileResult file in files)
        {
            text.Append(file.File).Append('\n');
            foreach (CaseResult test in file.Cases)
            {
                Add(text, test, session);
            }

            text.Append('\n');
        }

        CaseResult[] all = [.. files.SelectMany(file => file.Cases)];
        int agree = all.Count(test => test.Agrees);
        int errors = all.Count(test => test.HasErrors);
        int differ = all.Length - agree - errors;
        return text.Append(session.Say(
            $"{all.Length} 个用例：{agree} 个一致，{differ} 个不一致，{errors} 个有错误",
            $"{Plural.Of(all.Length, "cases")}: {agree} agree, {differ} differ, {errors} with errors")).Append('\n').ToString();
    }

    private static void Add(StringBuilder text, CaseResult test, Session session)
    {
        (string word, Colour colour) = test switch
        {
            { HasErrors: true } => (session.Say("有错误", "error "), Colour.Red),
            { Agrees: true } => (session.Say("一致　", "agrees"), Colour.Green),
            _ => (session.Say("不一致", "differs"), Colour.Red),
        };
        text.Append("  ").Append(session.HasColours ? Ansi.Paint(word, colour) : word).Append("  ").Append(test.Name).Append('\n');
        foreach (CaseDifference difference in test.Differences)
        {
            string line = session.Say(
                $"第{difference.Span.Line}行 {difference.What.Chinese}：应为 {difference.Expected.Chinese}，实为 {difference.Actual.Chinese}{(difference.Reason is { } why ? $"（{why.Chinese}）" : "")}",
                $"line {difference.Span.Line}, {difference.What.English}: expected {difference.Expected.English}, got {difference.Actual.English}{(difference.Reason is { } reason ? $" ({reason.English})" : "")}");
            foreach (string part in TextWrap.Lines(line, session.Width - 10))
            {
                text.Append("          ").Append(part).Append('\n');
            }
        }
    }
}
