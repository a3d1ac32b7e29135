using System.Globalization;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Generator.Patterns;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds the bounds, patterns, lists of values and defaults of a field, and checks them against its type and one another.</summary>
internal sealed class ConstraintBinder(NodeReader reader)
{
    public FieldSpec Bind(FieldSpec spec, BoundType type, MappingReader keys)
    {
        spec = spec with
        {
            Min = Bound(spec, type, keys["min"]),
            Max = Bound(spec, type, keys["max"]),
            MinLength = Count(keys, "minLength"),
            MaxLength = Count(keys, "maxLength"),
            MinItems = Count(keys, "minItems"),
            MaxItems = Count(keys, "maxItems"),
            Pattern = Pattern(keys),
            OneOf = OneOf(spec, type, keys["oneOf"]),
        };
        CheckOrder(keys, "minLength", spec.MinLength, "maxLength", spec.MaxLength);
        CheckOrder(keys, "minItems", spec.MinItems, "maxItems", spec.MaxItems);
        if (spec is { Min: { } min, Max: { } max } && LiteralCheck.Compare(spec.Type, min, max) > 0)
            reader.Diagnostics.Report(Descriptors.EmptyRange, keys["min"]!.Value, "min", min, "max", max);
        return spec with { Default = Default(spec, type, keys["default"]) };
    }

    private string? Bound(FieldSpec spec, BoundType type, YamlNode? node) =>
        node is { } bound && reader.Text(bound, "a bound") is { } text && Accept(bound, LiteralCheck.Bound(spec.Type, spec.Unit, text)) ? text : null;

    private int? Count(MappingReader keys, string key) => keys[key] is { } node ? reader.Count(node) : null;

    private void CheckOrder(MappingReader keys, string minKey, int? min, string maxKey, int? max)
    {
        if (min > max)
            reader.Diagnostics.Report(Descriptors.EmptyRange, keys[minKey]!.Value, minKey, $"{min}", maxKey, $"{max}");
    }

    private string? Pattern(MappingReader keys)
    {
        if (keys["pattern"] is not { } node || reader.Text(node, "a pattern") is not { } pattern)
            return null;
        if (PatternCheck.Objection(pattern) is { } objection)
        {
            reader.Diagnostics.Report(Descriptors.BadPattern, node, objection);
            return null;
        }
        if (PatternLowering.Lower(pattern, out var construct) is not null)
            return pattern;
        if (PatternSize.Of(pattern) > PatternSize.Largest)
        {
            reader.Diagnostics.Report(Descriptors.BadPattern, node, $"with its repetitions written out it has more than {PatternSize.Largest} characters, which Regex does not take without backtracking");
            return null;
        }
        reader.Diagnostics.Report(Descriptors.PatternByRegex, node, construct);
        return pattern;
    }

    private EquatableArray<string> OneOf(FieldSpec spec, BoundType type, YamlNode? node)
    {
        if (node is not { } list)
            return EquatableArray<string>.Empty;
        var values = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reader.List(list))
        {
            // An empty text in quotes is a value like any other.
            var written = spec.Type == FieldType.Text && !item.IsNull && item.Text.Length == 0 && reader.IsText(item, "a value") ? "" : reader.Text(item, "a value");
            if (written is not { } text || !Accept(item, LiteralCheck.Value(spec.Type, type.Symbol, spec.Unit, text)))
                continue;
            if (seen.Add(text))
                values.Add(text);
            else
                reader.Diagnostics.Report(Descriptors.DuplicateName, item, text, "listed", "; leave it out");
        }
        if (list.IsSequence && values.Count == 0 && !list.Items.GetEnumerator().MoveNext())
            reader.Diagnostics.Report(Descriptors.WrongShape, list, "the values that are allowed", "an empty list");
        return values.ToEquatableArray();
    }

    private string? Default(FieldSpec spec, BoundType type, YamlNode? node)
    {
        if (node is not { } written || !reader.IsText(written, "a value"))
            return null;
        // An empty text in quotes is a default like any other.
        var text = written.Text;
        if (written.IsNull || (text.Length == 0 && spec.Type is not FieldType.Text))
        {
            reader.Diagnostics.Report(Descriptors.WrongShape, written, "a value", "nothing; to have no default, leave out 'default'");
            return null;
        }
        return Accept(written, LiteralCheck.Value(spec.Type, type.Symbol, spec.Unit, text)) && Accept(written, OutOfBounds(spec, text)) ? text : null;
    }

    private static string? OutOfBounds(FieldSpec spec, string text)
    {
        if (spec.Min is { } min && LiteralCheck.Compare(spec.Type, text, min) < 0)
            return $"the default '{text}' is below 'min: {min}'";
        if (spec.Max is { } max && LiteralCheck.Compare(spec.Type, text, max) > 0)
            return $"the default '{text}' is above 'max: {max}'";
        // In characters as readers count them, as validation does.
        var length = new StringInfo(text).LengthInTextElements;
        if (length < spec.MinLength || length > spec.MaxLength)
            return $"the default '{text}' has {length} {(length == 1 ? "character" : "characters")}, which its bounds do not allow";
        if (spec.OneOf.Count > 0 && !spec.OneOf.Contains(text))
            return $"the default '{text}' is none of 'oneOf'";
        if (spec.Pattern is { } pattern && !PatternCheck.Matches(pattern, text))
            return $"the default '{text}' does not match 'pattern'";
        return null;
    }

    private bool Accept(YamlNode node, string? objection)
    {
        if (objection is not null)
            reader.Diagnostics.Report(Descriptors.BadLiteral, node, objection);
        return objection is null;
    }
}
