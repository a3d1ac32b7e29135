using Assay.Engine;

namespace Assay;

/// <content>The engine's front door.</content>
public abstract partial class Model
{
    /// <summary>Assesses a dossier.</summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="asOf">The last day that counts; by default the latest on which a statement of the dossier became known, never the clock.</param>
    /// <param name="without">Ids of sources, origins and evidence to leave out, with all that they said.</param>
    /// <exception cref="ArgumentException">The dossier refers to what it does not have, or its relays or owners lead in a circle.</exception>
    public Assessment Assess(Dossier dossier, DateOnly? asOf = null, IReadOnlySet<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var index = new CaseIndex(this, dossier, without);
        var latest = index.Known.Length == 0 ? DateOnly.MinValue : DateOnly.FromDayNumber(index.Known.Max());
        return new Assessment(new Evaluation(new Case(index, asOf ?? latest)));
    }
}
