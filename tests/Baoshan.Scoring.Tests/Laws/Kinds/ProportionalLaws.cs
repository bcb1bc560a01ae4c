using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>按比例计分: both directions, a limit of its own, zero ranges.</summary>
public sealed class ProportionalLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void It_is_what_its_definition_says_and_goes_the_way_that_it_declares(Draw draw) => NumericLaw.Holds(draw, ProportionalCase.Draw);
}
