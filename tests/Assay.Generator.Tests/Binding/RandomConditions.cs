using CsCheck;

namespace Assay.Generator.Tests.Binding;

/// <summary>Conditions over a few terms, each as C# and as what it means, told apart by nothing finer than a grid of values.</summary>
internal static class RandomConditions
{
    /// <summary>The terms have bounds of every sort.</summary>
    public const string Claims =
        """
        enums:
          Size: {values: [Small, Medium, Large]}
        claims:
          Move:
            fields:
              size: Size?
              secret: bool
              known: bool?
              count: {type: int?, min: 1, max: 4}
              to: place

        """;

    private static readonly double[] Shares = [0, .25, .5, .75, 1];

    private static readonly string[] Sizes = ["Small", "Medium", "Large"];

    private static Gen<Sign> Sign { get; } = Gen.OneOf(
        new Sign("==", "==", (a, b) => a == b),
        new Sign("!=", "!=", (a, b) => a != b),
        new Sign("<", ">", (a, b) => a < b),
        new Sign("<=", ">=", (a, b) => a <= b),
        new Sign(">", "<", (a, b) => a > b),
        new Sign(">=", "<=", (a, b) => a >= b));

    private static Gen<RandomCondition> Atom { get; } = Gen.OneOf(
        Gen.Select(Gen.OneOf(Shares), Sign, (c, s) => new RandomCondition($"tally.P {s.Text} {Text(c)}", v => s.Holds(v.P, c))),
        Gen.Select(Gen.OneOf(Shares), Sign, (c, s) => new RandomCondition($"{Text(c)} {s.Mirrored} tally.P", v => s.Holds(v.P, c))),
        Gen.Select(Gen.OneOf(Shares), Gen.OneOf(Shares), (a, b) => new RandomCondition($"tally.P is >= {Text(a)} and < {Text(b)}", v => v.P >= a && v.P < b)),
        Gen.Select(Gen.Int[-1, 3], Sign, (c, s) => new RandomCondition($"tally.SupportingOrigins {s.Text} {c}", v => s.Holds(v.Origins, c))),
        Gen.Select(Gen.Int[-1, 3], Sign, (c, s) => new RandomCondition($"tally.SupportingOrigins {s.Text} {c}.5", v => s.Holds(v.Origins, c < 0 ? c - .5 : c + .5))),
        Gen.Select(Gen.Int[0, 5], Sign, (c, s) => new RandomCondition($"claim.Count {s.Text} {c}", v => s.Holds(v.Count, c))),
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], (a, b) => new RandomCondition($"claim.Count is not ({a} or > {b})", v => !(v.Count == a || v.Count > b))),
        Gen.Select(Gen.Int[0, 2], Sign, (c, s) => new RandomCondition($"claim.Size {s.Text} Size.{Sizes[c]}", v => s.Holds(v.Size, c))),
        Gen.Select(Gen.Int[0, 2], c => new RandomCondition($"claim.Size is Size.{Sizes[c]}", v => v.Size == c)),
        Gen.OneOf(
            new RandomCondition("claim.Secret", v => v.Secret),
            new RandomCondition("claim.Known == true", v => v.Known == true),
            new RandomCondition("claim.Known != false", v => v.Known != false),
            new RandomCondition("(claim.Known ?? true)", v => v.Known ?? true),
            new RandomCondition("claim.Known is null", v => v.Known is null),
            new RandomCondition("claim.Count == null", v => v.Count is null),
            new RandomCondition("claim.Count is { }", v => v.Count is not null),
            new RandomCondition("claim.Size.HasValue", v => v.Size is not null),
            new RandomCondition("claim.To.Contains(\"x\")", v => v.HasX),
            new RandomCondition("true", _ => true),
            new RandomCondition("false", _ => false)));

    /// <summary>Values of which no condition can tell more.</summary>
    public static IReadOnlyList<Values> Grid { get; } =
    [
        .. from p in new[] { 0, .1, .25, .3, .5, .6, .75, .8, 1 }
           from origins in new[] { 0, 1, 2, 3, 4 }
           from size in new int?[] { null, 0, 1, 2 }
           from secret in new[] { false, true }
           from known in new bool?[] { null, false, true }
           from count in new int?[] { null, 1, 2, 3, 4 }
           from hasX in new[] { false, true }
           select new Values(p, origins, size, secret, known, count, hasX),
    ];

    public static Gen<RandomCondition> Any { get; } = OfDepth(3);

    /// <summary>Those that a row of a table can have, which knows nothing of the kind of its claim.</summary>
    public static Gen<RandomCondition> Rows { get; } = OfDepth(3).Where(c => !c.Text.Contains("claim.", StringComparison.Ordinal));

    /// <summary>The same said in another way.</summary>
    public static Gen<RandomCondition> Rephrased(RandomCondition of) => Gen.OneOf(
        of,
        new RandomCondition($"!!({of.Text})", of.Holds),
        new RandomCondition($"!(({of.Text}) == false)", of.Holds),
        new RandomCondition($"(claim.Secret || !claim.Secret) && ({of.Text})", of.Holds),
        new RandomCondition($"claim.Secret ? ({of.Text}) : ({of.Text})", of.Holds),
        new RandomCondition($"claim.Size == null && ({of.Text}) || claim.Size != null && ({of.Text})", of.Holds));

    private static Gen<RandomCondition> OfDepth(int depth)
    {
        if (depth == 0)
            return Atom;
        var inner = OfDepth(depth - 1);
        return Gen.Frequency(
            (2, Atom),
            (1, inner.Select(a => new RandomCondition($"!({a.Text})", v => !a.Holds(v)))),
            (3, Gen.Select(inner, inner, (a, b) => new RandomCondition($"({a.Text}) && ({b.Text})", v => a.Holds(v) && b.Holds(v)))),
            (3, Gen.Select(inner, inner, (a, b) => new RandomCondition($"({a.Text}) || ({b.Text})", v => a.Holds(v) || b.Holds(v)))),
            (1, Gen.Select(inner, inner, (a, b) => new RandomCondition($"!({a.Text}) == ({b.Text} && true)", v => !a.Holds(v) == b.Holds(v)))),
            (1, Gen.Select(Atom, inner, inner, (c, a, b) => new RandomCondition($"({c.Text} ? {a.Text} : {b.Text})", v => c.Holds(v) ? a.Holds(v) : b.Holds(v)))));
    }

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record RandomCondition(string Text, Func<Values, bool> Holds);

internal sealed record Sign(string Text, string Mirrored, Func<double?, double?, bool> Holds);

internal sealed record Values(double P, int Origins, int? Size, bool Secret, bool? Known, int? Count, bool HasX);
