namespace Assay.Cli;

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Errors in the input.</summary>
    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>Stopped by the user, as shells report it.</summary>
    public const int Cancelled = 130;
}

/// <summary>The tool was asked for something that it cannot do; the message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
