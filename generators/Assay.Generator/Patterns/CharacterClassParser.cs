using System.Globalization;

namespace Assay.Generator.Patterns;

/// <summary>Parses what stands for one character: classes in brackets, and escapes.</summary>
internal sealed class CharacterClassParser(string pattern)
{
    /// <param name="at">Behind the opening bracket, and then behind the closing one.</param>
    public CharacterSet Class(ref int at)
    {
        var ranges = new List<CharacterRange>();
        var classes = CharacterClasses.None;
        var isNegated = pattern[at] == '^';
        at += isNegated ? 1 : 0;
        // A bracket right behind the opening one stands for itself.
        for (var isFirst = true; isFirst || pattern[at] != ']'; isFirst = false)
        {
            if (!isFirst && pattern[at] == '-' && pattern[at + 1] == '[')
                throw new UnknownConstruct("a class that is taken from another");
            if (pattern[at] == '[' && pattern[at + 1] == ':')
                throw new UnknownConstruct("'[:' in a class");
            var set = Member(ref at);
            if (set.Single is not { } from)
            {
                classes |= set.Classes;
                continue;
            }
            if (pattern[at] != '-' || pattern[at + 1] == ']')
            {
                ranges.Add(new CharacterRange(from, from));
                continue;
            }
            at++;
            if (pattern[at] == '[')
                throw new UnknownConstruct("a class that is taken from another");
            if (Member(ref at).Single is not { } to)
                throw new UnknownConstruct("a range with an escape such as '\\d' at its end");
            ranges.Add(new CharacterRange(from, to));
        }
        at++;
        return CharacterSet.Of(ranges, classes, isNegated);
    }

    /// <param name="at">Behind the backslash, and then behind the escape.</param>
    public CharacterSet Escape(ref int at, bool inClass)
    {
        var c = pattern[at++];
        switch (c)
        {
            case 'd':
                return CharacterSet.Of(CharacterClasses.Digit);
            case 'D':
                return CharacterSet.Of(CharacterClasses.NotDigit);
            case 'w':
                return CharacterSet.Of(CharacterClasses.Word);
            case 'W':
                return CharacterSet.Of(CharacterClasses.NotWord);
            case 's':
                return CharacterSet.Of(CharacterClasses.Space);
            case 'S':
                return CharacterSet.Of(CharacterClasses.NotSpace);
            case 't':
                return CharacterSet.Of('\t');
            case 'n':
                return CharacterSet.Of('\n');
            case 'r':
                return CharacterSet.Of('\r');
            case 'f':
                return CharacterSet.Of('\f');
            case 'v':
                return CharacterSet.Of('\v');
            case 'a':
                return CharacterSet.Of('\a');
            case 'e':
                return CharacterSet.Of('\u001B');
            case 'b' when inClass:
                return CharacterSet.Of('\b');
            case 'x':
                return Hexadecimal(ref at, 2);
            case 'u':
                return Hexadecimal(ref at, 4);
            case 'p' or 'P':
                throw new UnknownConstruct($"the Unicode category '\\{c}'");
            case 'b' or 'B':
                throw new UnknownConstruct($"the word boundary '\\{c}'");
            case 'A' or 'z' or 'Z':
                throw new UnknownConstruct($"the anchor '\\{c}' that is not at an end");
            default:
                return char.IsLetterOrDigit(c) || c == '_' ? throw new UnknownConstruct($"the escape '\\{c}'") : CharacterSet.Of(c);
        }
    }

    private CharacterSet Member(ref int at)
    {
        var c = pattern[at++];
        return c == '\\' ? Escape(ref at, inClass: true) : CharacterSet.Of(c);
    }

    private CharacterSet Hexadecimal(ref int at, int digits)
    {
        at += digits;
        return CharacterSet.Of((char)int.Parse(pattern.Substring(at - digits, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
    }
}
