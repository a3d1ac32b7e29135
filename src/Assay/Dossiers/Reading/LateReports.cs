using Assay.Syntax.Literals;

namespace Assay;

/// <summary>
/// What is wrong with records as it shows once all have been read: said of a record and a value in it, to be found again in its file.
/// </summary>
internal sealed class LateReports(CaseRecords records, Diagnostics diagnostics)
{
    private readonly List<DossierIssue> issues = [];

    public void Add(DossierIssue issue)
    {
        // One more than is listed, so that the list says that there are more.
        if (issues.Count <= Diagnostics.Most)
            issues.Add(issue with { Message = Excerpt.OnOneLine(issue.Message) });
    }

    /// <summary>Reports ids that two records have.</summary>
    public void TakenIds()
    {
        // A first record may be long, and those of its id many.
        var places = new Dictionary<Spot, Place>();
        foreach (var taken in records.TakenIds)
        {
            if (!diagnostics.HasRoom())
                return;
            if (!places.TryGetValue(taken.First, out var first))
                places.Add(taken.First, first = taken.First.File.PlaceOf(taken.First, JsonWalk.FindField(taken.First.File.TextAt(taken.First).Span, taken.First.Start, "id")));
            var message = $"the {taken.Family.Singular()} {Wording.Quote(taken.Id)} is there already, at {taken.First.File.Path}({first})";
            Report(taken.Spot, SectionOf(taken.Family, taken.Spot), DossierCode.DuplicateId, Severity.Error, taken.Token, message, "/id");
        }
    }

    /// <summary>Reports references that lead nowhere, or to the wrong kind.</summary>
    /// <param name="lost">Families of which parts could not be read, so that what is missing may be there.</param>
    public void References(IReadOnlySet<Family> lost, CancellationToken cancellation)
    {
        var words = new ReferenceWords(records);
        foreach (var reference in records.References)
        {
            if (!diagnostics.HasRoom())
                return;
            cancellation.ThrowIfCancellationRequested();
            if (words.Check(reference.Target, reference.Id, reference.Field) is not { } wrong)
                continue;
            if (wrong.Code == DossierCode.DanglingReference && lost.Contains(reference.Target.Family))
                continue;
            var pointer = reference.Item < 0 ? $"/{reference.Field}" : $"/{reference.Field}/{reference.Item}";
            Report(reference.Spot, reference.Section, wrong.Code, wrong.Code.Severity, reference.Token, wrong.Message, pointer);
        }
    }

    /// <summary>Reports the issues that were added, each at its value.</summary>
    public void Locate()
    {
        foreach (var about in issues.GroupBy(i => (i.Family, i.Id, i.Relation)))
        {
            var (spot, kind) = Find(about.First());
            var pointers = about.Select(i => i.Pointer).ToList();
            var text = spot.File.TextAt(spot);
            var tokens = text.IsEmpty ? new Token[pointers.Count] : JsonWalk.Find(text.Span, spot.Start, pointers, kind);
            foreach (var (issue, token) in about.Zip(tokens))
            {
                var section = issue.Relation >= 0 ? spot.Line > 0 ? "relation" : "relations" : SectionOf(issue.Family, spot);
                Report(spot, section, DossierCode.Find(issue.Code)!, issue.Severity, token, issue.Message, issue.Pointer);
            }
        }
    }

    private (Spot Spot, KindInfo? Kind) Find(DossierIssue issue)
    {
        if (issue.Relation >= 0)
            return (records.Relations[issue.Relation].Spot, null);
        records.TryGet(issue.Family, issue.Id, out var record);
        return (record.Spot, record.Kind);
    }

    private static string SectionOf(Family family, Spot spot) => spot.Line > 0 ? family.Singular() : family.Plural();

    private void Report(Spot spot, string section, DossierCode code, Severity severity, Token token, string message, string pointer) =>
        diagnostics.Add(spot.File, code, severity, spot.File.PlaceOf(spot, token), message, FileContext.PointerTo(section, spot.Index, pointer));
}
