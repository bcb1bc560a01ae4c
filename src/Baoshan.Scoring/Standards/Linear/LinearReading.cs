using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Linear;

/// <summary>Reads the clauses of a linear sentence, in any order, and puts them together.</summary>
internal sealed class LinearReading(SentenceScanner scanner)
{
    private static readonly LocalizedText ClauseExpected = new(
        "目标（以…为满分）、每一步的扣分（每降低…扣…）、不得分的区间（低于…不得分）或 扣完为止",
        "a target (以…为满分), a step (每降低…扣…), a range without points (低于…不得分) or 扣完为止");

    private LinearTarget? target;
    private readonly List<Side> below = [];
    private readonly List<Side> above = [];
    private LinearBracket? bracket;
    private Interval? zero;
    private int zeroAt;
    private bool zeroIsLiteral;
    private List<Side>[] last = [];
    private bool isDelay = true;

    public Standard? Read()
    {
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            if (!ReadClause())
            {
                return null;
            }

            if (!scanner.TakeSeparator() && bracket is null)
            {
                scanner.Stumble(new("逗号、分号或句号", "a comma, semicolon or stop"));
                return null;
            }
        }

        return Assemble();
    }

    private bool ReadClause()
    {
        int start = scanner.Position;
        if (ReadEnding() || ReadCounting())
        {
            return true;
        }

        scanner.Position = start;
        if (ReadBracket())
        {
            return true;
        }

        if (scanner.Problem is null)
        {
            SubjectPiece.Take(scanner);
        }

        if (scanner.Sees("每"))
        {
            return ReadStep();
        }

        if (ReadBracket())
        {
            return true;
        }

        // 超过100%，每提高1%…: what a step starts from may be said again
        if (LinearTarget.Read(scanner) is { } found)
        {
            return SetTarget(found, start);
        }

        if (scanner.Problem is not null)
        {
            return false;
        }

        int at = scanner.Position;
        if (IntervalPiece.Read(scanner) is { } range)
        {
            scanner.TakeAny("的");
            LabelPiece.TakeComma(scanner);
            zeroIsLiteral = scanner.Take("一律");
            if (PricePiece.Earned(scanner) is { } price && price == Price.Zero)
            {
                return SetZero(range.On, at);
            }

            scanner.Stumble(new("“不得分”", "'不得分'"));
            return false;
        }

        scanner.Stumble(start, ClauseExpected);
        return false;
    }

    private bool ReadStep()
    {
        int start = scanner.Position;
        scanner.Take("每");
        int directionAt = scanner.Position;
        isDelay &= StepDirections.SeesDelay(scanner);
        if (StepDirections.Take(scanner) is not { } direction)
        {
            scanner.Stumble(directionAt, new("降低、提高、偏离等", "降低, 提高, 偏离 or the like"));
            return false;
        }

        scanner.TakeAny("目标值", "目标");
        int eachAt = scanner.Position;
        if (NumberPiece.Magnitude(scanner) is not { } each)
        {
            return false;
        }

        if (each.Value <= 0m)
        {
            scanner.Contradict(eachAt, new("每一步的大小应大于 0", "the size of a step must be above zero"));
            return false;
        }

        scanner.Take("的");
        LabelPiece.TakeComma(scanner);
        bool adds = scanner.Sees("加");
        if ((adds ? PricePiece.Added(scanner) : PricePiece.Deducted(scanner)) is not { } price)
        {
            scanner.Stumble(scanner.Position, PricePiece.DeductedExpected);
            return false;
        }

        var side = new Side(each, price, adds, null, null);
        if (scanner.Take("("))
        {
            int bracket = scanner.Position;
            if (CountingPiece.Read(scanner, each) is not { } counting || !scanner.Require(")"))
            {
                scanner.Stumble(bracket, new("不满一步如何计算", "how part of a step counts"));
                return false;
            }

            // in brackets, what the set declares is only said again
            side = side with { Steps = counting == scanner.Context.Steps ? null : counting };
        }

        last = direction switch { StepDirection.Down => [below], StepDirection.Up => [above], _ => [below, above] };
        if (bracket is { } stretch && stretch.Direction != direction)
        {
            scanner.Contradict(start, new("这一段与这一步的方向不同", "the stretch and the step go different ways"));
            return false;
        }

        foreach (List<Side> sides in last)
        {
            if (sides.Count > 0 && (bracket is null || sides[^1].UpTo is null))
            {
                scanner.Contradict(start, new("同一侧有两个扣分（加分）步长", "one side has two steps"));
                return false;
            }

            sides.Add(side with { UpTo = bracket?.To });
        }

        bracket = null;
        return true;
    }

    private bool ReadBracket()
    {
        if (bracket is not null || LinearBracket.Read(scanner) is not { } found)
        {
            return false;
        }

        Magnitude? reached = (found.Direction == StepDirection.Down ? below : above) is [.., { UpTo: var end }] ? end : null;
        if (reached != found.From)
        {
            scanner.Contradict(found.Offset, new($"这一段应从{reached?.ToString() ?? "目标"}起", $"this stretch should begin at {reached?.ToString() ?? "the target"}"));
            return false;
        }

        bracket = found;
        return true;
    }

    private bool ReadCounting()
    {
        if (last is not [[.., var side], ..] || CountingPiece.Read(scanner, side.Each) is not { } counting || !scanner.SeesClauseEnd)
        {
            return false;
        }

        foreach (List<Side> sides in last)
        {
            sides[^1] = sides[^1] with { Steps = counting };
        }

        return true;
    }

    /// <summary>扣完为止, 最多扣0.4分, 最多加5分.</summary>
    private bool ReadEnding()
    {
        if (scanner.TakeAny(Endings.Floor) is not null)
        {
            return true;
        }

        int start = scanner.Position;
        if (scanner.TakeAny(Endings.Cap) is not { } word)
        {
            return false;
        }

        if (PricePiece.Amount(scanner) is not { } most)
        {
            scanner.Position = start;
            return false;
        }

        scanner.Take("为止");
        if (last.Length == 0)
        {
            scanner.Contradict(start, new($"“{word}”之前没有扣分或加分", $"nothing is deducted or added before '{word}'"));
            return false;
        }

        // the limit is that of all stretches of a side together
        foreach (List<Side> sides in last)
        {
            sides[0] = sides[0] with { AtMost = most };
        }

        return true;
    }

    private bool SetTarget(LinearTarget found, int at)
    {
        if (target is { } said && said.From == found.From && said.To == found.To && said.Base == found.Base)
        {
            target = said with { OnlyAbove = said.OnlyAbove || found.OnlyAbove, OnlyBelow = said.OnlyBelow || found.OnlyBelow };
            return true;
        }

        if (target is not null)
        {
            scanner.Contradict(at, new("满分的目标写了两次", "the target is said twice"));
            return false;
        }

        target = found;
        return true;
    }

    private bool SetZero(Interval range, int at)
    {
        if (zero is not null)
        {
            scanner.Contradict(at, new("不得分的区间写了两次", "the range without points is said twice"));
            return false;
        }

        (zero, zeroAt) = (range, at);
        return true;
    }

    private LinearStandard? Assemble()
    {
        if (bracket is not null)
        {
            scanner.Stumble(new("这一段每一步的扣分（如 每提高1%加0.1分）", "the step of this stretch, such as 每提高1%加0.1分"));
            return null;
        }

        if (below is [.., { UpTo: not null }] || above is [.., { UpTo: not null }])
        {
            scanner.Stumble(new("再往外一段的扣分（加分），如 提高10%以上的部分，每提高1%加0.2分", "the price of the stretch further out, such as 提高10%以上的部分，每提高1%加0.2分"));
            return null;
        }

        if (below.Count == 0 && above.Count == 0)
        {
            scanner.Stumble(new("每一步的扣分（如 每降低1%扣权重分的5%）", "a step, such as 每降低1%扣权重分的5%"));
            return null;
        }

        if ((target ?? OnTime()) is not { } goal)
        {
            scanner.Stumble(new("满分的目标（如 以100%为满分）", "the target, such as 以100%为满分"));
            return null;
        }

        if ((goal.OnlyBelow && above is [{ IsAddition: false }, ..]) || (goal.OnlyAbove && below is [{ IsAddition: false }, ..]))
        {
            scanner.Contradict(goal.Offset, new("扣分的一侧正是得满分的一侧", "points are deducted on the side that earns full marks"));
            return null;
        }

        var standard = new LinearStandard(goal.From, goal.To, Chain(below), Chain(above), zero, goal.Base);
        if (zero is { } range && !zeroIsLiteral && (range.Contains(goal.From.Value) || range.Contains(goal.To.Value)))
        {
            Conflict(standard, range, goal);
            return null;
        }

        return standard;
    }

    /// <summary>每逾期1天扣0.5分: what is late by nothing earns full marks, though no target is said.</summary>
    private LinearTarget? OnTime() => isDelay && below.Count == 0 && above.TrueForAll(side => side is { IsAddition: false, Each.IsPercent: false })
        ? new(new(0m, false), new(0m, false), Price.Full, false, true, scanner.End)
        : null;

    /// <summary>The first stretch, with the further ones behind it.</summary>
    private static Side? Chain(List<Side> sides) => sides.AsEnumerable().Reverse().Aggregate((Side?)null, (beyond, side) => side with { Beyond = beyond });

    /// <summary>小于等于100%为满分…高于40%不得分: either 40 % beyond the target, or a slip.</summary>
    private void Conflict(LinearStandard standard, Interval range, LinearTarget goal)
    {
        decimal from = range.From is null ? goal.From.Value : goal.To.Value;
        Interval beyond = range with
        {
            From = range.From is { } low ? from + low : null,
            To = range.To is { } high ? from - Math.Abs(high) : null,
        };
        ValueArray<Standard> readings = beyond.Contains(goal.From.Value) || beyond.Contains(goal.To.Value) || (range.From is not null && range.To is not null)
            ? [standard]
            : [standard with { Zero = beyond }, standard];
        LocalizedText said = range.Describe();
        string aim = FormulaWriter.Number(goal.From.Value, goal.From.Notation);
        scanner.Refuse(new(
            SentenceRules.Ambiguous,
            zeroAt,
            new($"“{said.Chinese}不得分”包含了满分的目标 {aim}", $"the range without points ({said.English}) holds the target {aim}"),
            new("写明区间的实际数值，如 高于140%不得分；确是字面意思时写“一律不得分”", "say the range by its actual values, such as 高于140%不得分; write 一律不得分 where the words are meant literally"))
        {
            Readings = readings,
        });
    }
}
