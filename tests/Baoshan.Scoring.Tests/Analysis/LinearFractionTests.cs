using Baoshan.Scoring.Formulas;
using Baoshan.Scoring.Ranges;

namespace Baoshan.Scoring.Tests.Analysis;

/// <summary>Formulas as functions of one name, and their inverses.</summary>
public class LinearFractionTests
{
    [Theory]
    [InlineData("x", 5, 5)]
    [InlineData("2 * x - 3", 7, 5)]
    [InlineData("-(x + 1)", -6, 5)]
    [InlineData("a / x", 2, 5)]
    [InlineData("x / a - 1", -0.5, 5)]
    [InlineData("x / (x + a)", 0.5, 10)]
    [InlineData("(a + x) / (a - x)", 3, 5)]
    [InlineData("mean(x, a)", 7.5, 5)]
    [InlineData("sum(x, a, x)", 20, 5)]
    [InlineData("b * 10", 5, 5)]
    [InlineData("min(a, 3) * x", 15, 5)]
    public void Is_inverted(string formula, double value, double x) => Assert.Equal((decimal)x, Of(formula)!.Value.Solve((decimal)value)?.ToDecimal());

    [Theory]
    [InlineData("x * x")]
    [InlineData("abs(x)")]
    [InlineData("max(x, a)")]
    [InlineData("if(x > a, x, a)")]
    [InlineData("a / x + x")]
    [InlineData("x + unknown")]
    public void Is_not_of_this_form(string formula) => Assert.Null(Of(formula));

    [Theory]
    [InlineData("a - 3", 7)]
    [InlineData("x - x", 0)]
    [InlineData("x / x", 2)]
    public void Has_no_single_solution(string formula, double value) => Assert.Null(Of(formula)!.Value.Solve((decimal)value));

    private static LinearFraction? Of(string formula) => LinearFraction.Of(
        FormulaParser.Parse(formula, out _)!, "x", new Values(), name => name == "b" ? FormulaParser.Parse("x / a", out _) : null);

    private sealed class Values : IValueSource
    {
        public Evaluation Value(string name) => name == "a" ? Evaluation.Of(10m) : Evaluation.None(Fault.Without(name));

        public IReadOnlyList<decimal>? List(string name) => null;

        public int OptionIndex(string name, string option) => -1;
    }
}
