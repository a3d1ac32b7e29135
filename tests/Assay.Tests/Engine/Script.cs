using System.Globalization;

namespace Assay.Tests.Engine;

/// <summary>
/// Writes dossiers in a line: <c>b1 asserts x; c1 asserts x relays s0; b1 withdraws x on 9</c>. A source's first letter is its grade;
/// statements are numbered s0, s1, …; days are of October 2024, the 1st unless said.
/// </summary>
internal static class Script
{
    public static Dossier Dossier(string statements, string relations = "", Func<Source, Source>? source = null, params Claim[] claims)
    {
        var said = Split(statements, ';').Select(Statement).ToArray();
        var related = Split(relations, ';').Select(Relation).ToArray();
        var named = said.Select(s => s.Claim.Id)
            .Concat(related.SelectMany(r => r.Implies.Concat(r.Excludes).Append(r.Claim)).Select(r => r.Id))
            .Except(claims.Select(claim => claim.Id))
            .Distinct();
        var speakers = said.SelectMany(s => s.Via is { } via ? new[] { s.Source.Id, via.Id } : [s.Source.Id]).Distinct().Select(Source).Select(source ?? (s => s)).ToList();
        foreach (var missing in speakers.SelectMany(s => new[] { s.Owner?.Id, s.SpeaksFor?.Id }).OfType<string>().Except(speakers.Select(s => s.Id)).ToArray())
            speakers.Add((source ?? (s => s))(Source(missing)));
        return new Dossier
        {
            Name = "script",
            Model = "Vectors",
            Parties = [.. "ruk".Select(id => new Party { Id = id.ToString() })],
            Sources = [.. speakers],
            Evidence = [.. said.SelectMany(s => s.Evidence).Select(e => e.Id).Distinct().Select(id => new Evidence { Id = id, Provider = id.Split('-')[0] })],
            Claims = [.. claims, .. named.Select(id => new Claim { Id = id })],
            Statements = [.. said],
            Relations = [.. related],
        };
    }

    private static Source Source(string id) => new()
    {
        Id = id,
        Reliability = Enum.TryParse<Reliability>(id[..1].ToUpperInvariant(), out var grade) ? grade : null,
    };

    private static Relation Relation(string text) => Split(text, ' ') switch
    {
        [var claim, "implies", .. var others] => new Relation { Claim = claim, Implies = [.. others.Select(id => new Ref<Claim>(id))] },
        [var claim, "excludes", .. var others] => new Relation { Claim = claim, Excludes = [.. others.Select(id => new Ref<Claim>(id))] },
        _ => throw new FormatException(text),
    };

    private static Statement Statement(string text, int number)
    {
        var words = Split(text, ' ');
        var statement = new Statement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{number}"),
            Source = words[0],
            Stance = Enum.Parse<Stance>(words[1], ignoreCase: true),
            Claim = words[2],
            Made = Day("1"),
        };
        for (var i = 3; i + 1 < words.Length; i += 2)
            statement = With(statement, words[i], words[i + 1]);
        return statement;
    }

    private static Statement With(Statement statement, string word, string value) => word switch
    {
        "on" => statement with { Made = Day(value) },
        "reported" => statement with { Reported = Day(value) },
        "relays" => statement with { Relays = new Ref<Statement>(value) },
        "from" => statement with { DrawsOn = [new Ref<Statement>(value)] },
        "citing" => statement with { Evidence = [new Ref<Evidence>(value)] },
        "hedged" => statement with { Certainty = Enum.Parse<Certainty>(value, ignoreCase: true) },
        "note" => statement with { Note = value },
        "via" => statement with { Via = new Ref<Source>(value) },
        _ => throw new FormatException(word),
    };

    private static PartialDate Day(string day) => new DateOnly(2024, 10, int.Parse(day, CultureInfo.InvariantCulture));

    private static string[] Split(string text, char by) => text.Split(by, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
