using System.Globalization;

namespace Assay.Fuzzing.Inputs;

/// <summary>Values of fields: right ones, and one in so many that may be anything.</summary>
internal sealed class FieldTexts(int wrong)
{
    private static readonly string[] Dates = ["2024", "2024-10", "2024-10-XX", "2024-10-18", "2024-10-19~", "2024-10?", "2024-11-02", "0001-01-01", "9999-12-31", "2024-10-08/2024-10-13", "../2024-12", "2024-10-28/.."];
    private static readonly string[] Numbers = ["0", "1", "12", "-3", "2.5", "1e3", "0.1", "12.0", "9007199254740993", "1.7976931348623157e308", "5e-324", "-0"];
    private static readonly string[] Quantities = ["1500", "~1500", "1500±100", "1500..12000", "10000..", "..40000", "2", "79228162514264337593543950335"];
    private static readonly string[] Truths = ["true", "false"];
    private static readonly string[] Shares = ["12.5%", "0.125", "0", "1", "100%", "0.68"];
    private static readonly string[] Odds = ["Likely", "VeryLikely", "0.68", "EvenChance", "1"];
    private static readonly string[] Urls = ["https://example.org/ä?q=a%20b#c", "http://[::1]/", "mailto:a@b.c", "https://例え.jp/", "urn:x:y", "file:///etc/passwd", "javascript:alert(1)"];

    private static readonly string[] Texts =
    [
        "", " ", "a ", " a", "null", "~", "yes", "No", "0x1F", "1_000", "2024-10-18", ".5", "a: b", "a #b", "#a", "- a", "?", "[a]", "{a}", "'a'", "\"a\"", "a\"b\\c", "!tag", "&anchor", "*alias", "|", ">", "%a", "@a", "`a",
        "---", "...", "<<", "a\nb", "a\nb\n", "\na", "a\n\nb", "a \nb", " a\nb", "\ta", "\r", "a\r\nb", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u007F", "\u202E", "\uFFFD", "é", "김정은", "𝄞", "</script>", "\\u0041", "a\\", "{{", "¶2", "=1+1", "a,b;c",
    ];

    private static readonly string[] OddTexts =
    [
        "1e999", "-0", "1e-999", "NaN", "Infinity", "9999-99-99", "0000-00-00", "2024-02-30", "../../etc/passwd", "__proto__", "<b>", "unknown", "c0", "s1", "x1", "\0", "\u0001", "\ud800", "\udc00\ud800", "1,000", "10 000", "2024/2023", "../..",
        "999999999999999999999999999999999999", "0.00000000000000000000000000000001", "Asserts", "asserts", "AlmostCertain", "C", "G", "TRUE", "on", "İ", "ﬁ", "http://", "http://a b", "//x", "0b1", "١٢", "٪", "12 %", "1e5%", "+5", "5.", "--", "~~5", "5±", "..", "/",
    ];

    private static readonly string[] Words = ["null", "true", "false", "0", "-0", "1e999", "-1e999", "1e-999", "1.0", "123456789012345678901234567890", "0.1e1", "1E+2", "9007199254740993", "~", ".inf", ".nan", "0o17", "0x1F", "1_000", "2024-10-18", "yes"];

    public static string IdOf(Family family, int number) => string.Create(CultureInfo.InvariantCulture, $"{"pxecs"[(int)family]}{number}");

    public string Odd(Random random) => Pick(random, OddTexts);

    public string Word(Random random) => Pick(random, Words);

    public string Text(Random random) => random.Next(4) == 0 ? Pick(random, Texts) + Pick(random, Texts) : Pick(random, Texts);

    public string Date(Random random) => IsWrong(random) ? Odd(random) : Pick(random, Dates);

    /// <summary>A value of a field of record number <paramref name="number"/>; null if there is nothing that it can refer to.</summary>
    public Node? Of(Random random, FieldInfo field, int number, KindInfo[][] cast)
    {
        if (field.IsList && random.Next(4) != 0)
            return new ListNode([.. Enumerable.Range(0, random.Next(4)).Select(_ => One(random, field, number, cast)).OfType<Node>()]);
        return field.IsOptional && random.Next(10) == 0 ? new WordNode("null") : One(random, field, number, cast);
    }

    private Node? One(Random random, FieldInfo field, int number, KindInfo[][] cast)
    {
        if (IsWrong(random))
            return random.Next(2) == 0 ? new TextNode(Odd(random)) : new WordNode(Word(random));
        return field.Type switch
        {
            FieldType.Int => new WordNode(random.Next(12).ToString(CultureInfo.InvariantCulture)),
            FieldType.Number => new WordNode(Pick(random, Numbers)),
            FieldType.Bool => new WordNode(Pick(random, Truths)),
            FieldType.Percent => new TextNode(Pick(random, Shares)),
            FieldType.Likelihood => new TextNode(Pick(random, Odds)),
            FieldType.Date or FieldType.Period => new TextNode(Pick(random, Dates)),
            FieldType.Quantity => new TextNode(Pick(random, Quantities) + (field.Unit is { } unit && random.Next(2) == 0 ? " " + unit : "")),
            FieldType.Url => new TextNode(Pick(random, Urls)),
            FieldType.Place => new TextNode("Rason" + (random.Next(3) == 0 ? Pick(random, Texts) : "")),
            FieldType.Enum or FieldType.Text when field.OneOf.Length > 0 => new TextNode(field.OneOf[random.Next(field.OneOf.Length)]),
            FieldType.Enum => new TextNode(Pick(random, FieldEnums.NamesOf(field))),
            FieldType.Ref => Reference(random, field, number, cast) is { } id ? new TextNode(id) : null,
            FieldType.Value => new MapNode(field.TypeName == "Batch" ? [("lot", new TextNode("K2"))] : [("from", new TextNode("Rason")), ("to", new TextNode(Text(random)))]),
            _ => new TextNode(field.Name == "sha256" ? new string('0', 64) : Text(random)),
        };
    }

    // Of its own family one before it, since circles are errors; now and then any.
    private string? Reference(Random random, FieldInfo field, int number, KindInfo[][] cast)
    {
        var target = field.Target!();
        if (field.Name == "relays" && random.Next(8) == 0)
            return "unknown";
        var isChain = field.Name is "owner" or "relays" or "drawsOn" or "memberOf" or "speaksFor" && !IsWrong(random);
        var possible = Enumerable.Range(0, isChain ? number : cast[(int)target.Family].Length).Where(i => cast[(int)target.Family][i].Is(target)).ToList();
        return possible.Count == 0 ? null : IdOf(target.Family, possible[random.Next(possible.Count)]);
    }

    private bool IsWrong(Random random) => wrong > 0 && random.Next(wrong) == 0;

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
