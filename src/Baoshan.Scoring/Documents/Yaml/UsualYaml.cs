using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Baoshan.Scoring.Documents;

/// <summary>
/// Reads YAML of the usual forms from its tokens: block and flow mappings and lists of values. It knows no mistakes: what is wrong, and what is seldom written, is left to
/// <see cref="YamlReader"/>, whose parser takes longer to make ready than a document to read.
/// </summary>
internal sealed class UsualYaml
{
    private readonly Scanner scanner;
    private readonly string source;
    private readonly string? file;
    private Token? next;

    private UsualYaml(string source, string? file)
    {
        scanner = new(new StringReader(source));
        this.source = source;
        this.file = file;
    }

    /// <summary>The document in a text; null where it is not of the usual forms.</summary>
    public static YamlNode? TryRead(string source, string? file)
    {
        try
        {
            var reader = new UsualYaml(source, file);
            return reader.Takes<StreamStart>() && reader.ReadNode(0) is { } root and not YamlScalar && reader.Next is StreamEnd ? root : null;
        }
        catch (Exception e) when (YamlMistakes.IsUnreadable(e))
        {
            return null;
        }
    }

    /// <summary>The token that comes next; null after the last.</summary>
    private Token? Next => next ??= scanner.MoveNextWithoutConsuming() ? scanner.Current : null;

    private void Skip()
    {
        next = null;
        scanner.ConsumeCurrent();
    }

    /// <summary>Goes past a token where it comes next.</summary>
    private bool Takes<T>()
        where T : Token
    {
        bool takes = Next is T;
        if (takes)
        {
            Skip();
        }

        return takes;
    }

    private YamlNode? ReadNode(int depth, bool isValue = false)
    {
        if (depth > YamlReader.MaximumDepth || Next is not { } first)
        {
            return null;
        }

        switch (first)
        {
            case Scalar scalar:
                Skip();
                return scalar.Value.Contains('\0', StringComparison.Ordinal) ? null : ScalarPlaces.At(scalar.Start, source, file, scalar.Value, scalar.Style);
            case BlockMappingStart:
                Skip();
                return ReadMapping<BlockEnd>(first, depth);
            case FlowMappingStart:
                Skip();
                return ReadMapping<FlowMappingEnd>(first, depth);
            case BlockSequenceStart:
                Skip();
                return ReadBlockSequence(first, depth) is { } list && Takes<BlockEnd>() ? list : null;
            case BlockEntry when isValue:
                return ReadBlockSequence(first, depth); // at the indentation of its key; nothing ends it
            case FlowSequenceStart:
                Skip();
                return ReadFlowSequence(first, depth);
            default:
                return null;
        }
    }

    private YamlMapping? ReadMapping<TEnd>(Token first, int depth)
        where TEnd : Token
    {
        var entries = new List<YamlEntry>();
        var seen = new SeenKeys();
        bool isFlow = first is FlowMappingStart;
        while (!Takes<TEnd>())
        {
            if ((isFlow && entries.Count > 0 && !Takes<FlowEntry>())
                || !Takes<Key>()
                || ReadNode(depth + 1) is not YamlScalar key
                || seen.Add(key) is not null
                || ReadValue(isFlow, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new(entries, Place(first.Start));
    }

    private YamlNode? ReadValue(bool isFlow, int depth)
    {
        if (Next is not Value colon)
        {
            return null;
        }

        Skip();
        return Next switch
        {
            FlowEntry or FlowMappingEnd when isFlow => Nothing(Next.Start),
            Key or BlockEnd when !isFlow => Nothing(colon.End),
            _ => ReadNode(depth, isValue: !isFlow),
        };
    }

    private YamlSequence? ReadBlockSequence(Token first, int depth)
    {
        var items = new List<YamlNode>();
        while (Next is BlockEntry dash)
        {
            Skip();
            YamlNode? item = Next is not (BlockEntry or BlockEnd or Key) ? ReadNode(depth + 1) : depth < YamlReader.MaximumDepth ? Nothing(dash.End) : null;
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return new(items, Place(first.Start));
    }

    private YamlSequence? ReadFlowSequence(Token first, int depth)
    {
        var items = new List<YamlNode>();
        while (!Takes<FlowSequenceEnd>())
        {
            if ((items.Count > 0 && !Takes<FlowEntry>()) || ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(items, Place(first.Start));
    }

    private YamlScalar Nothing(Mark place) => ScalarPlaces.At(place, source, file, "", ScalarStyle.Plain);

    private SourceSpan Place(Mark mark) => YamlMistakes.Place(mark, file);
}
