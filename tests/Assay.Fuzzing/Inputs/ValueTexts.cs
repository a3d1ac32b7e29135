namespace Assay.Fuzzing.Inputs;

/// <summary>Texts that are values, nearly are, or look like what breaks careless code.</summary>
internal static class ValueTexts
{
    private const string Near = "0123456789-/.~?%X±, eEkTxu+<>_'() apbnd";

    private static readonly string[] Pieces =
    [
        "0", "9", "00", "-", "--", "/", "..", ".", "~", "?", "%", "X", "XX", "±", "+-", "+/-", "e", "E9", "e999", "e-999", "1e999", ",", " ", "\t", "\n", "\0", "\u00A0", "\u202F", "\u2009", "\u200B", "\u202E", "\uFEFF",
        "–", "—", "−", "…", "≈", "≥", "≤", "½", "²", "٢٠٢٤", "２０２４", "२०२४", "\ud800", "\udc00", "😀", "persons", "t/day", "km²", "солдат", "İ", "ı", "ß", "about ", "at least ", "Oct ", "October", "18.10.2024", "Likely", "unknown", "null", "NaN",
        "Infinity", "2024", "9999", "0000", "-99", "79228162514264337593543950335", "0.0000000000000000000000000001", "340282346638528859811704183484516925440", "0x1F", "1_000", "1,000", "1 000", "'", "\"", "\\u0031", "k", "m", "bn", "%%", "//",
    ];

    public static string Any(Random random, string[] samples)
    {
        var kind = random.Next(16);
        if (kind == 0)
            return Of(random, 60, r => (char)r.Next(0x10000));
        if (kind < 4)
            return Of(random, 24, r => Near[r.Next(Near.Length)]);
        if (kind < 6)
            return string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var text = samples[random.Next(samples.Length)];
        if (kind == 6)
            text = string.Concat(text, Pieces[random.Next(Pieces.Length)], samples[random.Next(samples.Length)]);
        if (kind == 7 && random.Next(50) == 0)
            text = string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(5_000)));
        for (var slips = random.Next(kind < 12 ? 2 : 5); slips > 0; slips--)
            text = Slip(random, text);
        return text;
    }

    private static string Slip(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var what = random.Next(4) == 0 ? Pieces[random.Next(Pieces.Length)] : Near[random.Next(Near.Length)].ToString();
        return random.Next(4) switch
        {
            0 => text.Insert(at, what),
            1 when at < text.Length => text.Remove(at, 1),
            2 when at < text.Length => text.Remove(at, 1).Insert(at, what),
            3 when text.Length > 1 => text[..at] + text[random.Next(text.Length)] + text[at..],
            _ => text + what,
        };
    }

    private static string Of(Random random, int longest, Func<Random, char> next) =>
        new([.. Enumerable.Range(0, random.Next(longest)).Select(_ => next(random))]);
}
