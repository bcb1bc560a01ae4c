using System.Globalization;
using System.Linq.Expressions;
using Baoshan.Scoring.Rules;
using Baoshan.Scoring.Scorecards;
using Baoshan.Scoring.Tests.Engines.Parity;
using Baoshan.Scoring.Tests.Support;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.RuleModel;

namespace Baoshan.Scoring.NRules.Tests;

public class OwnRulesTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")));
    private static readonly Assessment Published = Assessment.Load(Shipped.File("indicator-sets", "baoshan-2016", "assessment.yaml"));

    [Fact]
    public void A_rule_of_an_organisation_reads_scores_in_the_same_session()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(RemindOfSlowSpending)));
        ISession session = new RuleCompiler().Compile(Plan.Rules.ToNRules().Concat(repository.GetRules())).CreateSession();

        Scorecard card = Plan.ScoreIn(session, Plan.Bind(Published));

        Assert.Equal(88.93m, card.Total);
        Reminder reminder = Assert.Single(session.Query<Reminder>());
        Assert.Equal(("B101", 0.33m, Published.Subject), (reminder.Indicator, reminder.Score, reminder.Subject));
    }

    [Theory]
    [InlineData("engines.md")]
    [InlineData("引擎.md")]
    public void The_manual_shows_that_rule_as_it_is_compiled(string page)
    {
        string code = File.ReadAllText(Shipped.File("tests", "Baoshan.Scoring.NRules.Tests", "RemindOfSlowSpending.cs")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{code}```", File.ReadAllText(Shipped.File("docs", page)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_session_holds_many_subjects_apart()
    {
        ISession session = new RuleCompiler().Compile(Plan.Rules.ToNRules()).CreateSession();
        for (int seed = 0; seed < 40; seed++)
        {
            BoundFacts facts = Plan.Bind(GeneratedAssessment.Of(seed, Plan.Set));
            Assert.Equal(WholeCard.Of(Plan.Score(facts)), WholeCard.Of(Plan.ScoreIn(session, facts)));
        }

        Assert.Equal(40, session.Query<SubjectFacts>().Count());
    }

    [Fact]
    public void A_subject_is_as_much_work_whatever_the_number_of_others_in_the_session()
    {
        foreach (string file in ShippedCases.Sets)
        {
            ScoringPlan plan = ScoringPlan.Compile(IndicatorSet.Load(file));
            ISession session = new RuleCompiler { ExpressionCompiler = new Interpreter() }.Compile(plan.Rules.ToNRules()).CreateSession();
            int evaluated = 0;
            session.Events.LhsExpressionEvaluatedEvent += (_, _) => evaluated++;
            BoundFacts facts = plan.Bind(GeneratedAssessment.Of(1, plan.Set));
            int[] work = [.. Enumerable.Range(0, 20).Select(_ =>
            {
                evaluated = 0;
                plan.ScoreIn(session, facts);
                return evaluated;
            })];
            Assert.True(work[0] > 0 && work.All(of => of == work[0]), $"{file}: {string.Join(", ", work)}");
        }
    }

    [Fact]
    public void Many_subjects_of_every_shipped_set_share_a_session_with_rules_of_an_organisation()
    {
        var own = new RuleRepository();
        own.Load(load => load.From(typeof(RemindOfSlowSpending)));
        foreach (string file in ShippedCases.Sets)
        {
            ScoringPlan plan = ScoringPlan.Compile(IndicatorSet.Load(file));
            ISession session = new RuleCompiler { ExpressionCompiler = new Interpreter() }.Compile(plan.Rules.ToNRules().Concat(own.GetRules())).CreateSession();
            var reminded = new List<string>();
            for (int seed = 0; seed < 15; seed++)
            {
                BoundFacts facts = plan.Bind(GeneratedAssessment.Of(seed, plan.Set) with { Subject = $"subject {seed}" });
                Scorecard card = plan.Score(facts);
                Assert.Equal($"{file} {seed}\n{WholeCard.Of(card)}", $"{file} {seed}\n{WholeCard.Of(plan.ScoreIn(session, facts))}");
                if (card.Indicators.Any(result => result is { Code: "B101", Score: < 1m }))
                {
                    reminded.Add(card.Subject);
                }
            }

            Assert.Equal(reminded, session.Query<Reminder>().Select(reminder => reminder.Subject).OrderBy(subject => int.Parse(subject.Split(' ')[1], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void What_is_decided_goes_with_the_facts_that_it_rests_on()
    {
        ISession session = new RuleCompiler().Compile(Plan.Rules.ToNRules()).CreateSession();
        Plan.ScoreIn(session, Plan.Bind(Published));
        Assert.Equal(Plan.Rules.Decisions.Count, session.Query<DecidedValue>().Count());

        session.Retract(session.Query<SubjectFacts>().Single());

        Assert.Empty(session.Query<DecidedValue>());
    }

    [Fact]
    public void Two_sets_share_a_session_without_mixing()
    {
        ScoringPlan other = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "indicators.yaml")));
        ISession session = new RuleCompiler().Compile(Plan.Rules.ToNRules().Concat(other.Rules.ToNRules())).CreateSession();

        Assert.Equal(88.93m, Plan.ScoreIn(session, Plan.Bind(Published)).Total);
        Assert.Equal(89.17m, other.ScoreIn(session, other.Bind(Published)).Total);
    }

    [Fact]
    public void One_factory_serves_several_threads()
    {
        ScoringPlan plan = ScoringPlan.Compile(Plan.Set, NRulesEngine.Instance);
        Parallel.For(0, 64, seed =>
        {
            Assessment assessment = GeneratedAssessment.Of(seed, plan.Set);
            Assert.Equal(WholeCard.Of(Plan.Score(assessment)), WholeCard.Of(plan.Score(assessment)));
        });
    }

    [Fact]
    public void Rules_bear_the_clause_and_the_indicator()
    {
        IRuleDefinition[] rules = [.. Plan.Rules.ToNRules().Where(rule => rule.Tags.Contains("C2014"))];
        Assert.Equal(Plan.Rules.Decisions.Single(decision => decision is { Indicator: "C2014", Role: DecisionRole.Score }).Rules.Count, rules.Length);
        Assert.Equal(rules.Select(rule => rule.Priority).OrderDescending(), rules.Select(rule => rule.Priority));
        Assert.All(rules, rule => Assert.NotEmpty(rule.Description));
    }

    /// <summary>Conditions interpreted: a session that is used a few times is ready sooner.</summary>
    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }

    [Fact]
    public void Facts_that_another_plan_of_the_same_set_has_bound_are_scored_as_well()
    {
        ScoringPlan same = ScoringPlan.Compile(IndicatorSet.Load(Shipped.File("indicator-sets", "baoshan-2016", "as-published.yaml")));
        ISession session = new RuleCompiler().Compile(Plan.Rules.ToNRules()).CreateSession();

        Assert.Equal(88.93m, same.ScoreIn(session, same.Bind(Published)).Total);
    }
}
