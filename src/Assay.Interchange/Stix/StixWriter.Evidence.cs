namespace Assay.Interchange;

internal sealed partial class StixWriter
{
    private readonly HashSet<string> artifacts = new(StringComparer.Ordinal);

    private void WriteEvidence(Evidence evidence)
    {
        var id = links.IdOf(Family.Evidence, evidence.Id);
        if (!StixLinks.IsObserved(evidence))
        {
            Begin("note", id);
            json.WriteString("content"u8, evidence.Note ?? $"{evidence.Kind.Name} {evidence.Id}");
            Refs(evidence.Provider is { } provider ? links.IdOf(Family.Source, provider.Id) : ReportId);
            WriteReference(evidence);
            End(evidence, Family.Evidence, "note");
            return;
        }

        var artifact = StixIds.OfObservable("artifact", $$$"""{"hashes":{"SHA-256":"{{{evidence.Sha256}}}"}}""");
        if (artifacts.Add(artifact))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "artifact");
            json.WriteString("spec_version"u8, "2.1");
            json.WriteString("id"u8, artifact);
            json.WriteString("url"u8, UriText.Of(evidence.Url!));
            WriteHash(evidence.Sha256!);
            json.WriteEndObject();
        }

        Begin("observed-data", id);
        json.WriteString("first_observed"u8, StixTime.StartOf(evidence.Captured!.Value.Earliest));
        json.WriteString("last_observed"u8, StixTime.EndOf(evidence.Captured.Value.Latest));
        json.WriteNumber("number_observed"u8, 1);
        Refs(artifact);
        End(evidence, Family.Evidence, "observed-data");
    }

    private void WriteReference(Evidence evidence)
    {
        // A hash is that of what stands at the address, and the ids of a dossier are not those of whoever provided it.
        if (evidence.Url is not { } url)
            return;
        var name = evidence.Provider is { } provider ? dossier.NameOf(Family.Source, provider.Id) : dossier.Name;
        json.WriteStartArray("external_references"u8);
        json.WriteStartObject();
        // In small letters these are registries, whose references have a number.
        json.WriteString("source_name"u8, name is "cve" or "capec" ? name.ToUpperInvariant() : name);
        json.WriteString("url"u8, UriText.Of(url));
        if (evidence.Sha256 is { } hash)
            WriteHash(hash);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteHash(string sha256)
    {
        json.WriteStartObject("hashes"u8);
        json.WriteString("SHA-256"u8, sha256);
        json.WriteEndObject();
    }
}
