namespace Assay.Engine;

/// <summary>First stratum: the source rules turn declared grades into the ones that weigh.</summary>
internal static class Grading
{
    /// <summary>Grades every source of the case, and returns the flags raised on each.</summary>
    public static FlagSet[] Run(Case scene)
    {
        var rules = scene.Index.Model.Rules;
        var effects = new SourceEffects[scene.Grades.Length];
        for (var i = 0; i < effects.Length; i++)
            rules.OnSource(new SourceView(scene, i), ref effects[i]);

        // Only now, so that every rule saw the declared grades, whatever the order.
        for (var i = 0; i < effects.Length; i++)
            scene.Grades[i] = effects[i].Apply(scene.Grades[i]);
        return Array.ConvertAll(effects, e => e.Flags);
    }
}
