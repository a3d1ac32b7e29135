using System.Text.Json;

namespace Assay.Fuzzing.Inputs;

/// <summary>Takes JSON apart, and changes its shape rather than its bytes.</summary>
internal static class JsonTree
{
    private static readonly FieldTexts Odd = new(wrong: 1);

    public static Node Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>Up to so many values are left out, doubled, replaced, swapped or wrapped, or get another name.</summary>
    public static void Change(Random random, Node root, int most)
    {
        for (var changes = random.Next(most + 1); changes > 0; changes--)
        {
            var places = new List<Node>();
            Gather(root, places);
            if (places.Count > 0)
                ChangeOnce(random, places[random.Next(places.Count)], places);
        }
    }

    private static Node Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new MapNode([.. value.EnumerateObject().Select(member => (member.Name, Read(member.Value)))]),
        JsonValueKind.Array => new ListNode([.. value.EnumerateArray().Select(Read)]),
        JsonValueKind.String => new TextNode(value.GetString()!),
        _ => new WordNode(value.GetRawText()),
    };

    private static void Gather(Node node, List<Node> places)
    {
        IEnumerable<Node> inner = node switch { MapNode map => map.Entries.Select(entry => entry.Value), ListNode list => list.Items, _ => [] };
        if (node is MapNode { Entries.Count: > 0 } or ListNode { Items.Count: > 0 })
            places.Add(node);
        foreach (var item in inner)
            Gather(item, places);
    }

    private static void ChangeOnce(Random random, Node place, List<Node> places)
    {
        if (place is MapNode map)
        {
            var at = random.Next(map.Entries.Count);
            var other = places[random.Next(places.Count)];
            switch (random.Next(6))
            {
                case 0:
                    map.Entries.RemoveAt(at);
                    break;
                case 1:
                    map.Entries.Insert(random.Next(map.Entries.Count), (map.Entries[at].Key + (random.Next(8) == 0 ? "" : "2"), Value(random, 2)));
                    break;
                case 2 when other is MapNode { Entries.Count: > 0 } from:
                    map.Entries[at] = (map.Entries[at].Key, Copy(from.Entries[random.Next(from.Entries.Count)].Value));
                    break;
                case 3 when other is MapNode { Entries.Count: > 0 } names:
                    map.Entries[at] = (names.Entries[random.Next(names.Entries.Count)].Key, map.Entries[at].Value);
                    break;
                case 4:
                    map.Entries[at] = (map.Entries[at].Key, new ListNode([map.Entries[at].Value]));
                    break;
                default:
                    map.Entries[at] = (map.Entries[at].Key, Value(random, 2));
                    break;
            }
        }
        else if (place is ListNode list)
        {
            var at = random.Next(list.Items.Count);
            switch (random.Next(4))
            {
                case 0:
                    list.Items.RemoveAt(at);
                    break;
                case 1:
                    list.Items.Insert(random.Next(list.Items.Count), Copy(list.Items[at]));
                    break;
                case 2:
                    (list.Items[0], list.Items[at]) = (list.Items[at], list.Items[0]);
                    break;
                default:
                    list.Items[at] = Value(random, 2);
                    break;
            }
        }
    }

    private static Node Value(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => new WordNode(Odd.Word(random)),
        1 or 2 => new TextNode(Odd.Odd(random)),
        3 => new TextNode(Odd.Text(random)),
        4 => new ListNode([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth - 1))]),
        _ => new MapNode([.. Enumerable.Range(0, random.Next(3)).Select(_ => (Odd.Text(random), Value(random, depth - 1)))]),
    };

    // What is changed in one place must not change in another.
    private static Node Copy(Node node) => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(entry => (entry.Key, Copy(entry.Value)))]),
        ListNode list => new ListNode([.. list.Items.Select(Copy)]),
        _ => node,
    };
}
