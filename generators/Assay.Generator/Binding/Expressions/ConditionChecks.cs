using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Warns of conditions that hold always or never, as far as their text alone shows it.</summary>
internal sealed class ConditionChecks(NodeReader reader)
{
    public static bool IsAlways(ConditionSpec condition) => condition.Conjuncts.All(c => c.Text == "true");

    public static bool IsNever(ConditionSpec condition) => condition.Conjuncts.Any(c => c.Text == "false");

    public void Report(ConditionSpec condition, YamlNode at, string never, string always)
    {
        if (IsNever(condition))
            reader.Diagnostics.Report(Descriptors.NeverHolds, at, never);
        else if (IsAlways(condition))
            reader.Diagnostics.Report(Descriptors.AlwaysHolds, at, always);
    }
}
