using System.CommandLine;
using System.CommandLine.Help;
using Assay.Cli.Commands;
using Assay.Cli.Completion;
using Assay.Cli.Output;
using Assay.Syntax;

namespace Assay.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        // No RootCommand: help would call it after the assembly.
        var root = new Command("assay", "Assay weighs contested claims: who says so, on whose word, and what that is worth.")
        {
            new HelpOption { Action = new ListingHelp() },
            new VersionOption(),
            NewCommand.Create(),
            AssessCommand.Create(),
            ExplainCommand.Create(),
            TimelineCommand.Create(),
            ReportCommand.Create(),
            ServeCommand.Create(),
            CheckCommand.Create(),
            GenerateCommand.Create(),
            DiffCommand.Create(),
            FixCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            CompletionCommand.Create(),
        };

        // No response files: an argument such as @name is a path like any other.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        if (Suggestions.TryRead(args, out var line, out var position))
        {
            foreach (var suggestion in Suggestions.At(root, line, position, configuration))
                Console.Out.WriteLine(suggestion);
            return ExitCode.Fine;
        }

        var parsed = root.Parse(args, configuration);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in Problems(parsed, root))
                await Console.Error.WriteLineAsync($"assay: {Plain.Line(problem)}");
            await Console.Error.WriteLineAsync($"Try: assay {parsed.CommandResult.Command.Name} --help".Replace($"assay {root.Name} ", "assay ", StringComparison.Ordinal));
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"assay: {Plain.Line(exception.Message)}");
            return ExitCode.Usage;
        }
        catch (DossierException exception)
        {
            await Console.Error.WriteLineAsync($"assay: {Plain.Line(exception.Message)}");
            return ExitCode.Findings;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"assay: something went wrong that should not have: {Plain.Line(exception.Message)} ({exception.GetType().Name})");
            return ExitCode.Findings;
        }
    }

    // Of a command that is misspelt the parser says that one is required, and of each word behind it that it is none.
    private static IEnumerable<string> Problems(ParseResult parsed, Command root) =>
        parsed.CommandResult.Command == root && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-')
            ? [$"there is no command '{word}'{Spelling.DidYouMean(word, [.. root.Subcommands.Select(command => command.Name)])}"]
            : parsed.Errors.Select(error => error.Message);
}
