using System.Text;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Sentences.Pieces;

/// <summary>
/// The text of a formula that stands in a sentence, as formulas are written, with the place of each of its characters. A name in “quotes” is
/// that of a fact, whatever else the words mean; the name of an option stands in ‘quotes’.
/// </summary>
internal sealed class FormulaText(SentenceScanner scanner)
{
    // a letter that no name begins with, so that “业绩值” in quotes is a fact's name
    private const string Quoted = "\uA015";

    private readonly StringBuilder text = new();
    private readonly List<int> places = [];
    private int position = scanner.Position;

    /// <summary>The next character of the sentence.</summary>
    public int Position => position;

    public bool AtEnd => position >= scanner.End;

    public char Current => scanner.At(position);

    /// <summary>True where a quote was opened and is not closed, which has then been noted.</summary>
    public bool IsOpen { get; private set; }

    public void TakeCharacter() => Append(scanner.Text.Original[position].ToString(), 1);

    /// <summary>Takes a stretch of the sentence that stands for something else in the formula.</summary>
    public void TakeAs(string formula, int length) => Append(formula, length);

    /// <summary>Takes a name or an option in quotes; false where there is none, or where it is wrong.</summary>
    public bool TakeQuoted()
    {
        char c = scanner.Text.Original[position];
        if (c is not ('“' or '‘' or '\'' or '"'))
        {
            return false;
        }

        string original = scanner.Text.Original;
        int end = c == '“' ? LabelPiece.EndOfQuote(original, position, scanner.End)
            : position + 1 >= scanner.End ? -1
            : original.IndexOf(c == '‘' ? '’' : c, position + 1, scanner.End - position - 1);
        if (end < 0)
        {
            IsOpen = true;
            scanner.Stumble(position, new("后引号", "a closing quote"));
            return false;
        }

        string inner = original[(position + 1)..end];
        if (c == '“' && !inner.Split('.').All(FormulaTokenizer.IsName))
        {
            IsOpen = true;
            scanner.Stumble(position + 1, new("数据的名称", "the name of a fact"));
            return false;
        }

        char quote = inner.Contains('\'', StringComparison.Ordinal) ? '"' : '\'';
        Append(c == '“' ? $" {Quoted}{inner} " : $"{quote}{inner}{quote}", end + 1 - position);
        return true;
    }

    /// <summary>The formula; null, with the reason, where the text is none. The scanner stands behind it.</summary>
    /// <param name="word">What a name in the sentence stands for, or null for itself.</param>
    public Formula? Parse(Func<string, string?> word)
    {
        scanner.Position = position;
        Formula? formula = FormulaParser.Parse(text.ToString(), out FormulaProblem? problem);
        if (formula is null)
        {
            scanner.Refuse(new(SentenceRules.NotUnderstood, Place(problem!.Offset), problem.Message, problem.Hint));
            return null;
        }

        string? own = scanner.Context.Metric?.Name;
        bool taken = own is not null && scanner.Context.Facts?.Find(own) is not null;
        Formula named = FormulaNames.Rename(formula, name =>
            name == ConditionPiece.Metric || (name == own && !taken) ? StandardContext.MetricWord
            : word(name) ?? (name.StartsWith(Quoted, StringComparison.Ordinal) ? name[Quoted.Length..] : name));
        return FormulaOffsets.Map(named, Place);
    }

    private int Place(int offset) => offset < places.Count ? places[offset] : position;

    private void Append(string piece, int length)
    {
        text.Append(piece);
        for (int i = 0; i < piece.Length; i++)
        {
            places.Add(position);
        }

        position += length;
    }
}
