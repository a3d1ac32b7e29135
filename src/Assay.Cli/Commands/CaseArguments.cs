using System.Collections.Immutable;
using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
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

    /// <summary>What was asked for.</summary>
    /// <exception cref="UsageException">It cannot be understood.</exception>
    public CaseRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(paths),
        parsed.GetValue(schema),
        Options(parsed.GetValue(asOf), parsed.GetValue(without) ?? [], parsed.GetValue(declare) ?? []));

    /// <summary>As of when, and what if.</summary>
    /// <exception cref="UsageException">It cannot be understood.</exception>
    public static AssessOptions Options(string? asOf, string[] without, string[] declare) => new()
    {
        AsOf = Day(asOf),
        Without = without.ToImmutableHashSet(StringComparer.Ordinal),
        Declared = Grades(declare),
    };

    /// <summary>Loads the case that was asked for; null if it has mistakes, which are printed.</summary>
    /// <exception cref="UsageException">What was asked for cannot be done.</exception>
    public async Task<RequestedCase?> LoadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = Read(parsed);
        var loaded = await request.LoadAsync(new CompiledSchemas(), cancellation);
        Findings.Write(loaded.Findings);
        return request.Of(loaded);
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
