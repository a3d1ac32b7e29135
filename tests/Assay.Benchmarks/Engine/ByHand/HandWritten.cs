namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// The yardstick: what a good developer would write by hand for this one model and the engine's arithmetic, in full, to be fast:
/// ids as numbers, arrays instead of objects, one pass a stratum, rules as plain conditions, one thread.
/// </summary>
internal sealed class HandWritten
{
    private HandWritten(Weigher weigher, int asOf)
    {
        Weigher = weigher;
        AsOf = asOf;
        Claims = new ClaimResult[weigher.Claims.Infos.Length];
    }

    /// <summary>What came of each claim, in ordinal order of id.</summary>
    public ClaimResult[] Claims { get; }

    /// <summary>The day as of which it holds.</summary>
    public int AsOf { get; }

    internal Weigher Weigher { get; }

    internal Reading Reading { get; private init; }

    /// <summary>Null if nobody relays anything known.</summary>
    internal Relays? Relays { get; private init; }

    internal ComponentOrder Order { get; private init; }

    /// <summary>Assesses a dossier; without a day, as of the one on which the latest statement became known.</summary>
    public static HandWritten Run(Dossier dossier, DateOnly? asOf = null)
    {
        var weigher = new Weigher(dossier);
        var reading = new Reading(dossier, weigher);
        var components = weigher.Claims.Components;
        Relays? relays = null;
        if (reading.Relays.Length > 0)
        {
            relays = new Relays(dossier.Statements.AsSpan(), reading.Hashes, reading.Relays);
            relays.Hasten(reading.Known);
            relays.Compare(reading.Entries, reading.ComponentOf, components);
        }

        var day = asOf?.DayNumber ?? Latest(reading.Known);
        if (asOf is not null)
            LeaveOut(reading.ComponentOf, reading.Known, day);
        var hand = new HandWritten(weigher, day)
        {
            Reading = reading,
            Relays = relays,
            Order = new ComponentOrder(reading.Entries, reading.ComponentOf, components.Count, weigher.Sources.Infos.Length),
        };
        hand.Settle(components);
        return hand;
    }

    private void Settle(Components components)
    {
        var settling = new Settling(Weigher.Sources.Infos.Length);
        var tallying = new Tallying();
        for (var component = 0; component < components.Count; component++)
        {
            var statements = Order.On(component);
            if (statements.IsEmpty)
                continue;
            settling.Run(statements, components.Bearings(component), components.Claims(component).Length);
            tallying.Run(statements, component, components, Claims);
        }
    }

    private static int Latest(int[] known)
    {
        var latest = 0;
        foreach (var day in known)
            latest = Math.Max(latest, day);
        return latest;
    }

    private static void LeaveOut(int[] componentOf, int[] known, int asOf)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] > asOf)
                componentOf[i] = -1;
        }
    }
}
