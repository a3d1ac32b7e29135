using Assay.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// What the parts of a row's condition ask of the tally and the claim, so that whoever explains the row can show those values without running
/// the expression again: `tally.P`, `claim.Kind`, and `claim.Strength` for `claim.As&lt;Deployment&gt;()?.Strength`.
/// </summary>
internal static class Mentions
{
    private const string Tally = "tally";
    private const string Claim = "claim";

    // What a claim's view has besides; all else is asked of its kind (`Is<T>()`) or leads to its fields (`As<T>()`, `Record`).
    private static readonly string[] NoFields = ["Id", "Case", "ToString"];

    public static EquatableArray<ConjunctSpec> OfEach(ParsedCondition condition)
    {
        var conjuncts = Conjuncts.Of(condition.Syntax);
        return condition.Spec.Conjuncts.Select((spec, i) => new ConjunctSpec(spec.Text, Of(conjuncts[i]).Distinct().ToEquatableArray())).ToEquatableArray();
    }

    private static IEnumerable<string> Of(ExpressionSyntax conjunct) =>
        conjunct.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().SelectMany(access => access.Expression switch
        {
            IdentifierNameSyntax { Identifier.ValueText: Tally } => [$"{Tally}.{access.Name.Identifier.ValueText}"],
            IdentifierNameSyntax { Identifier.ValueText: Claim } => OfClaim(access),
            _ => [],
        });

    private static IEnumerable<string> OfClaim(MemberAccessExpressionSyntax access)
    {
        var member = access.Name.Identifier.ValueText;
        return NoFields.Contains(member)
            ? [$"{Claim}.{member}"]
            : new[] { "Kind" }.Concat(Fields(access)).Select(name => $"{Claim}.{name}");
    }

    /// <summary>The members that are asked of the record to which an expression leads: behind a dot, or in the braces of a pattern.</summary>
    private static IEnumerable<string> Fields(ExpressionSyntax record)
    {
        while (record.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax or CastExpressionSyntax
            || (record.Parent is BinaryExpressionSyntax cast && cast.IsKind(SyntaxKind.AsExpression)))
        {
            record = (ExpressionSyntax)record.Parent;
        }

        return record.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == record => [access.Name.Identifier.ValueText],
            ConditionalAccessExpressionSyntax access when access.Expression == record => access.WhenNotNull
                .DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().Take(1).Select(binding => binding.Name.Identifier.ValueText),
            IsPatternExpressionSyntax test => test.Pattern
                .DescendantNodes().OfType<SubpatternSyntax>().Where(IsOfRecord).Select(part => Leftmost(part.ExpressionColon!.Expression)).OfType<string>(),
            _ => [],
        };

        bool IsOfRecord(SubpatternSyntax part) => part.ExpressionColon is not null && !part.Ancestors().TakeWhile(node => node != record.Parent).Any(node => node is SubpatternSyntax);
    }

    private static string? Leftmost(ExpressionSyntax path)
    {
        while (path is MemberAccessExpressionSyntax access)
            path = access.Expression;
        return (path as IdentifierNameSyntax)?.Identifier.ValueText;
    }
}
