using System.Text;

namespace Assay.Cli.Serving;

/// <summary>What the server answers.</summary>
/// <param name="Status">As HTTP has it.</param>
/// <param name="Type">The media type.</param>
/// <param name="Body">The content.</param>
internal sealed record Answer(int Status, string Type, byte[] Body)
{
    /// <summary>After how many seconds to ask again; null where that would help nothing.</summary>
    public int? RetryAfter { get; init; }

    public static Answer Page(byte[] html, int status = 200) => new(status, "text/html; charset=utf-8", html);

    public static Answer Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
