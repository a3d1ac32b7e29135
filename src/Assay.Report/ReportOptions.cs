using Assay.Reporting;

namespace Assay;

/// <summary>How much a report goes into.</summary>
public sealed record ReportOptions
{
    /// <summary>What is good for a case of some thousand statements, and keeps the page of a far larger one within some megabytes.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The heading; by default the dossier's title, else its name.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// For how many claims the page has the sum, the timeline and the picture of sources, 1 or more: the answers to the weightiest questions
    /// first, then the claims of which most was said. The others have their figures. By default 300.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int DetailedClaims { get; init => field = AtLeast(1, value); } = 300;

    /// <summary>
    /// How many sources, origins and pieces of evidence can be switched off in the page, 0 or more, those that said most first. Each takes
    /// one assessment. By default 400; fewer where the dossier has more than 25,000 statements.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Switches { get; init => field = AtLeast(0, value); } = 400;

    /// <summary>What the page has besides as one that is served; null for a page that stands alone.</summary>
    internal LivePage? Live { get; init; }

    private static int AtLeast(int least, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }
}
