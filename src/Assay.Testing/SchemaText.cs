using System.Reflection;

namespace Assay.Testing;

/// <summary>A schema in memory.</summary>
/// <param name="Path">What messages call it. The generator takes only what ends in <c>.assay.yaml</c>.</param>
/// <param name="Text">The schema.</param>
public sealed record SchemaText(string Path, string Text)
{
    /// <summary>Whether it is compiled elsewhere already, so that others can import it but nothing is generated for it.</summary>
    public bool IsCompiled { get; init; }

    /// <summary>A pair of path and text.</summary>
    public static implicit operator SchemaText((string Path, string Text) file) => new(file.Path, file.Text);

    /// <summary>The schema that a compiled model brings along, for others to import.</summary>
    /// <exception cref="ArgumentException">The model's assembly does not have it.</exception>
    public static SchemaText Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var name = $"{model.Name.ToLowerInvariant()}.assay.yaml";
        return new(name, Read(model.GetType().Assembly, name)) { IsCompiled = true };
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new ArgumentException(
            $"{assembly.GetName().Name} does not bring its schema along as the resource '{name}'; give the file itself, with {nameof(IsCompiled)} = true.");
        using var reader = new StreamReader(stream);
        return LineEnds.Normalise(reader.ReadToEnd());
    }
}
