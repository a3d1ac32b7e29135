using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>What is different between two versions of one model, or that there is but one.</summary>
/// <param name="Model">The model's name now.</param>
/// <param name="Old">Null if it is new.</param>
/// <param name="New">Null if it is gone.</param>
/// <param name="Version">What the changes ask of its version; null if there are not two to compare.</param>
internal sealed record ModelDiff(string Model, BoundModel? Old, BoundModel? New, IReadOnlyList<SchemaChange> Changes, VersionAdvice? Version)
{
    public bool IsBreaking => Changes.Any(c => c.Rule.Effects.IsBreaking());
}

/// <summary>Compares two versions of a schema, or of a folder of schemas. Neither may have errors.</summary>
internal static class SchemaDiff
{
    /// <summary>The differences, model by model, in ordinal order of their names.</summary>
    public static IReadOnlyList<ModelDiff> Compare(IReadOnlyList<BoundModel> old, IReadOnlyList<BoundModel> @new)
    {
        var pairs = new List<(BoundModel Old, BoundModel New)>();
        foreach (var model in @new)
            if (old.FirstOrDefault(o => string.Equals(o.Spec.Name, model.Spec.Name, StringComparison.OrdinalIgnoreCase)) is { } before)
                pairs.Add((before, model));
        var gone = old.Except(pairs.Select(p => p.Old)).ToList();
        var added = @new.Except(pairs.Select(p => p.New)).ToList();
        // The only one that is left on either side has another name now.
        if (gone.Count == 1 && added.Count == 1)
        {
            pairs.Add((gone[0], added[0]));
            gone.Clear();
            added.Clear();
        }
        return
        [
            .. pairs.Select(p => Compare(p.Old, p.New))
                .Concat(gone.Select(m => One(m, ChangeRules.ModelRemoved, "The model is gone, and with it all its kinds and rules.", "Keep it until nothing uses it.")))
                .Concat(added.Select(m => One(m, ChangeRules.ModelAdded, "The model is new.", "")))
                .OrderBy(d => d.Model, StringComparer.Ordinal),
        ];
    }

    private static ModelDiff Compare(BoundModel old, BoundModel @new)
    {
        var changes = ModelComparer.Compare(old, @new);
        return new ModelDiff(@new.Spec.Name, old, @new, changes, VersionAdvice.Of(@new.Spec.Name, old.Spec.Version, @new.Spec.Version, changes));
    }

    private static ModelDiff One(BoundModel model, ChangeRule rule, string message, string advice)
    {
        var isGone = rule == ChangeRules.ModelRemoved;
        var place = model.Symbol.Key.Position;
        var change = new SchemaChange(rule, "model", model.Symbol.Schema.Source.Path, place.Line, place.Column, isGone, message, advice);
        return new ModelDiff(model.Spec.Name, isGone ? model : null, isGone ? null : model, [change], null);
    }
}
