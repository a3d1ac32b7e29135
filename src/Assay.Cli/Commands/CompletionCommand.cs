using System.CommandLine;
using Assay.Cli.Completion;

namespace Assay.Cli.Commands;

/// <summary><c>assay completion</c>: a script that completes command lines in a shell.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "The shell that is to read it." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        var command = new ToolCommand("completion", "Print a script that completes command lines in a shell.", """
            Print a script with which a shell completes commands, options and their values on Tab. Put the line for your shell where it reads
            its settings:

              bash   eval "$(assay completion bash)"
              zsh    eval "$(assay completion zsh)"
              fish   assay completion fish | source
              pwsh   assay completion pwsh | Out-String | Invoke-Expression
            """)
        {
            shell,
        };
        command.SetAction(parsed => Console.Out.Write(CompletionScripts.ByShell[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n"));
        return command;
    }
}
