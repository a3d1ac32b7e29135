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

    public static Option<string?> AsOf() => new("--as-of")
    {
        HelpName = "DATE",
        Description = "Leave out what became known later: 2024-10-20, or 2024-10 for the end of that month. Default: the latest statement.",
    };

    public static Option<string[]> Without() => new("--without")
    {
        HelpName = "ID",
        Description = "What if it were not there: leave out a source, an origin or a piece of evidence, and all that rests on it. Repeatable.",
    };

    public static Option<string[]> Declare() => new("--declare")
    {
        HelpName = "ID=GRADE",
        Description = "What if its reliability were another: give a source the grade A to F in place of its own. Repeatable.",
    };

    public static Option<string?> Claim(string description) => new("--claim") { HelpName = "ID", Description = description };

    public static Option<bool> Watch() => new("--watch")
    {
        Description = "Go on: whenever files of the case or its schema change, come or go, print which claims that changed. Ctrl-C ends it.",
    };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => "table" };
        return format.AcceptOnlyFromAmong("table", "json", "markdown");
    }
}
