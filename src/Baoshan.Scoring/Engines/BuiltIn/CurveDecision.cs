using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Engines.BuiltIn;

/// <summary>A decision by a curve: the metric is read once and held against the ends of each range.</summary>
internal sealed class CurveDecision : DecisionNode
{
    private readonly int index;
    private readonly int metric;
    private readonly Piece[] pieces;
    private readonly Rounder rounder;

    public CurveDecision(int index, int metric, Curve curve, Rounder rounder)
    {
        this.index = index;
        this.metric = metric;
        this.rounder = rounder;
        pieces = [.. curve.Pieces.Select(piece => new Piece(piece, rounder))];
    }

    public override void Take(RuleFrame frame)
    {
        if (!frame.Known[metric])
        {
            return;
        }

        ref readonly decimal value = ref frame.Values[metric];
        for (int i = 0; i < pieces.Length; i++)
        {
            Piece piece = pieces[i];
            if (piece.Holds(in value))
            {
                frame.Take(index, i, piece.Line is null ? piece.Points : rounder.Apply(piece.Line.At(value)));
                return;
            }
        }
    }

    private sealed class Piece(CurvePiece piece, Rounder rounder)
    {
        private readonly bool hasFrom = piece.On.From is not null;
        private readonly bool hasTo = piece.On.To is not null;
        private readonly bool fromIncluded = piece.On.FromIncluded;
        private readonly bool toIncluded = piece.On.ToIncluded;
        private readonly decimal from = piece.On.From ?? 0m;
        private readonly decimal to = piece.On.To ?? 0m;

        /// <summary>The points, rounded, of a piece that is not linear.</summary>
        public decimal Points { get; } = rounder.Apply(piece.Points);

        public CurveLine? Line { get; } = piece.Step is null ? null : new(piece, piece.Step, rounder.Rounds);

        public bool Holds(in decimal value) =>
            (!hasFrom || (fromIncluded ? value >= from : value > from)) && (!hasTo || (toIncluded ? value <= to : value < to));
    }
}
