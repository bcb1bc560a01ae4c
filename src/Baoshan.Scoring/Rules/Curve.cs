using Baoshan.Scoring.Formulas;

namespace Baoshan.Scoring.Rules;

/// <summary>Points by one metric: constant or linear over each of several ranges. The first range that holds the metric counts.</summary>
/// <param name="Metric">The name of the metric.</param>
/// <param name="Notation">How the metric is written.</param>
/// <param name="Pieces">The ranges, in order.</param>
public sealed record Curve(string Metric, Notation Notation, ValueArray<CurvePiece> Pieces) : ScoringForm
{
    internal override ValueArray<Rule> ToRules()
    {
        var metric = new NameFormula(Metric);
        return [.. Pieces.Select(piece => new Rule(piece.On.Condition(metric), piece.ToFormula(metric, Notation), piece.Clause))];
    }
}

/// <summary>Points over one range of a metric.</summary>
/// <param name="On">The range.</param>
/// <param name="Points">The points, or where the piece is linear the points at <see cref="CurveStep.From"/>.</param>
/// <param name="Step">How points change within the range; null where they do not.</param>
/// <param name="Least">The fewest points that the piece gives.</param>
/// <param name="Most">The most points that the piece gives.</param>
/// <param name="Clause">What the piece says, in words.</param>
public sealed record CurvePiece(Interval On, decimal Points, CurveStep? Step, decimal? Least, decimal? Most, Clause Clause)
{
    internal Formula ToFormula(Formula metric, Notation notation)
    {
        var points = new NumberFormula(Points);
        if (Step is not { } step)
        {
            return points;
        }

        var from = new NumberFormula(step.From, notation);
        Formula distance = step.Downwards
            ? new ArithmeticFormula(ArithmeticOperator.Subtract, from, metric)
            : step.From == 0m && notation != Notation.Date ? metric : new ArithmeticFormula(ArithmeticOperator.Subtract, metric, from);
        var price = new NumberFormula(Math.Abs(step.Points));
        var size = new NumberFormula(step.Size, notation == Notation.Date ? Notation.Plain : notation);

        // a product before the quotient keeps exact what can be exact; whole steps are counted before they are priced
        Formula change = step.Counting == StepCounting.Continuous
            ? new ArithmeticFormula(ArithmeticOperator.Divide, new ArithmeticFormula(ArithmeticOperator.Multiply, distance, price), size)
            : new ArithmeticFormula(
                ArithmeticOperator.Multiply,
                new CallFormula(
                    step.Counting == StepCounting.Whole ? FormulaFunction.Floor : FormulaFunction.Ceiling,
                    [new ArithmeticFormula(ArithmeticOperator.Divide, distance, size)]),
                price);
        Formula value = new ArithmeticFormula(step.Points < 0m ? ArithmeticOperator.Subtract : ArithmeticOperator.Add, points, change);
        return ScoringForm.Clamp(value, Least, Most);
    }
}

/// <summary>How points change with the distance of a metric from a value.</summary>
/// <param name="From">The value that distances are measured from.</param>
/// <param name="Downwards">True when the distance counts below the value, false when it counts above it.</param>
/// <param name="Size">The size of a step, above zero.</param>
/// <param name="Points">The points that each step gives, below zero where it takes them.</param>
/// <param name="Counting">How part of a step counts.</param>
public sealed record CurveStep(decimal From, bool Downwards, decimal Size, decimal Points, StepCounting Counting);
