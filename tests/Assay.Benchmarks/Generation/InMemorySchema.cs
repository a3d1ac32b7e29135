using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Benchmarks.Generation;

internal sealed class InMemorySchema(string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text);

    public override string Path => "field.assay.yaml";

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
