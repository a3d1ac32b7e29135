using Assay.Generator.Diagnostics;
using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>Binds `values`: `{doc, fields}`. Since values are structs, none can contain itself.</summary>
internal static class ValueBinder
{
    public static readonly string[] Keys = ["doc", "fields"];

    // What a record struct has anyway.
    private static readonly string[] Members = ["Equals", "GetHashCode", "ToString", "GetType", "Deconstruct", "ReadFrom", "WriteTo", "CollectIssues"];

    public static void Bind(ModelSymbol model, SymbolTable symbols)
    {
        var values = model.Types.OfType<ValueSymbol>().ToList();
        foreach (var value in values)
            Bind(model, symbols, value);
        ValueGraph.ReportCycles(model.Reader, values);
        ValueGraph.SpreadBrokenness(values);
    }

    public static ValueSpec Spec(ValueSymbol value) => new(
        value.Model.Name,
        value.Model.Namespace,
        value.Name,
        value.Doc,
        value.Fields.Select(f => KindSpecs.Field(f, value.CSharp)).ToEquatableArray());

    private static void ReportEarlierNames(NodeReader reader, ValueSymbol value)
    {
        var names = new HashSet<string>(value.Fields.Select(f => f.Name), StringComparer.Ordinal);
        foreach (var field in value.Fields)
            foreach (var earlier in field.Spec.Was.Where(earlier => !names.Add(earlier)))
                reader.Diagnostics.Report(Descriptors.DuplicateName, field.Key, earlier, $"a name of another field of '{value.Name}'", "; a dossier that says it could mean either");
    }

    private static void Bind(ModelSymbol model, SymbolTable symbols, ValueSymbol value)
    {
        var reader = model.Reader;
        if (reader.Mapping(value.Node, $"the value '{value.Name}'", Keys) is not { } body)
        {
            value.IsBroken = true;
            return;
        }
        value.Doc = body.Text("doc");
        var fields = new FieldBinder(reader, symbols, FieldOwner.Value, family: null);
        value.Fields = body.Required("fields", "what it is made of", value.Key) is { } node ? fields.Bind(node) : [];
        value.IsBroken = fields.IsBroken || !body.Has("fields");
        if (body["fields"] is { } empty && value.Fields.Count == 0 && !fields.IsBroken)
        {
            reader.Diagnostics.Report(Descriptors.WrongShape, empty, "at least one field", "none");
            value.IsBroken = true;
        }
        ReportEarlierNames(reader, value);
        foreach (var field in value.Fields)
        {
            if (Array.IndexOf(Members, field.Property) < 0 && field.Property != value.Name)
                continue;
            reader.Diagnostics.Report(Descriptors.ReservedName, field.Key, field.Name, "a field",
                field.Property == value.Name ? $"its property would be called '{value.Name}' like the value" : $"every value has a member '{field.Property}'");
            value.IsBroken = true;
        }
    }
}
