using System.Collections.Immutable;
using Assay.Cli.Commands;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Watching;

/// <summary>Follows the files of a case: prints it, and then what each change of the files changes, until it is cancelled.</summary>
/// <param name="request">The case.</param>
/// <param name="claim">The only claim that is wanted, if one is.</param>
/// <param name="printer">Prints what there is to say.</param>
internal sealed class CaseWatch(CaseRequest request, string? claim, IWatchPrinter printer)
{
    private const int LongestWait = 25;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly IReadOnlyList<WatchedFolder> folders = WatchedFolder.Of(request.Paths, request.Schema);
    private readonly CompiledSchemas schemas = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private StandingCase? standing;
    private ImmutableArray<Finding> told = [];

    /// <exception cref="UsageException">There is no such case to begin with, or it lacks what was asked for.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var signals = new FileSignals(folders);
        var seen = FileStamps.Take(folders);
        Tell(await ReadAsync(cancellation), []);
        await Console.Error.WriteLineAsync("Watching for changes; Ctrl-C ends it.");
        while (true)
        {
            await signals.WaitAsync(cancellation);
            var now = FileStamps.Take(folders);
            if (now.ChangedSince(seen).Count == 0)
            {
                await Task.Delay(Quiet, cancellation);
                continue;
            }

            (now, var reading) = await ReadAtRestAsync(now, cancellation);
            var changed = now.ChangedSince(seen);
            seen = now;
            if (NamesOf(changed, reading) is { Length: > 0 } files)
                Tell(reading, files);
        }
    }

    // Editors write files in pieces, or put another in their place: what is still changing is not read, and what seems wrong is looked at twice.
    private async Task<(FileStamps Files, CaseReading Reading)> ReadAtRestAsync(FileStamps now, CancellationToken cancellation)
    {
        CaseReading? suspect = null;
        for (var waits = 1; ; waits++)
        {
            await Task.Delay(Quiet, cancellation);
            var before = now;
            now = FileStamps.Take(folders);
            if (now.ChangedSince(before).Count > 0 && waits < LongestWait)
            {
                suspect = null;
                continue;
            }

            if (suspect is not null)
                return (now, suspect);
            var reading = await TryReadAsync(cancellation);
            if (reading.Case is not null)
                return (now, reading);
            suspect = reading;
        }
    }

    private async Task<CaseReading> TryReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(cancellation);
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            return CaseReading.Failed(exception.Message);
        }
    }

    private async Task<CaseReading> ReadAsync(CancellationToken cancellation)
    {
        var loaded = await request.LoadAsync(schemas, cancellation);
        foreach (var file in loaded.Files)
            names[Path.GetFullPath(file)] = file;
        var requested = request.Of(loaded);
        if (requested is not null && claim is not null)
            KnownIds.RequireClaim(requested.Dossier, claim);
        return new CaseReading(requested, loaded.Findings, loaded.Files);
    }

    // A file beside those of the case is none of its business; one that belonged to it is, when it goes.
    private string[] NamesOf(IEnumerable<string> changed, CaseReading reading)
    {
        string[] files = [.. changed.Where(names.ContainsKey).Select(path => names[path]).Order(StringComparer.Ordinal)];
        if (reading.Case is not null)
        {
            foreach (var gone in names.Keys.Except(reading.Files.Select(Path.GetFullPath)).ToArray())
                names.Remove(gone);
        }

        return files;
    }

    private void Tell(CaseReading reading, string[] files)
    {
        if (reading.Case is not { } requested)
        {
            Complain(reading, files);
            return;
        }

        // Warnings that were told already need not be told again.
        Findings.Write(reading.Findings.Except(told));
        told = reading.Findings;
        if (standing is null)
            printer.PrintFirst(standing = new StandingCase(requested));
        else
            printer.PrintChange(files, standing, standing.Become(requested));
    }

    private void Complain(CaseReading reading, string[] files)
    {
        if (files.Length > 0)
            Console.Error.WriteLine($"\nChanged: {Plain.Line(string.Join(", ", files))}");
        if (reading.Complaint is { } complaint)
            Console.Error.WriteLine($"assay: {Plain.Line(complaint)}");
        else
            Findings.Write(reading.Findings);
        var count = reading.Complaint is null ? $"{Findings.Count(reading.Findings)}. " : "";
        Console.Error.WriteLine($"{count}{(standing is null ? "Nothing can be assessed yet." : "What was assessed before still stands.")}");
        told = [];
    }
}
