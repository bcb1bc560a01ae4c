using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Ranges;

/// <summary>
/// The exact course of a curve: the bounds at which anything can change, and between and at them the piece that counts and its line. Cells
/// alternate: the open range below the first bound, the first bound itself, the open range above it, and so on.
/// </summary>
internal sealed class CurveProfile
{
    private const int MostBounds = 4000;
    private readonly Curve curve;

    private CurveProfile(Curve curve, Rational[] bounds)
    {
        this.curve = curve;
        Bounds = bounds;
        Cells = [.. Enumerable.Range(0, (2 * bounds.Length) + 1).Select(Cell)];
    }

    public Rational[] Bounds { get; }

    public CurveCell[] Cells { get; }

    /// <summary>The course of a curve; null where it has more steps than can be listed.</summary>
    public static CurveProfile? Of(Curve curve)
    {
        var bounds = new SortedSet<Rational>();
        foreach (CurvePiece piece in curve.Pieces)
        {
            if (piece.On.From is { } from)
            {
                bounds.Add(from);
            }

            if (piece.On.To is { } to)
            {
                bounds.Add(to);
            }

            if (piece.Step is { } step && !AddBends(piece, step, bounds))
            {
                return null;
            }
        }

        return bounds.Count > MostBounds ? null : new(curve, [.. bounds]);
    }

    /// <summary>The first piece but one that holds a cell, with its line; -1 where none does.</summary>
    public (int Piece, Line Line) Without(int left, CurveCell cell) => Find(cell.Sample, left);

    private CurveCell Cell(int index)
    {
        Rational? low = index / 2 > 0 || index % 2 == 1 ? Bounds[(index - 1) / 2] : null;
        Rational? high = index / 2 < Bounds.Length ? Bounds[index / 2] : null;
        bool isPoint = index % 2 == 1;
        Rational sample = isPoint ? high!.Value : (low, high) switch
        {
            ({ } a, { } b) => (a + b) / 2m,
            ({ } a, null) => a + 1m,
            (null, { } b) => b - 1m,
            _ => Rational.Zero,
        };
        if (isPoint)
        {
            low = high;
        }

        (int piece, Line line) = Find(sample, -1);
        return new(low, high, sample, piece, line);
    }

    private (int Piece, Line Line) Find(Rational x, int left)
    {
        for (int i = 0; i < curve.Pieces.Count; i++)
        {
            if (i != left && Contains(curve.Pieces[i].On, x))
            {
                return (i, LineAt(curve.Pieces[i], x));
            }
        }

        return (-1, default);
    }

    private static bool Contains(Interval interval, Rational x) =>
        (interval.From is not { } from || x > from || (interval.FromIncluded && x == from))
        && (interval.To is not { } to || x < to || (interval.ToIncluded && x == to));

    private static Line LineAt(CurvePiece piece, Rational x)
    {
        Line line = piece.Step is not { } step ? Line.Flat(piece.Points)
            : step.Counting == StepCounting.Continuous ? Slope(piece, step)
            : Line.Flat(piece.Points + (step.Points * Steps(step, x)));
        Rational value = line.At(x);
        return piece.Least is { } least && value < least ? Line.Flat(least)
            : piece.Most is { } most && value > most ? Line.Flat(most)
            : line;
    }

    private static Line Slope(CurvePiece piece, CurveStep step)
    {
        Rational slope = (Rational)step.Points / step.Size * (step.Downwards ? -1m : 1m);
        return new(piece.Points - (slope * step.From), slope);
    }

    private static Rational Steps(CurveStep step, Rational x)
    {
        Rational distance = (step.Downwards ? step.From - x : x - step.From) / step.Size;
        return step.Counting == StepCounting.Whole ? distance.Floor() : distance.Ceiling();
    }

    /// <summary>Adds where a sloped piece reaches its limits, or each of its stairs; false where there are too many.</summary>
    private static bool AddBends(CurvePiece piece, CurveStep step, SortedSet<Rational> bounds)
    {
        if (step.Counting == StepCounting.Continuous)
        {
            Line line = Slope(piece, step);
            foreach (decimal limit in new[] { piece.Least, piece.Most }.OfType<decimal>())
            {
                if (line.Reaches(limit) is { } bend)
                {
                    bounds.Add(bend);
                }
            }

            return true;
        }

        // stairs up to where the limit ends them or the range does; and on the far side of the value that distances count from
        if (Stairs(piece, step, outwards: true) is not { } last || Stairs(piece, step, outwards: false) is not { } first || last - first > MostBounds)
        {
            return false;
        }

        for (Rational k = first; k <= last; k += 1m)
        {
            bounds.Add(step.Downwards ? step.From - (k * step.Size) : step.From + (k * step.Size));
        }

        return true;
    }

    /// <summary>The number of the last stair in one direction, below zero inwards; null where the stairs do not end.</summary>
    private static Rational? Stairs(CurvePiece piece, CurveStep step, bool outwards)
    {
        decimal? limit = outwards == step.Points < 0m ? piece.Least : piece.Most;
        Rational? byLimit = limit is { } points ? (points - (Rational)piece.Points) / step.Points : null;
        Rational? byRange = (outwards == step.Downwards ? piece.On.From : piece.On.To) is { } edge
            ? (step.Downwards ? step.From - (Rational)edge : edge - (Rational)step.From) / step.Size
            : null;
        if (outwards)
        {
            Rational? count = byLimit is { } a && byRange is { } b ? Rational.Min(a, b) : byLimit ?? byRange;
            return count is { } most ? Rational.Max(most, Rational.Zero).Ceiling() : null;
        }

        Rational? inwards = byLimit is { } c && byRange is { } d ? Rational.Max(c, d) : byLimit ?? byRange;
        return inwards is { } least ? Rational.Min(least, Rational.Zero).Floor() : null;
    }
}

/// <summary>A bound, or the open range between two of them, over which one line holds.</summary>
/// <param name="Low">The lower end, or null where there is none.</param>
/// <param name="High">The upper end, or null where there is none; equal to the lower end for a bound.</param>
/// <param name="Sample">A value in the cell.</param>
/// <param name="Piece">The piece that counts, or -1 where none holds the cell.</param>
/// <param name="Line">Its points.</param>
internal sealed record CurveCell(Rational? Low, Rational? High, Rational Sample, int Piece, Line Line)
{
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>True where another line gives the same points all over the cell.</summary>
    public bool Agrees(Line other) => IsPoint ? Line.At(Sample) == other.At(Sample) : Line == other;

    /// <summary>The points towards the lower end; null where they are without bound.</summary>
    public Rational? AtLow => Low is { } low ? Line.At(low) : Line.IsFlat ? Line.Constant : null;

    /// <summary>The points towards the upper end; null where they are without bound.</summary>
    public Rational? AtHigh => High is { } high ? Line.At(high) : Line.IsFlat ? Line.Constant : null;
}
