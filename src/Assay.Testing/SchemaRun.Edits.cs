using Assay.Testing.Driving;
using Microsoft.CodeAnalysis;

namespace Assay.Testing;

/// <content>The next run of the same generator, to see what an edit runs again.</content>
public sealed partial class SchemaRun
{
    /// <summary>The run after one schema was changed.</summary>
    /// <param name="file">Its path, as in <see cref="Files"/>.</param>
    /// <param name="newText">Its text from now on.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public SchemaRun Edit(string file, string newText) => Next(state.Replace(file, newText));

    /// <summary>The run after one schema was changed.</summary>
    /// <param name="file">Its path, as in <see cref="Files"/>.</param>
    /// <param name="change">Makes the new text of the old one.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public SchemaRun Edit(string file, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Edit(file, change(state.Find(file).Text));
    }

    /// <summary>The run after C# was added to the project; messages call the first such text <c>1.cs</c>.</summary>
    public SchemaRun EditCSharp(string code) => Next(state.WithCode(code));

    /// <summary>The run after a schema was added.</summary>
    /// <exception cref="ArgumentException">There is a file with this path already.</exception>
    public SchemaRun Add(SchemaText file) => Next(state.Add(file));

    /// <summary>The run after a schema was taken away.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public SchemaRun Remove(string file) => Next(state.Remove(file));

    /// <summary>
    /// Compiles what was generated, and the C# that was added, as strictly as any project does; mistakes in a schema's expressions come
    /// out here, at their place in the schema.
    /// </summary>
    /// <param name="references">What it needs besides <see cref="SchemaTest.References"/> and the imported models.</param>
    public CompiledSchema Compile(params MetadataReference[] references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return new(this, state.Code, [.. RuntimeReferences.Default, .. state.Imports.Select(RuntimeReferences.Of), .. references], state.Imports);
    }

    private SchemaRun Next(RunState next) => new(next, Sources);
}
