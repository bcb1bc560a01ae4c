namespace Baoshan.Scoring.Authoring.Tables;

/// <summary>Turns a sheet that holds an evaluation table into the files of a set.</summary>
internal sealed partial class TableImport
{
    private const int MostLevels = 4;
    private const int MostAttempts = 4;

    private readonly DiagnosticBag diagnostics = new();

    /// <summary>Makes a set of the sheet that looks most like an evaluation table, or of the one that is named.</summary>
    /// <param name="sheets">The sheets of a workbook.</param>
    /// <param name="sheet">The sheet to read; null for the one that looks most like a table.</param>
    /// <param name="id">The identifier of the set.</param>
    public static Checked<ImportedTable> Import(IReadOnlyList<SheetGrid> sheets, string? sheet, string id)
    {
        var import = new TableImport();
        ImportedTable? table = import.Run(sheets, sheet, id);
        return new(table, import.diagnostics.ToOrderedArray());
    }

    private ImportedTable? Run(IReadOnlyList<SheetGrid> sheets, string? sheet, string id)
    {
        if (new SheetChoice(sheets, diagnostics).Choose(sheet) is not var (grid, header))
        {
            return null;
        }

        if (header.Depth > MostLevels)
        {
            diagnostics.Add(new(
                TableRules.NoTable,
                grid.At(header.FirstRow, header.Levels.ElementAt(MostLevels).Column),
                new($"表头有 {header.Depth} 级指标；指标最多 {MostLevels} 级", $"the header has {header.Depth} levels of indicators; there are at most {MostLevels}"),
                new("合并其中两级后重新导入", "merge two of them and import again")));
            return null;
        }

        var reading = new TableReading(grid, header, diagnostics);
        reading.Read();
        if (reading.Roots.Count == 0)
        {
            diagnostics.Add(new(TableRules.NoTable, grid.At(header.LastRow + 1, 1), new("表头下面没有指标", "there are no indicators below the header")));
            return null;
        }

        new CodeMaker(reading.Roots, diagnostics).Run();
        var weights = new WeightCheck(reading.Roots, reading.Total, diagnostics);
        weights.Run();
        return Write(sheets, grid, header, reading, weights, id);
    }

    private static ImportedTable Write(IReadOnlyList<SheetGrid> sheets, SheetGrid grid, TableHeader header, TableReading reading, WeightCheck weights, string id)
    {
        var drafter = new LeafDrafter();
        TableNode[] leaves = [.. reading.Roots.SelectMany(root => root.Leaves)];
        var drafts = new Dictionary<TableNode, LeafDraft>(ReferenceEqualityComparer.Instance);
        foreach (TableNode leaf in leaves)
        {
            drafts.Add(leaf, drafter.Draft(leaf, weights.WeightOf(leaf)));
        }

        string[] above = LinesAbove(grid, header);
        IReadOnlyList<(string, decimal)> grades = GradesInText.Find(above.Concat(reading.Notes));
        string heading = Header(grid, above, reading, weights, id);
        string yaml = new SetYaml(reading.Roots, weights, drafts, grades).Write(heading);
        Checked<IndicatorSet> loaded = IndicatorSet.TryParse(yaml);
        for (int attempt = 0; attempt < MostAttempts && !loaded.Succeeded && Retract(leaves, drafts, loaded); attempt++)
        {
            yaml = new SetYaml(reading.Roots, weights, drafts, grades).Write(heading);
            loaded = IndicatorSet.TryParse(yaml);
        }

        return new(
            grid.Name,
            [.. sheets.Where(other => other != grid && !other.IsEmpty).Select(other => other.Name)],
            reading.FirstRow,
            reading.LastRow,
            weights.FullScore,
            [.. leaves.Select(leaf => Result(drafts[leaf], weights.WeightOf(leaf)))],
            [.. header.Columns.Where(column => column.Role == ColumnRole.Result).Select(column => NameCell.OneLine(column.Title))],
            [new("indicators.yaml", yaml), .. FactFiles(loaded.Value), .. StarterFolder.SchemaFiles],
            loaded.Succeeded);
    }

    /// <summary>Leaves that load by themselves and not with the others go back to text. False where nothing is left to take back.</summary>
    private static bool Retract(TableNode[] leaves, Dictionary<TableNode, LeafDraft> drafts, Checked<IndicatorSet> loaded)
    {
        bool any = false;
        foreach (TableNode leaf in leaves.Where(leaf => drafts[leaf].Sentence is not null))
        {
            if (loaded.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Indicator == leaf.Code && leaf.Weight is not null) is { } problem)
            {
                drafts[leaf] = drafts[leaf].AsText(leaf.Text(ColumnRole.Standard) ?? drafts[leaf].Sentence!, problem.Message, problem.Hint);
                any = true;
            }
        }

        return any;
    }

    private static string[] LinesAbove(SheetGrid grid, TableHeader header) => [.. Enumerable.Range(1, header.FirstRow - 1)
        .Select(row => string.Join("　", Enumerable.Range(1, grid.LastColumn).Select(column => NameCell.OneLine(grid.Text(row, column))).Where(text => text.Length > 0)))
        .Where(line => line.Length > 0)];

    private static string Header(SheetGrid grid, string[] above, TableReading reading, WeightCheck weights, string id)
    {
        string? title = above.FirstOrDefault(line => line.Contains("指标", StringComparison.Ordinal) || line.Contains("评价", StringComparison.Ordinal) || line.Contains("评分", StringComparison.Ordinal)) ?? above.FirstOrDefault();
        string file = Path.GetFileName(grid.File);
        IEnumerable<string> notes =
        [
            .. weights.Scaling is { } scaling ? [scaling.Chinese] : Array.Empty<string>(),
            "评价表没有写明的（小数位数、不满一步如何计、等级标准）按常见做法假设，请核定。",
            .. above.Where(line => line != title),
            .. reading.Notes,
        ];
        return SetYaml.Header(id, title is null ? Path.GetFileNameWithoutExtension(file) : Annex().Replace(title, ""), $"{file}，工作表“{grid.Name}”", notes, weights.FullScore ?? 100m);
    }

    /// <summary>附件1： before a title says where the table was bound, not what it is.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"^附[件表]\s*[\d一二三四五六七八九十]*(?:[-－]\d+)?\s*[:：、.．]?\s*(?=.)")]
    private static partial System.Text.RegularExpressions.Regex Annex();

    private static IEnumerable<StarterFile> FactFiles(IndicatorSet? set)
    {
        if (set is null)
        {
            yield break;
        }

        yield return new("assessment.yaml", AssessmentSkeleton.Write(set, "indicators.yaml", "schemas/assessment.schema.json"));
        BoundaryCase[] cases = [.. BoundaryCases.For(set)];
        if (cases.Length > 0)
        {
            yield return new("cases.yaml", CasesWriter.Write(cases, "indicators.yaml", StarterFolder.CasesSchema));
        }
    }

    private static ImportedLeaf Result(LeafDraft draft, decimal? weight) => new(draft.Node.Code, draft.Node.Name, weight, draft.Node.StandardSpan, draft.Sentence is null ? null : draft.Kind)
    {
        Standard = draft.Sentence ?? draft.Text,
        Reading = draft.Sentence is null ? null : draft.Reading,
        Metric = draft.Metric,
        Reason = draft.Reason,
        Hint = draft.Hint,
        Position = draft.Position,
    };
}
