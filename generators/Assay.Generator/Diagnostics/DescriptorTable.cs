using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Assay.Generator.Diagnostics;

/// <summary>Every descriptor by its id.</summary>
internal static class DescriptorTable
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Find(string id) => ById[id];
}
