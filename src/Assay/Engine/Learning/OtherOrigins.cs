namespace Assay.Engine;

/// <summary>What others than one origin, or two, make of a claim, by their own judgement alone: what rests on others may rest on those.</summary>
internal sealed class OtherOrigins(Evaluation evaluation)
{
    private readonly CaseIndex index = evaluation.Index;
    private readonly Weights weights = evaluation.Index.Model.Rules.Weights;
    private readonly Dictionary<(int Claim, int Without, int Nor), double> standings = [];
    private readonly SideSum support = new(evaluation.Index, crowdLimit: 0);
    private readonly SideSum opposition = new(evaluation.Index, crowdLimit: 0);

    /// <summary>The claim's tally without this origin, nor the other.</summary>
    public Tally On(int claim, int without, int nor = CaseIndex.None)
    {
        // Before the sums are in use: standings take them, too.
        var rivals = index.Graph.Rivals(claim).ToArray();
        var kept = Array.ConvertAll(rivals, rival => Standing(rival, without, nor));
        Sum(claim, without, nor);
        for (var i = 0; i < rivals.Length; i++)
        {
            foreach (var statement in evaluation.Scene.Lists.On(rivals[i]))
                Add(statement, Side.For, opposition, without, nor, kept[i]);
        }

        return Close();
    }

    private double Standing(int rival, int without, int nor)
    {
        if (standings.TryGetValue((rival, without, nor), out var found))
            return found;
        Sum(rival, without, nor);
        var tally = Close();
        return standings[(rival, without, nor)] = tally.Support + tally.Opposition > 0 ? tally.Support / (tally.Support + tally.Opposition) : 1;
    }

    private void Sum(int claim, int without, int nor)
    {
        support.Clear();
        opposition.Clear();
        foreach (var below in index.Graph.Below(claim))
        {
            foreach (var statement in evaluation.Scene.Lists.On(below))
                Add(statement, Side.For, support, without, nor, 1);
        }

        foreach (var above in index.Graph.Above(claim))
        {
            foreach (var statement in evaluation.Scene.Lists.On(above))
                Add(statement, Side.Against, opposition, without, nor, 1);
        }
    }

    private void Add(int statement, Side side, SideSum sum, int without, int nor, double standing)
    {
        ref readonly var word = ref evaluation.Weighing[statement];
        var isOwn = word.Part == OriginPart.Own && word.Fate == Fate.Stands;
        if (isOwn && word.Side == side && word.Origin != without && word.Origin != nor)
            sum.Add(word, standing, 0, denies: false);
    }

    private Tally Close()
    {
        support.Close();
        opposition.Close();
        return new Tally(support.Total, opposition.Total, support.Origins, opposition.Origins, 0, weights);
    }
}
