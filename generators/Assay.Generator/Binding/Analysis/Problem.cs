using System.Runtime.CompilerServices;

namespace Assay.Generator.Binding.Analysis;

/// <summary>Formulas in the form that the search works on: nothing is negated, and each test is the set of cells in which it holds.</summary>
internal sealed class Problem
{
    private readonly Dictionary<Term, int> indexes = [];
    private readonly List<Term> terms = [];
    private readonly List<SortedSet<double>> constants = [];
    private readonly Dictionary<(int Term, Test Test, bool Holds), Node> tests = [];

    // What is joined twice, as the sides of `a == b` are, is built once: else each level would double the work.
    private readonly Dictionary<Formula, (Node? Holds, Node? Fails)> built = new(new ByReference());

    public Problem(IEnumerable<Formula> formulas)
    {
        var goals = formulas.ToList();
        foreach (var goal in goals)
            Collect(goal);
        CellsOf = terms.Select((term, i) => Cells.Of(term, constants[i])).ToList();
        Goals = goals.Select(goal => Build(goal, holds: true)).ToList();
    }

    /// <summary>What is to hold.</summary>
    public IReadOnlyList<Node> Goals { get; }

    public IReadOnlyList<Term> Terms => terms;

    /// <summary>For each term one value for each of its cells.</summary>
    public IReadOnlyList<IReadOnlyList<double?>> CellsOf { get; }

    /// <summary>Before anything is decided every cell is possible.</summary>
    public CellSet[] Everything() => CellsOf.Select(cells => CellSet.Of(cells.Count, _ => true)).ToArray();

    private void Collect(Formula formula)
    {
        switch (formula)
        {
            case Formula.Atom(var term, var test):
                if (!indexes.TryGetValue(term, out var index))
                {
                    indexes.Add(term, index = terms.Count);
                    terms.Add(term);
                    constants.Add([]);
                }
                if (test.Comparison != Comparison.IsNull)
                    constants[index].Add(test.Constant);
                break;
            case Formula.Not(var operand):
                Collect(operand);
                break;
            case Formula.Same(var left, var right):
                Collect(left);
                Collect(right);
                break;
            case Formula.If(var condition, var then, var otherwise):
                Collect(condition);
                Collect(then);
                Collect(otherwise);
                break;
            case Formula.All(var operands):
                foreach (var operand in operands)
                    Collect(operand);
                break;
            case Formula.Any(var operands):
                foreach (var operand in operands)
                    Collect(operand);
                break;
        }
    }

    private Node Build(Formula formula, bool holds)
    {
        built.TryGetValue(formula, out var known);
        if ((holds ? known.Holds : known.Fails) is { } before)
            return before;
        var node = Make(formula, holds);
        built.TryGetValue(formula, out known);
        built[formula] = holds ? (node, known.Fails) : (known.Holds, node);
        return node;
    }

    private Node Make(Formula formula, bool holds)
    {
        switch (formula)
        {
            case Formula.Atom(var term, var test):
                var key = (indexes[term], test, holds);
                if (!tests.TryGetValue(key, out var node))
                {
                    var cells = CellsOf[key.Item1];
                    tests.Add(key, node = new Node(NodeKind.Test, []) { Term = key.Item1, Cells = CellSet.Of(cells.Count, i => test.Holds(cells[i]) == holds) });
                }
                return node;
            case Formula.Not(var operand):
                return Build(operand, !holds);
            case Formula.All(var operands):
                return new Node(holds ? NodeKind.All : NodeKind.Any, operands.Select(o => Build(o, holds)).ToList());
            case Formula.Any(var operands):
                return new Node(holds ? NodeKind.Any : NodeKind.All, operands.Select(o => Build(o, holds)).ToList());
            case Formula.Same(var left, var right):
                return new Node(NodeKind.Any,
                [
                    new Node(NodeKind.All, [Build(left, true), Build(right, holds)]),
                    new Node(NodeKind.All, [Build(left, false), Build(right, !holds)]),
                ]);
            case Formula.If(var condition, var then, var otherwise):
                return new Node(NodeKind.Any,
                [
                    new Node(NodeKind.All, [Build(condition, true), Build(then, holds)]),
                    new Node(NodeKind.All, [Build(condition, false), Build(otherwise, holds)]),
                ]);
            default:
                throw new ArgumentOutOfRangeException(nameof(formula), formula.GetType().Name, "There is no such formula.");
        }
    }

    private sealed class ByReference : IEqualityComparer<Formula>
    {
        public bool Equals(Formula? left, Formula? right) => ReferenceEquals(left, right);

        public int GetHashCode(Formula formula) => RuntimeHelpers.GetHashCode(formula);
    }
}

internal enum NodeKind
{
    Test,
    All,
    Any,
}

/// <param name="Operands">Of a test none.</param>
internal sealed record Node(NodeKind Kind, IReadOnlyList<Node> Operands)
{
    /// <summary>The term of a test.</summary>
    public int Term { get; init; }

    /// <summary>The cells in which a test holds.</summary>
    public CellSet Cells { get; init; } = CellSet.Of(0, _ => false);
}
