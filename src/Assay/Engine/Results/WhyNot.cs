using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Engine;

/// <summary>Why a claim did not get one of the better rows: for each above the one given, the first part that fails, and the values in it.</summary>
internal static class WhyNot
{
    /// <summary>The rows of the verdict table above <paramref name="row"/>, in their order.</summary>
    public static ImmutableArray<RowFailure> Of(RuleSet rules, ClaimView claim, in Tally tally, int row)
    {
        var failures = ImmutableArray.CreateBuilder<RowFailure>(row);
        for (var above = 0; above < row; above++)
        {
            var failed = rules.FailedVerdictConjunct(above, claim, tally);
            var info = rules.Verdicts[above];
            if (failed >= 0)
                failures.Add(new(info, info.Conjuncts[failed], Values(info.Mentions[failed], claim, tally)));
        }

        return failures.ToImmutable();
    }

    private static ImmutableArray<NamedValue> Values(ImmutableArray<string> mentions, ClaimView claim, in Tally tally)
    {
        var values = ImmutableArray.CreateBuilder<NamedValue>(mentions.Length);
        foreach (var mention in mentions)
        {
            var (of, member) = (mention[..mention.IndexOf('.')], mention[(mention.IndexOf('.') + 1)..]);
            if (of == "tally" ? TryFind(tally, member, out var value) : TryFind(claim, member, out value))
                values.Add(new(mention, value, Text(value)));
        }

        return values.ToImmutable();
    }

    private static bool TryFind(in Tally tally, string member, out object? value)
    {
        value = member switch
        {
            nameof(Tally.Support) => tally.Support,
            nameof(Tally.Opposition) => tally.Opposition,
            nameof(Tally.P) => tally.P,
            nameof(Tally.B) => tally.B,
            nameof(Tally.D) => tally.D,
            nameof(Tally.U) => tally.U,
            nameof(Tally.Conflict) => tally.Conflict,
            nameof(Tally.SupportingOrigins) => tally.SupportingOrigins,
            nameof(Tally.OpposingOrigins) => tally.OpposingOrigins,
            nameof(Tally.DenyingOrigins) => tally.DenyingOrigins,
            _ => null,
        };
        return value is not null;
    }

    // A row asks claims of every kind, so most of them lack what it asks of one kind.
    private static bool TryFind(ClaimView claim, string member, out object? value)
    {
        // Fields begin with a small letter in the schema and with a capital in C#; no two differ by that alone.
        var field = claim.Kind.Fields.FirstOrDefault(field => string.Equals(field.Name, member, StringComparison.OrdinalIgnoreCase));
        value = member switch
        {
            nameof(ClaimView.Id) => claim.Id,
            nameof(ClaimView.Kind) => claim.Kind,
            _ => field?.Get(claim.Record),
        };
        return value is not null || field is not null;
    }

    // Six digits of a share are enough, unless they make it look like a rounder one, such as the bound that it misses.
    private static string Text(double number)
    {
        const int digits = 6;
        var text = number.ToString("0.######", CultureInfo.InvariantCulture);
        return number is > 0 and < 1 && text.Length == "0.".Length + digits ? text : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        IRef reference => reference.Id,
        double number => Text(number),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items and not string => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => value.ToString() ?? "",
    };
}
