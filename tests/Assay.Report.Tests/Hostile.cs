using Assay.Conflict;

namespace Assay.Reporting.Tests;

/// <summary>A case whose every text tries to be something else than text.</summary>
internal static class Hostile
{
    private static readonly string[] Texts =
    [
        "<script>window.pwned = 1</script>",
        "</script><script>window.pwned = 2</script>",
        "</title></style></textarea><img src=x onerror=\"window.pwned = 3\">",
        "\" onmouseover=\"window.pwned = 4\" autofocus onfocus=\"window.pwned = 5",
        "' onclick='window.pwned = 6",
        "<svg/onload=window.pwned=7><animate onbegin=window.pwned=8 attributeName=x dur=1s>",
        "<iframe srcdoc=\"<script>parent.pwned = 9</script>\"></iframe>",
        "<a href=\"javascript:window.pwned = 10\">javascript:window.pwned = 11</a>",
        "<style>@import url(https://example.invalid/x.css);</style><link rel=stylesheet href=https://example.invalid/y.css>",
        "<!-- --!> <![CDATA[ ]]> &lt;b&gt; &#60;script&#62; {{7*7}} ${7*7}",
        "\u202Egnp.exe\u2066 \u200F\u061C\0\u0007\u001B[31m\u2028\uE000 lone \uD800",
        new('A', 10_000),
        "<meta http-equiv=refresh content=\"0;url=https://example.invalid\"><base href=https://example.invalid>",
    ];

    public static Assessment Assessment { get; } = ConflictModel.Instance.Assess(Dossier());

    public static string Page { get; } = Cases.TextAsync(Assessment).GetAwaiter().GetResult();

    private static string Text(int i) => Texts[i % Texts.Length];

    private static Dossier Dossier() => new()
    {
        Name = Text(1),
        Title = Text(2),
        Model = ConflictModel.Instance,
        Parties = [new Party { Id = "p", Name = Text(0) }, new Party { Id = "q", Name = Text(3) }],
        Sources =
        [
            .. Enumerable.Range(0, Texts.Length).Select(i => new Source
            {
                Id = i == 0 ? "\"><script>window.pwned = 12</script>" : $"s{i}", Name = Text(i), Note = Text(i + 1), Reliability = (Reliability)(i % 6),
                Owner = i == 5 ? new Ref<Source>("s4") : default(Ref<Source>?),
            }),
        ],
        Evidence = [new Evidence { Id = "e</script>", Provider = "s2", Place = Text(5), Url = new Uri("javascript:window.pwned=13"), Note = Text(7) }],
        Claims =
        [
            new TroopDeployment { Id = "many'\"><img src=x onerror=window.pwned=14>", Sender = "p", Host = "q", Strength = Quantity.AtLeast(10), Bases = new[] { Text(6), Text(10) } },
            new TroopDeployment { Id = "few", Sender = "p", Host = "q", Strength = 5, Bases = new[] { Text(8) } },
            new TroopDeployment { Id = "any", Sender = "p", Host = "q" },
        ],
        Statements =
        [
            .. Enumerable.Range(0, 3 * Texts.Length).Select(i => new Statement
            {
                Id = i == 1 ? "t1\" onload=\"window.pwned=15" : $"t{i}",
                Source = i % Texts.Length == 0 ? "\"><script>window.pwned = 12</script>" : $"s{i % Texts.Length}",
                Claim = i % 3 == 0 ? "many'\"><img src=x onerror=window.pwned=14>" : i % 3 == 1 ? "few" : "any",
                Stance = i % 7 == 3 ? Stance.Denies : Stance.Asserts,
                Made = new DateOnly(2024, 1, 1).AddDays(i),
                Relays = i == 9 ? new Ref<Statement>("t0") : default(Ref<Statement>?),
                Evidence = i % 4 == 0 ? [new Ref<Evidence>("e</script>")] : [],
                Says = Text(i),
                At = Text(i + 3),
                Note = Text(i + 5),
            }),
        ],
    };
}
