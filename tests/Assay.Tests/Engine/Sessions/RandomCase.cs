using System.Globalization;
using Assay.Tests.Watched;

namespace Assay.Tests.Engine.Sessions;

/// <summary>Random records of a small case: whatever one says may touch much of the rest.</summary>
/// <param name="scale">How many small cases' worth of records it has; 1 if it is one.</param>
internal sealed class RandomCase(Random random, int scale = 1)
{
    private readonly int sources = 7 * scale;
    private readonly int claims = 7 * scale;
    private readonly int statements = 20 * scale;
    private readonly int evidences = 3 * scale;
    private int said = 1;

    public static EntitySet<Party> Parties { get; } =
        [new Party { Id = "p0" }, new Party { Id = "p1" }, new Party { Id = "p2", MemberOf = ["p0"] }, new Party { Id = "p3", MemberOf = ["p1", "p2"] }];

    public static RandomCase OfSeed(int seed) => new(new Random(seed));

    public Dossier Dossier(Model model) => Dossier(model, said = scale == 1 ? random.Next(statements) : statements);

    private Dossier Dossier(Model model, int count) => new()
    {
        Name = "random",
        Model = model,
        Parties = Parties,
        Sources = [.. Enumerable.Range(0, sources).Select(Source)],
        Evidence = [.. Enumerable.Range(0, evidences).Select(Evidence)],
        Claims = [.. Enumerable.Range(0, claims).Select(Claim)],
        Statements = [.. Enumerable.Range(0, count).Select(Statement)],
        Relations = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Relation())],
    };

    /// <summary>Some edits to be made at once; not all sets of edits fit together.</summary>
    public Edit[] Edits() => [.. Enumerable.Range(0, Chance(3) ? random.Next(1, 5) : 1).Select(_ => NextEdit())];

    private Edit NextEdit() => random.Next(20) switch
    {
        < 9 => Edit.Put(Statement(random.Next(statements))),
        < 14 => Edit.Retract(Family.Statement, StatementId(random.Next(statements))),
        14 => Edit.Put(Source(random.Next(sources))),
        15 => Edit.Put(Evidence(random.Next(evidences))),
        16 => Edit.Put(Claim(random.Next(claims + 2))),
        17 => Edit.Put(Source(sources + random.Next(2))),
        18 => Edit.Retract(Family.Claim, $"c{random.Next(claims + 2)}"),
        _ => Edit.Retract(Family.Source, $"s{random.Next(sources + 2)}"),
    };

    private Source Source(int number) => new()
    {
        Id = $"s{number}",
        Reliability = Chance(6) ? (Reliability?)null : (Reliability)random.Next(6),
        Owner = number > 0 && Chance(3) ? $"s{random.Next(Math.Min(number, sources))}" : (Ref<Source>?)null,
        SpeaksFor = number > 0 && Chance(4) ? $"s{random.Next(Math.Min(number, sources))}" : (Ref<Source>?)null,
        Independent = Chance(4),
        Allegiance = Chance(3) ? $"p{random.Next(4)}" : (Ref<Party>?)null,
        Note = Chance(6) ? "lower" : null,
    };

    private Evidence Evidence(int number) =>
        new() { Id = $"e{number}", Provider = Chance(3) ? (Ref<Source>?)null : new Ref<Source>($"s{random.Next(sources)}") };

    private Claim Claim(int number) => random.Next(6) switch
    {
        0 => new Claim { Id = $"c{number}" },
        1 => new Authentic { Id = $"c{number}", Evidence = $"e{random.Next(evidences)}" },
        _ => new Watched.Tally
        {
            Id = $"c{number}",
            Of = $"q{random.Next(2 * scale)}",
            Number = Chance(4) ? (Quantity?)null : Quantity.Parse(random.Next(3) switch
            {
                0 => Text($"{random.Next(1, 5) * 100}"),
                1 => Text($"~{random.Next(1, 5) * 100}"),
                _ => Text($"{random.Next(1, 3) * 100}..{random.Next(3, 6) * 100}"),
            }),
            Period = Chance(3) ? (Period?)null : Period.Parse(Chance(2) ? "2024-10" : "2024-10-01/2024-10-05"),
            Winner = Chance(3) ? "p0" : (Ref<Party>?)null,
            Loser = Chance(3) ? "p1" : (Ref<Party>?)null,
            Counter = Chance(3) ? $"s{random.Next(sources)}" : (Ref<Source>?)null,
        },
    };

    private Statement Statement(int number)
    {
        var made = new DateOnly(2024, 10, random.Next(1, 8));
        return new Statement
        {
            Id = StatementId(number),
            Source = $"s{random.Next(sources)}",
            Claim = $"c{random.Next(claims)}",
            Stance = random.Next(10) switch { < 5 => Stance.Asserts, 5 or 6 => Stance.Denies, 7 => Stance.Doubts, 8 => Stance.Declines, _ => Stance.Withdraws },
            Made = Chance(5) ? (PartialDate?)null : made,
            Reported = made.AddDays(Chance(3) ? random.Next(5) : 0),
            Certainty = Chance(3) ? (Certainty)random.Next(5) : Certainty.Certain,
            Attribution = Chance(4) ? (Attribution)random.Next(3) : Attribution.Named,
            Via = Chance(5) ? $"s{random.Next(sources)}" : (Ref<Source>?)null,
            Relays = Chance(4) ? new Ref<Statement>(number == 0 || Chance(8) ? "unknown" : StatementId(random.Next(number))) : (Ref<Statement>?)null,
            DrawsOn = Chance(3) ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Drawn(number)).Distinct()] : [],
            Evidence = Chance(4) ? [new Ref<Evidence>($"e{random.Next(evidences)}")] : [],
            Note = Chance(6) ? "mark" : null,
        };
    }

    // What came before or anything, so that some draw on each other in a circle.
    private Ref<Statement> Drawn(int number) => StatementId(random.Next(Chance(2) && number > 0 ? number : Math.Max(number + 1, said)));

    // Implications run from higher to lower numbers.
    private Relation Relation()
    {
        var claim = random.Next(1, claims);
        Ref<Claim> other = $"c{random.Next(claim)}";
        return Chance(3) ? new Relation { Claim = $"c{claim}", Excludes = [other] } : new Relation { Claim = $"c{claim}", Implies = [other] };
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private static string StatementId(int number) => Text($"t{number:00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
