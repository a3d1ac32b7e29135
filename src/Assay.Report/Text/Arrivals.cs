namespace Assay.Reporting;

/// <summary>What came in on a day that moved a claim, in words.</summary>
internal static class Arrivals
{
    /// <summary>
    /// What came in, with the id of the statement: first what somebody said and nobody only repeats, and changes of position elsewhere.
    /// </summary>
    public static IEnumerable<(string What, string Statement)> Of(TimelineMoment moment, Dossier dossier)
    {
        var known = moment.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        (string, string)[] happened =
        [
            .. moment.PositionChanges.Where(change => !known.Contains(change.Later.Id)).DistinctBy(change => change.Later.Id)
                .Select(change => ($"{Words.Speaker(change, dossier)} now {Words.Stance(change.To)} {change.Claim}", change.Later.Id)),
            .. moment.Statements.OrderBy(statement => statement.Relays is not null).Select(statement => (Words.Said(statement, dossier), statement.Id)),
        ];
        return happened.Length > 0 ? happened : [("nothing on this claim: what was said of others moved it", "")];
    }

    /// <summary>The same for readers who know no ids: other claims in their words, this one as "it".</summary>
    public static IEnumerable<string> InWords(TimelineMoment moment, ClaimAssessment claim, Dossier dossier)
    {
        INames names = dossier;
        var known = moment.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        string[] happened =
        [
            .. moment.PositionChanges.Where(change => !known.Contains(change.Later.Id)).DistinctBy(change => change.Later.Id)
                .Select(change => $"{Words.Speaker(change, dossier)} now {Words.Stance(change.To)}{What(change.Claim)}"),
            .. moment.Statements.OrderBy(statement => statement.Relays is not null)
                .Select(statement => $"{names.NameOf(Family.Source, statement.Source.Id)} {Words.Stance(statement.Stance)}{What(statement.Claim.Id)}{From(statement, dossier)}"),
        ];
        return happened.Length > 0 ? happened : ["nothing on this claim: what was said of others moved it"];

        string What(string id) => id == claim.Id ? " it" : $": {Pieces.Short(names.NameOf(Family.Claim, id))}";
    }

    private static string From(Statement statement, Dossier dossier)
    {
        if (statement.Relays is not { } relayed)
            return "";
        return dossier.Statements.TryGet(relayed.Id, out var original) ? $" (from {((INames)dossier).NameOf(Family.Source, original.Source.Id)})" : " (from a source unknown)";
    }
}
