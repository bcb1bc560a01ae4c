using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>线性扣分: brackets, a base, limits, target zones, both sides, zero ranges and the three ways of counting steps.</summary>
public sealed class LinearLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void It_is_what_its_definition_says_and_goes_the_way_that_it_declares(Draw draw) => NumericLaw.Holds(draw, LinearCase.Draw);
}
