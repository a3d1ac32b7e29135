using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The expressions of a kind: what its author wrote in C#, mapped to where it was written.</summary>
internal static class KindExpressionsEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("kind_expressions");

    public static GeneratedFile Emit(KindExpressions kind, CancellationToken cancellation)
    {
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["usings"] = ExpressionUsings.Of(kind.Usings),
            ["namespace"] = CSharpName.EscapeEach(kind.Namespace),
            ["name"] = CSharpName.Escape(kind.Kind),
            ["checks"] = kind.Checks.Count > 0 ? Checks(kind.Checks) : null,
            // The core schema's own claim is where it begins.
            ["says_override"] = CSharpFile.IsCore(kind.Model, kind.Namespace) && kind.Kind == nameof(Family.Claim) ? "virtual" : "override",
            ["says"] = kind.Says is { } says ? new MappedCode(2).Text("return ", says, "names_", ";").ToString() : null,
            ["implies"] = Relation(kind.Implies),
            ["excludes"] = Relation(kind.Excludes),
        };
        return new(HintName.OfExpressions(kind.Model, kind.Kind), Template.Render(model, cancellation));
    }

    private static string Checks(EquatableArray<CheckSpec> checks)
    {
        var code = new MappedCode(2).Line("bool holds_;");
        foreach (var check in checks)
        {
            // In a block of its own: what is said, and other checks, may have pattern variables of the same names.
            code.Block(block => block.Condition("holds_ = ", check.That, ";")).Line("if (!holds_)").Block(body => body.Text(
                "issues_.Add(\"\", \"check\", ", check.Else, "issues_.Names", $", global::Assay.Severity.{check.Severity});"));
        }

        return code.ToString();
    }

    private static string? Relation(ConditionSpec? condition) =>
        condition is null ? null : new MappedCode(2).Condition("return ", condition, ";").ToString();
}
