using System.Reflection;
using PublicApiGenerator;
using VerifyXunit;

namespace Assay.Packages.Tests;

/// <summary>The public API as it was last agreed on. A change shows as a difference, to be accepted on purpose.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Assay")]
    [InlineData("Assay.Hosting")]
    [InlineData("Assay.Interchange")]
    [InlineData("Assay.Report")]
    [InlineData("Assay.Testing")]
    public Task It_is_what_it_was(string assembly) =>
        Verifier.Verify(Assembly.Load(assembly).GeneratePublicApi(new() { IncludeAssemblyAttributes = false })).UseParameters(assembly);
}
