using Baoshan.Scoring.Assessments;
using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Indicators;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Support;

namespace Baoshan.Scoring.Tests.Laws;

/// <summary>No score is hard-coded: every fact moves the leaves whose rules read it, and no other.</summary>
public sealed class FactUseTests
{
    private static readonly ScoringPlan Plan = BaoshanFiles.PlanAsPublished;

    public static TheoryData<string> FactNames => [.. Plan.Set.Facts.Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(FactNames))]
    public void Withdrawing_a_fact_opens_exactly_the_leaves_that_read_it(string name)
    {
        Scorecard with = BaoshanFiles.Published();
        Scorecard without = Plan.Score(BaoshanFiles.Facts.With([], [name]));
        string[] open = [.. Leaves(without).Where(leaf => leaf.State != IndicatorState.Scored).Select(leaf => leaf.Code)];
        Assert.Equal(ReadersOf(name), open);
        foreach (IndicatorResult leaf in Leaves(without).Where(leaf => leaf.State == IndicatorState.Scored))
        {
            Assert.Equal(with[leaf.Code].Score, leaf.Score);
        }

        Assert.Equal(open.Length == 0 ? ScorecardStatus.Complete : ScorecardStatus.Incomplete, without.Status);
        Assert.Equal(open.Length == 0 ? 88.93m : null, without.Total);
    }

    [Theory]
    [MemberData(nameof(FactNames))]
    public void Changing_a_fact_changes_only_leaves_that_read_it(string name)
    {
        Scorecard with = BaoshanFiles.Published();
        string[] readers = ReadersOf(name);
        foreach (AssessedFact changed in Changes(Plan.Set.Facts.Single(fact => fact.Name == name)))
        {
            Scorecard other = BaoshanFiles.Published(changed);
            Assert.All(Leaves(other).Where(leaf => !readers.Contains(leaf.Code)), leaf => Assert.Equal(with[leaf.Code].Score, leaf.Score));
        }
    }

    [Fact]
    public void Every_leaf_changes_with_a_single_fact()
    {
        // for each leaf there is a fact, and a change of it, that changes the leaf's score: nothing is hard-coded
        Scorecard with = BaoshanFiles.Published();
        HashSet<string> moved = [];
        foreach (FactDeclaration fact in Plan.Set.Facts)
        {
            foreach (AssessedFact changed in Changes(fact))
            {
                moved.UnionWith(Leaves(BaoshanFiles.Published(changed)).Where(leaf => leaf.Score is { } score && score != with[leaf.Code].Score).Select(leaf => leaf.Code));
            }
        }

        Assert.Equal(Plan.Set.Leaves.Select(leaf => leaf.Code).Order(StringComparer.Ordinal), moved.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<AssessedFact> Changes(FactDeclaration fact) => fact.Kind switch
    {
        FactKind.Number => (fact.Unit == "%" ? new[] { "-300%", "0%", "41%", "300%" } : ["-5", "0.01", "3", "500", "100000"]).Select(value => BaoshanFiles.Fact(fact.Name, value)),
        FactKind.Truth => [BaoshanFiles.Fact(fact.Name, "是"), BaoshanFiles.Fact(fact.Name, "否")],
        FactKind.Choice => fact.Members.Select(option => BaoshanFiles.Fact(fact.Name, option)),
        FactKind.List => [new(fact.Name, new ListValue([new("一", "61%"), new("二", "3%")]))],
        FactKind.Findings => [new(fact.Name, new FindingsValue([new("新的问题", fact.Members.Count == 0 ? null : fact.Members[0])])), new(fact.Name, new FindingsValue([]))],
        _ => [new(fact.Name, new ElementsValue([.. fact.Members.Select(member => new ElementState(member, 0.5m))]))],
    };

    private static IEnumerable<IndicatorResult> Leaves(Scorecard card) => card.Indicators.Where(result => result.Indicator.IsLeaf);

    /// <summary>The leaves with a rule that reads a value of the fact, in table order.</summary>
    private static string[] ReadersOf(string fact)
    {
        HashSet<string> values = [.. Plan.Rules.Variables.Select(variable => variable.Name).Where(name => name == fact || name.StartsWith(fact + "·", StringComparison.Ordinal))];
        bool Reads(Decision decision) => decision.Rules.Any(rule =>
            FormulaNames.Of(rule.Then).Concat(rule.When is null ? [] : FormulaNames.Of(rule.When)).Any(values.Contains));
        HashSet<string> codes = [.. Plan.Rules.Decisions.Where(Reads).Select(decision => decision.Indicator)];
        return [.. Plan.Set.Leaves.Select(leaf => leaf.Code).Where(codes.Contains)];
    }
}
