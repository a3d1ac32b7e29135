using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `was`: the names that something had in earlier versions of the schema. Their shape is free, since they were what they were.</summary>
internal static class EarlierNames
{
    public static EquatableArray<string> Bind(NodeReader reader, YamlNode? node, string name, NameShape shape, string plural)
    {
        var names = new List<string>();
        if (node is not { } list)
            return EquatableArray<string>.Empty;
        foreach (var item in reader.List(list))
        {
            if (reader.Text(item, "an earlier name") is not { } earlier || !Names.Check(reader, item, earlier, shape, plural))
                continue;
            if (earlier == name || names.Contains(earlier))
            {
                reader.Diagnostics.Report(Descriptors.DuplicateName, item, earlier, earlier == name ? "its name now" : "listed", "; leave it out");
                continue;
            }
            names.Add(earlier);
        }
        return names.ToEquatableArray();
    }
}
