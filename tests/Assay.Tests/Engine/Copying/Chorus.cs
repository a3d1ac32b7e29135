namespace Assay.Tests.Engine.Copying;

/// <summary>Those who settle what is true: of each claim e1, e2, … fourteen B deny it, of each claim t1, t2, … four assert it.</summary>
internal static class Chorus
{
    private const int Denying = 14;
    private const int Asserting = 4;

    /// <summary>The statements, and behind them what the others say of the claims in them.</summary>
    public static string With(string statements)
    {
        var claims = statements.Split([' ', ';']).Where(word => word.Length > 1 && word[0] is 'e' or 't' && char.IsAsciiDigit(word[^1])).Distinct();
        return string.Join(';', claims.SelectMany(Of).Prepend(statements));
    }

    private static IEnumerable<string> Of(string claim) => claim[0] == 'e'
        ? Enumerable.Range(1, Denying).Select(i => $"b{i} denies {claim}")
        : Enumerable.Range(1, Asserting).Select(i => $"b{i} asserts {claim}");
}
