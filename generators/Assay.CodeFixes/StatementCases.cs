using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Assay.CodeFixes;

/// <summary>`case TroopDeployment troopDeployment: throw new NotImplementedException();`, before `default`.</summary>
internal static class StatementCases
{
    public static SwitchStatementSyntax Add(SwitchStatementSyntax statement, IEnumerable<ISymbol> missing, MissingCase cases)
    {
        var added = missing.Select(symbol => Section(Label(symbol, cases), cases)).ToList();
        return statement.WithSections(statement.Sections.InsertRange(Place(statement.Sections), added)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    // A default in the middle stays where it is: a case before it might take what one behind it is for.
    private static int Place(SyntaxList<SwitchSectionSyntax> sections) =>
        sections.Count > 0 && sections[sections.Count - 1].Labels is { Count: 1 } labels && IsForTheRest(labels[0]) ? sections.Count - 1 : sections.Count;

    private static bool IsForTheRest(SwitchLabelSyntax label) => label switch
    {
        DefaultSwitchLabelSyntax => true,
        CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } => ExpressionArms.IsForTheRest(pattern),
        _ => false,
    };

    private static SwitchLabelSyntax Label(ISymbol missing, MissingCase cases) =>
        cases.IsTheRest(missing) ? SyntaxFactory.DefaultSwitchLabel()
        : missing is INamedTypeSymbol ? SyntaxFactory.CasePatternSwitchLabel(cases.Pattern(missing), SyntaxFactory.Token(SyntaxKind.ColonToken))
        : SyntaxFactory.CaseSwitchLabel(cases.Value(missing));

    private static SwitchSectionSyntax Section(SwitchLabelSyntax label, MissingCase cases) => SyntaxFactory.SwitchSection(
        SyntaxFactory.SingletonList(label),
        SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(cases.NotImplemented())));
}
