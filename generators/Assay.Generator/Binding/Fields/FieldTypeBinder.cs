using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>What a field's type says: `quantity?`, `place[]`, `ref Source?`.</summary>
/// <param name="Symbol">The enum, value or kind that it names; null if it names none, or one that was left out.</param>
/// <param name="IsBroken">It names something that was left out, so the field is, too, without a word.</param>
internal sealed record BoundType(FieldType Type, bool IsOptional, bool IsList, TypeSymbol? Symbol, Family? Target, bool IsBroken = false);

internal sealed class FieldTypeBinder(NodeReader reader, SymbolTable symbols)
{
    private static readonly Dictionary<string, FieldType> BuiltIn = new(StringComparer.Ordinal)
    {
        ["text"] = FieldType.Text,
        ["int"] = FieldType.Int,
        ["number"] = FieldType.Number,
        ["bool"] = FieldType.Bool,
        ["percent"] = FieldType.Percent,
        ["likelihood"] = FieldType.Likelihood,
        ["date"] = FieldType.Date,
        ["period"] = FieldType.Period,
        ["quantity"] = FieldType.Quantity,
        ["url"] = FieldType.Url,
        ["place"] = FieldType.Place,
    };

    public static string NameOf(FieldType type) => BuiltIn.First(b => b.Value == type).Key;

    public BoundType? Bind(YamlNode node)
    {
        if (reader.Text(node, "a type") is not { } written)
            return null;
        var text = written.Trim();
        if (!TrySuffix(ref text, out var isOptional, out var isList, out var mistake))
        {
            reader.Diagnostics.Report(Descriptors.TypeForm, node, written, mistake);
            return null;
        }
        if (text == "party")
            return BindRef(node, written, Families.BaseName(Family.Party), isOptional, isList);
        if (text == "ref" || text.StartsWith("ref ", StringComparison.Ordinal))
            return BindRef(node, written, text.Substring(3).Trim(), isOptional, isList);
        if (BuiltIn.TryGetValue(text, out var type))
            return new BoundType(type, isOptional, isList, null, null);
        return BindNamed(node, text, isOptional, isList, written);
    }

    private BoundType? BindRef(YamlNode node, string written, string name, bool isOptional, bool isList)
    {
        if (name.Length == 0)
        {
            reader.Diagnostics.Report(Descriptors.TypeForm, node, written, "'ref' is followed by a kind, as in 'ref Source'");
            return null;
        }
        if (symbols.Kind(reader, node, name, out var isBroken) is { } kind)
            return new BoundType(FieldType.Ref, isOptional, isList, kind, kind.Family);
        return isBroken ? new BoundType(FieldType.Ref, isOptional, isList, null, null, IsBroken: true) : null;
    }

    private BoundType? BindNamed(YamlNode node, string name, bool isOptional, bool isList, string written)
    {
        switch (symbols.Find(name))
        {
            case EnumSymbol found:
                return new BoundType(FieldType.Enum, isOptional, isList, found, null, found.IsBroken);
            case ValueSymbol found:
                return new BoundType(FieldType.Value, isOptional, isList, found, null, found.IsBroken);
            case KindSymbol:
                reader.Diagnostics.Report(Descriptors.UnknownType, node, name, $": it is a kind, so write 'ref {written.Trim()}'");
                return null;
        }
        if (symbols.IsBroken(name))
            return new BoundType(FieldType.Value, isOptional, isList, null, null, IsBroken: true);
        var named = symbols.Types.Where(t => t is not KindSymbol).Select(t => t.Name);
        var hint = reader.DidYouMean(name, BuiltIn.Keys.Concat(["party"]).Concat(named));
        reader.Diagnostics.Report(Descriptors.UnknownType, node, NodeReader.Excerpt(name),
            hint.Length > 0 ? hint : $"; there are {string.Join(", ", BuiltIn.Keys)}, party, 'ref Kind' and the enums and values of the model");
        return null;
    }

    private static bool TrySuffix(ref string text, out bool isOptional, out bool isList, out string mistake)
    {
        (isOptional, isList, mistake) = (false, false, "");
        while (text.Length > 0)
        {
            if (text[text.Length - 1] == '?')
            {
                if (isOptional)
                    mistake = "one '?' is enough";
                isOptional = true;
                text = text.Substring(0, text.Length - 1).TrimEnd();
            }
            else if (text.EndsWith("[]", StringComparison.Ordinal))
            {
                if (isList)
                    mistake = "lists of lists do not exist; put the inner list into a value";
                else if (isOptional)
                    mistake = "an absent list is an empty one, so leave out '?'";
                isList = true;
                text = text.Substring(0, text.Length - 2).TrimEnd();
            }
            else
                break;
        }
        if (isList && isOptional && mistake.Length == 0)
            mistake = "the items of a list are never absent, so leave out '?'";
        if (text.Length == 0)
            mistake = "the name of a type is missing";
        return mistake.Length == 0;
    }
}
