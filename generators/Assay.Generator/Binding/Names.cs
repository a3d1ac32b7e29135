using System.Text;
using Assay.Generator.Diagnostics;
using Assay.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Binding;

internal enum NameShape
{
    Pascal,
    Camel,
    Kebab,
}

/// <summary>How names are written in schemas and in C#.</summary>
internal static class Names
{
    private const int Longest = 200;

    /// <summary>Checks a name's shape and reports a wrong one together with the right one.</summary>
    /// <param name="plural">What such names are of: "kinds".</param>
    public static bool Check(NodeReader reader, YamlNode node, string name, NameShape shape, string plural)
    {
        if (Matches(name, shape) && name.Length <= Longest)
            return true;
        var right = Correct(name, shape);
        if (name.Length > Longest)
            reader.Diagnostics.Report(Descriptors.NotAName, node, NodeReader.Excerpt(name), $"a name of {plural}", $"it has {name.Length} characters, and a name has at most {Longest}");
        else if (right.Length is 0 or > Longest || right == name || !Matches(right, shape))
            reader.Diagnostics.Report(Descriptors.NotAName, node, NodeReader.Excerpt(name), $"a name of {plural}", $"a name is {Characters(shape)} and begins with a letter");
        else
            reader.Diagnostics.Report(Descriptors.NameShape, node, plural, ShapeName(shape), right, name);
        return false;
    }

    public static string Pascal(string camelOrKebab) => Correct(camelOrKebab, NameShape.Pascal);

    /// <summary>With `@` if it is a C# keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;

    public static string EscapeNamespace(string name) => string.Join(".", name.Split('.').Select(Escape));

    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name);

    private static string ShapeName(NameShape shape) => shape switch
    {
        NameShape.Pascal => "PascalCase",
        NameShape.Camel => "camelCase",
        _ => "kebab-case",
    };

    private static string Characters(NameShape shape) => shape == NameShape.Kebab ? "letters from a to z, digits and '-'," : "letters and digits";

    private static bool Matches(string name, NameShape shape)
    {
        if (name.Length == 0 || !char.IsLetter(name[0]))
            return false;
        if (shape == NameShape.Kebab)
        {
            return name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && name[name.Length - 1] != '-'
                && name.IndexOf("--", StringComparison.Ordinal) < 0;
        }
        return (shape == NameShape.Pascal ? !char.IsLower(name[0]) : !char.IsUpper(name[0])) && name.All(IsNameCharacter) && IsIdentifier(name);
    }

    private static string Correct(string name, NameShape shape)
    {
        if (shape == NameShape.Pascal && name.Length > 0 && char.IsLetter(name[0]) && name.All(IsNameCharacter))
            return char.IsUpper(name[0]) ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
        var words = Words(name);
        if (shape == NameShape.Kebab)
            return string.Join("-", words).ToLowerInvariant();
        var joined = string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
        return shape == NameShape.Pascal || joined.Length == 0 ? joined : LowerStart(joined);
    }

    /// <summary>`USTroops` begins with `us`, `Troops` with `t`.</summary>
    private static string LowerStart(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
            upper++;
        var lower = upper <= 1 || upper == name.Length ? Math.Max(1, upper) : upper - 1;
        return name.Substring(0, lower).ToLowerInvariant() + name.Substring(lower);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : ' ';
            var begins = word.Length > 0 && char.IsUpper(c) && !char.IsUpper(word[word.Length - 1]);
            if ((!IsNameCharacter(c) || begins) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (IsNameCharacter(c) && (words.Count > 0 || word.Length > 0 || char.IsLetter(c)))
                word.Append(c);
        }
        return words;
    }

    private static bool IsNameCharacter(char c) => char.IsLetter(c) || c is >= '0' and <= '9';
}
