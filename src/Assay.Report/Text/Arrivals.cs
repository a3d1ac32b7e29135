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
}
