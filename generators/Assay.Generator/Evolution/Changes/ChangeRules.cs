using static Assay.Generator.Evolution.Effects;

namespace Assay.Generator.Evolution;

/// <summary>
/// Every sort of change and what it does. "Breaking for code" is meant of C# and schemas that are compiled again; the numbers behind generated enums
/// follow the schema's order and are no promise.
/// </summary>
internal static class ChangeRules
{
    // The model.
    public static readonly ChangeRule ModelAdded = new("model-added", Addition);
    public static readonly ChangeRule ModelRemoved = new("model-removed", Code | Data);
    public static readonly ChangeRule ModelRenamed = new("model-renamed", Code | Data);
    public static readonly ChangeRule NamespaceChanged = new("namespace-changed", Code);
    public static readonly ChangeRule ImportAdded = new("import-added", Results | Addition);
    public static readonly ChangeRule ImportRemoved = new("import-removed", Code | Data | Results);

    // Enums, values, mixins.
    public static readonly ChangeRule EnumAdded = new("enum-added", Addition);
    public static readonly ChangeRule EnumRemoved = new("enum-removed", Code);
    public static readonly ChangeRule EnumValueAdded = new("enum-value-added", Addition);
    public static readonly ChangeRule EnumValueRemoved = new("enum-value-removed", Code | Data);
    public static readonly ChangeRule EnumReordered = new("enum-reordered", Code | Results);
    public static readonly ChangeRule ValueAdded = new("value-added", Addition);
    public static readonly ChangeRule ValueRemoved = new("value-removed", Code);
    public static readonly ChangeRule MixinAdded = new("mixin-added", Addition);
    public static readonly ChangeRule MixinRemoved = new("mixin-removed", Code);

    // Kinds.
    public static readonly ChangeRule KindAdded = new("kind-added", Addition);
    public static readonly ChangeRule KindRemoved = new("kind-removed", Code | Data);
    public static readonly ChangeRule AbstractKindRemoved = new("abstract-kind-removed", Code);
    public static readonly ChangeRule KindRenamed = new("kind-renamed", Code);
    public static readonly ChangeRule KindMoved = new("kind-moved", Code);
    public static readonly ChangeRule KindFamilyChanged = new("kind-family-changed", Code | Data);
    public static readonly ChangeRule KindNowAbstract = new("kind-now-abstract", Code | Data);
    public static readonly ChangeRule KindNowConcrete = new("kind-now-concrete", Addition);
    public static readonly ChangeRule KindSealed = new("kind-sealed", Code);
    public static readonly ChangeRule KindOpened = new("kind-opened", Addition);
    public static readonly ChangeRule BaseChanged = new("base-changed", Code | Data | Results);
    public static readonly ChangeRule BaseInserted = new("base-inserted", Addition);

    // Fields.
    public static readonly ChangeRule FieldAdded = new("field-added", Addition);
    public static readonly ChangeRule RequiredFieldAdded = new("required-field-added", Code | Data);
    public static readonly ChangeRule FieldRemoved = new("field-removed", Code | Data);
    public static readonly ChangeRule FieldRenamed = new("field-renamed", Code);
    public static readonly ChangeRule FieldTypeChanged = new("field-type-changed", Code | Data);
    public static readonly ChangeRule FieldTypeWidened = new("field-type-widened", Code);
    public static readonly ChangeRule FieldNowRequired = new("field-now-required", Code | Data);
    public static readonly ChangeRule FieldNowOptional = new("field-now-optional", Code);
    public static readonly ChangeRule FieldNeverAbsent = new("field-never-absent", Code);
    public static readonly ChangeRule DefaultAdded = new("default-added", Addition);
    public static readonly ChangeRule DefaultChanged = new("default-changed", Data);
    public static readonly ChangeRule BoundsTightened = new("bounds-tightened", Data);
    public static readonly ChangeRule BoundsLoosened = new("bounds-loosened", Addition);
    public static readonly ChangeRule PatternChanged = new("pattern-changed", Data);
    public static readonly ChangeRule PatternRemoved = new("pattern-removed", Addition);
    public static readonly ChangeRule OneOfNarrowed = new("one-of-narrowed", Data);
    public static readonly ChangeRule OneOfWidened = new("one-of-widened", Addition);
    public static readonly ChangeRule UniqueAdded = new("unique-added", Data);
    public static readonly ChangeRule UniqueRemoved = new("unique-removed", Addition);
    public static readonly ChangeRule UnitAdded = new("unit-added", Addition);
    public static readonly ChangeRule UnitChanged = new("unit-changed", Data);
    public static readonly ChangeRule InterestChanged = new("interest-changed", Results);

    // Names of the past, advice, docs.
    public static readonly ChangeRule EarlierNameAdded = new("earlier-name-added", Addition);
    public static readonly ChangeRule EarlierNameDropped = new("earlier-name-dropped", Data);
    public static readonly ChangeRule Deprecated = new("deprecated", Addition);
    public static readonly ChangeRule DeprecationChanged = new("deprecation-changed", Documentation);
    public static readonly ChangeRule DocChanged = new("doc-changed", Documentation);

    // Checks and what claims say to one another.
    public static readonly ChangeRule CheckAdded = new("check-added", Data);
    public static readonly ChangeRule CheckChanged = new("check-changed", Data);
    public static readonly ChangeRule CheckRemoved = new("check-removed", Addition);
    public static readonly ChangeRule AdviceAdded = new("warning-added", Addition);
    public static readonly ChangeRule AdviceChanged = new("warning-changed", Documentation);
    public static readonly ChangeRule QuestionChanged = new("question-changed", Results);
    public static readonly ChangeRule SaysChanged = new("says-changed", Results);
    public static readonly ChangeRule ImpliesChanged = new("implies-changed", Results);
    public static readonly ChangeRule ExcludesChanged = new("excludes-changed", Results);

    // Rules, tables, weights.
    public static readonly ChangeRule RuleAdded = new("rule-added", Results);
    public static readonly ChangeRule RuleRemoved = new("rule-removed", Results);
    public static readonly ChangeRule RuleChanged = new("rule-changed", Results);
    public static readonly ChangeRule RuleRetuned = new("rule-retuned", Results);
    public static readonly ChangeRule ReasonChanged = new("reason-changed", Documentation);
    public static readonly ChangeRule FlagRemoved = new("flag-removed", Code);
    public static readonly ChangeRule VerdictAdded = new("verdict-added", Results);
    public static readonly ChangeRule VerdictRemoved = new("verdict-removed", Code | Results);
    public static readonly ChangeRule VerdictRenamed = new("verdict-renamed", Code | Results);
    public static readonly ChangeRule VerdictConditionChanged = new("verdict-condition-changed", Results);
    public static readonly ChangeRule VerdictsReordered = new("verdicts-reordered", Results);
    public static readonly ChangeRule CredibilityChanged = new("credibility-changed", Results);
    public static readonly ChangeRule ReliabilityChanged = new("reliability-changed", Results);
    public static readonly ChangeRule WeightChanged = new("weight-changed", Results);

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } = typeof(ChangeRules)
        .GetFields()
        .Select(f => f.GetValue(null))
        .OfType<ChangeRule>()
        .ToList();
}
