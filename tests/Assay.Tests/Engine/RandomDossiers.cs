using Assay.Tests.Vectors;
using CsCheck;

namespace Assay.Tests.Engine;

/// <summary>Random dossiers: a few sources of every grade, some owned or speaking for others, talking about a few claims.</summary>
internal static class RandomDossiers
{
    private const int Sources = 8;
    private const int Claims = 5;

    private static readonly Gen<Source[]> SomeSources = Gen.Select(
        Gen.Enum<Reliability>(), Gen.Int[-6, Sources - 1], Gen.Int[-6, Sources - 1], Gen.Bool,
        (grade, owner, voice, independent) => (grade, owner, voice, independent))
        .Array[Sources]
        .Select(all => all.Select((s, i) => new Source
        {
            Id = $"s{i}",
            Reliability = s.grade,
            Owner = s.owner >= 0 && s.owner < i ? new Ref<Source>($"s{s.owner}") : default(Ref<Source>?),
            SpeaksFor = s.voice >= 0 && s.voice < i ? new Ref<Source>($"s{s.voice}") : default(Ref<Source>?),
            Independent = s.independent,
        }).ToArray());

    private static readonly Gen<Statement[]> SomeStatements = Gen.Select(
        Gen.Int[0, Sources - 1], Gen.Int[0, Claims - 1], Gen.Enum<Stance>(), Gen.Int[1, 6], Gen.Enum<Certainty>(), Gen.Int[-12, 11], Gen.Int[-12, 11],
        (source, claim, stance, day, certainty, relays, from) => (source, claim, stance, day, certainty, relays, from))
        .Array[0, 12]
        .Select(all => all.Select((s, i) => new Statement
        {
            Id = $"t{i:00}",
            Source = $"s{s.source}",
            Claim = $"c{s.claim}",
            Stance = s.stance,
            Made = new DateOnly(2024, 10, s.day),
            Certainty = s.certainty,
            Relays = s.relays >= 0 && s.relays < i ? new Ref<Statement>($"t{s.relays:00}") : default(Ref<Statement>?),
            DrawsOn = s.from >= 0 && s.from < i ? [new Ref<Statement>($"t{s.from:00}")] : [],
        }).ToArray());

    // Implications run from higher to lower numbers and exclusions join claims that imply nothing, so that nothing contradicts itself.
    private static readonly Gen<Relation[]> SomeRelations = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, (one, other, rival) => (one, other, rival))
        .Array[0, 3]
        .Select(all => all.Where(r => r.one != r.other).Select(r => r.rival
            ? new Relation { Claim = "c3", Excludes = [new Ref<Claim>("c4")] }
            : new Relation { Claim = $"c{Math.Max(r.one, r.other)}", Implies = [new Ref<Claim>($"c{Math.Min(r.one, r.other)}")] }).ToArray());

    public static Gen<Dossier> Related { get; } = Gen.Select(SomeSources, SomeStatements, SomeRelations, Create);

    public static Gen<Dossier> Unrelated { get; } = Gen.Select(SomeSources, SomeStatements, (sources, statements) => Create(sources, statements, []));

    private static Dossier Create(Source[] sources, Statement[] statements, Relation[] relations) => new()
    {
        Name = "random",
        Model = VectorsModel.Instance,
        Sources = [.. sources],
        Claims = [.. Enumerable.Range(0, Claims).Select(i => new Claim { Id = $"c{i}" })],
        Statements = [.. statements],
        Relations = [.. relations],
    };
}
