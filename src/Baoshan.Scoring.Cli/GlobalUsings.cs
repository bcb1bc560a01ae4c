global using Baoshan.Scoring.Diagnostics;
