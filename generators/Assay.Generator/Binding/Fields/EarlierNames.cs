using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `was`: the names that something had in earlier versions of the schema.</summary>
internal static class EarlierNames
{
    public static EquatableArray<string> Bind(NodeReader reader, YamlNode? node, string name, NameShape shape, string plural)
    {
        if (node is not { } list)
            return EquatableArray<string>.Empty;
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        foreach (var item in reader.List(list))
        {
            if (reader.Text(item, "an earlier name") is not { } earlier || !Names.Check(reader, item, earlier, shape, plural))
                continue;
            if (seen.Add(earlier))
                names.Add(earlier);
            else
                reader.Diagnostics.Report(Descriptors.DuplicateName, item, earlier, earlier == name ? "its name now" : "listed", "; leave it out");
        }
        return names.ToEquatableArray();
    }
}
