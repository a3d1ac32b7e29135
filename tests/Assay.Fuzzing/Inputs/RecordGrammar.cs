namespace Assay.Fuzzing.Inputs;

/// <summary>Makes dossiers of any model out of what it says of its kinds: right ones for the most part, wrong in all ways for the rest.</summary>
internal sealed class RecordGrammar(Model model, int wrong)
{
    private const int MostRecords = 4;

    private static readonly string[] Words = ["party", "source", "evidence", "claim", "statement"];
    private static readonly string[] Sections = ["parties", "sources", "evidence", "claims", "statements"];

    private static readonly string[] OddKeys =
        ["", "id", "kind", "ID", "__proto__", "constructor", "$ref", "unknown", "note", "relays", "owner", "\u0000", "\ud800", "é", "a b", "<<", "*a", "&a", "key\nkey", "implies", "made", "source"];

    private readonly KindInfo[][] kinds =
        [.. Enum.GetValues<Family>().Select(family => model.Kinds.Where(kind => kind.Family == family && (wrong > 0 || !kind.IsAbstract)).ToArray())];

    private readonly FieldTexts fields = new(wrong);

    /// <summary>A whole document.</summary>
    public MapNode Document(Random random)
    {
        var entries = new List<(string, Node)> { ("dossier", new TextNode(IsWrong(random) ? fields.Odd(random) : "case-1")), ("model", new TextNode(IsWrong(random) ? fields.Odd(random) : model.Name)) };
        if (random.Next(3) == 0)
            entries.Add(("title", new TextNode(fields.Text(random))));
        // Kinds first, so that references can lead where they may.
        var cast = kinds.Select(some => Enumerable.Range(0, random.Next(1, MostRecords + 1)).Select(_ => some[random.Next(some.Length)]).ToArray()).ToArray();
        foreach (var family in Enum.GetValues<Family>())
            entries.Add((Sections[(int)family], new ListNode([.. Enumerable.Range(0, cast[(int)family].Length).Select(i => Record(random, family, i, cast))])));
        if (random.Next(4) == 0)
            entries.Add(("relations", new ListNode([.. Enumerable.Range(0, random.Next(3)).Select(_ => Relation(random, cast))])));
        if (random.Next(4) == 0)
            Shuffle(random, entries);
        Spoil(random, entries);
        return new MapNode(entries);
    }

    /// <summary>The same, as the objects of JSON Lines.</summary>
    public List<MapNode> Lines(Random random)
    {
        var header = new List<(string, Node)>();
        var lines = new List<MapNode>();
        foreach (var (key, value) in Document(random).Entries)
        {
            var word = key == "relations" ? "relation" : Array.IndexOf(Sections, key) is >= 0 and var family ? Words[family] : null;
            if (word is not null && value is ListNode list)
                lines.AddRange(list.Items.Select(item => new MapNode([(word, item)])));
            else
                header.Add((key, value));
        }

        if (random.Next(3) == 0)
            Shuffle(random, lines);
        lines.Insert(0, new MapNode(header));
        return lines;
    }

    private Node Record(Random random, Family family, int number, KindInfo[][] cast)
    {
        if (IsWrong(random))
            return Any(random, 3);
        var kind = cast[(int)family][number];
        var entries = new List<(string, Node)> { ("id", new TextNode(IsWrong(random) ? fields.Odd(random) : FieldTexts.IdOf(family, number))) };
        if (kind.Base is not null || random.Next(8) == 0)
            entries.Add(("kind", new TextNode(IsWrong(random) ? fields.Odd(random) : kind.Was.Length > 0 && random.Next(4) == 0 ? kind.Was[0] : kind.Name)));
        foreach (var field in kind.Fields.Where(field => !field.IsOptional && !field.IsList || random.Next(3) == 0))
        {
            if (fields.Of(random, field, number, cast) is { } value)
                entries.Add((field.Was.Length > 0 && random.Next(6) == 0 ? field.Was[0] : field.Name, value));
        }

        if (family == Family.Statement && !entries.Exists(entry => entry is ("made" or "reported", TextNode)))
            entries.Add(("made", new TextNode(fields.Date(random))));
        Spoil(random, entries);
        return new MapNode(entries);
    }

    private MapNode Relation(Random random, KindInfo[][] cast)
    {
        var claim = random.Next(cast[(int)Family.Claim].Length);
        var other = new TextNode(IsWrong(random) ? fields.Odd(random) : FieldTexts.IdOf(Family.Claim, random.Next(cast[(int)Family.Claim].Length)));
        var entries = new List<(string, Node)>
        {
            ("claim", new TextNode(IsWrong(random) ? fields.Odd(random) : FieldTexts.IdOf(Family.Claim, claim))),
            (random.Next(3) == 0 && other.Text != FieldTexts.IdOf(Family.Claim, claim) ? "excludes" : "implies", random.Next(2) == 0 ? other : new ListNode([other])),
        };
        Spoil(random, entries);
        return new MapNode(entries);
    }

    // A key too many, twice, or gone; a value of the wrong shape.
    private void Spoil(Random random, List<(string Key, Node Value)> entries)
    {
        if (!IsWrong(random))
            return;
        var at = random.Next(entries.Count + 1);
        switch (random.Next(4))
        {
            case 0:
                entries.Insert(at, (OddKeys[random.Next(OddKeys.Length)], Any(random, 3)));
                break;
            case 1 when at < entries.Count:
                entries.RemoveAt(at);
                break;
            case 2 when at < entries.Count:
                entries.Add(entries[at]);
                break;
            case 3 when at < entries.Count:
                entries[at] = (entries[at].Key, Any(random, 3));
                break;
        }
    }

    private Node Any(Random random, int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => new TextNode(fields.Odd(random)),
        1 => new WordNode(fields.Word(random)),
        2 => new TextNode(fields.Text(random)),
        3 => new ListNode([]),
        4 => new ListNode([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth - 1))]),
        _ => new MapNode([.. Enumerable.Range(0, random.Next(3)).Select(_ => (OddKeys[random.Next(OddKeys.Length)], Any(random, depth - 1)))]),
    };

    private bool IsWrong(Random random) => wrong > 0 && random.Next(wrong) == 0;

    private static void Shuffle<T>(Random random, List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
