using System.Text.Json;

namespace Assay;

/// <summary>Collects messages for an exception, where nobody knows of files and lines.</summary>
internal sealed class MessageContext(KindTable kinds) : ReadContext(kinds)
{
    public static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly List<string> messages = [];

    /// <summary>Where the record at hand stands in what is being converted, as a JSON pointer.</summary>
    public string Prefix { get; set; } = "";

    protected override void OnReport(DossierCode code, Token token, string message, string pointer)
    {
        if (code.Severity == Severity.Error)
            messages.Add(Prefix.Length + pointer.Length == 0 ? message : $"{Prefix}{pointer}: {message}");
    }

    // System.Text.Json adds the path of the value that was to be converted.
    public void ThrowIfAny()
    {
        if (messages.Count > 0)
            throw new JsonException(string.Join('\n', messages));
    }
}
