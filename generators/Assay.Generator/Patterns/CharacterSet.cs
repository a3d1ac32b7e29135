using Assay.Generator.Model;

namespace Assay.Generator.Patterns;

/// <summary>The classes that .NET defines by Unicode, and their opposites.</summary>
[Flags]
internal enum CharacterClasses
{
    None = 0,
    Digit = 1,
    Word = 2,
    Space = 4,
    NotDigit = 8,
    NotWord = 16,
    NotSpace = 32,
}

/// <param name="To">Inclusive.</param>
internal readonly record struct CharacterRange(char From, char To);

/// <summary>Some UTF-16 units: ranges and classes, or all but these. Surrogates are units like any other, as they are to Regex.</summary>
internal sealed record CharacterSet(EquatableArray<CharacterRange> Ranges, CharacterClasses Classes, bool IsNegated)
{
    private const char FirstBeyondAscii = '\u0080';

    public static CharacterSet Of(params CharacterRange[] ranges) => new(Merged(ranges), CharacterClasses.None, IsNegated: false);

    public static CharacterSet Of(char only) => new([new CharacterRange(only, only)], CharacterClasses.None, IsNegated: false);

    public static CharacterSet Of(CharacterClasses classes) => new(EquatableArray<CharacterRange>.Empty, classes, IsNegated: false);

    public static CharacterSet Of(IEnumerable<CharacterRange> ranges, CharacterClasses classes, bool isNegated) => new(Merged(ranges), classes, isNegated);

    /// <summary>The character, if it is but one.</summary>
    public char? Single => this is { IsNegated: false, Classes: CharacterClasses.None, Ranges.Count: 1 } && Ranges[0].From == Ranges[0].To ? Ranges[0].From : null;

    /// <summary>Both together; null if that is neither a set nor all but one.</summary>
    public CharacterSet? With(CharacterSet other) => IsNegated || other.IsNegated ? null : Of(Ranges.Concat(other.Ranges), Classes | other.Classes, isNegated: false);

    /// <summary>Whether no character is in both, whatever Unicode adds to its classes.</summary>
    public bool IsApartFrom(CharacterSet other)
    {
        for (var c = '\0'; c < FirstBeyondAscii; c++)
            if (HasAscii(c) && other.HasAscii(c))
                return false;
        var (mine, theirs) = (RangesBeyondAscii(), other.RangesBeyondAscii());
        if (IsNegated || other.IsNegated)
            return IsNegated != other.IsNegated && (IsNegated ? IsWithin(theirs, other.Classes, mine, Classes) : IsWithin(mine, Classes, theirs, other.Classes));
        // Which characters beyond ASCII belong to a class is for the running .NET to say.
        return !mine.Any(a => theirs.Any(b => a.From <= b.To && b.From <= a.To))
            && (mine.Count == 0 || other.Classes == CharacterClasses.None)
            && (theirs.Count == 0 || Classes == CharacterClasses.None)
            && Split(Classes).All(a => Split(other.Classes).All(b => AreApart(a, b)));
    }

    private static bool IsWithin(List<CharacterRange> ranges, CharacterClasses classes, List<CharacterRange> allRanges, CharacterClasses all) =>
        ranges.All(r => allRanges.Any(other => other.From <= r.From && r.To <= other.To))
        && Split(classes).All(c => Split(all).Any(other => c == other || (c, other) is (CharacterClasses.Digit, CharacterClasses.Word) or (CharacterClasses.NotWord, CharacterClasses.NotDigit)));

    private static bool AreApart(CharacterClasses a, CharacterClasses b) => (a | b) is
        (CharacterClasses.Digit | CharacterClasses.NotDigit) or (CharacterClasses.Word | CharacterClasses.NotWord) or (CharacterClasses.Space | CharacterClasses.NotSpace)
        or (CharacterClasses.Digit | CharacterClasses.NotWord) or (CharacterClasses.Digit | CharacterClasses.Space) or (CharacterClasses.Word | CharacterClasses.Space);

    private bool HasAscii(char c)
    {
        var (isDigit, isSpace) = (c is >= '0' and <= '9', c is ' ' or (>= '\t' and <= '\r'));
        var isWord = isDigit || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
        var isOfClass = (Classes & ((isDigit ? CharacterClasses.Digit : CharacterClasses.NotDigit)
            | (isWord ? CharacterClasses.Word : CharacterClasses.NotWord)
            | (isSpace ? CharacterClasses.Space : CharacterClasses.NotSpace))) != 0;
        return (isOfClass || IsInRange(c)) != IsNegated;
    }

    private bool IsInRange(char c)
    {
        foreach (var range in Ranges)
            if (range.From <= c && c <= range.To)
                return true;
        return false;
    }

    private List<CharacterRange> RangesBeyondAscii() =>
        Ranges.Where(r => r.To >= FirstBeyondAscii).Select(r => r.From >= FirstBeyondAscii ? r : new CharacterRange(FirstBeyondAscii, r.To)).ToList();

    private static IEnumerable<CharacterClasses> Split(CharacterClasses classes)
    {
        for (var bit = 1; bit <= (int)CharacterClasses.NotSpace; bit <<= 1)
            if (((int)classes & bit) != 0)
                yield return (CharacterClasses)bit;
    }

    private static EquatableArray<CharacterRange> Merged(IEnumerable<CharacterRange> ranges)
    {
        var merged = new List<CharacterRange>();
        foreach (var range in ranges.OrderBy(r => r.From).ThenBy(r => r.To))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && range.From <= last.To + 1)
                merged[merged.Count - 1] = new CharacterRange(last.From, range.To > last.To ? range.To : last.To);
            else
                merged.Add(range);
        }
        return merged.ToEquatableArray();
    }
}
