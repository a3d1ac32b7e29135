using System.Runtime.Loader;

namespace Assay.EditorSchemas;

/// <summary>Finds the generator, which is packed once, as an analyzer, and the compiler that it stands on, which is the SDK's.</summary>
internal static class Libraries
{
    public static void ResolveFrom(params string[] folders) => AssemblyLoadContext.Default.Resolving += (context, name) =>
        folders.Select(folder => Path.GetFullPath(Path.Combine(folder, name.Name + ".dll"))).FirstOrDefault(File.Exists) is { } file
            ? context.LoadFromAssemblyPath(file)
            : null;
}
