using Baoshan.Scoring;
using Baoshan.Scoring.Diagnostics;
try {
var set = IndicatorSet.Load(args[0]);
var plan = ScoringPlan.Compile(set);
var a = Assessment.Load(args[1]);
var card = plan.Score(a);
Console.WriteLine(card);
foreach (var r in card.Indicators) Console.WriteLine($"{new string(' ', r.Indicator.Level*2)}{r.Code} {r.Indicator.Name} {r.Indicator.Weight} {r.Score} {r.Rate} {r.State} {r.Explanation.Reason}");
Console.WriteLine(card["B302"].Explanation);
Console.WriteLine(card["B103"].Explanation);
Console.WriteLine(card["B301"].Explanation);
} catch (InvalidInputException e) { Console.WriteLine(e.Message); }
return 0;
