using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Generator.Switches;

/// <summary>A switch statement or expression, in one form for both.</summary>
/// <param name="Keyword">Where it says `switch`.</param>
internal sealed record SwitchShape(ImmutableArray<SwitchCase> Cases, Location Keyword, bool IsExpression)
{
    public static SwitchShape Of(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression => new(
            expression.Arms.Select(arm => new SwitchCase(arm.Pattern, null, arm.Guard is not null, Refusal.Is(arm.Value))).ToImmutableArray(),
            expression.Syntax is SwitchExpressionSyntax syntax ? syntax.SwitchKeyword.GetLocation() : expression.Syntax.GetLocation(),
            IsExpression: true),
        ISwitchOperation statement => new(
            statement.Cases.SelectMany(section => section.Clauses.Select(clause => Case(clause, section.Body))).ToImmutableArray(),
            statement.Syntax is SwitchStatementSyntax syntax ? syntax.SwitchKeyword.GetLocation() : statement.Syntax.GetLocation(),
            IsExpression: false),
        _ => throw new ArgumentException($"{operation.Kind} is no switch", nameof(operation)),
    };

    /// <summary>The type that is switched over, whatever it is converted to for that; of a nullable value, its own.</summary>
    public static ITypeSymbol? TypeOf(IOperation @switch)
    {
        var value = @switch is ISwitchExpressionOperation expression ? expression.Value : ((ISwitchOperation)@switch).Value;
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : value.Type;
    }

    private static SwitchCase Case(ICaseClauseOperation clause, ImmutableArray<IOperation> body) => clause switch
    {
        IPatternCaseClauseOperation pattern => new(pattern.Pattern, null, pattern.Guard is not null, Refusal.Is(body)),
        ISingleValueCaseClauseOperation single => new(null, single.Value, false, Refusal.Is(body)),
        _ => new(null, null, false, Refusal.Is(body)),
    };
}
