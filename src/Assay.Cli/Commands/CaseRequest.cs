using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Commands;

/// <summary>What a command was asked to assess, before anything is read.</summary>
/// <param name="Paths">Dossier files, folders or globs.</param>
/// <param name="Schema">The schema, where one was named.</param>
/// <param name="Options">As of when, and what if.</param>
internal sealed record CaseRequest(string[] Paths, string? Schema, AssessOptions Options)
{
    /// <exception cref="UsageException">There is no such case, or no such schema.</exception>
    public Task<LoadedCase> LoadAsync(CompiledSchemas schemas, CancellationToken cancellation) => CaseLoader.LoadAsync(Paths, Schema, schemas, cancellation);

    /// <summary>The case as it was loaded; null if it has mistakes.</summary>
    /// <exception cref="UsageException">It lacks what is to be left out or graded otherwise.</exception>
    public RequestedCase? Of(LoadedCase loaded)
    {
        if (loaded is not { Model: { } model, Dossier: { } dossier })
            return null;
        KnownIds.RequireSourcesOrEvidence(dossier, Options.Without);
        KnownIds.RequireSources(dossier, Options.Declared.Keys);
        return new RequestedCase(model, dossier, Options);
    }
}

/// <summary>The dossier that a command was asked to assess, by which model, as of when, and what if.</summary>
internal sealed record RequestedCase(Model Model, Dossier Dossier, AssessOptions Options)
{
    /// <summary>Whether something is supposed to be otherwise than the dossier has it.</summary>
    public bool Supposes => !Options.Without.IsEmpty || !Options.Declared.IsEmpty;

    public Assessment Assess(CancellationToken cancellation = default)
    {
        using var progress = ProgressLine.Begin("Weighing");
        return Model.Assess(Dossier, Options, progress, cancellation);
    }

    /// <summary>The assessment as of the same day with nothing supposed.</summary>
    public static Assessment AssessActual(Assessment supposed, CancellationToken cancellation = default) =>
        supposed.Reassess(new AssessOptions { AsOf = supposed.AsOf }, cancellationToken: cancellation);
}
