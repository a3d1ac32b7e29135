using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>
/// What reading one text needs besides the text: the kinds, the place in the record at hand, and somewhere to report to. Errors are
/// collected; reading goes on behind each.
/// </summary>
internal abstract class ReadContext(KindTable kinds)
{
    // Enough for 64 levels of objects and lists.
    private readonly Step[] path = new Step[130];

    public KindTable Kinds => kinds;

    /// <summary>Whether the text was YAML, so that every value arrives as a JSON string or null.</summary>
    public bool IsYaml { get; init; }

    /// <summary>Whether the text is one record with little around it, so that looking it over is cheap.</summary>
    public bool IsOneRecord { get; init; }

    /// <summary>How many errors have been reported.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>One string for each id, however often it stands in the text.</summary>
    public StringPool Ids { get; init; } = new();

    /// <summary>The text that is being read.</summary>
    public ReadOnlyMemory<byte> Text { get; set; }

    /// <summary>Reports something about the bytes of a token.</summary>
    /// <param name="code">What sort of thing.</param>
    /// <param name="token">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="pointer">The value as a JSON pointer into the record.</param>
    public void Report(DossierCode code, Token token, string message, string pointer)
    {
        if (code.Severity == Severity.Error)
            ErrorCount++;
        OnReport(code, token, message, pointer);
    }

    /// <summary>Warns of a name that is no longer the one to write.</summary>
    /// <param name="code">What has got another name.</param>
    /// <param name="token">Where the earlier name stands.</param>
    /// <param name="earlier">That name.</param>
    /// <param name="current">Today's name.</param>
    /// <param name="pointer">The value as a JSON pointer into the record.</param>
    public void ReportEarlierName(DossierCode code, Token token, string earlier, string current, string pointer) =>
        OnEarlierName(code, token, earlier, current, $"'{earlier}' is called '{current}' now; write that", pointer);

    /// <summary>Counts an error that was reported elsewhere.</summary>
    public void CountError() => ErrorCount++;

    /// <summary>Takes note of a reference, which can be checked only when everything has been read.</summary>
    /// <param name="target">The kind that it must be of.</param>
    /// <param name="id">The id.</param>
    /// <param name="token">Where it stands.</param>
    /// <param name="field">The field that holds it, with those it is nested in: <c>route/from</c>.</param>
    /// <param name="item">Its place in a list, or -1.</param>
    /// <returns>Whether it is known by now that it holds.</returns>
    public virtual bool OnReference(KindInfo target, string id, Token token, string field, int item) => false;

    protected abstract void OnReport(DossierCode code, Token token, string message, string pointer);

    protected virtual void OnEarlierName(DossierCode code, Token token, string earlier, string current, string message, string pointer) =>
        OnReport(code, token, message, pointer);

    public void Enter(int depth, Token name) => path[depth] = new(name, -1);

    public void EnterItem(int depth, int item) => path[depth] = new(default, item);

    /// <summary>What messages call the value at hand.</summary>
    public string ValueAt(int depth) => path[depth].Item >= 0 ? Wording.Value(NameOf(path[depth - 1]), path[depth].Item) : Wording.Value(NameOf(path[depth]), -1);

    /// <summary>The value at hand as a JSON pointer into the record.</summary>
    public string PointerAt(int depth)
    {
        var pointer = new StringBuilder();
        for (var i = 1; i <= depth; i++)
        {
            pointer.Append('/');
            if (path[i].Item >= 0)
                pointer.Append(path[i].Item);
            else
                pointer.Append(JsonPointer.Escape(NameOf(path[i])));
        }

        return pointer.ToString();
    }

    /// <summary>The field of a reference and its place in a list; see <see cref="OnReference"/>.</summary>
    public (string Field, int Item) ReferenceAt(int depth)
    {
        var item = path[depth].Item;
        var level = item >= 0 ? depth - 1 : depth;
        return level == 1 ? (NameOf(path[1]), item) : (PointerAt(level)[1..], item);
    }

    private string NameOf(Step step)
    {
        var quoted = Text.Span.Slice(step.Name.Offset, step.Name.Length);
        if (!quoted.Contains((byte)'\\'))
            return Ids.Get(quoted[1..^1]);
        var json = new Utf8JsonReader(quoted);
        json.Read();
        return json.GetTextOrEmpty();
    }

    private readonly record struct Step(Token Name, int Item);
}
