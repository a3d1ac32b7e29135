using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
using Assay.Generator.Emit;
using Assay.Generator.Targets;

namespace Assay.Cli.Commands;

/// <summary><c>assay generate</c>: what is made of a schema, as files.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var schema = new Argument<string>("SCHEMA") { Description = "The schema, a *.assay.yaml. Models that it uses are those beside it or compiled in (conflict, core)." };
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", Required = true, Description = "The folder to write to; it is created if need be." };
        var noCSharp = new Option<bool>("--no-csharp") { Description = "Leave out the C#." };
        var targets = ModelTarget.All.ToDictionary(target => target, target => new Option<bool>(target.Option) { Description = target.Description });
        var command = new ToolCommand("generate", "Write the C# that a schema generates, and the model in other forms.", """
            Write the C# that the generator adds to a project, and on demand other forms of the model.

            C# files are named MODEL.KIND.g.cs, the others after the model in lower case. Files that would not change are left
            alone. Generated C# of the model from an earlier run, of kinds that are gone, is removed; nothing else is.
            If the schema has errors, nothing is written and the exit code is 1.

            Examples:
              assay generate desk.assay.yaml -o generated
              assay generate desk.assay.yaml -o docs --markdown --mermaid --no-csharp
              assay generate schema/conflict.assay.yaml -o web --typescript --json-ld --no-csharp
              assay generate desk.assay.yaml -o .vscode --json-schema --no-csharp
            """)
        {
            schema, output, noCSharp,
        };
        foreach (var option in targets.Values)
            command.Add(option);
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetRequiredValue(schema),
            parsed.GetRequiredValue(output),
            !parsed.GetValue(noCSharp),
            [.. targets.Where(target => parsed.GetValue(target.Value)).Select(target => target.Key)],
            cancellation));
        return command;
    }

    private static async Task<int> Run(string schema, string folder, bool csharp, IReadOnlyList<ModelTarget> targets, CancellationToken cancellation)
    {
        if (!csharp && targets.Count == 0)
            throw new UsageException($"--no-csharp leaves nothing to write; add one of {string.Join(", ", ModelTarget.All.Select(target => target.Option))}.");
        if (!schema.EndsWith(SchemaPaths.Extension, StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"{schema} is no schema: those are called *{SchemaPaths.Extension}.");
        if (File.Exists(folder))
            throw new UsageException($"{folder} is a file; --output names a folder.");
        var files = await SchemaSet.GatherAsync(schema, cancellation);
        var findings = SchemaCompiler.Compile(files, new MemoryStream(), cancellation);
        Findings.Write(findings);
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return ExitCode.Findings;

        var output = new OutputFolder(folder);
        if (csharp)
            await WriteCSharpAsync(output, files, folder, cancellation);
        if (targets.Count > 0)
        {
            var model = WholeModels.Of(files, cancellation);
            foreach (var target in targets)
                await output.WriteAsync(target.FileName(model), target.Emit(model, cancellation), cancellation);
        }

        Print(output, folder);
        return ExitCode.Fine;
    }

    private static async Task WriteCSharpAsync(OutputFolder output, IReadOnlyList<SchemaFile> files, string folder, CancellationToken cancellation)
    {
        // The compiler takes the paths in #line directives from where the generated file is.
        var moved = files.Select(file => file.IsImport ? file : file.At(RelativePath(folder, file.Path))).ToList();
        foreach (var (name, text) in SchemaCompiler.Generate(moved, cancellation))
            await output.WriteAsync(name, text, cancellation);
        foreach (var model in files.Where(file => !file.IsImport).Select(file => file.Model))
            await output.RemoveOthersAsync($"{model}.*.g.cs", CSharpFile.Header.ReplaceLineEndings("\n"), cancellation);
    }

    private static string RelativePath(string folder, string file) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');

    private static void Print(OutputFolder output, string folder)
    {
        foreach (var name in output.Written)
            Console.Out.WriteLine($"wrote {Path.Combine(folder, name)}");
        foreach (var name in output.Removed)
            Console.Out.WriteLine($"removed {Path.Combine(folder, name)}");
        var removed = output.Removed.Count > 0 ? $", {output.Removed.Count} removed" : "";
        Console.Out.WriteLine($"{Words.Count(output.Written.Count, "file")} written, {output.Unchanged.Count} unchanged{removed}.");
    }
}
