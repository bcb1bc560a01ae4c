using System.Text;

namespace Baoshan.Scoring.Cli.Terminal;

/// <summary>Lines of labels and texts, wrapped to the width of a session.</summary>
internal sealed class TextBlock(Session session)
{
    private const int LeastText = 20;

    private readonly StringBuilder text = new();

    /// <summary>A label and what it says; further lines stand under the first one's text.</summary>
    public void Add(string label, string content, int indent = 0)
    {
        string head = Repeated.Of(' ', indent) + label + session.Say("：", ": ");
        AddHanging(session.HasColours ? Ansi.Paint(head, Colour.Faint) : head, content, TextWrap.Width(head));
    }

    /// <summary>A label and what it says, where there is something.</summary>
    public void AddIfAny(string label, string? content, int indent = 0)
    {
        if (!string.IsNullOrEmpty(content))
        {
            Add(label, content, indent);
        }
    }

    /// <summary>A text under a mark such as a number or a dash.</summary>
    public void AddItem(string mark, string content) => AddHanging(mark, content, TextWrap.Width(mark));

    /// <summary>A title.</summary>
    public void AddTitle(string title) => text.Append(session.HasColours ? Ansi.Paint(title, Colour.Bold) : title).Append('\n');

    /// <summary>Lines as they are.</summary>
    public void AddLines(string lines) => text.Append(lines);

    /// <summary>An empty line.</summary>
    public void AddGap() => text.Append('\n');

    public override string ToString() => text.ToString();

    private void AddHanging(string head, string content, int width)
    {
        string[] lines = TextWrap.Lines(content, Math.Max(LeastText, session.Width - width));
        for (int i = 0; i < lines.Length; i++)
        {
            text.Append(i == 0 ? head : Repeated.Of(' ', width)).Append(lines[i]).Append('\n');
        }
    }
}
