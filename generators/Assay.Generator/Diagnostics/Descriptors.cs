using Microsoft.CodeAnalysis;

namespace Assay.Generator.Diagnostics;

/// <summary>
/// Everything that can be wrong with a schema. Messages say what is wrong and what to do about it; a text that varies too much for a
/// format (what YAML or C# has to say) is an argument.
/// </summary>
internal static class Descriptors
{
    // ASY00xx: the file as YAML.
    public static readonly DiagnosticDescriptor YamlSyntax = Error("ASY0001", "Not valid YAML", "{0}");
    public static readonly DiagnosticDescriptor Unclosed = Error("ASY0002", "Something is never closed", "{0}");
    public static readonly DiagnosticDescriptor Tab = Error("ASY0003", "Tab in indentation", "{0}");
    public static readonly DiagnosticDescriptor ControlCharacter = Error("ASY0004", "Control character", "{0}");
    public static readonly DiagnosticDescriptor TooLarge = Error("ASY0005", "File too large", "{0}");
    public static readonly DiagnosticDescriptor TooDeep = Error("ASY0006", "Nested too deeply", "{0}");
    public static readonly DiagnosticDescriptor TooManyAliases = Error("ASY0007", "Aliases expand too far", "{0}");
    public static readonly DiagnosticDescriptor UnknownAlias = Error("ASY0008", "Unknown alias", "{0}");
    public static readonly DiagnosticDescriptor DuplicateKey = Error("ASY0009", "Duplicate key", "{0}");
    public static readonly DiagnosticDescriptor ComplexKey = Error("ASY0010", "Key is not a word", "{0}");
    public static readonly DiagnosticDescriptor MergeKey = Error("ASY0011", "Merge key", "{0}");
    public static readonly DiagnosticDescriptor ManyDocuments = Error("ASY0012", "More than one document", "{0}");
    public static readonly DiagnosticDescriptor EmptyFile = Error("ASY0013", "Empty schema", "the schema is empty; begin it with 'model: Name'");
    public static readonly DiagnosticDescriptor Misread = Error("ASY0014", "YAML reads a text as something else", "{0}");
    public static readonly DiagnosticDescriptor UnreadableFile = Error("ASY0015", "File cannot be read", "the file cannot be read");
    public static readonly DiagnosticDescriptor TooManyMistakes = Warning("ASY0016", "Too many mistakes", "there are more than {0} errors and warnings in this file; the rest is not listed");
    public static readonly DiagnosticDescriptor Internal = Error("ASY0099", "Error in the generator",
        "the generator failed on this model, which is a mistake in the generator and worth a report: {0}");

    // ASY01xx: keys and the shape of their values.
    public static readonly DiagnosticDescriptor UnknownKey = Error("ASY0101", "Unknown key", "{0} has no key '{1}'{2}");
    public static readonly DiagnosticDescriptor MissingKey = Error("ASY0102", "Missing key", "{0} needs '{1}': {2}");
    public static readonly DiagnosticDescriptor WrongShape = Error("ASY0103", "Wrong shape", "expected {0} here, not {1}");
    public static readonly DiagnosticDescriptor WrongValue = Error("ASY0104", "Wrong value", "'{0}' is not {1}{2}");
    public static readonly DiagnosticDescriptor WrongPlaceForKey = Error("ASY0105", "Key does not apply", "'{0}' does not apply here: {1}");

    // ASY02xx: names and models.
    public static readonly DiagnosticDescriptor NameShape = Error("ASY0201", "Name has the wrong shape", "{0} are written in {1}: '{2}', not '{3}'");
    public static readonly DiagnosticDescriptor NotAName = Error("ASY0202", "Not a name", "'{0}' cannot be {1}: {2}");
    public static readonly DiagnosticDescriptor DuplicateName = Error("ASY0203", "Duplicate name", "'{0}' is already {1}{2}");
    public static readonly DiagnosticDescriptor ReservedName = Error("ASY0204", "Name is taken by generated code", "'{0}' cannot be {1}: {2}; choose another name");
    public static readonly DiagnosticDescriptor HiddenField = Error("ASY0205", "Field hides another", "'{0}' would hide the field '{1}' that {2} has from {3}; rename it or leave it out");
    public static readonly DiagnosticDescriptor MissingImport = Error("ASY0206", "Model not found", "no model '{0}' is at hand{1}; reference the package that has it, or add its *.assay.yaml to AdditionalFiles");
    public static readonly DiagnosticDescriptor ImportCycle = Error("ASY0207", "Models import each other", "'{0}' imports itself: {1}; take one of these out");
    public static readonly DiagnosticDescriptor DuplicateModel = Error("ASY0208", "Duplicate model", "a model '{0}' is already in {1}; rename one of them");
    public static readonly DiagnosticDescriptor ImportClash = Error("ASY0209", "Imported names clash", "the models '{0}' and '{1}' both have a '{2}', so no model can use both");
    public static readonly DiagnosticDescriptor ImportTies = Error("ASY0210", "Imports disagree", "the models {0} set {1} differently; set it in this schema");

    public static readonly DiagnosticDescriptor EarlierName = Error("ASY0211", "Earlier name in an expression", "'{0}' is called '{1}' now; write that");
    public static readonly DiagnosticDescriptor EarlierNameTaken = Error("ASY0212", "Name was another's", "'{0}' is an earlier name of {1}; a dossier that says it could mean either, so choose another name, or leave it out of 'was' there");

    // ASY03xx: types, kinds and fields.
    public static readonly DiagnosticDescriptor UnknownType = Error("ASY0301", "Unknown type", "unknown type '{0}'{1}");
    public static readonly DiagnosticDescriptor TypeForm = Error("ASY0302", "Type is not well formed", "'{0}' is not a type: {1}");
    public static readonly DiagnosticDescriptor UnknownKind = Error("ASY0303", "Unknown kind", "unknown kind '{0}'{1}");
    public static readonly DiagnosticDescriptor WrongFamily = Error("ASY0304", "Kind of another family", "'{0}' is a kind of {1}, and {2}");
    public static readonly DiagnosticDescriptor InheritanceCycle = Error("ASY0305", "Kinds derive from each other", "'{0}' derives from itself: {1}");
    public static readonly DiagnosticDescriptor SealedBase = Error("ASY0306", "Kind cannot be derived from",
        "'{0}' of the model '{1}' is sealed, because nothing in that model derives from it; say 'open: true' there, or derive from {2}");
    public static readonly DiagnosticDescriptor UnknownMixin = Error("ASY0307", "Unknown mixin", "unknown mixin '{0}'{1}");
    public static readonly DiagnosticDescriptor UnknownField = Error("ASY0308", "Unknown field", "{0} has no field '{1}'{2}");
    public static readonly DiagnosticDescriptor BadLiteral = Error("ASY0309", "Value does not fit the type", "{0}");
    public static readonly DiagnosticDescriptor EmptyRange = Error("ASY0310", "Bounds exclude everything", "'{0}: {1}' is above '{2}: {3}', so no value fits");
    public static readonly DiagnosticDescriptor BadPattern = Error("ASY0311", "Pattern cannot be used", "this pattern cannot be used: {0}");
    public static readonly DiagnosticDescriptor ValueCycle = Error("ASY0312", "Values contain each other", "'{0}' contains itself: {1}; make one of these a list or a kind");
    public static readonly DiagnosticDescriptor DeepInheritance = Error("ASY0313", "Kinds derive too deeply", "'{0}' derives from more than {1} kinds, one from the other; give it a nearer base");
    public static readonly DiagnosticDescriptor TooManyFields = Error("ASY0314", "Too many fields", "'{0}' has {1} fields, and a kind can have {2}; put some of them into a value");
    public static readonly DiagnosticDescriptor TooManyTypes = Error("ASY0315", "Too many types", "a model can have {0} enums, values and kinds, and this is one more; put some of them into a model that this one uses");

    // ASY04xx: C# in the schema.
    public static readonly DiagnosticDescriptor ExpressionSyntax = Error("ASY0401", "Not a C# expression", "this is not a C# expression: {0}");
    public static readonly DiagnosticDescriptor Impure = Error("ASY0402", "Expression is not pure", "an expression here cannot have {0}");
    public static readonly DiagnosticDescriptor ExpressionTooLarge = Error("ASY0403", "Expression too large", "{0}; split it into several");
    public static readonly DiagnosticDescriptor UnknownName = Error("ASY0404", "Nothing of that name", "nothing here is called '{0}'{1}");
    public static readonly DiagnosticDescriptor Braces = Error("ASY0405", "Braces do not match", "{0}");

    // ASY05xx: rules and tables.
    public static readonly DiagnosticDescriptor NoEffect = Error("ASY0501", "Rule without effect", "this rule has no effect; give it {0}");
    public static readonly DiagnosticDescriptor WrongEffect = Error("ASY0502", "Effect of another stratum", "'{0}' is an effect of rules 'on: {1}', and this one is 'on: {2}', which can have {3}");
    public static readonly DiagnosticDescriptor UnknownRule = Error("ASY0503", "Unknown rule", "no imported rule is called '{0}'{1}");
    public static readonly DiagnosticDescriptor NotTunable = Error("ASY0504", "Imported rules keep their condition",
        "'{0}' of an imported rule stays as it is; switch the rule off and write another, or change {1}");
    public static readonly DiagnosticDescriptor NoOtherwise = Error("ASY0505", "Table without a last row", "this table has no last row; end it with '- {{{0}: otherwise}}'");
    public static readonly DiagnosticDescriptor RowsBehindOtherwise = Error("ASY0506", "Rows behind 'otherwise'", "'otherwise' always holds, so the rows behind it are never reached; make it the last");
    public static readonly DiagnosticDescriptor NeverHolds = Warning("ASY0507", "Condition never holds", "this never holds{0}, so {1}");
    public static readonly DiagnosticDescriptor AlwaysHolds = Warning("ASY0508", "Condition always holds", "this always holds{0}, so {1}");
    public static readonly DiagnosticDescriptor ShadowedRow = Warning("ASY0509", "Row is never reached", "'{0}' is never reached: '{1}' at line {2} holds wherever it does{3}; move it up or make it differ");
    public static readonly DiagnosticDescriptor IdleConjunct = Warning("ASY0510", "Part of a condition always holds", "this part always holds{0}, so it can be left out");
    public static readonly DiagnosticDescriptor DeadAlternative = Warning("ASY0511", "Alternative never holds", "this alternative never holds{0}; change it or leave it out");
    public static readonly DiagnosticDescriptor RowTakenTogether = Warning("ASY0512", "Row is taken by several others", "'{0}' is never reached: wherever it holds, {1} between them do ({2}); {3}");
    public static readonly DiagnosticDescriptor DuplicateRule = Warning("ASY0513", "Rule is there twice", "'{0}' does the same in the same cases as '{1}' at line {2}{3}; take one of them out");
    public static readonly DiagnosticDescriptor ContraryRules = Warning("ASY0514", "Rules contradict each other", "'{0}' fires in the same cases as '{1}' at line {2}, and {3}; keep one of them, or tell their conditions apart");
    public static readonly DiagnosticDescriptor CompoundRules = Warning("ASY0515", "Rules add up", "'{0}' fires in the same cases as '{1}' at line {2}, and {3}; if that is meant, write one rule");

    // ASY06xx: what could be had cheaper.
    public static readonly DiagnosticDescriptor PatternByRegex = Info("ASY0601", "Pattern is left to Regex",
        "this pattern has {0}, so Regex matches it and no code of its own, which would be faster");

    // ASY07xx: the user's own C#.
    public static readonly DiagnosticDescriptor MissingKinds = Usage("ASY0701", "Switch leaves out kinds", DiagnosticSeverity.Warning,
        "this switch over {0} does nothing for {1}; add a case for each, or a default that does something");
    public static readonly DiagnosticDescriptor MissingValues = Usage("ASY0702", "Switch leaves out values", DiagnosticSeverity.Warning,
        "this switch over {0} does nothing for {1}; add a case for each, or a default that does something");
    public static readonly DiagnosticDescriptor HandledByDefault = Usage("ASY0703", "Default case of a switch takes kinds or values", DiagnosticSeverity.Hidden,
        "this switch over {0} leaves {1} to its default");

    private static DiagnosticDescriptor Usage(string id, string title, DiagnosticSeverity severity, string message) =>
        new(id, title, message, "Usage", severity, isEnabledByDefault: true);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Assay", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        new(id, title, message, "Assay", DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, "Assay", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
