using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Assay;

/// <summary>Puts a schema's texts together: names for references, words for enums, "unknown" for what is absent. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextBuilder(INames names)
{
    // Texts can hold other claims' texts, and so on; a hostile dossier must not make them grow without end.
    private const int Longest = 64 * 1024;

    private const string Absent = "unknown";

    private readonly StringBuilder text = new();

    /// <summary>Adds a piece of the schema's own text, or a value that is a text.</summary>
    public void Append(string? value) => Add(value ?? Absent);

    /// <summary>Adds a list's items: "a, b and c".</summary>
    public void Append<T>(ValueList<T> values) => AppendList(values, value => Show(value));

    /// <summary>Adds a value as readers like it.</summary>
    public void Append(object? value) => Add(Show(value));

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();

    private bool IsFull => text.Length >= Longest;

    private void Add(string piece)
    {
        if (piece.Length <= Longest - text.Length)
            text.Append(piece);
        else if (!IsFull)
            text.Append(piece.AsSpan(0, Longest - text.Length - 1)).Append('…');
    }

    private string Show(object? value) => value switch
    {
        null => Absent,
        string s => s,
        bool b => b ? "yes" : "no",
        IRef reference => names.NameOf(reference.Family, reference.Id),
        Enum e => Wording.OfName(e.ToString()),
        Quantity q => q.ToText(),
        Party party => party.Name ?? party.Id,
        Source source => source.Name ?? source.Id,
        Claim claim => names.NameOf(Family.Claim, claim.Id),
        Entity entity => entity.Id,
        Uri url => url.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => ShowAll(items),
        _ => value.ToString() ?? Absent,
    };

    private string ShowAll(IEnumerable items)
    {
        var inner = new TextBuilder(names);
        inner.AppendList(items.Cast<object?>(), inner.Show);
        return inner.ToString();
    }

    private void AppendList<T>(IEnumerable<T> items, Func<T, string> show)
    {
        string? last = null;
        var count = 0;
        foreach (var item in items)
        {
            if (IsFull)
                return;
            if (last is not null)
                Add(count++ == 0 ? last : $", {last}");
            last = show(item);
        }

        Add(last is null ? "none" : count == 0 ? last : $" and {last}");
    }
}
