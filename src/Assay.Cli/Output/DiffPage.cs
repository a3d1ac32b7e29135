using Assay.Generator.Evolution;
using Spectre.Console;

namespace Assay.Cli.Output;

/// <summary>Shows what is different between two versions of a schema, the worst first.</summary>
internal sealed class DiffPage(TextWriter output, bool isTerminal)
{
    private const string Indent = "    ";

    private static readonly (string Heading, Func<Effects, bool> Has)[] Groups =
    [
        ("Breaking for code and data", effects => effects.HasFlag(Effects.Code | Effects.Data)),
        ("Breaking for data", effects => effects.HasFlag(Effects.Data)),
        ("Breaking for code", effects => effects.HasFlag(Effects.Code)),
        ("Changes results", effects => effects.HasFlag(Effects.Results)),
        ("Additive", effects => effects.HasFlag(Effects.Addition)),
        ("Documentation only", _ => true),
    ];

    private readonly IAnsiConsole console = TablePage.CreateConsole(output, isTerminal);

    public void Write(IReadOnlyList<ModelDiff> models)
    {
        foreach (var model in models.Where(model => model.Changes.Count > 0))
        {
            Line(Title(model), new Style(decoration: Decoration.Bold));
            Line("");
            foreach (var group in model.Changes.GroupBy(change => Array.FindIndex(Groups, g => g.Has(change.Rule.Effects))).OrderBy(group => group.Key))
                Write(Groups[group.Key].Heading, [.. group]);
        }

        foreach (var model in models.Where(model => model.Version is { IsEnough: false }))
            Line($"{model.Model}: these changes ask for version {model.Version!.Asked}; it says {model.Version.New}.", new Style(Color.Yellow));
        Line(Summary([.. models.SelectMany(model => model.Changes)]));
    }

    private static string Title(ModelDiff model) =>
        model is { Old: { } old, New: { } @new } ? $"{(old.Spec.Name == @new.Spec.Name ? "" : old.Spec.Name + " → ")}{@new.Spec.Name}, {Versions(old.Spec.Version, @new.Spec.Version)}" : model.Model;

    private static string Versions(string old, string @new) => old == @new ? $"version {@new} both" : $"version {old} → {@new}";

    private static string Summary(IReadOnlyCollection<SchemaChange> changes)
    {
        if (changes.Count == 0)
            return "No changes.";
        var counts = Groups
            .Select((group, i) => (group.Heading, Count: changes.Count(change => Array.FindIndex(Groups, g => g.Has(change.Rule.Effects)) == i)))
            .Where(group => group.Count > 0)
            .Select(group => $"{Words.Number(group.Count)} {group.Heading.ToLowerInvariant()}");
        return $"{Words.Count(changes.Count, "change")}: {string.Join(", ", counts)}.";
    }

    private void Write(string heading, IReadOnlyList<SchemaChange> changes)
    {
        Line(heading, new Style(decoration: Decoration.Bold));
        var width = changes.Max(change => change.Path.Length);
        foreach (var change in changes)
        {
            Line($"  {change.Path.PadRight(width)}  {change.Rule.Id}");
            Line(FormattableString.Invariant($"{Indent}{change.File}({change.Line},{change.Column})"), new Style(decoration: Decoration.Dim));
            Wrapped(change.Message);
            if (change.Advice.Length > 0)
                Wrapped("Instead: " + change.Advice);
        }

        Line("");
    }

    private void Wrapped(string text)
    {
        var line = Indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > console.Profile.Width && line.Trim().Length > 0)
            {
                Line(line);
                line = Indent;
            }

            line += (line.Length > Indent.Length ? " " : "") + word;
        }

        Line(line);
    }

    // Long paths are not to be broken, as Spectre would: an editor follows them.
    private void Line(string text, Style? style = null)
    {
        if (isTerminal && style is not null)
            console.Write(new Text(Plain.Line(text), style));
        else
            output.Write(Plain.Line(text));
        output.WriteLine();
    }
}
