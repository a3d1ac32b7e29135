using Assay.Generator.Model;
using Assay.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>A condition while it is bound: what is generated from it, and what it says.</summary>
/// <param name="Map">Leads from its syntax to the file.</param>
internal sealed record ParsedCondition(ConditionSpec Spec, ExpressionSyntax Syntax, ScalarMap Map);
