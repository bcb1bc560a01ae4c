using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Tests.Engines.Parity;

namespace Baoshan.Scoring.Tests.Engines;

public class ShippedParityTests
{
    public static TheoryData<string> Cases => ShippedCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_of_every_set_gives_what_the_definition_gives(string id) => ShippedCases.Check(BuiltInEngine.Instance, id);

    [Fact]
    public void Every_set_with_generated_facts_gives_what_the_definition_gives() => ShippedCases.CheckGenerated(BuiltInEngine.Instance, 60);
}
