using Microsoft.CodeAnalysis;
namespace Assay.Generator;

[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(c => c.AddSource("x.g.cs", "// " + Scriban.Template.Parse("{{ 1 + 1 }}").Render() + new YamlDotNet.Core.Parser(new System.IO.StringReader("a: b")).MoveNext()));
    }
}
