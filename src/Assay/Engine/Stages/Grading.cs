namespace Assay.Engine;

/// <summary>First stratum: the source rules turn declared grades into the ones that weigh.</summary>
internal static class Grading
{
    /// <summary>Grades every source of the case, and returns the flags raised on each, and what the rules looked at.</summary>
    public static (FlagSet[] Flags, Reads Reads) Run(Case scene)
    {
        scene.Reads.Begin(about: CaseIndex.None);
        var rules = scene.Index.Model.Rules;
        var effects = new SourceEffects[scene.Grades.Length];
        for (var slot = 0; slot < effects.Length; slot++)
        {
            scene.Index.Pace.Check(slot);
            if (scene.Index.Sources.Has(slot))
                rules.OnSource(new SourceView(scene, slot), ref effects[slot]);
        }

        // Only now, so that every rule saw the declared grades, whatever the order.
        for (var slot = 0; slot < effects.Length; slot++)
            scene.Grades[slot] = effects[slot].Apply(scene.Grades[slot]);
        return (Array.ConvertAll(effects, e => e.Flags), scene.Reads.End());
    }

    /// <summary>Grades one source that is new, and returns its flags.</summary>
    public static FlagSet Run(Case scene, int source)
    {
        var effects = default(SourceEffects);
        scene.Index.Model.Rules.OnSource(new SourceView(scene, source), ref effects);
        scene.Grades[source] = effects.Apply(scene.Grades[source]);
        return effects.Flags;
    }
}
