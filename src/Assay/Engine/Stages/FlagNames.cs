using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>What flags are called.</summary>
internal static class FlagNames
{
    private static readonly EngineFlags[] OfEngine = Enum.GetValues<EngineFlags>();

    /// <summary>The names of what rules and the engine raised, each once, in ordinal order.</summary>
    public static ImmutableArray<string> Of(RuleSet rules, FlagSet flags, EngineFlags engineFlags = EngineFlags.None)
    {
        if (flags == default && engineFlags == EngineFlags.None)
            return [];
        var raised = rules.Flags.Where((_, number) => flags.Contains(number));
        return
        [
            .. raised.Concat(OfEngine.Where(flag => flag != EngineFlags.None && engineFlags.HasFlag(flag)).Select(flag => flag.ToString()))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
