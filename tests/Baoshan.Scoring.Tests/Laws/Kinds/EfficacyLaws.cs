using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>功效系数法: both directions, equal standard values, values beyond the worst.</summary>
public sealed class EfficacyLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void It_is_what_its_definition_says_and_goes_the_way_that_it_declares(Draw draw) => NumericLaw.Holds(draw, EfficacyCase.Draw);
}
