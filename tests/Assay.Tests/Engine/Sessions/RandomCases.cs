using CsCheck;

namespace Assay.Tests.Engine.Sessions;

/// <summary>Laws over the random cases that are dossiers: without errors, that is.</summary>
internal static class RandomCases
{
    /// <summary>Holds a law against random dossiers.</summary>
    public static void Each(Model model, int cases, Action<Dossier> law) => Gen.Int.Sample(
        seed =>
        {
            if (Valid(RandomCase.OfSeed(seed), model) is { } dossier)
                law(dossier);
        },
        iter: cases);

    /// <summary>The next dossier, or null if it has errors.</summary>
    public static Dossier? Valid(RandomCase random, Model model)
    {
        var dossier = random.Dossier(model);
        return dossier.Validate().Any(issue => issue.Severity == Severity.Error) ? null : dossier;
    }

    /// <summary>The same dossier, given in another order.</summary>
    public static Dossier Backwards(Dossier dossier) => dossier with
    {
        Parties = [.. dossier.Parties.Reverse()],
        Sources = [.. dossier.Sources.Reverse()],
        Evidence = [.. dossier.Evidence.Reverse()],
        Claims = [.. dossier.Claims.Reverse()],
        Statements = [.. dossier.Statements.Reverse()],
        Relations = [.. dossier.Relations.Reverse()],
    };
}
