namespace Assay.Engine;

/// <content>Where its edges come from, and what becomes of them when claims come and go.</content>
internal sealed partial class ClaimGraph
{
    private readonly Dictionary<QuestionKey, List<int>> questions = [];

    /// <summary>Claims of the same question, in order of the first claim of each.</summary>
    public IEnumerable<Question> Questions => questions
        .Where(question => question.Value.Count > 0)
        .Select(question => new Question(question.Key, [.. question.Value.Order(Comparer<int>.Create(claims.Compare))]))
        .OrderBy(question => question.Claims[0], Comparer<int>.Create(claims.Compare));

    /// <summary>Takes up a claim that is new in its slot, with the edges that the schema and these relations give it.</summary>
    public void Add(int claim, IEnumerable<Relation> relations)
    {
        Grow();
        if (claims[claim].Question is { } key)
        {
            foreach (var other in Join(key, claim))
            {
                if (other != claim)
                    Relate(claim, other);
            }
        }

        foreach (var relation in relations)
            Relate(relation, only: claim);
        Forget(claim);
    }

    /// <summary>Drops a claim and its edges; to be called while it is still in its slot.</summary>
    public void Remove(int claim)
    {
        Forget(claim);
        if (claims[claim].Question is { } key)
            questions[key].Remove(claim);
        Drop(implies, impliedBy);
        Drop(impliedBy, implies);
        Drop(excludes, excludes);

        void Drop(List<int>?[] edges, List<int>?[] back)
        {
            foreach (var other in edges[claim] ?? [])
            {
                // A pair can be joined twice, by the schema and by a relation.
                if (other == claim || back[other] is not { } ends)
                    continue;
                budget.Hold(-ends.RemoveAll(end => end == claim));
                if (ends.Count == 0)
                    back[other] = null;
            }

            budget.Hold(-(edges[claim]?.Count ?? 0));
            edges[claim] = null;
        }
    }

    private List<int> Join(QuestionKey key, int claim)
    {
        if (!questions.TryGetValue(key, out var answers))
            questions.Add(key, answers = []);
        answers.Add(claim);
        return answers;
    }

    private void RelateEach(List<int> answers, Pace pace)
    {
        GraphBudget.Compare(answers.Count);
        for (var i = 1; i < answers.Count; i++)
        {
            pace.Check();
            for (var j = 0; j < i; j++)
                Relate(answers[i], answers[j]);
        }
    }

    private void Relate(int claim, int other)
    {
        var (one, two) = (claims[claim], claims[other]);
        if (one.Implies(two))
            AddImplies(claim, other);
        if (two.Implies(one))
            AddImplies(other, claim);
        if (one.Excludes(two) || two.Excludes(one))
            AddExcludes(claim, other);
    }

    /// <param name="only">The claim whose edges alone are wanted; null for all.</param>
    private void Relate(Relation relation, int? only)
    {
        var claim = Find(relation.Claim);
        foreach (var implied in relation.Implies)
        {
            var other = Find(implied);
            if (only is null || claim == only || other == only)
                AddImplies(claim, other);
        }

        foreach (var excluded in relation.Excludes)
        {
            var other = Find(excluded);
            if (only is null || claim == only || other == only)
                AddExcludes(claim, other);
        }

        int Find(Ref<Claim> reference) => claims.Find(reference.Id) is >= 0 and var slot
            ? slot
            : throw new ArgumentException($"a relation names the claim '{reference.Id}', which the dossier does not have.");
    }

    private void AddImplies(int claim, int implied)
    {
        budget.Hold(2);
        (implies[claim] ??= []).Add(implied);
        (impliedBy[implied] ??= []).Add(claim);
    }

    private void AddExcludes(int claim, int other)
    {
        budget.Hold(2);
        HasRivals = true;
        (excludes[claim] ??= []).Add(other);
        (excludes[other] ??= []).Add(claim);
    }

    // What was found of those that hang together with it may hold no longer.
    private void Forget(int claim)
    {
        budget.Rest();
        foreach (var member in Component(claim))
        {
            budget.Hold(-((above[member]?.Length ?? 0) + (below[member]?.Length ?? 0) + (rivals[member]?.Length ?? 0)));
            (above[member], below[member], rivals[member]) = (null, null, null);
        }
    }

    private void Grow()
    {
        if (claims.Count <= alone.Length)
            return;
        var (from, size) = (alone.Length, Math.Max(claims.Count, alone.Length * 2));
        Array.Resize(ref alone, size);
        for (var claim = from; claim < size; claim++)
            alone[claim] = claim;
        Array.Resize(ref implies, size);
        Array.Resize(ref impliedBy, size);
        Array.Resize(ref excludes, size);
        Array.Resize(ref above, size);
        Array.Resize(ref below, size);
        Array.Resize(ref rivals, size);
    }
}
