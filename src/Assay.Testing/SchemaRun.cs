using System.Collections.Immutable;
using System.Text;
using Assay.Testing.Driving;
using Assay.Testing.Squiggles;
using Microsoft.CodeAnalysis;

namespace Assay.Testing;

/// <summary>
/// One run of the generator. Everything is in ordinal order, has line feeds for line ends and names no folder of this machine, so all of
/// it can be compared with what was there before.
/// </summary>
public sealed partial class SchemaRun
{
    private readonly RunState state;
    private readonly Lazy<ImmutableSortedDictionary<string, string>> sources;
    private readonly Lazy<IReadOnlyList<SchemaDiagnostic>> diagnostics;
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>>> steps;
    private readonly IReadOnlyDictionary<string, string>? before;

    private SchemaRun(RunState state, IReadOnlyDictionary<string, string>? before)
    {
        this.state = state;
        this.before = before;
        Result = state.Driver.GetRunResult().Results[0];
        sources = new(() => Result.GeneratedSources.ToImmutableSortedDictionary(s => s.HintName, s => LineEnds.Normalise(s.SourceText.ToString()), StringComparer.Ordinal));
        diagnostics = new(() => SchemaDiagnostic.From(Result.Diagnostics));
        steps = new(() => TrackedSteps.Reasons(Result));
    }

    /// <summary>The names of the generated files, such as <c>Desk.Exchange.g.cs</c>.</summary>
    public IEnumerable<string> HintNames => Sources.Keys;

    /// <summary>The generated files' texts by their names.</summary>
    public IReadOnlyDictionary<string, string> Sources => sources.Value;

    /// <summary>What the generator has to say of the schemas. The compiler's word on their expressions is in <see cref="Compile"/>.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics => diagnostics.Value;

    /// <summary>
    /// The diagnostics below the lines that they are about, for a reader; empty if there are none. Tabs are shown to stops of four
    /// columns, and a wide character takes two.
    /// </summary>
    public string Squiggles => SquiggleView.Of(Diagnostics, Files);

    /// <summary>
    /// Why each step of the pipeline has what it has, by the step's name: <c>New</c> and <c>Modified</c> are what an edit has changed,
    /// <c>Unchanged</c> is what ran again to the same end, <c>Cached</c> is what did not run.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps => steps.Value;

    /// <summary>The files whose text is new or other than in the run before; in a first run, all.</summary>
    public IEnumerable<string> Emitted => Sources.Where(s => before is null || !before.TryGetValue(s.Key, out var text) || text != s.Value).Select(s => s.Key);

    /// <summary>The schemas that were run, imported models' included.</summary>
    public IReadOnlyList<SchemaText> Files => state.Files;

    /// <summary>What Roslyn says of the run, for what is not shown here.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>Everything as one text: the diagnostics, if any, then each file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Diagnostics.Count > 0)
            text.Append("=== Diagnostics ===\n").Append(Squiggles).Append('\n');
        foreach (var (hint, source) in Sources)
            text.Append("=== ").Append(hint).Append(" ===\n").Append(source).Append('\n');
        return text.ToString();
    }

    /// <param name="files">The schemas.</param>
    /// <param name="imports">The models that are compiled elsewhere.</param>
    /// <param name="tracks">Whether to keep why each step ran, which takes Roslyn a time that grows with the square of what is generated.</param>
    internal static SchemaRun First(IReadOnlyList<SchemaText> files, IReadOnlyList<Model> imports, bool tracks = true) =>
        new(RunState.First(files, imports, tracks), before: null);
}
