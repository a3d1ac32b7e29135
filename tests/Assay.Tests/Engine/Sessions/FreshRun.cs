namespace Assay.Tests.Engine.Sessions;

/// <summary>What a session is held to: after whatever edits, it is what a run over the dossier as it is now gives.</summary>
internal static class FreshRun
{
    public static void ShouldHold(Session session, Dossier dossier, Model model)
    {
        session.Dossier.Should().Be(dossier);
        var fresh = model.Assess(dossier);
        session.AsOf.Should().Be(fresh.AsOf);
        Account.Differences(Account.Of(session.Claims), Account.Of(fresh.Claims)).Should().BeEmpty();
    }
}
