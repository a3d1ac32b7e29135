using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>How the fields of a kind or value are read from and written to JSON.</summary>
internal static class FieldCodec
{
    private static readonly EmitTemplate ReadTemplate = EmitTemplate.Load("read");
    private static readonly LocalNames Locals = new("entity", "field", "fields", "id", "reader", "writer");

    /// <summary>The body of a method that reads the fields through an EntityReader named `reader`.</summary>
    public static string Read(string type, bool hasId, EquatableArray<FieldSpec> fields, FieldConstants constants, CancellationToken cancellation)
    {
        var first = hasId ? 1 : 0;
        ScriptObject id = new() { ["number"] = "0", ["name"] = CSharpLiteral.Of("id"), ["local"] = "id" };
        var required = fields.Select((field, i) => Required(field, first + i)).OfType<ScriptObject>();
        var branches = fields.Select((field, i) => Branch(first + i, $"{Locals.Of(field.Name)} = {Read(field)};"));
        return ReadTemplate.Render(
            new()
            {
                ["type"] = type,
                ["has_id"] = hasId,
                ["names"] = constants.Of("global::Assay.FieldNames", "FieldNames", Names(hasId, fields)),
                ["fields"] = new ScriptArray(fields.Select(field => Field(field, constants))),
                ["branches"] = new ScriptArray(hasId ? [Branch(0, "id = reader.ReadId();"), .. branches] : branches),
                ["required"] = new ScriptArray(hasId ? [id, .. required] : required),
            },
            cancellation);
    }

    /// <summary>The statements that write the fields of `value` through a Utf8JsonWriter named `writer`.</summary>
    public static IEnumerable<string> Write(EquatableArray<FieldSpec> fields, string value, FieldConstants constants) =>
        fields.SelectMany(field => Write(field, value, constants));

    private static ScriptObject Field(FieldSpec field, FieldConstants constants)
    {
        var local = Locals.Of(field.Name);
        var @default = FieldLiteral.Default(field, constants);

        // A default that `null` overrides must be there before anything is read.
        var canBeNull = @default is not null && field.IsOptional && !field.IsList;
        return new()
        {
            ["type"] = CSharpType.Nullable(field),
            ["local"] = local,
            ["start"] = canBeNull ? @default : "null",
            ["property"] = CSharpName.Property(field.Name),
            ["value"] =
                canBeNull ? local
                : @default is not null ? $"{local} ?? {@default}"
                : field.IsList ? $"{local} ?? default"
                : field.IsOptional || CSharpType.IsReference(field) ? local
                : local + ".Value",
        };
    }

    private static string Names(bool hasId, EquatableArray<FieldSpec> fields)
    {
        var first = hasId ? 1 : 0;
        var names = fields.Select(field => field.Name);
        var earlier = fields.SelectMany((field, i) => field.Was.Select(was => $".Earlier({CSharpLiteral.Of(was)}, {CSharpLiteral.Of(first + i)})"));
        var deprecated = fields.Select((field, i) => field.Deprecated is { } advice ? $".Deprecated({CSharpLiteral.Of(first + i)}, {CSharpLiteral.Of(advice)})" : "");
        var all = string.Join(", ", (hasId ? ["id", .. names] : names).Select(CSharpLiteral.Of));
        return $"new global::Assay.FieldNames({all}){string.Concat(earlier)}{string.Concat(deprecated)}";
    }

    private static string Read(FieldSpec field) => field.IsList
        ? $"reader.ReadList(static (ref global::Assay.EntityReader item) => {ReadItem(field, "item")})"
        : ReadItem(field, "reader");

    private static ScriptObject Branch(int number, string statement) => new() { ["number"] = CSharpLiteral.Of(number), ["statement"] = statement };

    private static ScriptObject? Required(FieldSpec field, int number) => FieldShape.MayBeAbsent(field) ? null : new()
    {
        ["number"] = CSharpLiteral.Of(number),
        ["name"] = CSharpLiteral.Of(field.Name),
        ["local"] = Locals.Of(field.Name),
    };

    private static string ReadItem(FieldSpec field, string reader) => field.Type switch
    {
        FieldType.Quantity => $"{reader}.ReadQuantity({CSharpLiteral.Of(field.Unit)})",
        FieldType.Enum => $"{reader}.ReadEnum({Words(field)})",
        FieldType.Ref => $"{reader}.ReadRef<{CSharpName.Global(field.TypeName!)}>()",
        FieldType.Value => $"{reader}.ReadValue({CSharpName.Global(field.TypeName!)}.ReadFrom)",
        _ => $"{reader}.Read{field.Type}()",
    };

    private static string Words(FieldSpec field) => CSharpName.Global(field.TypeName!) + "Names.Table";

    private static IEnumerable<string> Write(FieldSpec field, string value, FieldConstants constants)
    {
        var property = $"{value}.{CSharpName.Property(field.Name)}";
        var name = Encoded(field, constants);
        if (field is { Type: FieldType.Value, IsList: false })
            return WriteValue(field, property, name);
        var write = $"global::Assay.EntityWriter.Write(writer, {name}, {property}{WithoutUnit(field)}{Converter(field)});";
        if (FieldLiteral.Default(field, constants) is not { } @default)
            return [write];
        var isStated = field is { Type: FieldType.Bool, IsList: false, IsOptional: false }
            ? (@default == "true" ? "!" : "") + property
            : $"{property} != {@default}";
        return field.IsOptional && !field.IsList
            ? [$"if ({property} is null)", $"    writer.WriteNull({name});", $"else if ({isStated})", "    " + write]
            : [$"if ({isStated})", "    " + write];
    }

    private static IEnumerable<string> WriteValue(FieldSpec field, string property, string name)
    {
        var local = Locals.Of(field.Name);
        return field.IsOptional
            ? [$"if ({property} is {{ }} {local})", "{", $"    writer.WritePropertyName({name});", $"    {local}.WriteTo(writer);", "}"]
            : [$"writer.WritePropertyName({name});", $"{property}.WriteTo(writer);"];
    }

    // Encoded once. Dossiers are for people to read, and escape no letters.
    private static string Encoded(FieldSpec field, FieldConstants constants)
    {
        const string text = "global::System.Text.Json.JsonEncodedText";
        var encoder = field.Name.All(c => c < '\u0080') ? "" : ", global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping";
        return constants.Of(text, CSharpName.Pascal(field.Name) + "Name", $"{text}.Encode({CSharpLiteral.Of(field.Name)}{encoder})");
    }

    // The field says what is counted, so files need not.
    private static string WithoutUnit(FieldSpec field) => field is { Type: FieldType.Quantity, Unit: not null, IsList: false }
        ? (field.IsOptional ? "?" : "") + ".WithUnit(null)"
        : "";

    private static string Converter(FieldSpec field) => field.Type switch
    {
        FieldType.Enum => ", " + Words(field),
        FieldType.Value => ", static (writer, item) => item.WriteTo(writer)",
        _ => "",
    };
}
