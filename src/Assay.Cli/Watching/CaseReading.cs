using System.Collections.Immutable;
using Assay.Cli.Commands;
using Assay.Cli.Output;

namespace Assay.Cli.Watching;

/// <summary>What came of reading the files of a case once.</summary>
/// <param name="Case">The case; null if something was wrong with it.</param>
/// <param name="Findings">Every mistake in its files.</param>
/// <param name="Files">The files that were read, as far as it came to that.</param>
/// <param name="Complaint">Why the files could not be read at all, or hold another case than was asked for; null if neither.</param>
internal sealed record CaseReading(RequestedCase? Case, ImmutableArray<Finding> Findings, ImmutableArray<string> Files, string? Complaint = null)
{
    public static CaseReading Failed(string complaint) => new(null, [], [], complaint);
}
