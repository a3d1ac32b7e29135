using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string[]> Paths(string description) =>
        new("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };

    public static Option<string?> Schema() => new("--schema")
    {
        HelpName = "FILE",
        Description = "The schema, compiled on the spot. Default: a *.assay.yaml beside the dossiers, else a model compiled in (conflict, core).",
    };
}
