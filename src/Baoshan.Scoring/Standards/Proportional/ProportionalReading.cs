using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Sentences.Pieces;

namespace Baoshan.Scoring.Standards.Proportional;

/// <summary>Reads the clauses of a sentence about points in proportion, and puts them together.</summary>
internal sealed class ProportionalReading(SentenceScanner scanner)
{
    private static readonly string[] Weights = ["权重分值", "权重分", "权重", "该项分值", "分值", "标准分", "满分"];

    private static readonly string[] ByRatio =
    [
        "按比例计分", "按比例得分", "按完成比例计分", "按完成比例得分", "按完成率计分", "按完成率得分", "按完成率计算得分", "按实际完成率计分", "按完成程度计分",
        "按实际值与目标值的比例计分", "按实际值占目标值的比例计分", "按实际完成比例计分",
    ];

    private static readonly string[] ByInverse = ["按目标值与实际值的比例计分", "按目标值占实际值的比例计分"];

    private static readonly LocalizedText RatioExpected = new(
        "得分 = 权重 × 实际值 ÷ 目标，或 按完成比例计分", "得分 = 权重 × 实际值 ÷ target, or 按完成比例计分 (in proportion)");

    private Magnitude? target;
    private bool? lowerIsBetter;
    private Price? most;
    private Interval? zero;

    public ProportionalStandard? Read()
    {
        scanner.TakeSeparator();
        while (!scanner.AtEnd)
        {
            if (!ReadClause())
            {
                scanner.Stumble(RatioExpected);
                return null;
            }

            if (!scanner.TakeSeparator())
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
        if (lowerIsBetter is null)
        {
            return ReadGoal() || ReadRatio();
        }

        if (most is null && LimitPiece.Read(scanner) is { } limit)
        {
            most = limit;
            return true;
        }

        SubjectPiece.Take(scanner);
        if (zero is null && IntervalPiece.Read(scanner) is { } range)
        {
            scanner.TakeAny("的");
            LabelPiece.TakeComma(scanner);
            zero = range.On;
            return PricePiece.Earned(scanner) == Price.Zero;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>目标值为500件.</summary>
    private bool ReadGoal()
    {
        int start = scanner.Position;
        if (target is null && scanner.TakeAny("目标值为", "目标为", "目标值", "以") is { } word && NumberPiece.Magnitude(scanner) is { } value
            && (word != "以" || scanner.TakeAny("为目标值", "为目标") is not null))
        {
            target = value;
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private bool ReadRatio()
    {
        int start = scanner.Position;
        if (scanner.TakeAny(ByRatio) is not null || scanner.TakeAny(ByInverse) is not null)
        {
            lowerIsBetter = Array.IndexOf(ByInverse, scanner.Slice(start, scanner.Position)) >= 0;
            return true;
        }

        if (FormulaPiece.TakePoints(scanner) && ReadFactors())
        {
            return true;
        }

        scanner.Position = start;
        lowerIsBetter = null;
        return false;
    }

    /// <summary>权重 × 实际值 ÷ 目标值, in any order of its factors.</summary>
    private bool ReadFactors()
    {
        bool weighted = TakeWeight() && TakeTimes();
        bool bracket = scanner.Take("(");
        bool actualFirst = TakeActual(out bool vague);
        bool over = !actualFirst;
        bool named = false;
        if (actualFirst)
        {
            over = scanner.TakeAny("÷", "/") is not null;
            if (over && !TakeGoal(out named))
            {
                return false;
            }
        }
        else if (!TakeGoal(out named) || scanner.TakeAny("÷", "/") is null || !TakeActual(out vague))
        {
            return false;
        }

        if (bracket && !scanner.Require(")"))
        {
            return false;
        }

        scanner.TakeAny("×100%", "*100%");
        if (!weighted && !(TakeTimes() && TakeWeight()))
        {
            return false;
        }

        // 业绩值 ÷ 100% by itself is a formula like any other
        lowerIsBetter = !actualFirst;
        return (!vague || named) && (over || scanner.Context.Metric is null or { IsRate: true });
    }

    private bool TakeTimes() => scanner.TakeAny("×", "*", "乘以", "乘") is not null;

    private bool TakeWeight()
    {
        int start = scanner.Position;
        if (Undeclared(Weights) is not null)
        {
            return true;
        }

        if (scanner.Context.Weight is { } weight && NumberPiece.Number(scanner) == weight && !scanner.Sees("%"))
        {
            scanner.Take("分");
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>Takes the value; 业绩值, the word of formulas, does not yet say that this is one.</summary>
    private bool TakeActual(out bool vague)
    {
        vague = false;
        if (scanner.Context.Metric?.Name is { Length: > 0 } own && scanner.Context.Facts?.Find(own) is null && scanner.Take(own))
        {
            return true;
        }

        string? word = Undeclared(FormulaPiece.Values);
        vague = word == ConditionPiece.Metric;
        return word is not null;
    }

    private bool TakeGoal(out bool named)
    {
        named = Undeclared(FormulaPiece.Targets) is not null;
        if (named)
        {
            return true;
        }

        if (NumberPiece.Magnitude(scanner) is not { } value || (target is { } said && said != value))
        {
            return false;
        }

        target = value;
        return true;
    }

    /// <summary>Takes a word that is no fact's name.</summary>
    private string? Undeclared(string[] words)
    {
        int start = scanner.Position;
        if (scanner.TakeAny(words) is { } word && scanner.Context.Facts?.Find(word) is null)
        {
            return word;
        }

        scanner.Position = start;
        return null;
    }

    private ProportionalStandard? Assemble()
    {
        if (lowerIsBetter is not { } lower)
        {
            scanner.Stumble(RatioExpected);
            return null;
        }

        if (target is null && scanner.Context.Metric is { IsRate: false } metric)
        {
            scanner.Refuse(new(
                SentenceRules.NotUnderstood,
                scanner.Position,
                new($"业绩值“{metric.Name}”不是完成率，没有说明目标值是多少", $"the metric '{metric.Name}' is no rate, and its target is not said"),
                new("在句首写“目标值为…，”，或把 metric 写成比率", "begin with 目标值为…，, or make the metric a rate")));
            return null;
        }

        return new(target ?? new(1m, true), lower, most ?? Price.Full, zero);
    }
}
