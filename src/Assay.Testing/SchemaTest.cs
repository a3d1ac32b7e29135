using Assay.Testing.Driving;
using Microsoft.CodeAnalysis;

namespace Assay.Testing;

/// <summary>
/// Runs the generator over schemas, as a build would, and hands back all that came of it as plain values. It needs no test framework
/// and works with every snapshot library.
/// </summary>
/// <example>
/// <code>
/// var run = SchemaTest.Run("""
///     model: Desk
///     claims:
///       Exchange: {fields: {between: party, and: party}}
///     """);
/// Assert.Contains("Desk.Exchange.g.cs", run.HintNames);
/// Assert.Equal("", run.Squiggles);
/// </code>
/// </example>
public static class SchemaTest
{
    /// <summary>The path of a schema that is given as a text alone.</summary>
    public const string DefaultPath = "schema.assay.yaml";

    /// <summary>What generated code needs to compile: the framework that this process runs on, and Assay.</summary>
    public static IReadOnlyList<MetadataReference> References => RuntimeReferences.Default;

    /// <summary>Runs the generator over one schema.</summary>
    /// <param name="schema">The text of the schema.</param>
    /// <param name="imports">The models it uses that are compiled elsewhere, such as <c>ConflictModel.Instance</c>; core is always at hand.</param>
    public static SchemaRun Run(string schema, params Model[] imports)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(imports);
        return SchemaRun.First([new(DefaultPath, schema)], imports);
    }

    /// <summary>Runs the generator over several schemas together.</summary>
    /// <param name="files">The schemas. A pair of path and text will do for each.</param>
    public static SchemaRun Run(params SchemaText[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return SchemaRun.First(files, []);
    }

    /// <summary>Runs the generator over a file.</summary>
    /// <param name="path">The file, seen from the current directory or from where the test's assembly is.</param>
    /// <param name="imports">The models it uses that are compiled elsewhere, such as <c>ConflictModel.Instance</c>; core is always at hand.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static SchemaRun RunFiles(string path, params Model[] imports)
    {
        ArgumentNullException.ThrowIfNull(imports);
        return SchemaRun.First(SchemaFiles.Read([path]), imports);
    }

    /// <summary>
    /// Runs the generator over several files together. What comes of it names them by their paths from the folder that they have in
    /// common, and reads their line ends as line feeds, so it is the same on every machine.
    /// </summary>
    /// <param name="paths">The files, seen from the current directory or from where the test's assembly is.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static SchemaRun RunFiles(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return SchemaRun.First(SchemaFiles.Read(paths), []);
    }
}
