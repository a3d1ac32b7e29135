using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Assay.Testing.Driving;

/// <summary>Loaded assemblies as references for a compilation.</summary>
internal static class RuntimeReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Lazy = new(() => [.. Framework(), Of(typeof(Model).Assembly)]);

    public static IReadOnlyList<MetadataReference> Default => Lazy.Value;

    public static MetadataReference Of(Model model) => Of(model.GetType().Assembly);

    // Not by its file: it may be in a bundle, or in memory only.
    private static unsafe MetadataReference Of(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
            throw new InvalidOperationException($"{assembly} has no metadata to compile against.");
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference(display: assembly.GetName().Name);
    }

    private static IEnumerable<MetadataReference> Framework()
    {
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")
            ?? throw new InvalidOperationException("This process does not say where its framework is, so nothing can be compiled in it.");
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return trusted.Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == folder).Select(file => MetadataReference.CreateFromFile(file));
    }
}
