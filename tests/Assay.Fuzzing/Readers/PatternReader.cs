using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Assay.Generator.Binding;
using Assay.Generator.Patterns;
using Assay.Generator.Targets;

namespace Assay.Fuzzing.Readers;

/// <summary>Reads patterns of fields. One that is accepted runs in time linear in the text; the watchdog sees to that.</summary>
internal sealed class PatternReader : IReader
{
    private static readonly string[] Pieces =
    [
        "a", "b", "é", "0", ".", "\\d", "\\w", "\\s", "\\S", "\\.", "\\x41", "\\u0410", "\\cA", "\\012", "\\b", "\\B", "\\A", "\\z", "\\Z", "\\G", "\\1", "\\k<n>", "\\p{Lu}", "\\P{L}", "\\p{IsCyrillic}", "\\-", "\\",
        "[", "]", "[^", "[a-z]", "[^a-z]", "[a-z-[aeiou]]", "[\\d-x]", "[]a]", "[[:alpha:]]", "-", "(", ")", "(?:", "(?<n>", "(?'n'", "(?<n-m>", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?(", "(?i)", "(?i:", "(?x)", "(?xn-i:", "(?#", "#", " ",
        "*", "+", "?", "*?", "+?", "??", "{2}", "{2,}", "{2,3}", "{0}", "{,2}", "{1000}", "{0,1000}", "{2147483647}", "{99999999999}", "{", "}", "|", "||", "^", "$", "\n", "\"", "\ud83d", "İ", "K", "(a+)+", "(a|a)*", "(a*)*", "(.*a){9}",
    ];

    private static readonly string[] Texts = [new('a', 3_000), new string('a', 3_000) + "!", string.Concat(Enumerable.Repeat("ab", 1_500)), "", "a", "aA0é.-"];

    public string Name => "pattern";

    public string Extension => ".utf16.txt";

    public byte[] Make(Random random) =>
        MemoryMarshal.AsBytes(string.Concat(Enumerable.Range(0, random.Next(1, random.Next(4) == 0 ? 60 : 12)).Select(_ => Pieces[random.Next(Pieces.Length)])).AsSpan()).ToArray();

    public Reading Read(byte[] input)
    {
        var pattern = MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length / 2 * 2)).ToString();
        if (PatternCheck.Objection(pattern) is { } objection)
        {
            Promise.IsReadable(objection);
            return new Reading(false, () => objection);
        }

        var isLowered = PatternLowering.Lower(pattern, out var why) is not null;
        var ecma = EcmaPattern.Of(pattern);
        if (isLowered)
            return new Reading(true, () => $"lowered {ecma}");
        Promise.Holds(why.Length > 0, "nothing is said of why a pattern is not lowered");
        if (PatternSize.Of(pattern) > PatternSize.Largest)
            return new Reading(false, () => "too large");
        // As the generated code has it.
        var regex = new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        var matches = string.Concat(Texts.Select(text => regex.IsMatch(text) ? 'y' : 'n'));
        return new Reading(true, () => $"{matches} {why} {ecma}");
    }
}
