using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;

namespace Baoshan.Scoring.Cli.Batch;

/// <summary>What stands in which column of a table, found once from its header; it then turns rows into assessments.</summary>
internal sealed class BatchLayout
{
    public const string Subject = "subject";
    public const string Period = "period";

    /// <summary>The column of the codes of indicators that do not apply, each with a reason after a colon, separated by semicolons.</summary>
    public const string NotApplicable = "not-applicable";

    private static readonly string[] Own = [Subject, Period, NotApplicable];

    private static readonly (string Name, LocalizedText Meaning)[] Needed = [(Subject, new("被评价对象", "the subject")), (Period, new("评价时段", "the period"))];

    private static readonly LocalizedText Template = new("--template csv 写出这套体系的表头", "--template csv writes the header that the set needs");

    private readonly int[] own = [-1, -1, -1];
    private readonly List<(FactDeclaration Fact, string? Unit, List<(int Column, string? Member)> Cells)> facts = [];
    private readonly Dictionary<FactDeclaration, int> notes = new(ReferenceEqualityComparer.Instance);

    public BatchLayout(IndicatorSet set, IReadOnlyList<string> header, string? file, List<Diagnostic> diagnostics)
    {
        File = file;
        if (header.All(string.IsNullOrWhiteSpace))
        {
            diagnostics.Add(new(BatchRules.NoHeader, new(file, 1, 1), new("表是空的，第一行应为各列的名称", "the table is empty; its first row has the names of the columns"), Template));
            return;
        }

        Dictionary<string, BatchColumn> known = BatchColumn.Of(set).ToDictionary(column => column.Name, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            (string name, string? unit) = Split(header[i]);
            if (name.StartsWith('#'))
            {
                continue;
            }

            var at = new SourceSpan(file, 1, i + 1);
            if (!seen.Add(name))
            {
                diagnostics.Add(new(BatchRules.DuplicateColumn, at, new($"列“{name}”出现了两次", $"the column '{name}' stands twice")));
            }
            else if (Array.IndexOf(Own, name) is >= 0 and var place)
            {
                own[place] = i;
            }
            else if (known.TryGetValue(name, out BatchColumn? column))
            {
                if (column.IsNote)
                {
                    notes[column.Fact] = i;
                }
                else
                {
                    Add(column, i, unit);
                }
            }
            else
            {
                diagnostics.Add(new(
                    BatchRules.UnknownColumn,
                    at,
                    new($"没有指标用到列“{name}”", $"no indicator uses a column '{name}'"),
                    Suggestion.Hint(name, [.. known.Keys, .. Own])));
            }
        }

        foreach ((string name, LocalizedText meaning) in Needed.Where(column => !seen.Contains(column.Name)))
        {
            diagnostics.Add(new(
                BatchRules.NoSubjectColumn,
                new(file, 1, 1),
                new($"缺少列“{name}”（{meaning.Chinese}）", $"there is no column '{name}' ({meaning.English})"),
                Template));
        }

        foreach (BatchColumn column in known.Values.Where(column => !column.Fact.IsSupporting && !column.IsNote && !seen.Contains(column.Name)))
        {
            diagnostics.Add(new(
                BatchRules.MissingColumn,
                new(file, 1, 1),
                new($"缺少列“{column.Name}”，用到它的指标都将缺少数据", $"there is no column '{column.Name}'; indicators that need it will miss a fact"),
                null,
                column.Fact.Indicator));
        }
    }

    /// <summary>The table's path.</summary>
    public string? File { get; }

    /// <summary>The assessment in a row; what is wrong with it is added to the problems. An empty cell says nothing.</summary>
    public Assessment Read(BatchRow row, List<Diagnostic> problems)
    {
        for (int i = 0; i < Needed.Length; i++)
        {
            if (Cell(row.Cells, own[i]).Length == 0)
            {
                problems.Add(new(
                    BatchRules.WrongRow,
                    new(File, row.Line, own[i] + 1),
                    new($"没有写“{Needed[i].Name}”（{Needed[i].Meaning.Chinese}）", $"'{Needed[i].Name}' ({Needed[i].Meaning.English}) is not given")));
            }
        }

        var given = new List<AssessedFact>(facts.Count);
        foreach ((FactDeclaration fact, string? unit, var columns) in facts)
        {
            if (Value(fact, columns, row.Cells, row.Line, problems) is { } value)
            {
                string note = notes.TryGetValue(fact, out int column) ? Cell(row.Cells, column) : "";
                given.Add(new(fact.Name, note.Length == 0 ? value : Noted(value, note), unit, Note: note.Length == 0 ? null : note) { Span = new(File, row.Line, columns[0].Column + 1) });
            }
        }

        return new(Cell(row.Cells, own[0]), Cell(row.Cells, own[1]), [.. given]) { NotApplicable = [.. Claims(Cell(row.Cells, own[2]))] };
    }

    /// <summary>A list each of whose numbers has the reason.</summary>
    private static FactValue Noted(FactValue value, string note) =>
        value is ListValue list ? new ListValue([.. list.Items.Select(item => item with { Note = note })]) : value;

    private static IEnumerable<NotApplicableClaim> Claims(string text)
    {
        foreach (string claim in Items(text))
        {
            int colon = claim.IndexOfAny([':', '：']);
            yield return colon < 0 ? new(claim, NotApplicable) : new(claim[..colon].Trim(), claim[(colon + 1)..].Trim());
        }
    }

    private static string[] Items(string text) => text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Name, string? Unit) Split(string heading)
    {
        string text = heading.Trim();
        int open = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        return open < 0 ? (text, null) : (text[..open].TrimEnd(), text[(open + 1)..^1].Trim());
    }

    private static string Cell(IReadOnlyList<string> cells, int column) => column >= 0 && column < cells.Count ? cells[column].Trim() : "";

    private void Add(BatchColumn column, int position, string? unit)
    {
        int index = facts.FindIndex(fact => fact.Fact == column.Fact);
        if (index < 0)
        {
            facts.Add((column.Fact, unit, []));
            index = facts.Count - 1;
        }

        facts[index].Cells.Add((position, column.Member));
    }

    private FactValue? Value(FactDeclaration fact, List<(int Column, string? Member)> columns, IReadOnlyList<string> cells, int line, List<Diagnostic> problems)
    {
        if (fact.Kind == FactKind.Elements)
        {
            ElementState[] elements = [.. columns.Where(c => Cell(cells, c.Column).Length > 0).Select(c => Element(c, cells, line, problems))];
            return elements.Length == 0 ? null : new ElementsValue([.. elements]);
        }

        if (fact.Kind == FactKind.Findings)
        {
            return Findings(fact, columns, cells, line, problems);
        }

        string text = Cell(cells, columns[0].Column);
        if (fact.MarkRanges.Count > 0)
        {
            string option = string.Concat(columns.Where(c => c.Member is null).Select(c => Cell(cells, c.Column)));
            string mark = string.Concat(columns.Where(c => c.Member == BatchColumn.Mark).Select(c => Cell(cells, c.Column)));
            return option.Length + mark.Length == 0 ? null : new SingleValue(option) { Mark = mark.Length == 0 ? null : mark };
        }

        return fact.Kind == FactKind.List ? List(fact, columns, cells, line)
            : text.Length == 0 ? null
            : new SingleValue(text);
    }

    /// <summary>The items of a list: each in its column, or all in one, or as votes such as 优秀:12;称职:5.</summary>
    private FactValue? List(FactDeclaration fact, List<(int Column, string? Member)> columns, IReadOnlyList<string> cells, int line)
    {
        if (fact.Members.Count > 0)
        {
            ListItem[] given = [.. columns.Where(c => Cell(cells, c.Column).Length > 0).Select(c => new ListItem(c.Member!, Cell(cells, c.Column)) { Span = new(File, line, c.Column + 1) })];
            return given.Length == 0 ? null : new ListValue([.. given]);
        }

        string[] items = Items(Cell(cells, columns[0].Column));
        var at = new SourceSpan(File, line, columns[0].Column + 1);
        if (items.Length > 0 && fact.Marks is not null && items.All(item => Vote(item) is not null))
        {
            return new VotesValue([.. items.Select(item => Vote(item)! with { Span = at })]);
        }

        return items.Length == 0 ? null : new ListValue([.. items.Select((item, i) => new ListItem($"{i + 1}", item) { Span = at })]);
    }

    private static Vote? Vote(string text)
    {
        int colon = text.IndexOfAny([':', '：']);
        return colon > 0 && int.TryParse(text[(colon + 1)..].Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count)
            ? new(text[..colon].Trim(), count)
            : null;
    }

    private FindingsValue? Findings(FactDeclaration fact, List<(int Column, string? Member)> columns, IReadOnlyList<string> cells, int line, List<Diagnostic> problems)
    {
        int said = columns.Count(c => Cell(cells, c.Column).Length > 0);
        if (said == 0)
        {
            return null;
        }

        if (said < Math.Max(1, fact.Members.Count))
        {
            problems.Add(new(
                BatchRules.HalfSaid,
                new(File, line, columns[0].Column + 1),
                new($"“{fact.Name}”的各类问题只填了一部分", $"only some classes of findings of '{fact.Name}' are filled in"),
                new("没有问题的类别填 0；都不填表示缺少数据", "write 0 where there are none; leave all empty where nothing is known"),
                fact.Indicator));
            return null;
        }

        var findings = new List<Finding>();
        foreach ((int column, string? member) in columns)
        {
            if (!int.TryParse(Cell(cells, column), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count))
            {
                problems.Add(new(
                    BatchRules.WrongCount,
                    new(File, line, column + 1),
                    new($"“{Cell(cells, column)}”不是问题个数", $"'{Cell(cells, column)}' is not a number of findings"),
                    new("没有问题填 0", "write 0 where there are none"),
                    fact.Indicator));
            }
            else if (count > 0)
            {
                findings.Add(new(member ?? fact.Name, member, count));
            }
        }

        return new([.. findings]);
    }

    private ElementState Element((int Column, string? Member) column, IReadOnlyList<string> cells, int line, List<Diagnostic> problems)
    {
        string text = Cell(cells, column.Column);
        decimal? met = text switch
        {
            "是" or "1" or "yes" or "true" => 1m,
            "否" or "0" or "no" or "false" => 0m,
            "部分" or "0.5" or "partly" => 0.5m,
            _ => null,
        };
        if (met is null)
        {
            problems.Add(new(
                BatchRules.WrongRow,
                new(File, line, column.Column + 1),
                new($"要素“{column.Member}”应为 是、部分 或 否，而不是“{text}”", $"the element '{column.Member}' should be 是, 部分 or 否 (1, 0.5, 0), not '{text}'")));
        }

        return new(column.Member!, met ?? 0m);
    }
}
