using Assay.Generator.Model;

namespace Assay.Generator.Binding.Analysis;

/// <summary>
/// The terms that conditions can speak of, each of them one object however often it is named. What is not known is a term of its own,
/// which has the same value wherever the same is written: expressions are pure.
/// </summary>
internal sealed class TermScope
{
    private readonly SymbolTable symbols;
    private readonly Dictionary<string, Dictionary<string, Func<string, Term?>>> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, FieldSymbol>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term?> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> views = new(StringComparer.Ordinal);

    private TermScope(SymbolTable symbols) => this.symbols = symbols;

    /// <summary>Whether names stand for members of the record itself.</summary>
    public bool IsOfRecord { get; private set; }

    /// <summary>A kind's checks, `implies` and `excludes`.</summary>
    public static TermScope OfKind(KindSymbol kind, SymbolTable symbols) => OfRecord(kind.Fields().Select(f => f.Field).ToList(), symbols);

    public static TermScope OfMixin(MixinSymbol mixin, SymbolTable symbols) => OfRecord(mixin.Fields, symbols);

    /// <summary>Rules of a stratum, and rows of tables, which see what claim rules see.</summary>
    /// <param name="of">The kind that the rule is limited to.</param>
    public static TermScope OfRule(Stratum stratum, KindSymbol? of, SymbolTable symbols)
    {
        var scope = new TermScope(symbols);
        if (stratum != Stratum.Claim)
            scope.AddView("source", Family.Source, of);
        if (stratum == Stratum.Statement)
            scope.AddView("statement", Family.Statement, of);
        if (stratum != Stratum.Source)
            scope.AddView("claim", Family.Claim, of);
        if (stratum == Stratum.Claim)
            scope.AddTally();
        return scope;
    }

    /// <summary>Whether a name stands for something that has members known here: `statement`, `other`.</summary>
    public bool IsRoot(string name) => members.ContainsKey(name);

    public EnumSymbol? Enum(string name) => symbols.Find(name) as EnumSymbol is { IsBroken: false } found ? found : null;

    /// <summary>The term for a member; null if nothing is known of it.</summary>
    /// <param name="root">What it is a member of; empty for the record itself.</param>
    public Term? Member(string root, string name)
    {
        if (!members.TryGetValue(root, out var known) || !known.TryGetValue(name, out var make))
            return null;
        var text = root.Length == 0 ? name : $"{root}.{name}";
        if (!terms.TryGetValue(text, out var term))
            terms.Add(text, term = make(text));
        return term;
    }

    /// <summary>The number of items in a list; null if there is no such list.</summary>
    public Term? Count(string root, string name)
    {
        if (!lists.TryGetValue(root, out var known) || !known.TryGetValue(name, out var field))
            return null;
        return GetOrAdd((root.Length == 0 ? name : $"{root}.{name}") + ".Count", text => FieldTerms.CountOf(text, field, views.Contains(root)));
    }

    /// <summary>1 where a statement serves its source's interest, -1 where it goes against it: it cannot do both.</summary>
    public Term? Leaning => views.Contains("statement")
        ? GetOrAdd("statement.ServesInterest", text => new Term(text, TermType.Choice) { Names = ["false, and statement.AgainstInterest true", "false", "true"] })
        : null;

    /// <summary>The value of something that can be null, where it is read as if it could not.</summary>
    public Term ValueOf(Term nullable) => GetOrAdd(nullable.Text + ".Value", text => new Term(text, nullable.Type)
    {
        Low = nullable.Low,
        High = nullable.High,
        Enum = nullable.Enum,
        Names = nullable.Type == TermType.Choice ? nullable.Names : [],
        Allowed = nullable.Type == TermType.Choice ? nullable.Allowed : null,
    });

    /// <summary>A bool of which nothing is known.</summary>
    /// <param name="key">What tells it from others.</param>
    /// <param name="isCondition">It stands where C# allows no null.</param>
    public Term Unknown(string key, string text, bool isCondition)
    {
        var term = GetOrAdd("bool " + key, _ => new Term(text, TermType.Bool) { CanBeNull = true });
        term.CanBeNull &= !isCondition;
        return term;
    }

    /// <summary>Something of which only the absence can be told.</summary>
    public Term UnknownThing(string key, string text) => GetOrAdd("thing " + key, _ => new Term(text, TermType.Thing) { CanBeNull = true });

    private Term GetOrAdd(string text, Func<string, Term> make)
    {
        if (!terms.TryGetValue(text, out var term) || term is null)
            terms[text] = term = make(text);
        return term;
    }

    private static TermScope OfRecord(IReadOnlyList<FieldSymbol> fields, SymbolTable symbols)
    {
        var scope = new TermScope(symbols) { IsOfRecord = true };
        foreach (var root in new[] { "", "other" })
        {
            scope.Add(root, "Id", text => new Term(text, TermType.Text));
            foreach (var field in fields)
                scope.AddField(root, field, isResolved: false);
        }
        return scope;
    }

    private void AddView(string root, Family family, KindSymbol? of)
    {
        views.Add(root);
        Add(root, "Id", text => new Term(text, TermType.Text));
        foreach (var (field, _) in (of?.Family == family ? of : symbols.BaseOf(family))?.Fields() ?? [])
            AddField(root, field, isResolved: true);
        switch (family)
        {
            case Family.Source:
                // The name or else the id, and F where there is no grade.
                Add(root, "Name", text => new Term(text, TermType.Text));
                if (Enum("Reliability") is { } reliability)
                    Add(root, "Grade", text => FieldTerms.OfEnum(text, reliability, isOptional: false));
                break;
            case Family.Statement:
                foreach (var name in new[] { "IsEcho", "IsDerived" })
                    Add(root, name, text => new Term(text, TermType.Bool));
                break;
        }
    }

    private void AddTally()
    {
        foreach (var share in new[] { "P", "B", "D", "U", "Conflict" })
            Add("tally", share, text => new Term(text, TermType.Number) { Low = 0, High = 1 });
        foreach (var weight in new[] { "Support", "Opposition" })
            Add("tally", weight, text => new Term(text, TermType.Number) { Low = 0 });
        foreach (var count in new[] { "SupportingOrigins", "OpposingOrigins", "DenyingOrigins" })
            Add("tally", count, text => new Term(text, TermType.Whole) { Low = 0, High = int.MaxValue });
    }

    private void AddField(string root, FieldSymbol field, bool isResolved)
    {
        Add(root, field.Property, text => FieldTerms.Of(text, field, isResolved));
        if (!field.Spec.IsList)
            return;
        if (!lists.TryGetValue(root, out var known))
            lists.Add(root, known = new(StringComparer.Ordinal));
        known[field.Property] = field;
    }

    private void Add(string root, string name, Func<string, Term?> make)
    {
        if (!members.TryGetValue(root, out var known))
            members.Add(root, known = new(StringComparer.Ordinal));
        known[name] = make;
    }
}
