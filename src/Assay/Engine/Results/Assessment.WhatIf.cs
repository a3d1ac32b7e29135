using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <content>What if something were otherwise.</content>
public sealed partial class Assessment
{
    private readonly object sweep = new();
    private Dictionary<string, ImmutableArray<Linchpin>>? linchpins;

    /// <summary>
    /// The sources, origins and evidence whose loss alone gives the claim another verdict, as of the same day and with the same options;
    /// in order of kind, then of id. The first call assesses the dossier once for each source that speaks and each piece of evidence, and
    /// finds the linchpins of every claim; later calls look them up.
    /// </summary>
    /// <param name="claim">The claim's id.</param>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ImmutableArray<Linchpin> Linchpins(string claim)
    {
        _ = this[claim];
        lock (sweep)
            linchpins ??= LinchpinSearch.Run(this);
        return linchpins.GetValueOrDefault(claim, []);
    }

    /// <summary>
    /// The claims that another assessment gives another verdict, probability or credibility, in ordinal order of id. This one is before,
    /// the other after.
    /// </summary>
    /// <param name="other">An assessment of the same dossier on another day or with other options, or of another version of it.</param>
    public ImmutableArray<ClaimChange> CompareWith(Assessment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Comparison.Of(this, other);
    }

    /// <summary>The statements that are not left out, each with the day from which it counts, be it after <see cref="AsOf"/>.</summary>
    internal IEnumerable<(Statement Statement, DateOnly Day)> FirstKnown()
    {
        var index = evaluation.Index;
        return index.Statements.InOrder()
            .Where(slot => index.Facts[slot].Known != StatementFacts.Never)
            .Select(slot => (index.Statements[slot], DateOnly.FromDayNumber(index.Facts[slot].Known)));
    }

    /// <summary>The same dossier, assessed by the same model with other options.</summary>
    internal Assessment Again(AssessOptions options) => evaluation.Index.Model.Assess(Dossier, options);
}
