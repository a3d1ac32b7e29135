namespace Assay.Benchmarks.Engine.Cases;

/// <summary>
/// Makes the claims, in order of popularity: some two in five answer questions of three to seven rival or nested answers.
/// </summary>
internal sealed class ClaimMaker(CaseShape shape, Dice dice, Party[] parties)
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    private readonly List<Claim> claims = [];

    public Claim[] Make()
    {
        // The ids tell nothing of popularity.
        var numbers = Enumerable.Range(0, shape.Claims).ToArray();
        for (var i = numbers.Length - 1; i > 0; i--)
        {
            var other = dice.Below(i + 1);
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }

        while (claims.Count < shape.Claims)
        {
            if (claims.Count > 0 && dice.Percent(12))
                AddQuestion(numbers);
            else
                AddAct(numbers);
        }

        return [.. claims];
    }

    private string NextId(int[] numbers) => $"claim-{numbers[claims.Count]:000000}";

    private void AddAct(int[] numbers) => claims.Add(new Act
    {
        Id = NextId(numbers),
        What = $"what {claims.Count}",
        Winner = SomeParty(15),
        Loser = SomeParty(50),
    });

    private void AddQuestion(int[] numbers)
    {
        var of = $"matter {claims.Count}";
        var (winner, loser) = (SomeParty(30), SomeParty(50));
        var number = 100 * (1 + dice.Below(500));
        var start = Start.AddDays(dice.Below(300));
        for (var left = 3 + dice.Below(5); left > 0 && claims.Count < shape.Claims; left--)
        {
            claims.Add(new Toll
            {
                Id = NextId(numbers),
                Of = of,
                Number = SomeNumber(number),
                Period = SomePeriod(start),
                Winner = winner,
                Loser = dice.Percent(90) ? loser : null,
            });
        }
    }

    private Quantity? SomeNumber(int around) => dice.Below(8) switch
    {
        0 => Quantity.Exactly(around),
        1 => Quantity.Exactly(around * 2),
        2 => Quantity.About(around),
        3 => Quantity.About(around * 3),
        4 => Quantity.Between(around / 2, around * 2),
        5 => Quantity.AtLeast(around * 2),
        6 => Quantity.AtMost(around),
        _ => null,
    };

    private Period? SomePeriod(DateOnly start) => dice.Below(6) switch
    {
        0 => (Period?)null,
        1 => new Period(start, start.AddDays(5)),
        2 => new Period(start, null),
        _ => new Period(start, start.AddDays(20)),
    };

    private Ref<Party>? SomeParty(int percent) =>
        dice.Percent(percent) ? new Ref<Party>(parties[dice.Below(parties.Length)].Id) : (Ref<Party>?)null;
}
