namespace Assay.Engine;

/// <summary>
/// A dossier with its ids interned: everything is a number, in ordinal order of id, so that sums run in one order
/// whatever the input's. Knows nothing of dates.
/// </summary>
internal sealed class CaseIndex
{
    /// <summary>Stands for the root of a relay whose origin is not known.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> sourceNumbers;
    private readonly Dictionary<string, int> claimNumbers;
    private readonly Dictionary<string, int> statementNumbers;

    public CaseIndex(Model model, Dossier dossier, IReadOnlySet<string>? without = null)
    {
        Model = model;
        Dossier = dossier;
        Sources = [.. dossier.Sources];
        Claims = [.. dossier.Claims];
        sourceNumbers = Number(Sources);
        claimNumbers = Number(Claims);
        Origins = Climb.Each(Sources, s => s.Independent ? null : s.Owner, sourceNumbers);
        Voices = Climb.Each(Sources, s => s.SpeaksFor, sourceNumbers);
        Lost = LostEntities.Of(this, without);
        Statements = Lost.Remaining(dossier.Statements);
        statementNumbers = Number(Statements);
        SourceOf = Array.ConvertAll(Statements, s => SourceNumber(s.Source, s));
        ClaimOf = Array.ConvertAll(Statements, s => ClaimNumber(s.Claim, s));
        Relayed = Array.ConvertAll(Statements, s => s.Relays is { } r && r.Id != UnknownOrigin ? StatementNumber(r, s) : None);
        Roots = FindRoots();
        Derived = new bool[Statements.Length];
        for (var i = 0; i < Statements.Length; i++)
            Derived[i] = IsDerived(i);
        Said = [.. Statements.Select(s => Day(s.Made ?? s.Reported))];
        Known = FirstKnown();
        Graph = new ClaimGraph(Claims, dossier.Relations, claimNumbers);
    }

    /// <summary>What <c>relays</c> says where nobody knows who spoke first.</summary>
    public const string UnknownOrigin = "unknown";

    public Model Model { get; }

    public Dossier Dossier { get; }

    public LostEntities Lost { get; }

    public Source[] Sources { get; }

    public Claim[] Claims { get; }

    public Statement[] Statements { get; }

    /// <summary>The source whose judgement each source repeats: itself, taken up its owners.</summary>
    public int[] Origins { get; }

    /// <summary>The source that each source speaks for: itself, if for nobody else.</summary>
    public int[] Voices { get; }

    public int[] SourceOf { get; }

    public int[] ClaimOf { get; }

    /// <summary>The statement that each statement relays; None if none or unknown.</summary>
    public int[] Relayed { get; }

    /// <summary>The statement at the end of the relays: itself if it relays nothing, None if that is unknown.</summary>
    public int[] Roots { get; }

    /// <summary>Whether each statement draws on others, or cites only evidence that others provide.</summary>
    public bool[] Derived { get; }

    /// <summary>The latest day on which each was said, which orders them in time; as a day number.</summary>
    public int[] Said { get; }

    /// <summary>The day from which each counts, as a day number.</summary>
    public int[] Known { get; }

    public ClaimGraph Graph { get; }

    public bool IsEcho(int statement) => Statements[statement].Relays is not null;

    /// <summary>The origin of a statement; None for a relay of something unknown.</summary>
    public int OriginOf(int statement) => Roots[statement] == None ? None : Origins[SourceOf[Roots[statement]]];

    public int? FindSource(string id) => sourceNumbers.TryGetValue(id, out var number) ? number : null;

    public int? FindClaim(string id) => claimNumbers.TryGetValue(id, out var number) ? number : null;

    public int? FindStatement(string id) => statementNumbers.TryGetValue(id, out var number) ? number : null;

    private int SourceNumber(Ref<Source> reference, Entity from) => Resolve(sourceNumbers, reference.Id, "source", from);

    private int ClaimNumber(Ref<Claim> reference, Entity from) => Resolve(claimNumbers, reference.Id, "claim", from);

    private int StatementNumber(Ref<Statement> reference, Entity from) => Resolve(statementNumbers, reference.Id, "statement", from);

    private static int Resolve(Dictionary<string, int> numbers, string id, string family, Entity from) =>
        numbers.TryGetValue(id, out var number)
            ? number
            : throw new ArgumentException($"'{from.Id}' names the {family} '{id}', which the dossier does not have; load it, or validate it first.");

    private static Dictionary<string, int> Number(Entity[] entities)
    {
        var numbers = new Dictionary<string, int>(entities.Length, StringComparer.Ordinal);
        for (var i = 0; i < entities.Length; i++)
            numbers.Add(entities[i].Id, i);
        return numbers;
    }

    // A chain of relays may be long: each is walked once, and its members share the end.
    private int[] FindRoots()
    {
        const int unseen = -2;
        var roots = new int[Statements.Length];
        Array.Fill(roots, unseen);
        var chain = new List<int>();
        for (var i = 0; i < roots.Length; i++)
        {
            var at = i;
            while (roots[at] == unseen && Relayed[at] != None)
            {
                if (chain.Count > roots.Length)
                    throw new ArgumentException($"the relays of '{Statements[i].Id}' lead in a circle.");
                chain.Add(at);
                at = Relayed[at];
            }

            var root = roots[at] != unseen ? roots[at] : IsEcho(at) ? None : at;
            roots[at] = root;
            foreach (var member in chain)
                roots[member] = root;
            chain.Clear();
        }

        return roots;
    }

    private bool IsDerived(int statement)
    {
        var record = Statements[statement];
        if (record.DrawsOn.Count > 0)
            return true;
        if (record.Evidence.Count == 0)
            return false;
        var own = Origins[SourceOf[statement]];
        foreach (var cited in record.Evidence)
        {
            if (!Dossier.Evidence.TryGet(cited.Id, out var evidence) || evidence.Provider is not { } provider)
                return false;
            if (FindSource(provider.Id) is not { } source || Origins[source] == own)
                return false;
        }

        return true;
    }

    // A statement is known no later than its first relay: whoever repeated it had heard it.
    private int[] FirstKnown()
    {
        var known = new int[Statements.Length];
        for (var i = 0; i < known.Length; i++)
            known[i] = Day(Statements[i].Reported ?? Statements[i].Made);

        // Earliest first, so that none is moved twice however long the chains.
        foreach (var relay in Enumerable.Range(0, known.Length).Where(i => Relayed[i] != None).OrderBy(i => known[i]))
        {
            for (int at = relay, relayed = Relayed[at]; relayed != None && known[at] < known[relayed]; at = relayed, relayed = Relayed[relayed])
                known[relayed] = known[at];
        }

        return known;
    }

    private static int Day(PartialDate? date) => (date?.Latest ?? DateOnly.MaxValue).DayNumber;
}
