namespace Assay.Benchmarks.Engine.Cases;

/// <summary>Makes the statements: some pass on, draw on or replace earlier ones, so that every part of the arithmetic has work.</summary>
internal sealed class StatementMaker(CaseShape shape, Dice dice, Source[] sources, Evidence[] evidence, Claim[] claims)
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    private readonly ClaimDraw draw = new(shape.Popularity, claims.Length);
    private readonly Statement[] statements = new Statement[shape.Statements];
    private readonly int[] ranks = new int[shape.Statements];
    private readonly int[] lastOn = Enumerable.Repeat(-1, claims.Length).ToArray();

    public Statement[] Make()
    {
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = Make(i);
            lastOn[ranks[i]] = i;
        }

        return statements;
    }

    private Statement Make(int number)
    {
        ranks[number] = draw.Next(dice);
        var share = dice.Share();
        var made = Start.AddDays((int)(number * 360L / statements.Length) + dice.Below(3));
        var statement = new Statement
        {
            Id = $"statement-{number:0000000}",
            // A few talk much more than the rest.
            Source = sources[(int)(sources.Length * share * share)].Id,
            Claim = claims[ranks[number]].Id,
            Stance = SomeStance(),
            Made = made,
            Certainty = dice.Percent(75) ? Certainty.Certain : (Certainty)dice.Below(5),
            Attribution = (Attribution)dice.Weighted([75, 15, 10]),
        };
        statement = Dated(statement, made);
        if (dice.Percent(10))
            statement = statement with { Via = new Ref<Source>(sources[dice.Below(sources.Length)].Id) };
        if (number == 0)
            return statement;
        if (dice.Percent(15))
            return Relaying(statement, number);
        if (dice.Percent(8))
            statement = SayingAgain(statement, number);
        if (dice.Percent(5))
            statement = statement with { DrawsOn = [.. Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => new Ref<Statement>(statements[dice.Below(number)].Id)).Distinct()] };
        if (dice.Percent(10))
            statement = statement with { Evidence = [.. Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => new Ref<Evidence>(evidence[dice.Below(evidence.Length)].Id)).Distinct()] };
        return statement;
    }

    private Statement Dated(Statement statement, DateOnly made) => dice.Weighted([72, 20, 4, 4]) switch
    {
        0 => statement,
        1 => statement with { Reported = made.AddDays(dice.Below(30)) },
        2 => statement with { Made = null, Reported = made },
        _ => statement with { Made = new PartialDate(made.Year, made.Month) },
    };

    private Statement Relaying(Statement statement, int number)
    {
        if (dice.Percent(10))
            return statement with { Relays = new Ref<Statement>("unknown") };
        // Mostly what was said last of this claim, and mostly as it was said.
        var said = lastOn[ranks[number]] is var last and >= 0 && dice.Percent(85) ? last : dice.Below(number);
        return statement with
        {
            Relays = new Ref<Statement>(statements[said].Id),
            Stance = dice.Percent(90) ? statements[said].Stance : statement.Stance,
        };
    }

    // The same source once more, on the same claim or on one beside it, which may answer the same question.
    private Statement SayingAgain(Statement statement, int number)
    {
        var earlier = dice.Below(number);
        ranks[number] = Math.Min(claims.Length - 1, ranks[earlier] + dice.Weighted([70, 20, 10]));
        return statement with { Source = statements[earlier].Source, Claim = claims[ranks[number]].Id };
    }

    private Stance SomeStance() => (Stance)dice.Weighted([62, 17, 12, 5, 4]);
}
