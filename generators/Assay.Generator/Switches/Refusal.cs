using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Assay.Generator.Switches;

/// <summary>Whether code ends in an exception whatever it does before: it throws, or calls what never returns.</summary>
internal static class Refusal
{
    public static bool Is(ImmutableArray<IOperation> body) => body.Any(Is);

    public static bool Is(IOperation operation) => operation switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => Is(conversion.Operand),
        IExpressionStatementOperation statement => Is(statement.Operation),
        IBlockOperation block => Is(block.Operations),
        IInvocationOperation call => call.TargetMethod.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute"),
        _ => false,
    };
}
