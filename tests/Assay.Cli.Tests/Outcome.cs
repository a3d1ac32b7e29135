namespace Assay.Cli.Tests;

internal sealed record Outcome(int ExitCode, string Output, string Errors);
