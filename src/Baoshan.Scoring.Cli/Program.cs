using Baoshan.Scoring.Cli;

return CommandLine.Run(args);
