using System.Text;

namespace Assay.Interchange;

/// <summary>Addresses as RFC 3986 has them, which standards ask for: what <see cref="Uri.AbsoluteUri"/> leaves of other alphabets and brackets is written in ASCII.</summary>
internal static class UriText
{
    public static string Of(Uri url)
    {
        var text = url.AbsoluteUri;
        var authority = url.GetLeftPart(UriPartial.Authority);
        if (!text.StartsWith(authority, StringComparison.Ordinal))
            authority = "";
        var rest = text[authority.Length..].Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        var fragment = rest.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0)
            rest = rest[..(fragment + 1)] + rest[(fragment + 1)..].Replace("#", "%23", StringComparison.Ordinal);
        return (Ascii.IsValid(authority) ? authority : authority.Replace(url.Host, url.IdnHost, StringComparison.Ordinal)) + rest;
    }
}
