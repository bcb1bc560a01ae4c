using Baoshan.Scoring.Tests.Laws.Generators;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Laws.Kinds;

/// <summary>分档计分: any cover of the line, with straight lines inside bands.</summary>
public sealed class BandsLaws
{
    [Property(Arbitrary = [typeof(Draw)], MaxTest = 150)]
    public void It_is_what_its_definition_says_and_goes_the_way_that_it_declares(Draw draw) => NumericLaw.Holds(draw, BandsCase.Draw);
}
