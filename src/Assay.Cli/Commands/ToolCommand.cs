using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary>A command with a line for the list of commands, besides the text of its own help.</summary>
internal sealed class ToolCommand(string name, string summary, string text) : Command(name, text)
{
    /// <summary>What it does, in one line.</summary>
    public string Summary { get; } = summary;
}
