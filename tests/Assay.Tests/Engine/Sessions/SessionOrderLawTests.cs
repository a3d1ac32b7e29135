using Assay.Tests.Suspicious;
using Assay.Tests.Watched;
using Assay.Tests.Watching;

namespace Assay.Tests.Engine.Sessions;

/// <summary>By whatever way a session came to a dossier, it holds the same, to the last bit.</summary>
public sealed class SessionOrderLawTests
{
    private const int Cases = 500;

    public static TheoryData<Model> Models => [WatchedModel.Instance, WatchingModel.Instance, SuspiciousModel.Instance];

    [Theory]
    [MemberData(nameof(Models))]
    public void Statements_can_come_in_any_order(Model model) => RandomCases.Each(model, Cases, dossier =>
    {
        var session = model.Open(dossier with { Statements = [] });
        var left = dossier.Statements.ToList();
        Shuffle(left, dossier);
        while (left.FindIndex(statement => IsAnswerable(statement, session.Dossier)) is >= 0 and var next)
        {
            session.Add(left[next]);
            left.RemoveAt(next);
            session.AsOf.Should().Be(session.Assess().AsOf);
        }

        // What draws on each other comes together.
        session.Apply(left.Select(Edit.Put));
        FreshRun.ShouldHold(session, dossier, model);
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void What_was_retracted_never_was(Model model) => RandomCases.Each(model, Cases, dossier =>
    {
        var kept = dossier.Statements.Where((_, place) => place % 3 != 0).ToEntitySet();
        if ((dossier with { Statements = kept }).Validate().Any(issue => issue.Severity == Severity.Error))
            return;
        var session = model.Open(dossier);
        var retracted = dossier.Statements.Where(statement => !kept.Contains(statement.Id)).Select(statement => statement.Id).ToList();
        Shuffle(retracted, dossier);

        session.Apply(retracted.Select(id => Edit.Retract(Family.Statement, id)));
        FreshRun.ShouldHold(session, dossier with { Statements = kept }, model);

        // And had it been there all the same, it would be as if it had never gone.
        session.Apply(dossier.Statements.Where(statement => !kept.Contains(statement.Id)).Select(Edit.Put));
        FreshRun.ShouldHold(session, dossier, model);
    });

    private static bool IsAnswerable(Statement statement, Dossier dossier) => statement.DrawsOn.All(drawn => drawn.Id == statement.Id || dossier.Statements.Contains(drawn.Id))
        && (statement.Relays is not { } relayed || relayed.Id == "unknown" || dossier.Statements.Contains(relayed.Id));

    private static void Shuffle<T>(List<T> list, Dossier dossier)
    {
        var random = new Random(dossier.Statements.Count + dossier.Relations.Count);
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
