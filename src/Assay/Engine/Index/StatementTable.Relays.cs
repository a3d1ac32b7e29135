namespace Assay.Engine;

/// <content>Relays: to their roots, and back to the day on which what they pass on must have been known.</content>
internal sealed partial class StatementTable
{
    private const int Unseen = -2;

    private void FollowRelays()
    {
        index.Statements.Number(index.Pace);
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            index.Pace.Check(slot);
            if (!facts[slot].IsEcho)
                continue;
            facts[slot].Relayed = RelayedBy(index.Statements[slot]);
            facts[slot].Root = facts[slot].Relayed == CaseIndex.None ? CaseIndex.None : Unseen;
        }

        FindRoots();
        FindFirstDays();
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            if (facts[slot].IsEcho)
                Place(slot);
        }
    }

    private int RelayedBy(Statement record) =>
        record.Relays is { } relayed && relayed.Id != UnknownOrigin ? index.RequireStatement(relayed, record) : CaseIndex.None;

    // A chain of relays may be long: each is walked once, and its members share the end. Who relays what is lost has nothing left to relay.
    private void FindRoots()
    {
        var chain = new Stack<int>();
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            index.Pace.Check(slot);
            var at = slot;
            while (facts[at].Root == Unseen)
            {
                if (chain.Count > facts.Length)
                    throw new ArgumentException($"the relays of '{index.Statements[slot].Id}' lead in a circle.");
                chain.Push(at);
                at = facts[at].Relayed;
            }

            while (chain.TryPop(out var member))
            {
                facts[member].Root = facts[at].Root;
                if (facts[facts[member].Relayed].Known == StatementFacts.Never)
                    facts[member].Known = StatementFacts.Never;
            }
        }
    }

    // A statement is known no later than its first relay: whoever repeated it had heard it.
    private void FindFirstDays()
    {
        var relays = new List<int>();
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            if (facts[slot].Relayed != CaseIndex.None && facts[slot].Known != StatementFacts.Never)
                relays.Add(slot);
        }

        // Earliest first, so that none is moved twice however long the chains.
        relays.Sort((a, b) => facts[a].Known.CompareTo(facts[b].Known));
        foreach (var relay in relays)
        {
            index.Pace.Check(relay);
            for (int at = relay, relayed = facts[at].Relayed; relayed != CaseIndex.None && facts[at].Known < facts[relayed].Known; at = relayed, relayed = facts[relayed].Relayed)
                SetKnown(relayed, facts[at].Known);
        }
    }

    // What is dated only by its report was said no later than it was known.
    private void SetKnown(int slot, int day)
    {
        facts[slot].Known = day;
        if (index.Statements[slot].Made is null)
            facts[slot].Said = day;
    }
}
