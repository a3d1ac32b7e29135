using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>Turns C# into formulas. What is not understood becomes a term of its own, free to hold or not.</summary>
internal sealed class FormulaBuilder
{
    // What is nested deeper is not looked into.
    private const int Deepest = 64;

    private readonly TermScope scope;
    private readonly ExpressionSyntax condition;
    private readonly IReadOnlyDictionary<string, Term?> variables;
    private readonly OperandReader operands;
    private readonly PatternReader patterns;

    /// <param name="condition">The whole condition, of which parts are to be read.</param>
    public FormulaBuilder(TermScope scope, ExpressionSyntax condition)
    {
        this.scope = scope;
        this.condition = condition;
        variables = PatternVariables.In(condition, scope).Terms;
        operands = new OperandReader(scope, variables);
        patterns = new PatternReader(operands);
    }

    public Formula Of(ExpressionSyntax expression, int depth = 0)
    {
        expression = OperandReader.Unwrapped(expression);
        if (depth > Deepest)
            return Unknown(expression);
        depth++;
        switch (expression)
        {
            case LiteralExpressionSyntax { Token.Value: bool value }:
                return value ? Formula.True : Formula.False;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.LogicalNotExpression):
                return new Formula.Not(Of(prefix.Operand, depth));
            case ConditionalExpressionSyntax choice:
                return new Formula.If(Of(choice.Condition, depth), Of(choice.WhenTrue, depth), Of(choice.WhenFalse, depth));
            case IsPatternExpressionSyntax match:
                return Match(match) ?? Unknown(match);
            case BinaryExpressionSyntax binary:
                return Binary(binary, depth);
            default:
                return Member(expression) ?? Unknown(expression);
        }
    }

    /// <summary>The alternatives of `a || b || c`, and of anything else itself.</summary>
    public static IReadOnlyList<ExpressionSyntax> Alternatives(ExpressionSyntax expression) =>
        OperandReader.Unwrapped(expression) is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.LogicalOrExpression) ? Flat(binary) : [expression];

    private Formula Binary(BinaryExpressionSyntax binary, int depth)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                return new Formula.All(Flat(binary).Select(o => Of(o, depth)).ToList());
            case SyntaxKind.LogicalOrExpression:
                return new Formula.Any(Flat(binary).Select(o => Of(o, depth)).ToList());
            case SyntaxKind.BitwiseAndExpression when IsBool(binary.Left) && IsBool(binary.Right):
                return new Formula.All([Of(binary.Left, depth), Of(binary.Right, depth)]);
            case SyntaxKind.BitwiseOrExpression when IsBool(binary.Left) && IsBool(binary.Right):
                return new Formula.Any([Of(binary.Left, depth), Of(binary.Right, depth)]);
            case SyntaxKind.ExclusiveOrExpression when IsBool(binary.Left) && IsBool(binary.Right):
                return new Formula.Not(new Formula.Same(Of(binary.Left, depth), Of(binary.Right, depth)));
            case SyntaxKind.IsExpression:
                return operands.Term(binary.Left) is { } term && patterns.OfType(term, binary.Right) is { } isConstant ? isConstant : Unknown(binary);
            case SyntaxKind.CoalesceExpression when operands.Read(binary.Right) is Operand.Bool(var otherwise):
                var left = BoolTerm(binary.Left);
                var holds = new Formula.Atom(left, new Test(Comparison.Equal, 1));
                return otherwise ? new Formula.Any([holds, new Formula.Atom(left, new Test(Comparison.IsNull))]) : holds;
            case SyntaxKind.EqualsExpression:
                return Equality(binary, depth);
            case SyntaxKind.NotEqualsExpression:
                return new Formula.Not(Equality(binary, depth));
            default:
                return Comparisons.Of(binary.OperatorToken.Kind()) is { } comparison
                    ? Compare(operands.Read(binary.Left), comparison, operands.Read(binary.Right)) ?? Unknown(binary)
                    : Unknown(binary);
        }
    }

    /// <summary>`a == b`, also for `!=`, which C#'s types make the opposite.</summary>
    private Formula Equality(BinaryExpressionSyntax binary, int depth)
    {
        var (left, right) = (operands.Read(binary.Left), operands.Read(binary.Right));
        if (Compare(left, Comparison.Equal, right) is { } known)
            return known;
        if (left is Operand.Null || right is Operand.Null)
        {
            var other = left is Operand.Null ? binary.Right : binary.Left;
            return new Formula.Atom(scope.UnknownThing(Key(other), Text(other)), new Test(Comparison.IsNull));
        }
        if (IsBool(binary.Left) && IsBool(binary.Right))
            return new Formula.Same(Of(binary.Left, depth), Of(binary.Right, depth));
        if ((left ?? right) is Operand.Bool(var value) && (left is null || right is null))
            return IsValue(left is null ? binary.Left : binary.Right, value);
        var keys = new[] { Key(binary.Left), Key(binary.Right) }.OrderBy(k => k, StringComparer.Ordinal);
        return Holds(scope.Unknown(string.Join(" == ", keys), $"{Text(binary.Left)} == {Text(binary.Right)}", isCondition: true));
    }

    /// <summary>`flag == true` or `flag == false`; of a flag that is null neither holds, nor of its opposite, so `!` only turns the value round.</summary>
    private Formula IsValue(ExpressionSyntax flag, bool value)
    {
        flag = OperandReader.Unwrapped(flag);
        for (var steps = 0; steps < Deepest && flag is PrefixUnaryExpressionSyntax prefix && prefix.IsKind(SyntaxKind.LogicalNotExpression); steps++)
            (flag, value) = (OperandReader.Unwrapped(prefix.Operand), !value);
        return new Formula.Atom(BoolTerm(flag), new Test(Comparison.Equal, value ? 1 : 0));
    }

    private static Formula? Compare(Operand? left, Comparison comparison, Operand? right) => (left, right) switch
    {
        (null, _) or (_, null) or (Operand.Member, Operand.Member) => null,
        (Operand.Member(var term), _) => Comparisons.Of(term, comparison, right) ?? Lifted(term, right),
        (_, Operand.Member(var term)) => Comparisons.Of(term, Comparisons.Mirrored(comparison), left) ?? Lifted(term, left),
        (Operand.Number { FitsReals: true } a, Operand.Number { FitsReals: true } b) => new Test(comparison, b.Value).Holds(a.Value) ? Formula.True : Formula.False,
        (Operand.Bool a, Operand.Bool b) when comparison == Comparison.Equal => a == b ? Formula.True : Formula.False,
        _ => null,
    };

    /// <summary>`x > null` never holds where C# takes it at all.</summary>
    private static Formula? Lifted(Term term, Operand constant) =>
        constant is Operand.Null && term.Type is TermType.Number or TermType.Whole or TermType.Choice ? Formula.False : null;

    private Formula? Match(IsPatternExpressionSyntax match)
    {
        if (operands.Term(match.Expression) is { } term)
            return patterns.Of(term, match.Pattern);
        // Of what is not known, `is null` and `is true` still mean the same as a comparison.
        return patterns.Of(scope.UnknownThing(Key(match.Expression), Text(match.Expression)), match.Pattern)
            ?? (match.Pattern is ConstantPatternSyntax constant && operands.Read(constant.Expression) is Operand.Bool(var value)
                ? new Formula.Atom(BoolTerm(match.Expression), new Test(Comparison.Equal, value ? 1 : 0))
                : null);
    }

    private Formula? Member(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" } access when operands.Term(access.Expression) is { } term:
                return new Formula.Not(new Formula.Atom(term, new Test(Comparison.IsNull)));
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ServesInterest" or "AgainstInterest" } access
                when operands.Root(access.Expression) == "statement" && scope.Leaning is { } leaning:
                return new Formula.Atom(leaning, new Test(Comparison.Equal, access.Name.Identifier.ValueText == "ServesInterest" ? 2 : 0));
            case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "Any" } } any }
                when operands.List(any.Expression) is var (root, name):
                return new Formula.Atom(scope.Count(root, name)!, new Test(Comparison.Greater, 0));
            default:
                return operands.Term(expression) is { Type: TermType.Bool } flag ? Holds(flag) : null;
        }
    }

    /// <summary>Whether an expression is of type bool beyond doubt, so never null.</summary>
    private bool IsBool(ExpressionSyntax expression, int depth = 0)
    {
        expression = OperandReader.Unwrapped(expression);
        for (var steps = 0; steps < Deepest && expression is PrefixUnaryExpressionSyntax prefix && prefix.IsKind(SyntaxKind.LogicalNotExpression); steps++)
            expression = OperandReader.Unwrapped(prefix.Operand);
        return expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is bool,
            IsPatternExpressionSyntax => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" } => true,
            ConditionalExpressionSyntax choice => depth < Deepest && IsBool(choice.WhenTrue, depth + 1) && IsBool(choice.WhenFalse, depth + 1),
            BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) => depth < Deepest && IsBool(fallback.Right, depth + 1),
            BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.IsExpression
                or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
                or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression,
            _ => operands.Term(expression) is { Type: TermType.Bool, CanBeNull: false } || Member(expression) is Formula.Atom { Term.Type: not TermType.Bool },
        };
    }

    private Term BoolTerm(ExpressionSyntax expression) => operands.Term(expression) is { Type: TermType.Bool } known
        ? known
        : scope.Unknown(Key(expression), Text(expression), isCondition: false);

    private Formula Unknown(ExpressionSyntax expression) => Holds(scope.Unknown(Key(expression), Text(expression), isCondition: true));

    private static Formula Holds(Term flag) => new Formula.Atom(flag, new Test(Comparison.Equal, 1));

    private static string Text(ExpressionSyntax expression) => Wording.Code(string.Concat(expression.DescendantTokens().Select(t => t.ToFullString())));

    /// <summary>The same for the same code. A variable of a pattern means something only within its own condition.</summary>
    private string Key(ExpressionSyntax expression)
    {
        expression = OperandReader.Unwrapped(expression);
        var code = string.Join(" ", expression.DescendantTokens().Select(t => t.Text));
        return IsBound(expression) ? $"{code} in {condition}" : code;
    }

    /// <summary>Whether it uses a variable that is declared outside of it.</summary>
    private bool IsBound(ExpressionSyntax expression)
    {
        if (variables.Count == 0)
            return false;
        var inner = PatternVariables.DeclaredIn(expression).Select(d => d.Name).ToList();
        return expression.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && variables.ContainsKey(t.ValueText) && !inner.Contains(t.ValueText));
    }

    /// <summary>The operands of a chain of the same operator, however long it is.</summary>
    private static List<ExpressionSyntax> Flat(BinaryExpressionSyntax chain)
    {
        var kind = chain.Kind();
        var found = new List<ExpressionSyntax>();
        var open = new Stack<ExpressionSyntax>([chain]);
        while (open.Count > 0)
        {
            var next = OperandReader.Unwrapped(open.Pop());
            if (next is BinaryExpressionSyntax binary && binary.IsKind(kind))
            {
                open.Push(binary.Right);
                open.Push(binary.Left);
            }
            else
                found.Add(next);
        }
        return found;
    }
}
