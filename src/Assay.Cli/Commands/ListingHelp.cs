using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Assay.Cli.Commands;

/// <summary>Help that shows commands in a list with a line each, and in full only where one is asked for.</summary>
internal sealed class ListingHelp : SynchronousCommandLineAction
{
    private readonly HelpAction full = new();

    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        foreach (var listed in parseResult.CommandResult.Command.Subcommands.OfType<ToolCommand>())
            listed.Description = listed.Summary;
        return full.Invoke(parseResult);
    }
}
