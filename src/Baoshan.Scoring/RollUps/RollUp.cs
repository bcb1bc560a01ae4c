using Baoshan.Scoring.Compilation;
using Baoshan.Scoring.Engines;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.RollUps;

/// <summary>Brings scores from the leaves to the total: combine → coefficient → cap → veto at each node, then bonus and penalty, cap and veto of the total.</summary>
internal sealed class RollUp(IndicatorSet set, CompiledSet compiled)
{
    private readonly NodePlan[] nodes = compiled.Nodes;
    private readonly int[][] children = ChildrenOf(compiled.Nodes);
    private readonly int[] roots = compiled.Nodes[..set.All.Count].PositionsWhere(node => node.Parent < 0);
    private readonly Rounding rounding = set.Rounding.Scores;
    private readonly bool mayLose = Array.Exists(compiled.Nodes, node => node.DecidesWhetherItApplies);
    private readonly decimal leastRate = RateBounds.Of(compiled.Nodes).Minimum;
    private readonly decimal mostRate = RateBounds.Of(compiled.Nodes).Maximum;
    private readonly decimal zero = set.Rounding.Scores.Apply(0m);

    /// <summary>True where every node is the sum of those below it and nothing bounds or overrides it: then the total is the sum of the leaves.</summary>
    public bool IsPlain { get; } = set.Adjustments.Count == 0
        && compiled.Total is null
        && Array.TrueForAll(compiled.Nodes, node => node.Rules is null && node.Indicator.Combination == Combination.Sum && !node.DecidesWhetherItApplies)
        && set.Grades.All(grade => grade.Ceiling is null);

    /// <summary>Rolls up the scores of a run.</summary>
    public RollUpResult Run(RuleFrame frame)
    {
        var outcomes = new NodeOutcome[nodes.Length];

        // the weight of each node that goes to the root because nothing of it applies; most scorecards need none
        LostWeights? lost = mayLose || frame.Facts.NotApplicable is not null ? new(nodes.Length + 1) : null;
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            outcomes[i] = nodes[i].DecisionCount > 0
                ? Leaf(i, frame, lost)
                : Rounded(OrVanished(Bounded(Combine(nodes[i].Indicator.Combination, nodes[i].Indicator.Weight, children[i], outcomes, lost, i), nodes[i].Rules, frame, lost?.MayGo[i] ?? 0m), lost?.MayVanish[i] == true));
        }

        NodeOutcome tree = Rounded(OrVanished(ScaleToFull(Combine(Combination.Sum, set.FullScore, roots, outcomes, lost, nodes.Length)), lost?.MayVanish[nodes.Length] == true));
        return Total(outcomes, tree, frame);
    }

    private NodeOutcome Leaf(int position, RuleFrame frame, LostWeights? lost)
    {
        NodePlan node = nodes[position];
        Indicator indicator = node.Indicator;
        bool declared = frame.Facts.NotApplicable?[position] is not null;
        int applies = frame.VariableCount + node.FirstDecision;
        if (declared || (node.DecidesWhetherItApplies && frame.IsKnown(applies) && frame.Value(applies) == 0m))
        {
            if (indicator is { Place: IndicatorPlace.Tree, Modifiers.NotApplicable: NotApplicablePolicy.ScaleRoot })
            {
                lost!.Gone[position] = indicator.Weight;
            }

            return NotApplicable(indicator, frame.Facts.PeerMeans?[position]);
        }

        int score = frame.VariableCount + node.ScoreDecision;
        if (frame.IsKnown(score))
        {
            return new(OutcomeKind.Scored, frame.Value(score), frame.Value(score), indicator.Weight);
        }

        if (node.Marked is { } marked && frame.IsKnown(marked.Choice) && marked.Ranges[(int)frame.Value(marked.Choice)] is { From: { } from, To: { } to })
        {
            return new(OutcomeKind.Open, rounding.Apply(Math.Max(indicator.Minimum, from)), rounding.Apply(Math.Min(indicator.Maximum, to)), indicator.Weight);
        }

        // where it may turn out not to apply, others stand in for it with any rate that is possible
        bool may = node.DecidesWhetherItApplies && !frame.IsKnown(applies);
        if (may && indicator.Modifiers.NotApplicable == NotApplicablePolicy.ScaleRoot)
        {
            lost!.MayGo[position] = indicator.Weight;
        }

        NodeOutcome open = new(OutcomeKind.Open, indicator.Minimum + zero, indicator.Maximum + zero, indicator.Weight);
        if (!may)
        {
            return open;
        }

        lost!.MayVanish[position] = true;
        return OrVanished(open, true);
    }

    private NodeOutcome OrVanished(NodeOutcome outcome, bool mayVanish) => !mayVanish ? outcome : outcome with
    {
        Minimum = Math.Min(leastRate == 0m ? zero : decimal.Floor(leastRate * outcome.ApplicableWeight) + zero, outcome.Minimum),
        Maximum = Math.Max(mostRate == 1m ? outcome.ApplicableWeight + zero : decimal.Ceiling(mostRate * outcome.ApplicableWeight) + zero, outcome.Maximum),
    };

    private NodeOutcome NotApplicable(Indicator indicator, decimal? mean)
    {
        decimal weight = indicator.Weight;
        if (indicator.Place != IndicatorPlace.Tree)
        {
            return new(OutcomeKind.NotApplicable, zero, zero, 0m);
        }

        return indicator.Modifiers.NotApplicable switch
        {
            NotApplicablePolicy.Full => Substituted(Math.Max(indicator.Minimum, Math.Min(weight, indicator.Maximum)), weight),
            NotApplicablePolicy.Zero => Substituted(Math.Min(indicator.Maximum, Math.Max(0m, indicator.Minimum)), weight),
            NotApplicablePolicy.PeersMean when mean is { } points => new(OutcomeKind.Substituted, points, points, weight),
            NotApplicablePolicy.PeersMean => new(OutcomeKind.Open, indicator.Minimum + zero, indicator.Maximum + zero, weight),
            _ => new(OutcomeKind.NotApplicable, zero, zero, 0m),
        };
    }

    private NodeOutcome Substituted(decimal points, decimal weight) => new(OutcomeKind.Substituted, points + zero, points + zero, weight);

    private NodeOutcome Combine(Combination combination, decimal weight, int[] below, NodeOutcome[] outcomes, LostWeights? weights, int position)
    {
        decimal least = zero, most = zero, applicable = 0m, lost = 0m, mayGo = 0m;
        bool open = false;
        bool mayVanish = true;
        int count = 0;
        foreach (int child in below)
        {
            NodeOutcome outcome = outcomes[child];
            least += outcome.Minimum;
            most += outcome.Maximum;
            applicable += outcome.ApplicableWeight;
            lost += weights?.Gone[child] ?? 0m;
            open |= outcome.Kind == OutcomeKind.Open;
            mayGo += weights?.MayGo[child] ?? 0m;
            mayVanish &= weights?.MayVanish[child] == true || outcome.Kind == OutcomeKind.NotApplicable;
            count += outcome.Kind == OutcomeKind.NotApplicable ? 0 : 1;
        }

        if (weights is not null)
        {
            weights.MayVanish[position] = mayVanish && count > 0;
        }

        if (weights is not null && (count == 0 || combination.Kind == CombinationKind.Sum))
        {
            weights.Gone[position] = lost;
            weights.MayGo[position] = mayGo;
        }

        if (count == 0)
        {
            if (weights is not null && lost > 0m && combination.Kind != CombinationKind.Sum)
            {
                // the weights below need not add up to the node's own, and no more than that can go to the root
                weights.Gone[position] = lost * weight / below.Sum(child => nodes[child].Indicator.Weight);
            }

            return new(OutcomeKind.NotApplicable, zero, zero, 0m);
        }

        OutcomeKind kind = open ? OutcomeKind.Open : OutcomeKind.Scored;
        if (combination.Kind == CombinationKind.Sum)
        {
            decimal target = weight - lost;
            return applicable == target
                ? new(kind, least, most, target)
                : new(kind, least * target / applicable, most * target / applicable, target);
        }

        NodeOutcome[] applying = [.. below.Select(child => outcomes[child]).Where(outcome => outcome.Kind != OutcomeKind.NotApplicable)];
        return new(
            kind,
            RateCombination.Points(combination, weight, applying, outcome => outcome.Minimum),
            RateCombination.Points(combination, weight, applying, outcome => outcome.Maximum),
            weight);
    }

    private NodeOutcome Bounded(NodeOutcome outcome, NodeRules? rules, RuleFrame frame, decimal mayGo) =>
        rules is null || outcome.Kind == OutcomeKind.NotApplicable ? outcome : OrLost(new RollUpBounds(rules, frame).Apply(outcome), mayGo);

    /// <summary>What goes to the root escapes the factor and the bounds of the node: others stand in for it there with any rate that is possible.</summary>
    private NodeOutcome OrLost(NodeOutcome outcome, decimal mayGo)
    {
        if (mayGo == 0m)
        {
            return outcome;
        }

        decimal left = (outcome.ApplicableWeight - mayGo) / outcome.ApplicableWeight;
        return outcome with
        {
            Minimum = Math.Min(outcome.Minimum, (outcome.Minimum * left) + (leastRate * mayGo)),
            Maximum = Math.Max(outcome.Maximum, (outcome.Maximum * left) + (mostRate * mayGo)),
        };
    }

    /// <summary>Rounds once, whatever came together at the node; a sum of rounded scores is rounded already.</summary>
    private NodeOutcome Rounded(NodeOutcome outcome) => outcome.Minimum.Scale == rounding.Decimals && outcome.Maximum.Scale == rounding.Decimals
        ? outcome
        : outcome with { Minimum = rounding.Apply(outcome.Minimum), Maximum = rounding.Apply(outcome.Maximum) };

    private NodeOutcome ScaleToFull(NodeOutcome tree)
    {
        decimal weight = tree.ApplicableWeight;

        // where nothing applies there is no total, and nothing says what it might be
        return tree.Kind == OutcomeKind.NotApplicable ? tree with { Minimum = zero, Maximum = set.FullScore + zero, ApplicableWeight = set.FullScore }
            : weight == set.FullScore || weight == 0m ? tree
            : tree with { Minimum = tree.Minimum * set.FullScore / weight, Maximum = tree.Maximum * set.FullScore / weight, ApplicableWeight = set.FullScore };
    }

    private RollUpResult Total(NodeOutcome[] outcomes, NodeOutcome tree, RuleFrame frame)
    {
        ScoreRange bonus = Beside(IndicatorPlace.Bonus, set.TotalRules.BonusAtMost, outcomes, out bool bonusOpen);
        ScoreRange penalty = Beside(IndicatorPlace.Penalty, set.TotalRules.PenaltyAtMost, outcomes, out bool penaltyOpen);
        bool open = tree.Kind is OutcomeKind.Open or OutcomeKind.NotApplicable || bonusOpen || penaltyOpen;
        var sum = new NodeOutcome(
            open ? OutcomeKind.Open : OutcomeKind.Scored,
            tree.Minimum + bonus.Minimum - penalty.Maximum,
            tree.Maximum + bonus.Maximum - penalty.Minimum,
            set.FullScore);
        return new(outcomes, tree, bonus, penalty, Rounded(Bounded(sum, compiled.Total, frame, 0m)));
    }

    private ScoreRange Beside(IndicatorPlace place, decimal? atMost, NodeOutcome[] outcomes, out bool open)
    {
        decimal least = zero, most = zero;
        open = false;
        for (int i = set.All.Count; i < nodes.Length; i++)
        {
            if (nodes[i].Indicator.Place == place)
            {
                least += outcomes[i].Minimum;
                most += outcomes[i].Maximum;
                open |= outcomes[i].Kind == OutcomeKind.Open;
            }
        }

        return atMost is { } limit ? new(Math.Min(limit + zero, least), Math.Min(limit + zero, most)) : new(least, most);
    }

    private static int[][] ChildrenOf(NodePlan[] nodes)
    {
        var below = new List<int>?[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Parent is >= 0 and var parent)
            {
                (below[parent] ??= []).Add(i);
            }
        }

        return [.. below.Select(list => list?.ToArray() ?? [])];
    }
}

/// <summary>All that a roll-up finds.</summary>
/// <param name="Nodes">What it finds at each position.</param>
/// <param name="Tree">The tree as a whole, scaled to the full score.</param>
/// <param name="Bonus">The points that are added, within their limit.</param>
/// <param name="Penalty">The points that are taken, within their limit.</param>
/// <param name="Total">The total, before a grade's ceiling.</param>
internal sealed record RollUpResult(NodeOutcome[] Nodes, NodeOutcome Tree, ScoreRange Bonus, ScoreRange Penalty, NodeOutcome Total);
