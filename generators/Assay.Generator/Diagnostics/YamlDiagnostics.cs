using Assay.Syntax;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Diagnostics;

/// <summary>Gives what the YAML reader found its id.</summary>
internal static class YamlDiagnostics
{
    public static void ReportErrors(this DiagnosticBag bag, YamlTree tree)
    {
        foreach (var error in tree.Errors)
            bag.Report(DescriptorOf(error.Kind), error.Start, error.End, error.Message);
    }

    private static DiagnosticDescriptor DescriptorOf(YamlErrorKind kind) => kind switch
    {
        YamlErrorKind.Unclosed => Descriptors.Unclosed,
        YamlErrorKind.Tab => Descriptors.Tab,
        YamlErrorKind.ControlCharacter => Descriptors.ControlCharacter,
        YamlErrorKind.TooLarge => Descriptors.TooLarge,
        YamlErrorKind.TooDeep => Descriptors.TooDeep,
        YamlErrorKind.TooManyAliases => Descriptors.TooManyAliases,
        YamlErrorKind.UnknownAlias => Descriptors.UnknownAlias,
        YamlErrorKind.DuplicateKey => Descriptors.DuplicateKey,
        YamlErrorKind.ComplexKey => Descriptors.ComplexKey,
        YamlErrorKind.MergeKey => Descriptors.MergeKey,
        YamlErrorKind.ManyDocuments => Descriptors.ManyDocuments,
        _ => Descriptors.YamlSyntax,
    };
}
