namespace Baoshan.Scoring.Sentences;

/// <summary>
/// Walks through a sentence, or a stretch of one. It remembers the furthest place at which something else was expected: that is where a
/// reader stumbles. Spaces between words mean nothing.
/// </summary>
internal sealed class SentenceScanner
{
    private readonly List<LocalizedText> expected = [];
    private int position;

    public SentenceScanner(SentenceText text, int start, int end, SentenceContext context)
    {
        Text = text;
        End = end;
        Context = context;
        position = start;
        Furthest = start;
    }

    public SentenceText Text { get; }

    public int End { get; }

    public SentenceContext Context { get; }

    /// <summary>The furthest character at which something else was expected.</summary>
    public int Furthest { get; private set; }

    /// <summary>What was expected there.</summary>
    public IReadOnlyList<LocalizedText> Expected => expected;

    /// <summary>A problem that makes any other reading pointless.</summary>
    public SentenceProblem? Problem { get; private set; }

    /// <summary>The next character that is no space.</summary>
    public int Position
    {
        get
        {
            while (position < End && Text.Plain[position] == ' ')
            {
                position++;
            }

            return position;
        }
        set => position = value;
    }

    public bool AtEnd => Position >= End;

    public char Current => AtEnd ? '\0' : Text.Plain[position];

    public char At(int index) => index < End ? Text.Plain[index] : '\0';

    /// <summary>True when a word stands here.</summary>
    public bool Sees(string word) => Position + word.Length <= End && Text.Plain.AsSpan(position).StartsWith(word, StringComparison.Ordinal);

    /// <summary>Takes a word if it stands here.</summary>
    public bool Take(string word)
    {
        if (!Sees(word))
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    /// <summary>Takes the first of several words that stands here; null where none does. Longer words come first.</summary>
    public string? TakeAny(params string[] words)
    {
        foreach (string word in words)
        {
            if (Take(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Takes the first of several words that stands here; false where none does.</summary>
    public bool TakesAny(params string[] words) => TakeAny(words) is not null;

    /// <summary>Takes a word, or remembers the character at which it breaks off.</summary>
    public bool Require(string word)
    {
        if (Take(word))
        {
            return true;
        }

        int common = 0;
        while (common < word.Length && At(position + common) == word[common])
        {
            common++;
        }

        Stumble(position + common, new($"“{word}”", $"'{word}'"));
        return false;
    }

    /// <summary>Remembers that something else was expected here.</summary>
    public void Stumble(LocalizedText what) => Stumble(Position, what);

    public void Stumble(int at, LocalizedText what)
    {
        if (at < Furthest)
        {
            return;
        }

        if (at > Furthest)
        {
            expected.Clear();
            Furthest = at;
        }

        if (!expected.Contains(what))
        {
            expected.Add(what);
        }
    }

    /// <summary>Reports what no other reading can mend; the first such problem counts.</summary>
    public void Refuse(SentenceProblem problem) => Problem ??= problem;

    public void Contradict(int at, LocalizedText message, LocalizedText? hint = null) =>
        Refuse(new(SentenceRules.Contradiction, at, message, hint));

    /// <summary>Takes commas, semicolons and stops; true when there is at least one, or the end.</summary>
    public bool TakeSeparator()
    {
        bool any = AtEnd;
        while (!AtEnd && IsSeparator(Current))
        {
            position++;
            any = true;
        }

        return any;
    }

    /// <summary>True where a clause ends: at a comma, semicolon or stop, or at the end.</summary>
    public bool SeesClauseEnd => AtEnd || IsSeparator(Current);

    public static bool IsSeparator(char c) => c is ',' or ';' or '。' or '.';

    /// <summary>The stretch of the sentence as it was written.</summary>
    public string Slice(int start, int end) => Text.Original[start..end].Trim();

    /// <summary>A scanner of a stretch of the same sentence.</summary>
    public SentenceScanner Over(int start, int end, SentenceContext context) => new(Text, start, end, context);
}
