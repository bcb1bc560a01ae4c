global using Baoshan.Scoring.Diagnostics;
global using Baoshan.Scoring.Reporting.Tests.Support;
global using Baoshan.Scoring.Reporting.Views;
global using Baoshan.Scoring.Scorecards;
