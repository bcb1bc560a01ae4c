using Baoshan.Scoring.Reporting.Compare;
using Baoshan.Scoring.Rules;

namespace Baoshan.Scoring.Reporting.Html;

/// <summary>The points lost, from the full score down to the total, the largest loss first.</summary>
internal static class WaterfallSection
{
    private const int MostRows = 25;

    public static Markup Write(ReportView view)
    {
        Labels l = view.Labels;
        decimal full = view.Scorecard.FullScore;
        decimal least = Math.Min(view.Scorecard.Range.Minimum, full - view.LeafLoss);
        decimal most = Math.Max(full, view.Scorecard.Range.Maximum);
        var axis = new Axis(Start(least, most), most);
        LossView[] shown = [.. view.Losses.Take(view.Losses.Count > MostRows + 1 ? MostRows : MostRows + 1)];
        return Markup.Of($"""
            <section id="losses" aria-labelledby="losses-title">
            <h2 id="losses-title">{l.Losses}</h2>
            <p class="hint">{Hint(view, axis)}</p>
            <table class="fall">
            <thead><tr><th scope="col">{l.Indicator}</th><th scope="col" class="n">{l.Lost}</th><th scope="col" class="n share">{l.Share}</th><th scope="col" class="chart">{l.Of($"{FigureText.Points(axis.From)} 至 {FigureText.Points(axis.To)} 分", $"{FigureText.Points(axis.From)} to {Plural.Of(FigureText.Points(axis.To), "points")}")}</th><th scope="col" class="n">{l.Remaining}</th></tr></thead>
            <tbody>
            <tr class="end"><th scope="row">{l.FullScore}</th><td class="n"></td><td class="n share"></td><td class="chart">{axis.Bar(axis.From, full, "whole")}</td><td class="n">{view.FullScoreText}</td></tr>
            {Markup.Each(shown, loss => Row(loss, axis))}
            {Rest(view, shown.Length, axis)}
            {Other(view, axis)}
            </tbody>
            <tfoot>{Total(view, axis)}</tfoot>
            </table>
            </section>
            """);
    }

    private static string Hint(ReportView view, Axis axis)
    {
        Labels l = view.Labels;
        if (view.Losses.Count == 0)
        {
            return l.Of("没有指标扣分。", "No indicator lost points.");
        }

        return axis.From > 0m
            ? l.Of($"从满分逐项扣到总分，大的在前；横轴从 {FigureText.Points(axis.From)} 分起。", $"From the full score down to the total, the largest loss first; the axis starts at {FigureText.Points(axis.From)}.")
            : l.Of("从满分逐项扣到总分，大的在前。", "From the full score down to the total, the largest loss first.");
    }

    private static Markup Row(LossView loss, Axis axis) => Markup.Of(
        $"""<tr><th scope="row"><a href="#{loss.Node.Anchor}"><span class="code">{loss.Node.Code}</span> {loss.Node.Name}</a></th><td class="n">−{SafeText.Number(loss.Lost)}</td><td class="n share">{FigureText.Rate(loss.Share)}</td><td class="chart">{axis.Bar(loss.Remaining, loss.Remaining + loss.Lost, "lost")}</td><td class="n">{SafeText.Number(loss.Remaining)}</td></tr>""");

    /// <summary>The losses for which there is no row of their own.</summary>
    private static Markup Rest(ReportView view, int shown, Axis axis)
    {
        LossView[] rest = [.. view.Losses.Skip(shown)];
        return Markup.If(rest.Length > 0, () => Markup.Of(
            $"""<tr><th scope="row">{view.Labels.Of($"其余 {rest.Length} 项", $"{rest.Length} others")}</th><td class="n">−{SafeText.Number(rest.Sum(loss => loss.Lost))}</td><td class="n share">{FigureText.Rate(rest.Sum(loss => loss.Share))}</td><td class="chart">{axis.Bar(rest[^1].Remaining, rest[0].Remaining + rest[0].Lost, "lost")}</td><td class="n">{SafeText.Number(rest[^1].Remaining)}</td></tr>"""));
    }

    /// <summary>What a cap, a bonus or a scaling has changed besides.</summary>
    private static Markup Other(ReportView view, Axis axis)
    {
        decimal before = view.Scorecard.FullScore - view.LeafLoss;
        var rows = new List<Markup>();
        foreach ((string name, decimal change) in view.OtherChanges)
        {
            rows.Add(Markup.Of(
                $"""<tr><th scope="row">{name}</th><td class="n">{Signed.Points(change)}</td><td class="n share"></td><td class="chart">{axis.Bar(Math.Min(before, before + change), Math.Max(before, before + change), change > 0m ? "gain" : "lost")}</td><td class="n">{SafeText.Number(before + change)}</td></tr>"""));
            before += change;
        }

        return Markup.Join(rows);
    }

    private static Markup Total(ReportView view, Axis axis)
    {
        ScoreRange range = view.Scorecard.Range;
        Markup bars = view.IsComplete
            ? axis.Bar(axis.From, range.Minimum, "whole")
            : Markup.Of($"""{axis.Bar(axis.From, range.Minimum, "whole")}{axis.Bar(range.Minimum, range.Maximum, "rx")}""");
        return Markup.Of($"""<tr class="end"><th scope="row">{view.Labels.Total}</th><td class="n">{(view.Total is { } total ? $"−{SafeText.Number(view.Scorecard.FullScore - total)}" : "")}</td><td class="n share"></td><td class="chart">{bars}</td><td class="n">{view.TotalText}</td></tr>""");
    }

    /// <summary>A round figure below the least one, so that small losses can be seen; 0 where much is lost.</summary>
    private static decimal Start(decimal least, decimal most)
    {
        decimal width = most - least;
        if (least <= 0m)
        {
            return Math.Floor(least);
        }

        decimal start = least - Math.Max(width * 0.25m, most * 0.02m);
        decimal step = most >= 50m ? 5m : 1m;
        return start < most * 0.3m ? 0m : Math.Floor(start / step) * step;
    }

    private sealed record Axis(decimal From, decimal To)
    {
        public Markup Bar(decimal from, decimal to, string kind)
        {
            decimal width = To - From;
            decimal left = width <= 0m ? 0m : Math.Clamp((from - From) / width * 100m, 0m, 100m);
            decimal right = width <= 0m ? 100m : Math.Clamp((to - From) / width * 100m, 0m, 100m);
            return Markup.Of($"""<i class="{kind}" aria-hidden="true" style="left:{left}%;width:{Math.Max(0m, right - left)}%"></i>""");
        }
    }
}
