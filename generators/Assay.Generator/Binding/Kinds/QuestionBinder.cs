using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `question`: the fields by which claims of a kind are answers to one question.</summary>
internal static class QuestionBinder
{
    public static void Bind(NodeReader reader, KindSymbol kind)
    {
        if (kind.Body?["question"] is not { } list)
            return;
        var declared = kind.Fields().Select(f => f.Field).ToList();
        var fields = declared.Select(f => f.Name).ToList();
        var names = new List<string>();
        var errors = reader.Diagnostics.Errors;
        foreach (var item in reader.List(list))
        {
            if (reader.Text(item, "a field") is not { } name)
                continue;
            if (!fields.Contains(name))
                reader.Diagnostics.Report(Descriptors.UnknownField, item, $"'{kind.Name}'", name,
                    declared.Find(f => f.Spec.Was.Contains(name)) is { } renamed ? $": it is called '{renamed.Name}' now" : Spelling.DidYouMean(name, fields));
            else if (names.Contains(name))
                reader.Diagnostics.Report(Descriptors.DuplicateName, item, name, "a key of this question", "; leave it out");
            else
                names.Add(name);
        }
        if (names.Count == 0 && reader.Diagnostics.Errors == errors)
            reader.Diagnostics.Report(Descriptors.WrongShape, list, "the fields that make the question", "an empty list");
        if (reader.Diagnostics.Errors == errors)
            kind.OwnQuestion = names.ToEquatableArray();
    }
}
