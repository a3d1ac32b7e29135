using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Assay.Generator.Emit;
using Assay.Generator.Patterns;
using Assay.Generator.Tests.Emit;
using CsCheck;

namespace Assay.Generator.Tests.Patterns;

/// <summary>Compiled, the code for a pattern says of every text what Regex says of it.</summary>
public sealed class MatchingTests
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private delegate bool Matcher(ReadOnlySpan<char> text);

    [Fact]
    public void Random_patterns_match_what_Regex_matches()
    {
        var lowered = new HashSet<string>();
        RandomPatterns.Any.Where(p => IsPattern(p) && PatternLowering.Lower(p, out _) is not null)
            .Array[40].Sample(patterns => { lock (lowered) lowered.UnionWith(patterns); }, iter: 20, threads: 1);
        var matchers = Compile([.. lowered]);
        var (matched, missed) = (0, 0);
        foreach (var (pattern, matcher) in matchers)
        {
            var regex = new Regex($@"\A(?:{pattern})\z", Options);
            var random = new Random(pattern.Length);
            var own = Enumerable.Range(0, 12).Select(_ => RandomPatterns.Sample(pattern, random)).ToList();
            var texts = Gen.OneOf(RandomPatterns.Texts, Gen.OneOf(own.ToArray()), Gen.OneOf(own.ToArray()).SelectMany(RandomPatterns.Near));
            texts.Array[60].Sample(
                all =>
                {
                    foreach (var text in all)
                    {
                        var expected = regex.IsMatch(text);
                        matcher(text).Should().Be(expected, "{0} of '{1}'", pattern, string.Concat(text.Select(c => $"\\u{(int)c:X4}")));
                        _ = expected ? matched++ : missed++;
                    }
                },
                iter: 3,
                threads: 1);
        }

        matchers.Count.Should().BeGreaterThan(300);
        matched.Should().BeGreaterThan(10_000, "else nothing much is tested");
        missed.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void Every_class_has_the_characters_that_Regex_gives_it()
    {
        string[] classes = [".", @"\d", @"\D", @"\w", @"\W", @"\s", @"\S", @"[^\d]", @"[^\w\s]", @"[\w\u2000-\u2FFF]", @"[^\x00-\xFF]", @"[\s\S]", @"[^\s\S]", "[a-c-e]", @"[\w-a]", "[+--]", "[]a]", @"[a-c/\d]", @"[^a-c/\d]", @"[0-9a-fx\s\w]", @"[\x00-\uFFFF\d]", @"[^\x00-\uFFFF\d]"];
        foreach (var (pattern, matcher) in Compile([.. classes.Select(c => c + "{1}")]))
        {
            var regex = new Regex($@"\A(?:{pattern})\z", Options);
            var wrong = Enumerable.Range(0, 0x10000).Select(c => ((char)c).ToString()).Where(c => matcher(c) != regex.IsMatch(c)).Select(c => $"\\u{(int)c[0]:X4}");
            wrong.Should().BeEmpty(pattern);
            // Behind the end there is no character to look at.
            matcher("").Should().BeFalse(pattern);
        }
    }

    [Fact]
    public void Classes_that_are_taken_for_apart_have_no_character_in_common()
    {
        string[] classes = [@"\d", @"\D", @"\w", @"\W", @"\s", @"\S", @"[^\d]", @"[^\w]", @"[^\s]", @"[^\d\s]", @"[\d\s]", "[a-z]", "[^a-z]", "[é-ö]", "[^é-ö]", @"[\u0660]", "[^a]", "."];
        var members = classes.ToDictionary(c => c, c => new Regex(c, Options) is var regex ? Enumerable.Range(0, 0x10000).Where(i => regex.IsMatch(((char)i).ToString())).ToHashSet() : []);
        foreach (var left in classes)
        {
            foreach (var right in classes)
            {
                if (Set(left).IsApartFrom(Set(right)))
                    members[left].Overlaps(members[right]).Should().BeFalse($"{left} and {right}");
            }
        }

        Set(@"\d").IsApartFrom(Set(@"\s")).Should().BeTrue();
        Set(@"\d").IsApartFrom(Set(@"[^\w]")).Should().BeTrue();
        Set("[a-z]").IsApartFrom(Set("[^a-z]")).Should().BeTrue();

        static CharacterSet Set(string one) => ((PatternNode.One)PatternParser.Parse(one, out _)!).Set;
    }

    [Fact]
    public void A_long_text_is_read_once_and_nothing_is_allocated()
    {
        var matcher = Compile([@"(?:[a-z]+(?:-[a-z]+)*\s)*\d"]).Single().Matcher;
        var text = string.Concat(Enumerable.Repeat("some-words ", 100_000));
        matcher(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        matcher(text).Should().BeFalse();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000);
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static List<(string Pattern, Matcher Matcher)> Compile(IReadOnlyList<string> patterns)
    {
        var code = new StringBuilder("#nullable enable\n");
        for (var i = 0; i < patterns.Count; i++)
        {
            var constants = new FieldConstants($"P{i}");
            var node = PatternLowering.Lower(patterns[i], out var objection) ?? throw new InvalidOperationException($"{patterns[i]}: {objection}");
            constants.Method("Matches", () => PatternCode.Method("Matches", patterns[i], node, constants));
            code.Append($"internal static class P{i}Constants\n{{\n").AppendJoin('\n', constants.MethodsToScript()).Append("\n}\n");
        }
        var compilation = Compiled.Compile([new GeneratedFile("Patterns.g.cs", code.ToString())], "Patterns");
        compilation.Complaints().Should().BeEmpty();
        using var image = new MemoryStream();
        compilation.Emit(image).Success.Should().BeTrue();
        image.Position = 0;
        var assembly = new AssemblyLoadContext("Patterns", isCollectible: true).LoadFromStream(image);
        return [.. patterns.Select((p, i) => (p, assembly.GetType($"P{i}Constants")!
            .GetMethod("Matches", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.CreateDelegate<Matcher>()))];
    }
}
