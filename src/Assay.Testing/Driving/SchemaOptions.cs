using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Testing.Driving;

/// <summary>Tells the generator which schemas are imports, as MSBuild does from the metadata of additional files.</summary>
internal sealed class SchemaOptions : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new Options([]);
    private static readonly AnalyzerConfigOptions Compiled = new Options(new() { ["build_metadata.AdditionalFiles.AssayCompiled"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is AdditionalSchema { Schema.IsCompiled: true } ? Compiled : None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
