using Baoshan.Scoring.Tests.Engines.Parity;

namespace Baoshan.Scoring.NRules.Tests;

public class NRulesParityTests
{
    public static TheoryData<string> Cases => ShippedCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_of_every_set_gives_what_the_definition_gives(string id) => ShippedCases.Check(NRulesEngine.Instance, id);

    [Fact]
    public void Every_set_with_generated_facts_gives_what_the_definition_gives() => ShippedCases.CheckGenerated(NRulesEngine.Instance, 60);

    [Fact]
    public void Generated_sets_give_what_the_definition_gives()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            ParityOf.Generated(NRulesEngine.Interpreted, seed, assessments: 8);
        }
    }
}
