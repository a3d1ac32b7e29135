using System.CommandLine;
using Assay.Cli.Serving;

namespace Assay.Cli.Commands;

/// <summary><c>assay serve</c>: the report in a browser on this machine, following its files.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("Dossier files, folders or globs; several cases get a page each.");
        var schema = Arguments.Schema();
        var port = new Option<int>("--port") { HelpName = "N", Description = "The port, 0 to 65535. Default: 0, any that is free." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65_535)
                result.AddError("--port is a number from 0 to 65535.");
        });
        var command = new ToolCommand("serve", "Show the report in a browser, following its files.", """
            Show the report in a browser on this machine, and nowhere else. The page follows the files: whenever a dossier or a schema is
            saved, comes or goes, it is shown anew. While a file has mistakes, those are shown and what stood before stands.

            A form on the page asks what if: without several sources at once, with other grades, as of another day. So does the address.
            Ctrl-C ends it.

            Examples:
              assay serve seeds
              assay serve seeds --port 8080
              assay serve recalls.dossier.yaml --schema recalls.assay.yaml

            In the browser, with the address that is printed:
              http://127.0.0.1:8080/?without=nis&without=putin
              http://127.0.0.1:8080/?declare=us%3DC&as-of=2024-10-20
            """)
        {
            paths, schema, port,
        };
        command.SetAction((parsed, cancellation) =>
            ServeAsync(parsed.GetRequiredValue(paths), parsed.GetValue(schema), parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(string[] paths, string? schema, int port, CancellationToken cancellation)
    {
        try
        {
            var cases = new ServedCases(paths, schema);
            await cases.ReadAsync(cancellation);
            await using var server = await PageServer.StartAsync(port, new ServedPages(cases), cancellation);
            Console.Out.WriteLine($"Serving {server.Address}");
            await Console.Error.WriteLineAsync("Watching for changes; Ctrl-C ends it.");
            await cases.FollowAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // There is no other way to end it.
        }

        return ExitCode.Fine;
    }
}
