namespace Assay.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step ran again.</summary>
internal static class TrackingNames
{
    public const string Sources = "Sources";
    public const string Pieces = "Pieces";
    public const string ParsedPieces = "ParsedPieces";
    public const string Parsed = "Parsed";
    public const string Linked = "Linked";
    public const string Models = "Models";
    public const string Kinds = "Kinds";
    public const string KindExpressions = "KindExpressions";
    public const string Enums = "Enums";
    public const string Values = "Values";
    public const string Outlines = "Outlines";
    public const string Families = "Families";
    public const string Rewriters = "Rewriters";
    public const string RuleSets = "RuleSets";
    public const string RuleExpressions = "RuleExpressions";
    public const string Diagnostics = "Diagnostics";

    /// <summary>The step that turns what a step above yields into a file.</summary>
    public static string FilesOf(string step) => step + "Files";
}
