using System.Collections.Immutable;
using Assay.Cli.Commands;

namespace Assay.Cli.Serving;

/// <summary>What there is to show at one time.</summary>
/// <param name="Version">Names this state among all that were and will be.</param>
/// <param name="Cases">Each case by name, as its files were when last without errors.</param>
/// <param name="Mistakes">The mistakes in the files now, a line each.</param>
internal sealed record ServedState(string Version, ImmutableSortedDictionary<string, RequestedCase> Cases, ImmutableArray<string> Mistakes);
