using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <summary>Makes results of what was worked out for each claim.</summary>
internal static class AssessedClaims
{
    /// <summary>For each slot the claim, or null if nothing has been said of it.</summary>
    public static ClaimAssessment?[] BySlot(Evaluation evaluation)
    {
        var found = new ClaimAssessment?[evaluation.Index.Claims.Count];
        for (var slot = 0; slot < found.Length; slot++)
            found[slot] = evaluation[slot].IsSaid ? new ClaimAssessment(evaluation, slot) : null;
        return found;
    }

    public static ImmutableArray<ClaimAssessment> InOrder(Evaluation evaluation, ClaimAssessment?[] bySlot)
    {
        var said = ImmutableArray.CreateBuilder<ClaimAssessment>(bySlot.Length);
        foreach (var slot in evaluation.Index.Claims.InOrder())
        {
            if (bySlot[slot] is { } claim)
                said.Add(claim);
        }

        return said.DrainToImmutable();
    }

    public static ImmutableArray<Claim> NotYetSaid(Evaluation evaluation) =>
        [.. evaluation.Index.Claims.InOrder().Where(slot => !evaluation[slot].IsSaid).Select(slot => evaluation.Index.Claims[slot])];
}
