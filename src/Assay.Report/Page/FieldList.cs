namespace Assay.Reporting;

/// <summary>What a record states, field by field, whatever its kind; absent fields are left out.</summary>
internal static class FieldList
{
    public static void Write(HtmlWriter html, ReportCase report, Entity entity)
    {
        using (html.Open("dl", ("class", "fields")))
        {
            Pair(html, "id", entity.Id);
            Pair(html, "kind", Words.Kind(entity.Kind));
            foreach (var field in entity.Kind.Fields)
            {
                var value = field.Get(entity);
                if (value is null or false || (field.IsList && value is System.Collections.IEnumerable items && !items.Cast<object?>().Any()) || field.Name is "name")
                    continue;
                Pair(html, Wordy(field.Name), Words.Value(value, report.Dossier));
            }
        }
    }

    private static void Pair(HtmlWriter html, string name, string value)
    {
        using (html.Open("div"))
            html.Add("dt", name).Add("dd", value);
    }

    private static string Wordy(string camel) => string.Concat(camel.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
