using System.Security.Cryptography;
using System.Text;

namespace Assay.Reporting;

/// <summary>The style sheet or the script that every page carries.</summary>
internal sealed class PageAsset
{
    public static readonly PageAsset Style = new("report.css");
    public static readonly PageAsset Script = new("report.js");

    /// <summary>Of served pages only: it shows them anew when their files change.</summary>
    public static readonly PageAsset Live = new("live.js");

    private PageAsset(string name)
    {
        using var reader = new StreamReader(typeof(PageAsset).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        // A checkout may have other line ends; the page, and so its hash, has not.
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>Its hash, as a content security policy names it.</summary>
    public string Hash { get; }
}
