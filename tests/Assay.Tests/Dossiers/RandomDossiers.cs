using CsCheck;

namespace Assay.Tests.Dossiers;

/// <summary>Random dossiers with a value of every type, and with texts that are hard to write.</summary>
internal static class RandomDossiers
{
    private const int Each = 3;

    private static readonly Gen<string> Awkward = Pick(
        "", " ", "a ", " a", "null", "~", "yes", "No", "0x1F", "1_000", "2024-10-18", "1:30", ".5", "a: b", "a #b", "#a", "a:", "- a", "-", "?", "? a", ":a", "[a]", "{a}", "a, b",
        "'a'", "\"a\"", "a'b", "a\"b\\c", "!tag", "&anchor", "*alias", "|", ">", "%a", "@a", "`a", "---", "--- a", "...", "<<", "=", "a\nb", "a\nb\n", "\na", "a\n\nb", "a\n\n", "a \nb", " a\nb",
        "\ta", "a\tb", "\r", "a\r\nb", "\u0085", "\u2028", "a\u2029b", "\uFEFF", "\u00A0", "\u200B", "\u007F", "\u0001", "\u202E", "\uFFFD", "\uE000", "é", "김정은", "𝄞", "</script>", "\\u0041", "a\\", "$ref", "{{", "¶2");

    private static readonly Gen<string> Text = Gen.OneOf(
        Awkward,
        Gen.Char[' ', '~'].Array[0, 30].Select(c => new string(c)),
        Gen.OneOf(Gen.Char['\u0001', '\uD7FF'], Gen.Char['\uE000', '\uFFFF'], Pick('\n', ' ', ':', '#', '-', '"', '\'')).Array[0, 12].Select(c => new string(c)),
        Gen.Select(Awkward, Awkward, (a, b) => a + b));

    private static readonly Gen<string> Place = Gen.Select(Text, text => $"ab{text[..Math.Min(20, text.Length)]}".TrimEnd('\uD834'));

    private static readonly Gen<Quantity> AnyQuantity = Gen.Select(Gen.Int[1, 99999], Gen.Int[0, 5], (n, form) => form switch
    {
        0 => Quantity.Exactly(n),
        1 => Quantity.About(n / 10m),
        2 => Quantity.PlusMinus(n, 1),
        3 => Quantity.Between(n, n + 1),
        4 => Quantity.AtLeast(n),
        _ => Quantity.AtMost(n),
    });

    private static readonly Gen<PartialDate> AnyDate = Pick("2024", "2024-10", "2024-10-XX", "2024-10-18", "2024-10-18~", "2024-10?", "0001-01-01", "9999", "2024-10-08/2024-10-13", "../2024-12")
        .Select(text => PartialDate.Parse(text));

    private static readonly Gen<Route> AnyRoute = Gen.Select(Place, Place, Gen.Int[0, 2], Gen.Int[1, 9], (from, to, guide, days) =>
        new Route { From = from, To = to, Guide = guide == 0 ? (Ref<Party>?)null : new Ref<Party>("p1"), Days = days > 5 ? null : days });

    private static readonly Gen<TroopDeployment> Deployment = Gen.Select(
        AnyQuantity, Gen.Enum<UnitKind>().Array[0, 4], Place.Array[0, 3], AnyDate.Array[0, 3],
        AnyRoute.Array[0, 3], Gen.Double[0, 1], Gen.Select(Gen.Long[-99, 12], Gen.Double, Gen.Bool, Text),
        (quantity, units, bases, days, routes, share, other) => new TroopDeployment
        {
            Id = "x",
            Sender = "p0",
            Host = "p1",
            Strength = units.Length > 1 && IsAtLeastOne(quantity) ? quantity.WithUnit("persons") : null,
            Cargo = quantity.WithUnit(units.Length > 2 ? "t" : null),
            Unit = units.Length > 0 ? units[0] : null,
            Units = [.. units],
            Bases = [.. bases],
            Period = days.Length > 0 ? days[0] : null,
            Days = [.. days],
            Route = routes.Length > 1 ? routes[0] : null,
            Routes = [.. routes],
            Share = share,
            Odds = days.Length > 1 ? .68 : share,
            Columns = other.Item1,
            Pace = double.IsFinite(other.Item2) && other.Item2 <= 5 ? other.Item2 : null,
            OnFoot = other.Item3,
            Site = bases.Length > 1 ? new Uri("https://example.org/ä?q=a%20b#c") : null,
            Counts = [.. units.Select(_ => quantity)],
            Remark = other.Item4,
        });

    public static Gen<Dossier> Any { get; } = Gen.Select(Text.Array[Each * 3], Deployment.Array[Each], AnyDate.Array[Each], Gen.Enum<Certainty>().Array[Each], Gen.Int[0, Each].Array[Each], Create);

    private static Dossier Create(string[] texts, TroopDeployment[] claims, PartialDate[] dates, Certainty[] certainties, int[] links) => new()
    {
        Name = "random-1",
        Model = FieldModel.Instance,
        Title = texts[0],
        Parties = [.. Many<Party>(i => new Party { Id = $"p{i}", Name = texts[i], MemberOf = [.. Enumerable.Range(0, i).Select(p => new Ref<Party>($"p{p}"))] })],
        Sources = [.. Many<Source>(i => i == 0 ? new Source { Id = "000", Note = texts[i] } : new Outlet { Id = $"s{i}", Name = texts[Each + i], Code = $"{i}", Owner = "000", Independent = links[i] == 0 })],
        Evidence = [.. Many<Evidence>(i => new Photo { Id = $"no.{i}", Place = texts[Each + i], Captured = dates[i], Sha256 = i == 0 ? new string('0', 64) : null })],
        Claims = [.. claims.Select((claim, i) => claim with { Id = $"c{i}" }), new Claim { Id = "-" }],
        Statements = [.. Many(i => new Statement
        {
            Id = $"t{i}",
            Source = "000",
            Claim = "c0",
            Stance = (Stance)links[i],
            Made = dates[i],
            Certainty = certainties[i],
            Relays = links[i] == Each ? new Ref<Statement>("unknown") : links[i] < i ? new Ref<Statement>($"t{links[i]}") : (Ref<Statement>?)null,
            Evidence = ["no.1", "no.0"],
            Says = texts[(2 * Each) + i],
        })],
        Relations = [new Relation { Claim = "c1", Implies = ["c0", "-"] }, new Relation { Claim = "c0", Excludes = ["c2"] }],
    };

    // The schema's bound of a strength.
    private static bool IsAtLeastOne(Quantity quantity) => (quantity.Low ?? quantity.High) >= 1;

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static T[] Many<T>(Func<int, T> create) => [.. Enumerable.Range(0, Each).Select(create)];
}
