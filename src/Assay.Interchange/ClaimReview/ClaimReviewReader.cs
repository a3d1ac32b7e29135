using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Makes a dossier of what fact-checkers publish: who reviewed which claim, with what result, and who had made it.</summary>
internal sealed class ClaimReviewReader
{
    private const string Unattributed = "unattributed";

    private static readonly HashSet<string> OfReview = ["@context", "@type", "@id", "author", "claimReviewed", "itemReviewed", "reviewRating", "datePublished", "url", "reviewBody"];
    private static readonly HashSet<string> OfClaim = ["@context", "@type", "@id", "author", "datePublished", "appearance", "firstAppearance", "name", "text", "url"];
    private static readonly HashSet<string> OfAppearance = ["@context", "@type", "@id", "author", "datePublished", "url", "text"];
    private static readonly HashSet<string> OfAuthor = ["@context", "@type", "@id", "name"];

    private readonly JsonText text;
    private readonly Findings findings;
    private readonly LinkedData data;
    private readonly RecordLines records;
    private readonly Slugs slugs;
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> claims = new(StringComparer.Ordinal);
    private readonly HashSet<int> listed = [];
    private readonly HashSet<int> reviewed = [];
    private readonly HashSet<(string Claim, string Source, string? Date, string? At)> said = [];

    public ClaimReviewReader(Model model, JsonText text, Findings findings, string name)
    {
        (this.text, this.findings) = (text, findings);
        data = new LinkedData(text.Root);
        records = new RecordLines(model, name, null, new JsonSpot(text, text.Root), findings);
        slugs = new Slugs(records);
    }

    public LoadResult Read()
    {
        var reviews = data.All.Where(node => LinkedData.Is(node, "ClaimReview")).ToList();
        foreach (var review in reviews)
            ReadReview(review);
        var made = data.All.Where(node => LinkedData.Is(node, "Claim") && node.TryGetProperty("appearance", out _)).ToList();
        foreach (var claim in made.Where(claim => !reviewed.Contains(text.OffsetOf(claim))))
            ReadAppearances(claim, ClaimOf(null, claim), ClaimText(claim), null);
        if (reviews.Count + made.Count == 0)
            findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(text.Root), "there is no ClaimReview here, nor a Claim with an appearance");
        return records.Load();
    }

    private void ReadReview(JsonElement review)
    {
        var item = data.Values(review, "itemReviewed").FirstOrDefault(value => value.ValueKind == JsonValueKind.Object);
        if ((LinkedData.Text(review, "claimReviewed") ?? ClaimText(item)) is not { } name)
        {
            Mistake(review, "a ClaimReview says which claim it is on: 'claimReviewed', or 'itemReviewed' with a name");
            return;
        }

        if (DateOf(review) is not { } date)
        {
            Mistake(review, "a ClaimReview says when it was published: 'datePublished', such as 2025-03-01");
            return;
        }

        var claim = ClaimOf(name, item);
        var rating = data.Values(review, "reviewRating").FirstOrDefault(value => value.ValueKind == JsonValueKind.Object);
        var stance = rating.ValueKind == JsonValueKind.Object ? RatingScale.StanceOf(rating) : null;
        if (stance is null)
            Lose("ratings that stand for no stance; their reviews neither assert nor deny", review, LinkedData.Text(rating, "alternateName") ?? "a review without one");
        var (taken, certainty) = stance ?? (Stance.Declines, Certainty.Certain);
        var says = LinkedData.Text(review, "reviewBody") ?? LinkedData.Text(rating, "alternateName");
        AddStatement(review, "review", AuthorOf(review), claim, taken, certainty, date, null, LinkedData.Text(review, "url"), says);
        LoseOthers(review, OfReview, "a ClaimReview");
        if (item.ValueKind == JsonValueKind.Object)
            ReadAppearances(item, claim, name, date);
    }

    // Who made the claim, and where: that asserts it. Without a date of its own it was known by the day of the review.
    private void ReadAppearances(JsonElement claim, string id, string? says, string? day)
    {
        reviewed.Add(text.OffsetOf(claim));
        LoseOthers(claim, OfClaim, "a Claim");
        var appearances = data.Values(claim, "firstAppearance").Concat(data.Values(claim, "appearance")).ToList();
        if (appearances.Count == 0)
        {
            if (claim.TryGetProperty("author", out _))
                Assert(claim, claim, id, LinkedData.Text(claim, "url"), says, day);
            return;
        }

        foreach (var appearance in appearances)
        {
            var at = appearance.ValueKind == JsonValueKind.String ? appearance.GetString() : LinkedData.Text(appearance, "url");
            Assert(claim, appearance, id, at, says, day);
            if (appearance.ValueKind == JsonValueKind.Object)
                LoseOthers(appearance, OfAppearance, "an appearance of a claim");
        }
    }

    // A claim is its author's, on its own day; whoever wrote what it appears in passed it on. Without an author it is the writer's.
    private void Assert(JsonElement claim, JsonElement appearance, string id, string? at, string? says, string? day)
    {
        var isNode = appearance.ValueKind == JsonValueKind.Object;
        var (made, shown) = (DateOf(claim), isNode ? DateOf(appearance) : null);
        if ((shown ?? made ?? day) is not { } known)
        {
            Mistake(isNode ? appearance : claim, "an appearance of a claim says when it was: 'datePublished', such as 2025-03-01");
            return;
        }

        var writer = isNode && appearance.TryGetProperty("author", out _) ? AuthorOf(appearance) : null;
        var source = writer is null || claim.TryGetProperty("author", out _) ? AuthorOf(claim) : writer;
        var isPassedOn = writer is not null && writer != source;
        var own = isPassedOn ? made : shown ?? made;
        // The same claim stands in each of its reviews.
        if (said.Add((id, source, own ?? shown, at)))
        {
            AddStatement(isNode ? appearance : claim, "appearance", source, id, Stance.Asserts, Certainty.Certain, own, own != known ? known : null,
                at, (isNode ? LinkedData.Text(appearance, "text") : null) ?? says, isPassedOn ? writer : null);
        }
    }

    private string ClaimOf(string? reviewed, JsonElement claim)
    {
        var name = reviewed ?? ClaimText(claim) ?? "";
        if (claims.TryGetValue(name, out var known))
            return known;
        var id = claims[name] = slugs.Take(Family.Claim, name, FormattableString.Invariant($"claim-{claims.Count + 1}"));
        records.Add(Family.Claim, id, SpotOf(claim), json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteEndObject();
        });
        return id;
    }

    private string AuthorOf(JsonElement work)
    {
        var authors = data.Values(work, "author").ToList();
        foreach (var other in authors.Skip(1))
            Lose("authors behind the first", work, Name(other) ?? "one without a name");
        var author = authors.FirstOrDefault();
        var name = Name(author);
        if (name is null)
            Lose($"works without an author's name; the source '{Unattributed}' stands for it", work, LinkedData.Text(work, "url") ?? LinkedData.Text(work, "@id") ?? "one without an address");
        else if (author.ValueKind == JsonValueKind.Object)
            LoseOthers(author, OfAuthor, "an author");
        var key = name ?? Unattributed;
        if (sources.TryGetValue(key, out var known))
            return known;
        var id = sources[key] = slugs.Take(Family.Source, key, FormattableString.Invariant($"source-{sources.Count + 1}"));
        records.Add(Family.Source, id, SpotOf(work), json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            if (name is not null)
                json.WriteString("name"u8, name);
            json.WriteEndObject();
        });
        return id;
    }

    private void AddStatement(JsonElement from, string prefix, string source, string claim, Stance stance, Certainty certainty, string? made, string? reported, string? at, string? says, string? via = null)
    {
        var id = slugs.Take(Family.Statement, prefix, prefix);
        records.Add(Family.Statement, id, SpotOf(from), json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("source"u8, source);
            json.WriteString("claim"u8, claim);
            json.WriteString("stance"u8, stance.ToString());
            Text(json, "made", made);
            Text(json, "reported", reported);
            Text(json, "via", via);
            if (certainty != Certainty.Certain)
                json.WriteString("certainty"u8, certainty.ToString());
            Text(json, "says", says);
            Text(json, "at", at);
            json.WriteEndObject();
        });
    }

    // The day of a date or timestamp; what is no date, the library will say so of.
    private static string? DateOf(JsonElement node) =>
        LinkedData.Text(node, "datePublished") is { } date ? date.Split('T', ' ')[0] : null;

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static string? ClaimText(JsonElement claim) => LinkedData.Text(claim, "text") ?? LinkedData.Text(claim, "name");

    private static string? Name(JsonElement author) => author.ValueKind == JsonValueKind.String ? author.GetString() : LinkedData.Text(author, "name");

    private void LoseOthers(JsonElement node, HashSet<string> carried, string what)
    {
        // What is given by its id is met wherever it is named.
        if (!listed.Add(text.OffsetOf(node)))
            return;
        foreach (var property in node.EnumerateObject().Where(property => !carried.Contains(property.Name)))
            Lose($"the property {Syntax.Literals.Excerpt.Quote(property.Name)} of {what}", node, LinkedData.Text(node, "name") ?? LinkedData.Text(node, "url") ?? LinkedData.Text(node, "claimReviewed") ?? property.Value.ToString());
    }

    private void Lose(string what, JsonElement node, string example) =>
        findings.Lose(InterchangeCode.NotImported, text.Path, what, Syntax.Literals.Excerpt.Quote(example), () => text.SpanOf(node));

    private void Mistake(JsonElement node, string message)
    {
        findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(node), message);
        records.IsIncomplete = true;
    }

    private Spot SpotOf(JsonElement node) => new WholeSpot(text.Path, () => text.SpanOf(node.ValueKind == JsonValueKind.Undefined ? text.Root : node));
}
