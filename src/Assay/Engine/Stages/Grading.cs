namespace Assay.Engine;

/// <summary>First stratum: the source rules turn declared grades into the ones that weigh.</summary>
internal static class Grading
{
    /// <summary>Grades every source of the case, and returns the flags raised on each.</summary>
    public static FlagSet[] Run(Case scene)
    {
        var rules = scene.Index.Model.Rules;
        var effects = new SourceEffects[scene.Grades.Length];
        for (var slot = 0; slot < effects.Length; slot++)
        {
            if (scene.Index.Sources.Has(slot))
                rules.OnSource(new SourceView(scene, slot), ref effects[slot]);
        }

        // Only now, so that every rule saw the declared grades, whatever the order.
        for (var slot = 0; slot < effects.Length; slot++)
            scene.Grades[slot] = effects[slot].Apply(scene.Grades[slot]);
        return Array.ConvertAll(effects, e => e.Flags);
    }
}
