using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `reliability`: whether the grades of sources are declared, learned from their records, or both. Else it is what the imports say.</summary>
internal sealed class ReliabilityBinder(ModelSymbol model)
{
    private const string Choice = "declared, learned or both";

    private static readonly string[] Words = ["declared", "learned", "both"];

    public static string Word(ReliabilityMode mode) => Words[(int)mode];

    /// <param name="node">What the schema says, if anything.</param>
    /// <param name="disagreeing">Imports that say different things.</param>
    public Setting<ReliabilityMode>? Bind(YamlNode? node, out IReadOnlyList<ModelSymbol> disagreeing)
    {
        disagreeing = [];
        if (node is { } written)
            return Mode(written) is { } mode ? new Setting<ReliabilityMode>(mode, model) : null;
        var settings = model.DirectImports.Select(i => i.Rules.Reliability).OfType<Setting<ReliabilityMode>>().ToList();
        return settings.Count == 0 ? null : Setting.Merge(settings, out disagreeing);
    }

    private ReliabilityMode? Mode(YamlNode node)
    {
        if (model.Reader.Text(node, Choice) is not { } text)
            return null;
        if (Array.IndexOf(Words, text) is >= 0 and var index)
            return (ReliabilityMode)index;
        model.Reader.Diagnostics.Report(Descriptors.WrongValue, node, text, Choice, Spelling.DidYouMean(text, Words));
        return null;
    }
}
