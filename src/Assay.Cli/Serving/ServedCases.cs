using System.Collections.Immutable;
using Assay.Cli.Commands;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
using Assay.Cli.Watching;

namespace Assay.Cli.Serving;

/// <summary>The cases that some paths hold, following their files.</summary>
/// <param name="paths">Files, folders and globs.</param>
/// <param name="schema">The schema, where one was named.</param>
internal sealed class ServedCases(string[] paths, string? schema)
{
    private const int LongestWait = 25;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly IReadOnlyList<WatchedFolder> folders = WatchedFolder.Of(paths, schema);
    private readonly CompiledSchemas schemas = new();
    // A page that outlived the server before this one must not take its version for ours.
    private readonly string start = Guid.NewGuid().ToString("N");
    private FileStamps seen = FileStamps.Take([]);
    private ImmutableArray<string> told = [];
    private int reads;
    private volatile ServedState state = new("", ImmutableSortedDictionary.Create<string, RequestedCase>(StringComparer.Ordinal), []);

    /// <summary>What there is to show now.</summary>
    public ServedState State => state;

    /// <summary>Reads the files as they are.</summary>
    /// <exception cref="UsageException">There is no such case, or no such schema.</exception>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        seen = FileStamps.Take(folders);
        Become(await CaseLoader.LoadAllAsync(paths, schema, schemas, cancellation));
    }

    /// <summary>Reads the files again whenever they change, until it is cancelled.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        using var signals = new FileSignals(folders);
        while (true)
        {
            // Once before the first signal: something may have changed since the files were read.
            if (FileStamps.Take(folders).ChangedSince(seen).Count > 0)
            {
                await RestAsync(cancellation);
                await TryReadAsync(cancellation);
            }
            else
            {
                await signals.WaitAsync(cancellation);
                await Task.Delay(Quiet, cancellation);
            }
        }
    }

    // Editors write files in pieces, or put another in their place.
    private async Task RestAsync(CancellationToken cancellation)
    {
        var before = FileStamps.Take(folders);
        for (var waits = 0; waits < LongestWait; waits++)
        {
            await Task.Delay(Quiet, cancellation);
            var now = FileStamps.Take(folders);
            if (now.ChangedSince(before).Count == 0)
                return;
            before = now;
        }
    }

    private async Task TryReadAsync(CancellationToken cancellation)
    {
        try
        {
            await ReadAsync(cancellation);
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            Become(state.Cases, [Plain.Line(exception.Message)]);
        }
    }

    // A case whose file can no longer be read as its own is not gone while there are mistakes.
    private void Become(IReadOnlyList<(string Name, LoadedCase Loaded)> all)
    {
        var fine = all.All(each => each.Loaded is { Model: not null, Dossier: not null });
        var cases = fine ? state.Cases.Clear() : state.Cases;
        foreach (var (name, loaded) in all)
        {
            if (loaded is { Model: { } model, Dossier: { } dossier })
                cases = cases.SetItem(name, new RequestedCase(model, dossier, AssessOptions.Default));
        }

        // Warnings that were told already need not be told again.
        var findings = all.SelectMany(each => each.Loaded.Findings).Distinct().ToArray();
        ImmutableArray<string> warnings = [.. findings.Where(finding => finding.Severity != Severity.Error).Select(finding => finding.ToString())];
        foreach (var warning in warnings.Except(told))
            Console.Error.WriteLine(warning);
        told = warnings;
        Become(cases, fine ? [] : [.. findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString())]);
    }

    private void Become(ImmutableSortedDictionary<string, RequestedCase> cases, ImmutableArray<string> mistakes)
    {
        state = new ServedState($"{start}-{Words.Number(++reads)}", cases, mistakes);
        foreach (var mistake in mistakes)
            Console.Error.WriteLine(mistake);
        if (!mistakes.IsEmpty)
            Console.Error.WriteLine(cases.IsEmpty ? "Nothing can be assessed yet." : "What was assessed before still stands.");
        else if (reads > 1)
            Console.Error.WriteLine("Read again.");
    }
}
