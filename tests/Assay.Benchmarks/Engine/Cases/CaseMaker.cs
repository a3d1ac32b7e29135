namespace Assay.Benchmarks.Engine.Cases;

/// <summary>
/// Makes a dossier of a shape. As in a dossier that was loaded, an id is one string wherever it is named.
/// </summary>
internal sealed class CaseMaker
{
    private readonly CaseShape shape;
    private readonly Dice dice;
    private readonly Source[] sources;
    private readonly Party[] parties;

    public CaseMaker(CaseShape shape)
    {
        this.shape = shape;
        dice = new Dice((ulong)shape.Statements + ((ulong)shape.Popularity << 32) + ((ulong)shape.Seed << 40));
        parties = [.. Enumerable.Range(0, shape.Parties).Select(i => new Party { Id = $"party-{i:00}" })];
        // Members of members, so that interests reach up more than one step.
        for (var i = shape.Parties * 2 / 3; i < shape.Parties; i++)
            parties[i] = parties[i] with { MemberOf = [new(parties[i - (shape.Parties / 3)].Id), new(parties[i / 4].Id)] };
        sources = new Source[shape.Sources];
    }

    public Dossier Make()
    {
        for (var i = 0; i < sources.Length; i++)
            sources[i] = MakeSource(i);
        Evidence[] evidence = [.. Enumerable.Range(0, shape.Evidence).Select(MakeEvidence)];
        var claims = new ClaimMaker(shape, dice, parties).Make();
        var statements = new StatementMaker(shape, dice, sources, evidence, claims).Make();
        return new Dossier
        {
            Name = "bench",
            Model = BenchModel.Instance,
            Parties = [.. parties],
            Sources = [.. sources],
            Evidence = [.. evidence],
            Claims = [.. claims],
            Statements = [.. statements],
            Relations = [.. RelationMaker.Make(dice, claims)],
        };
    }

    private Source MakeSource(int number)
    {
        var id = $"source-{number:000000}";
        Source source = dice.Weighted([50, 25, 25]) switch
        {
            0 => new Outlet { Id = id, Misreports = dice.Weighted([60, 20, 8, 6, 6]) },
            1 => new Account { Id = id, Verified = dice.Percent(30) },
            _ => new Source { Id = id },
        };
        var grade = dice.Weighted([8, 22, 25, 15, 10, 10, 10]);
        return source with
        {
            Name = $"Source {number}",
            Reliability = grade == 6 ? null : (Reliability)grade,
            Allegiance = dice.Percent(40) ? new Ref<Party>(parties[dice.Below(parties.Length)].Id) : (Ref<Party>?)null,
            Owner = Earlier(number, 25),
            Independent = dice.Percent(15),
            SpeaksFor = Earlier(number, 8),
        };
    }

    // Only earlier ones, so that nothing leads in a circle.
    private Ref<Source>? Earlier(int number, int percent) =>
        number > 0 && dice.Percent(percent) ? new Ref<Source>(sources[dice.Below(number)].Id) : (Ref<Source>?)null;

    private Evidence MakeEvidence(int number)
    {
        var id = $"evidence-{number:000000}";
        Evidence evidence = dice.Weighted([40, 40, 20]) switch
        {
            0 => new Document { Id = id },
            1 => new Image { Id = id },
            _ => new Evidence { Id = id },
        };
        return evidence with { Provider = dice.Percent(90) ? new Ref<Source>(sources[dice.Below(sources.Length)].Id) : (Ref<Source>?)null };
    }
}
