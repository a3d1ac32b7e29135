using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>What a rule's condition and reason are about.</summary>
internal static class RuleParameters
{
    public const string Table = "global::Assay.ClaimView claim, global::Assay.Tally tally";

    public static string Of(Stratum stratum, RuleScope? of) => stratum switch
    {
        Stratum.Source => Parameter(Family.Source, of),
        Stratum.Statement => $"{Parameter(Family.Statement, of)}, {Parameter(Family.Source, of)}, {Parameter(Family.Claim, of)}",
        _ => $"{Parameter(Family.Claim, of)}, global::Assay.Tally tally",
    };

    /// <summary>The case that finds names for texts.</summary>
    public static string Names(Stratum stratum) => CSharpName.Camel(stratum.ToString()) + ".Case.Names";

    private static string Parameter(Family family, RuleScope? of)
    {
        var view = of is { View: { } typed } && of.Family == family ? CSharpName.Global(typed) : $"global::Assay.{family}View";
        return $"{view} {CSharpName.Camel(family.ToString())}";
    }
}
