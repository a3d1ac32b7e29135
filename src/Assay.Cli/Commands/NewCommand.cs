using System.CommandLine;
using Assay.Cli.Output;
using Assay.Cli.Starter;

namespace Assay.Cli.Commands;

/// <summary><c>assay new</c>: a schema, a dossier and a program to begin with.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; it is created if need be." };
        var name = new Option<string?>("--name") { HelpName = "NAME", Description = "What the model is called. Default: like the folder. What C# cannot have in a name is left out." };
        var command = new ToolCommand("new", "Write a schema, a dossier and a program to begin with.", """
            Write a starter that can be assessed, built and run at once: a schema and a dossier with comments, about guests of a restaurant
            who fell ill, a C# project and a README with what to try.

            A folder that has a project, a schema, a dossier, a Program.cs or a README.md already is left as it is, and the exit code is 2.

            Examples:
              assay new kitchen
              assay new cases/harbour --name Kitchen
            """)
        {
            folder, name,
        };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(folder), parsed.GetValue(name), cancellation));
        return command;
    }

    private static async Task<int> Run(string folder, string? name, CancellationToken cancellation)
    {
        if (folder.Length == 0 || File.Exists(folder))
            throw new UsageException($"'{folder}' is no folder.");
        Refuse(folder);
        var model = StarterName.From(name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        var output = new OutputFolder(folder);
        try
        {
            foreach (var (file, text) in StarterFiles.Of(model))
                await output.WriteAsync(file, text, cancellation);
        }
        catch
        {
            // Half a starter would be refused the next time.
            foreach (var file in output.Written)
                File.Delete(Path.Combine(folder, file));
            throw;
        }

        foreach (var file in output.Written)
            Console.Out.WriteLine($"wrote {Plain.Line(Path.Combine(folder, file))}");
        Console.Out.WriteLine(
            $"""
            The model {model} is ready. Try, in that folder:
              assay assess .
              assay explain . --claim salmonella
              dotnet run
            """);
        return ExitCode.Fine;
    }

    private static void Refuse(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive };
        var there = StarterFiles.Patterns.SelectMany(pattern => Directory.EnumerateFileSystemEntries(folder, pattern, options))
            .Select(path => Path.GetFileName(path)!).Distinct().Order(StringComparer.Ordinal).ToList();
        if (there.Count > 0)
            throw new UsageException($"{folder} has {string.Join(", ", there)} already; nothing was written.");
    }
}
