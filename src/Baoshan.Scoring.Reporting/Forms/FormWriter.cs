using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Reporting.Excel;

namespace Baoshan.Scoring.Reporting.Forms;

/// <summary>Writes the form: a first sheet for subject, period and set, the facts a row each, the findings, and the options behind the drop-downs.</summary>
internal sealed class FormWriter(IndicatorSet set, string setPath, Assessment? assessment, Labels l)
{
    private const int FindingRows = 200;
    private readonly LookTable looks = new();

    public byte[] Write()
    {
        var options = new FormOptions(l.Of(FormWords.OptionsSheet), looks);
        SheetBuilder facts = new FormFactSheet(set, assessment, l, looks, options).Build();
        return WorkbookWriter.Write(
            l.Of($"{set.Name} 数据填报表", $"{set.Name}: fact form"),
            l,
            looks,
            [Start(), facts, Findings(options)],
            [options.ToSheet()]);
    }

    private SheetBuilder Start()
    {
        var sheet = new SheetBuilder(l.Of(FormWords.StartSheet), looks) { IsProtected = true };
        sheet.Column(18).Column(70);
        sheet.NextRow(28);
        sheet.Text(1, l.Of("基础数据填报表", "Fact form"), CellLook.Title);
        sheet.NextRow(20);
        sheet.Text(1, SafeText.Clean(set.Name), CellLook.Hint);
        sheet.NextRow();
        Input(sheet, FormWords.Subject, assessment?.Subject);
        Input(sheet, FormWords.Period, assessment?.Period);
        Input(sheet, FormWords.Source, assessment?.Source);
        Input(sheet, FormWords.Set, setPath);
        sheet.NextRow(20);
        sheet.Text(1, l.Of(FormWords.FormatLabel), FormLooks.Label);
        sheet.Text(2, FormWords.Format, FormLooks.Locked);
        sheet.NextRow();
        foreach (string line in Instructions())
        {
            sheet.NextRow(5 + (13.5 * TextWidth.Lines(line, 84)));
            sheet.Text(1, line, CellLook.Plain with { Wraps = true });
            sheet.Merge(sheet.RowNumber, 1, sheet.RowNumber, 2);
        }

        return sheet;
    }

    private string[] Instructions() =>
    [
        l.Of("1. 黄色单元格填写，灰色单元格不改；保护没有密码，只防误改。", "1. Fill in the yellow cells and leave the grey ones; the protection has no password and only guards against slips."),
        l.Of("2. 没有的数据留空，不要填 0：留空的指标记作“缺少数据”，不会记零分。", "2. Leave unknown facts empty, not 0: an empty fact is missing, never a silent zero."),
        l.Of("3. 问题：没有问题在“值”一栏选“无”；有问题在“问题”表逐项填写，一行一项。", "3. Findings: choose 'none' where there are none; otherwise list them on the sheet 'Findings', one a row."),
        l.Of("4. 百分数按 97.5% 填写；数字不带单位，单位见“单位”一栏。", "4. Write per cents as 97.5%; write numbers without their unit, which stands beside them."),
        l.Of("5. 填好后运行：baoshan-scoring evaluate 本文件；出错时按工作表、行、列指出。", "5. When done, run: baoshan-scoring evaluate with this file; errors name sheet, row and column."),
    ];

    private void Input(SheetBuilder sheet, LocalizedText label, string? value)
    {
        sheet.NextRow(Math.Max(20, 5 + (13.5 * TextWidth.Lines(value ?? "", 66))));
        sheet.Text(1, l.Of(label), FormLooks.Label);
        sheet.Text(2, value, FormLooks.Input);
    }

    private SheetBuilder Findings(FormOptions options)
    {
        FactDeclaration[] declarations = [.. set.Facts.Where(fact => fact.Kind == FactKind.Findings)];
        var sheet = new SheetBuilder(l.Of(FormWords.FindingsSheet), looks) { IsProtected = true, IsLandscape = true, Frozen = (1, 0), RepeatedRows = (1, 1) };
        sheet.Column(18).Column(22).Column(70).Column(8).Column(36);
        sheet.NextRow(22);
        sheet.Header(FormWords.FindingColumns.Select(l.Of));
        foreach ((string name, Finding finding) in Filled(declarations))
        {
            Row(sheet, name, finding);
        }

        while (sheet.RowNumber <= FindingRows)
        {
            Row(sheet, null, null);
        }

        if (declarations.Length > 0)
        {
            sheet.Choice($"A2:A{sheet.RowNumber}", options.RangeOf([.. declarations.Select(fact => fact.Name)]), l.Of(FormWords.Fact), l.Of("请从列表中选择", "choose from the list"));
        }

        string[] classes = [.. declarations.SelectMany(fact => fact.Members).Distinct()];
        if (classes.Length > 0)
        {
            sheet.Choice($"B2:B{sheet.RowNumber}", options.RangeOf([.. classes]), l.Of(FormWords.Class), l.Of("请从列表中选择", "choose from the list"));
        }

        return sheet;
    }

    private IEnumerable<(string Name, Finding Finding)> Filled(FactDeclaration[] declarations) => declarations
        .SelectMany(fact => assessment?.Find(fact.Name)?.Value is FindingsValue findings ? findings.Items.Where(item => item.Count > 0).Select(item => (fact.Name, item)) : []);

    private static void Row(SheetBuilder sheet, string? name, Finding? finding)
    {
        sheet.NextRow(finding is null ? 18 : 5 + (13.5 * TextWidth.Lines(finding.Text, 66)));
        sheet.Text(1, name, FormLooks.Input);
        sheet.Text(2, finding?.Class, FormLooks.Input);
        sheet.Text(3, finding?.Text, FormLooks.Input);
        sheet.Number(4, finding is { Count: > 1 } or { Text.Length: 0 } ? finding.Count : null, FormLooks.Number);
        sheet.Text(5, finding?.Source, FormLooks.Input);
    }
}
