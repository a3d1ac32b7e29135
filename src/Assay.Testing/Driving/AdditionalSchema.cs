using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Testing.Driving;

/// <summary>A schema as the generator is given it.</summary>
internal sealed class AdditionalSchema(SchemaText schema) : AdditionalText
{
    private readonly SourceText text = SourceText.From(schema.Text, Encoding.UTF8);

    public SchemaText Schema => schema;

    public override string Path => schema.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
