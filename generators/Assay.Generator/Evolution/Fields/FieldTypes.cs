using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Evolution;

/// <summary>What the types of two versions of a field have to do with each other.</summary>
internal sealed class FieldTypes(KindPairs kinds)
{
    /// <summary>What <see cref="Absent"/> says where a field cannot be left out.</summary>
    public const string Missing = "an error";

    // What is written for one of the first can be read as one of the second, in YAML and in JSON, where a text is a string and nothing else.
    private static readonly HashSet<(FieldType Old, FieldType New)> Widenings =
    [
        (FieldType.Int, FieldType.Number), (FieldType.Percent, FieldType.Likelihood),
        (FieldType.Date, FieldType.Period), (FieldType.Period, FieldType.Date),
        (FieldType.Url, FieldType.Text), (FieldType.Url, FieldType.Place),
        (FieldType.Place, FieldType.Text), (FieldType.Text, FieldType.Place),
        (FieldType.Enum, FieldType.Text), (FieldType.Enum, FieldType.Place),
    ];

    /// <summary>What a field is where a dossier leaves it out.</summary>
    public static string Absent(FieldSpec field) =>
        field.IsList ? field.MinItems > 0 ? Missing : "empty"
        : field.Default is { } value ? $"'{value}'"
        : field.IsOptional ? "unknown" : Missing;

    /// <summary>The type as a schema writes it.</summary>
    public static string Word(FieldSymbol field) =>
        (field.Spec.Type switch
        {
            FieldType.Ref => field.Type is KindSymbol { IsFamilyBase: true, Family: Family.Party } ? "party" : $"ref {field.Type?.Name}",
            FieldType.Enum or FieldType.Value => field.Type?.Name,
            var type => FieldTypeBinder.NameOf(type),
        }) + (field.Spec.IsList ? "[]" : field.Spec.IsOptional ? "?" : "");

    /// <summary>Whether both have the same type. Whether it may be absent is another question, and what changed in an enum or value is reported there.</summary>
    public bool AreSame(FieldSymbol old, FieldSymbol @new) =>
        old.Spec.Type == @new.Spec.Type && old.Spec.IsList == @new.Spec.IsList && AreSame(old.Type, @new.Type);

    /// <summary>Whether whatever a dossier states for the old field can be read for the new one.</summary>
    public bool ReadsAll(FieldSymbol old, FieldSymbol @new)
    {
        // A single value may stand for a list of one.
        if (old.Spec.IsList && !@new.Spec.IsList)
            return false;
        if (old.Spec.Type != @new.Spec.Type)
            return Widenings.Contains((old.Spec.Type, @new.Spec.Type));
        return (old.Type, @new.Type) switch
        {
            (EnumSymbol before, EnumSymbol now) => before.Values.All(v => now.Names.Contains(v.Name)),
            (KindSymbol before, KindSymbol now) => kinds.NewOf(before) is { } renamed && renamed.SelfAndBases().Contains(now),
            (ValueSymbol before, ValueSymbol now) => before == now || ReadsAll(before, now),
            _ => true,
        };
    }

    private bool ReadsAll(ValueSymbol old, ValueSymbol @new)
    {
        var matches = FieldSetComparer.Match(old.Fields, @new.Fields);
        return matches.Count == old.Fields.Count
            && matches.All(m => ReadsAll(m.Old, m.New) && (Absent(m.Old.Spec) == Missing || Absent(m.New.Spec) == Absent(m.Old.Spec)))
            && @new.Fields.Except(matches.Select(m => m.New)).All(f => Absent(f.Spec) != Missing);
    }

    private bool AreSame(TypeSymbol? old, TypeSymbol? @new) =>
        old is KindSymbol before && @new is KindSymbol now ? kinds.AreSame(before, now) : old?.Name == @new?.Name;
}
