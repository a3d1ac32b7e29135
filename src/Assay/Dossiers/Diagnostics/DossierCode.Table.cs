namespace Assay;

public sealed partial record DossierCode
{
    // Files

    internal static readonly DossierCode NoSuchPath = Error("ASY2001", "No such file or folder",
        "A path names neither a file nor a folder, or a pattern matches nothing. Check the spelling and the folder you are in.");

    internal static readonly DossierCode Unreadable = Error("ASY2002", "File cannot be read",
        "The operating system refuses to hand over the file, most often for lack of permission.");

    internal static readonly DossierCode NoDossiers = Error("ASY2003", "Folder without dossiers",
        "A folder is searched, with the folders in it, for *.dossier.yaml, .yml, .json and .jsonl.");

    internal static readonly DossierCode NotADossierFile = Error("ASY2004", "Not a dossier by its name",
        "A dossier is YAML (.yaml, .yml), JSON (.json) or JSON Lines (.jsonl).");

    internal static readonly DossierCode TooLarge = Error("ASY2005", "File or line too large",
        "YAML and JSON may have 256 MiB a file, JSON Lines 16 MiB a line. Split the file, or use JSON Lines, which has no limit.");

    // Encoding and syntax

    internal static readonly DossierCode NotUtf8 = Error("ASY2010", "Not UTF-8",
        "Dossiers are UTF-8, with or without a byte order mark. Save the file as UTF-8.");

    internal static readonly DossierCode YamlSyntax = Error("ASY2011", "Not YAML",
        "The text breaks YAML's grammar here. What stands in other entries is checked all the same.");

    internal static readonly DossierCode JsonSyntax = Error("ASY2012", "Not JSON",
        "The text breaks JSON's grammar here, so nothing behind it in this file (in JSON Lines: in this line) is checked.");

    internal static readonly DossierCode TooDeep = Error("ASY2013", "Nested too deeply",
        "Lists and mappings may stand 64 levels deep inside one another. A dossier needs no more than six.");

    internal static readonly DossierCode TooManyAliases = Error("ASY2014", "Aliases expand too far",
        "YAML's aliases may make a file at most ten times its own size.");

    internal static readonly DossierCode DuplicateKey = Error("ASY2015", "Key stands twice",
        "A mapping has each key once; which of two values should count is not for a program to guess.");

    internal static readonly DossierCode BadText = Error("ASY2016", "Text that is no text",
        "A text holds half of a surrogate pair, or the character NUL, which other programs cannot store.");

    internal static readonly DossierCode Empty = Error("ASY2017", "Empty file",
        "The file holds nothing, or nothing but comments.");

    // The file as a whole

    internal static readonly DossierCode WrongShape = Error("ASY2020", "List, mapping or value in the wrong place",
        "A dossier is a mapping; parties, sources, evidence, claims, statements and relations are lists of mappings.");

    internal static readonly DossierCode NoDossierId = Error("ASY2021", "No 'dossier:'",
        "Every file says which case it belongs to: `dossier: <id>`.");

    internal static readonly DossierCode SeveralDossiers = Error("ASY2022", "Files of several cases",
        "Files that are loaded together belong to one case, so `dossier:` is the same in each. Load each case by itself.");

    internal static readonly DossierCode NoModel = Error("ASY2023", "No 'model:'",
        "At least one file of a case says which schema it follows: `model: <name>`.");

    internal static readonly DossierCode OtherModel = Error("ASY2024", "Another model",
        "The file follows another schema than the one it is loaded with. Names of models are compared ignoring case.");

    internal static readonly DossierCode UnknownKey = Error("ASY2025", "Unknown key",
        "A dossier has the keys dossier, model, title, parties, sources, evidence, claims, statements and relations.");

    internal static readonly DossierCode BadHeader = Error("ASY2026", "JSON Lines without a header",
        """The first line of a .jsonl file is {"dossier": …, "model": …}; each further line is an object with one key: party, source, evidence, claim, statement or relation.""");

    internal static readonly DossierCode TitlesDiffer = Warning("ASY2027", "Two titles",
        "Files of one case give it different titles; the first one counts.");

    // Records

    internal static readonly DossierCode UnknownKind = Error("ASY2030", "Unknown kind",
        "The schema has no kind of this name in this family.");

    internal static readonly DossierCode AbstractKind = Error("ASY2031", "Abstract kind",
        "The kind only serves others to derive from; use one of those.");

    internal static readonly DossierCode EarlierKindName = Warning("ASY2032", "Earlier name of a kind",
        "The kind has been renamed in the schema (`was`). The record is loaded; write the new name.");

    internal static readonly DossierCode DeprecatedKind = Warning("ASY2033", "Deprecated kind",
        "The schema advises against this kind and says what to use instead.");

    internal static readonly DossierCode UnknownField = Error("ASY2034", "Unknown field",
        "The record's kind has no such field. If `kind` is left out, it is the family's base kind.");

    internal static readonly DossierCode EarlierFieldName = Warning("ASY2035", "Earlier name of a field",
        "The field has been renamed in the schema (`was`). The value is loaded; write the new name.");

    internal static readonly DossierCode DeprecatedField = Warning("ASY2036", "Deprecated field",
        "The schema advises against this field and says what to use instead.");

    internal static readonly DossierCode MissingField = Error("ASY2037", "Missing field",
        "The record lacks a field that its kind requires, or the field is there without a value.");

    internal static readonly DossierCode BadValue = Error("ASY2038", "Value that cannot be read",
        "The value is not what the field's type asks for. A value's type is its field's, whatever YAML would make of it.");

    internal static readonly DossierCode UnknownWord = Error("ASY2039", "Unknown word",
        "The field takes one of a fixed set of words, in exactly this spelling.");

    internal static readonly DossierCode BadId = Error("ASY2040", "Not an id",
        "Ids are ASCII letters, digits, '-', '_' and '.'.");

    internal static readonly DossierCode DuplicateId = Error("ASY2041", "Id used twice",
        "Ids are unique within their family across all files of a case. A party and a source may share one.");

    // Between records

    internal static readonly DossierCode DanglingReference = Error("ASY2050", "Reference to nothing",
        "No record of the family referred to has this id in any file of the case.");

    internal static readonly DossierCode WrongKind = Error("ASY2051", "Reference to another kind",
        "The field refers to one kind and those derived from it; the record with this id is of another.");

    internal static readonly DossierCode Cycle = Error("ASY2052", "Chain that leads back to itself",
        "Relays, owners and those spoken for must end somewhere: origins and voices are found at their ends.");

    internal static readonly DossierCode NotUnique = Error("ASY2053", "Value used twice",
        "The schema says that the field's value occurs once only among records of its kind (`unique`).");

    internal static readonly DossierCode SelfContradiction = Error("ASY2054", "Claim that implies what it excludes",
        "By `relations`, a claim implies another and at the same time cannot hold together with it.");

    internal static readonly DossierCode MembershipCycle = Warning("ASY2055", "Party that is a member of itself",
        "By way of `memberOf`, a party belongs to itself. Nothing is computed wrongly, but it is hardly meant.");

    internal static readonly DossierCode CircularReporting = Warning("ASY2056", "Circular reporting",
        "By way of `drawsOn`, a statement rests on itself. Reports may well have fed each other; see who said it first. What rests on nothing else is flagged Circular.");

    // What the schema demands of a record

    internal static readonly DossierCode OutOfBounds = Error("ASY2060", "Value outside its bounds",
        "The schema limits the value (min, max, minLength, maxLength, minItems, maxItems, pattern, oneOf).");

    internal static readonly DossierCode CheckFailed = Error("ASY2061", "Check of the schema",
        "A check that the schema makes of records of this kind does not hold. The schema sets its severity.");

    // Fixing

    internal static readonly DossierCode NotFixed = Error("ASY2070", "File left as it is",
        "Replacing earlier names in this file could do harm, so nothing in it was changed.");

    // The list itself

    internal static readonly DossierCode TooMany = Error("ASY2099", "More errors than are listed",
        "A load lists at most 10,000 diagnostics; correct these first.");
}
