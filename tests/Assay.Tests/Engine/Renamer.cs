namespace Assay.Tests.Engine;

/// <summary>Gives every record another id, and follows it wherever it is named.</summary>
internal sealed class Renamer(Func<string, string> rename) : DossierRewriter
{
    public override Ref<T> VisitRef<T>(Ref<T> reference) => reference.Id == "unknown" ? reference : new(rename(reference.Id));

    protected override Party VisitParty(Party party) => VisitInside(party) with { Id = rename(party.Id) };

    protected override Source VisitSource(Source source) => VisitInside(source) with { Id = rename(source.Id) };

    protected override Evidence VisitEvidence(Evidence evidence) => VisitInside(evidence) with { Id = rename(evidence.Id) };

    protected override Claim VisitClaim(Claim claim) => VisitInside(claim) with { Id = rename(claim.Id) };

    protected override Statement VisitStatement(Statement statement) => VisitInside(statement) with { Id = rename(statement.Id) };
}
