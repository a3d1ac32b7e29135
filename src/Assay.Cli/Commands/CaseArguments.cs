using System.Collections.Immutable;
using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Syntax;

namespace Assay.Cli.Commands;

/// <summary>Which dossiers a command assesses, as of when, and what if: asked for in the same words by each.</summary>
internal sealed class CaseArguments
{
    private readonly Argument<string[]> paths = Arguments.Paths("Dossier files, folders or globs; the files of one case are read together.");
    private readonly Option<string?> schema = Arguments.Schema();
    private readonly Option<string?> asOf = Arguments.AsOf();
    private readonly Option<string[]> without = Arguments.Without();
    private readonly Option<string[]> declare = Arguments.Declare();

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(schema);
        command.Add(asOf);
        command.Add(without);
        command.Add(declare);
    }

    /// <summary>Loads the case that was asked for; null if it has mistakes, which are printed.</summary>
    /// <exception cref="UsageException">What was asked for cannot be done.</exception>
    public async Task<RequestedCase?> LoadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new AssessOptions
        {
            AsOf = Day(parsed.GetValue(asOf)),
            Without = (parsed.GetValue(without) ?? []).ToImmutableHashSet(StringComparer.Ordinal),
            Declared = Grades(parsed.GetValue(declare) ?? []),
        };
        var loaded = await CaseLoader.LoadAsync(parsed.GetRequiredValue(paths), parsed.GetValue(schema), cancellation);
        Findings.Write(loaded.Findings);
        if (loaded is not { Model: { } model, Dossier: { } dossier })
            return null;
        KnownIds.RequireSourcesOrEvidence(dossier, options.Without);
        KnownIds.RequireSources(dossier, options.Declared.Keys);
        return new RequestedCase(model, dossier, options);
    }

    private static DateOnly? Day(string? text)
    {
        if (text is null)
            return null;
        return PartialDate.TryParse(text, out var date, out var error)
            ? date.Latest
            : throw new UsageException($"--as-of: {error}");
    }

    private static ImmutableDictionary<string, Reliability> Grades(string[] declarations)
    {
        var grades = ImmutableDictionary.CreateBuilder<string, Reliability>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            if (declaration.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } id, var grade])
                throw new UsageException($"--declare: '{declaration}' is not ID=GRADE, such as nis=B");
            if (!grades.TryAdd(id, Grade(grade)))
                throw new UsageException($"--declare: '{id}' is given two grades");
        }

        return grades.ToImmutable();
    }

    private static Reliability Grade(string text)
    {
        var names = Enum.GetNames<Reliability>();
        var name = names.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return name is not null
            ? Enum.Parse<Reliability>(name)
            : throw new UsageException($"--declare: there is no grade '{text}', only {string.Join(", ", names)}{Spelling.DidYouMean(text, names)}");
    }
}

/// <summary>The dossier that a command was asked to assess, by which model, as of when, and what if.</summary>
internal sealed record RequestedCase(Model Model, Dossier Dossier, AssessOptions Options)
{
    /// <summary>Whether something is supposed to be otherwise than the dossier has it.</summary>
    public bool Supposes => !Options.Without.IsEmpty || !Options.Declared.IsEmpty;

    public Assessment Assess() => Model.Assess(Dossier, Options);

    /// <summary>The assessment as of the same day with nothing supposed.</summary>
    public Assessment AssessActual(Assessment supposed) => Model.Assess(Dossier, new AssessOptions { AsOf = supposed.AsOf });
}
