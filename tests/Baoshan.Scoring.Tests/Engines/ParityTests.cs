using Baoshan.Scoring.Engines.BuiltIn;
using Baoshan.Scoring.Tests.Engines.Parity;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Engines;

public class ParityTests
{
    [Property(MaxTest = 200)]
    public void The_built_in_engine_gives_what_the_definition_gives(int seed) => ParityOf.Generated(BuiltInEngine.Instance, seed, assessments: 6);

    [Fact]
    public void A_fixed_range_of_generated_sets_gives_what_the_definition_gives()
    {
        for (int seed = 0; seed < 250; seed++)
        {
            ParityOf.Generated(BuiltInEngine.Instance, seed, assessments: 6);
        }
    }
}
