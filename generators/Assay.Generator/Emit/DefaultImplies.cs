using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>
/// What a claim implies where the schema has no expression for it: every claim of the same question whose fields it states
/// equally or within. A claim of a kind implies those of the kinds it derives from, never those of more special ones.
/// </summary>
internal static class DefaultImplies
{
    /// <summary>The lines of an expression body; null if the kind inherits what it needs or has no question.</summary>
    public static IReadOnlyList<string>? Of(KindSpec kind)
    {
        if (kind.Family != Family.Claim || kind.Question is not { } question || kind.Features.Implies || kind.Features.InheritsImplies)
            return null;
        var name = CSharpName.Escape(kind.Name);

        // Claims of one question agree in its key fields.
        var covers = kind.Fields
            .Where(field => !question.Contains(field.Name) && (kind.DeclaresQuestion || KindEmitter.IsOwn(kind, field)))
            .Select(field => CSharpName.Property(field.Name))
            .Select(property => $"global::Assay.Stated.Covers(that.{property}, {property})")
            .ToList();
        if (kind.DeclaresQuestion)
        {
            return Conjunction(covers.Count == 0 && !kind.IsOpen && !kind.IsAbstract
                ? [$"other is {name}"]
                : [$"other is {name} that", .. kind.IsOpen || kind.IsAbstract ? ["Kind.Is(that.Kind)"] : Array.Empty<string>(), .. covers]);
        }

        return covers.Count == 0 ? null : Conjunction(["base.Implies(other)", $"(other is not {name} that || {(covers.Count == 1 ? covers[0] : $"({string.Join(" && ", covers)})")})"]);
    }

    private static List<string> Conjunction(IReadOnlyList<string> terms) =>
        terms.Select((term, i) => (i == 0 ? "" : "    && ") + term + (i == terms.Count - 1 ? ";" : "")).ToList();
}
