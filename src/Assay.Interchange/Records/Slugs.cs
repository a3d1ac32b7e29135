using System.Globalization;
using System.Text;

namespace Assay.Interchange;

/// <summary>Ids made of names: lower-case letters and digits with hyphens between, each once within its family.</summary>
internal sealed class Slugs(RecordLines records)
{
    private const int Longest = 60;

    private readonly Dictionary<(Family, string), int> numbers = [];

    /// <summary>An id that no record of the family has.</summary>
    /// <param name="name">What to make it of.</param>
    /// <param name="otherwise">The id if nothing can be made of that.</param>
    public string Take(Family family, string? name, string otherwise)
    {
        var slug = Of(name ?? "");
        if (slug.Length == 0)
            slug = otherwise;
        var id = slug;
        while (records.Has(family, id))
        {
            var number = numbers[(family, slug)] = numbers.GetValueOrDefault((family, slug), 1) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return id;
    }

    private static string Of(string name)
    {
        var slug = new StringBuilder();
        // What is not a letter of ours loses its accents, or is left out.
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (slug.Length >= Longest)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
