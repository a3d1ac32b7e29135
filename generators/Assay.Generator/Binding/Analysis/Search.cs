namespace Assay.Generator.Binding.Analysis;

/// <summary>
/// Looks for values of the terms with which all of some formulas hold (M. Davis, G. Logemann, D. Loveland, <i>A Machine Program for
/// Theorem-Proving</i>, 1962): what must hold narrows the cells that are left, and where nothing more follows, a test is tried both ways.
/// </summary>
internal sealed class Search
{
    // Each level tries one more test; a stack has its limits.
    private const int Deepest = 400;

    private readonly Problem problem;
    private readonly Effort effort;
    private CellSet[] left;
    private bool gaveUp;
    private bool hasChanged;

    private Search(Problem problem, Effort effort)
    {
        this.problem = problem;
        this.effort = effort;
        left = problem.Everything();
    }

    /// <summary>Values with which all of them hold; null if there are none, or none could be found with the effort that is left.</summary>
    /// <param name="isSure">Whether the answer is more than a lack of effort.</param>
    public static Witness? Find(IEnumerable<Formula> formulas, Effort effort, out bool isSure)
    {
        effort.BeginQuestion();
        var search = new Search(new Problem(formulas), effort);
        // Nothing follows from a term without values: what is wrong with it is said elsewhere.
        search.gaveUp = search.left.Any(cells => cells.IsEmpty);
        var found = !search.gaveUp && search.Solve(0);
        isSure = found || !search.gaveUp;
        return found ? search.Witness() : null;
    }

    /// <summary>Whether they are sure never to hold together.</summary>
    public static bool AreContrary(IEnumerable<Formula> formulas, Effort effort) => Find(formulas, effort, out var isSure) is null && isSure;

    private bool Solve(int depth)
    {
        if (!Propagate())
            return false;
        if (FirstOpen(problem.Goals) is not { } test)
            return !gaveUp;
        if (gaveUp || depth == Deepest)
        {
            gaveUp = true;
            return false;
        }
        var before = (CellSet[])left.Clone();
        left[test.Term] = left[test.Term].And(test.Cells);
        if (Solve(depth + 1))
            return true;
        if (gaveUp)
            return false;
        left = before;
        left[test.Term] = left[test.Term].Without(test.Cells);
        return Solve(depth + 1);
    }

    private bool Propagate()
    {
        do
        {
            hasChanged = false;
            foreach (var goal in problem.Goals)
                if (!Require(goal))
                    return false;
        }
        while (hasChanged && !gaveUp);
        return true;
    }

    private bool Require(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Test:
                if (!Afford(1 + (problem.CellsOf[node.Term].Count / 64)) || left[node.Term].IsWithin(node.Cells))
                    return true;
                left[node.Term] = left[node.Term].And(node.Cells);
                hasChanged = true;
                return !left[node.Term].IsEmpty;
            case NodeKind.All:
                foreach (var operand in node.Operands)
                    if (!Require(operand))
                        return false;
                return true;
            default:
                Node? only = null;
                foreach (var operand in node.Operands)
                {
                    var truth = Evaluate(operand);
                    // As soon as two can hold, nothing follows.
                    if (truth == true || (truth is null && only is not null))
                        return true;
                    if (truth is null)
                        only = operand;
                }
                return only is not null && Require(only);
        }
    }

    /// <summary>Whether a formula holds in all cells that are left, or in none; null if that is open.</summary>
    private bool? Evaluate(Node node)
    {
        if (!Afford(1 + (node.Kind == NodeKind.Test ? problem.CellsOf[node.Term].Count / 64 : 0)))
            return null;
        if (node.Kind == NodeKind.Test)
            return left[node.Term].IsWithin(node.Cells) ? true : left[node.Term].Meets(node.Cells) ? null : false;
        bool? all = node.Kind == NodeKind.All;
        foreach (var operand in node.Operands)
        {
            var truth = Evaluate(operand);
            if (truth == (node.Kind == NodeKind.Any))
                return truth;
            if (truth is null)
                all = null;
        }
        return all;
    }

    /// <summary>A test that is open, in the first formula that is.</summary>
    private Node? FirstOpen(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
            if (Evaluate(node) is null)
                return node.Kind == NodeKind.Test ? node : FirstOpen(node.Operands);
        return null;
    }

    private bool Afford(int steps)
    {
        gaveUp |= !effort.Take(steps);
        return !gaveUp;
    }

    private Witness Witness()
    {
        var values = new Dictionary<Term, double?>();
        for (var i = 0; i < left.Length; i++)
            values.Add(problem.Terms[i], problem.CellsOf[i].Where((_, cell) => left[i].Contains(cell)).First());
        return new Witness(values);
    }
}
