using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The members of the views that the runtime has for whole families, which a kind's view passes on. A test compares them with it.</summary>
internal static class ViewMembers
{
    private const string Runtime = "global::Assay.";

    public static ScriptArray Of(Family family) => new((family switch
    {
        Family.Source => OfSource,
        Family.Claim => [],
        Family.Statement => OfStatement,
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "The records of this family are seen as they are."),
    }).Concat(OfEach(family)));

    private static ScriptObject[] OfSource { get; } =
    [
        Property("string", "Name"),
        Property(Runtime + "Party?", "Allegiance"),
        Property(Runtime + "SourceView?", "Owner"),
        Property("bool", "Independent"),
        Property(Runtime + "SourceView?", "SpeaksFor"),
        Property(Runtime + "Reliability?", "Reliability"),
        Property(Runtime + "Reliability", "Grade"),
        Property("string?", "Note"),
        Property(Runtime + "SourceView", "Origin"),
        Property(Runtime + "SourceView", "Voice"),
        Question("IsInterestedIn", Runtime + "ClaimView", "claim"),
        Question("BelongsTo", Runtime + "Party?", "body"),
        Question("BelongsTo", Runtime + "Ref<" + Runtime + "Party>?", "body"),
        Question("IsOwnedBy", Runtime + "SourceView?", "other"),
    ];

    private static ScriptObject[] OfStatement { get; } =
    [
        Property(Runtime + "SourceView", "Source"),
        Property(Runtime + "ClaimView", "Claim"),
        Property(Runtime + "Stance", "Stance"),
        Property(Runtime + "PartialDate?", "Made"),
        Property(Runtime + "PartialDate?", "Reported"),
        Property(Runtime + "SourceView?", "Via"),
        Property(Runtime + "StatementView?", "Relays"),
        Property("bool", "IsEcho"),
        Property(ListOf(Runtime + "StatementView"), "DrawsOn"),
        Property(ListOf(Runtime + "Evidence"), "Evidence"),
        Property(Runtime + "Certainty", "Certainty"),
        Property(Runtime + "Attribution", "Attribution"),
        Property("string?", "Says"),
        Property("string?", "At"),
        Property("string?", "Note"),
        Property(Runtime + "SourceView?", "Origin"),
        Property("bool", "IsDerived"),
        Property(ListOf(Runtime + "StatementView"), "Earlier"),
        Property("bool", "ServesInterest"),
        Property("bool", "AgainstInterest"),
        Generic("bool", "Cites", Runtime + "Evidence"),
        Generic("bool", "CitesVerified", Runtime + "Evidence"),
        Question("IsVerified", Runtime + "Evidence?", "evidence"),
    ];

    private static ScriptObject[] OfEach(Family family) =>
    [
        Generic("bool", "Is", Runtime + family),
        Generic("T?", "As", Runtime + family),
    ];

    private static ScriptObject Property(string type, string name) => new()
    {
        ["cref"] = name,
        ["signature"] = $"{type} {name}",
        ["call"] = name,
    };

    /// <summary>A method of one parameter that says yes or no.</summary>
    private static ScriptObject Question(string name, string type, string parameter) => new()
    {
        ["cref"] = $"{name}({type.Replace('<', '{').Replace('>', '}')})",
        ["signature"] = $"bool {name}({type} {parameter})",
        ["call"] = $"{name}({parameter})",
    };

    private static ScriptObject Generic(string type, string name, string constraint) => new()
    {
        ["cref"] = name + "{T}()",
        ["signature"] = $"{type} {name}<T>() where T : {constraint}",
        ["call"] = name + "<T>()",
    };

    private static string ListOf(string type) => $"global::System.Collections.Generic.IEnumerable<{type}>";
}
