using Assay.Generator.Binding.Analysis;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

internal enum TableKind
{
    /// <summary>Rows have names in PascalCase.</summary>
    Verdicts,

    /// <summary>Rows are the grades 1 to 6.</summary>
    Credibility,
}

/// <summary>Binds `verdicts` and `credibility`: rows of a name and a condition, first match wins, the last `otherwise`.</summary>
internal sealed class TableBinder(ModelSymbol model, SymbolTable symbols, ConditionAnalysis analysis, TableKind kind)
{
    private const string Otherwise = "otherwise";

    private readonly NodeReader reader = model.Reader;
    private readonly TableAnalysis rowAnalysis = new(model.Reader, analysis);

    /// <summary>The rows in force and their conditions; null if the table cannot be used.</summary>
    public (EquatableArray<VerdictSpec> Rows, EquatableArray<RowSpec> Conditions)? Bind(YamlNode key, YamlNode list)
    {
        var rows = new List<VerdictSpec>();
        var conditions = new List<RowSpec>();
        if (!list.IsSequence)
        {
            reader.Diagnostics.Report(Descriptors.WrongShape, list, "a list of rows, '- Name: condition'", NodeReader.Shape(list));
            return null;
        }
        YamlNode? last = null;
        foreach (var item in list.Items)
        {
            if (last is { } end)
            {
                reader.Diagnostics.Report(Descriptors.RowsBehindOtherwise, end);
                break;
            }
            if (Row(item, out var otherwise) is { } row)
            {
                rows.Add(row.Verdict);
                conditions.Add(row.Condition);
                rowAnalysis.Add(row.Key, row.Meaning);
            }
            last = otherwise;
        }
        if (last is not null)
            return (rows.ToEquatableArray(), conditions.ToEquatableArray());
        // The last row may be the one that was left out.
        if (!model.Schema.Tree.Omissions.Any(o => o.Section == key.Text))
            reader.Diagnostics.Report(Descriptors.NoOtherwise, key, kind == TableKind.Credibility ? "5" : "Unverified");
        return null;
    }

    /// <param name="otherwise">Where the row says so, however wrong it may be besides.</param>
    private BoundRow? Row(YamlNode item, out YamlNode? otherwise)
    {
        otherwise = null;
        if (!item.IsMapping)
        {
            if (!item.IsBad)
                reader.Diagnostics.Report(Descriptors.WrongShape, item, "a row, {Name: condition, doc: text}", NodeReader.Shape(item));
            return null;
        }
        var body = new MappingReader(reader, item, "a row", []);
        var named = body.Entries.Where(e => e.Key.Text != "doc").ToList();
        if (named.Count != 1)
        {
            if (body.HasCut)
                return null;
            if (named.Count == 0)
                reader.Diagnostics.Report(Descriptors.WrongShape, item, "a row, {Name: condition, doc: text}", "a row without a name");
            else
                reader.Diagnostics.Report(Descriptors.UnknownKey, named[1].Key, "a row", named[1].Key.Text, "; it has one name and 'doc', and each row begins with '- '");
            return null;
        }
        var (key, value) = (named[0].Key, named[0].Value);
        var doc = body.Text("doc");
        var isNamed = CheckName(key);
        if (value.IsScalar && value.Is(Otherwise))
        {
            otherwise = value;
            return !isNamed ? null : new BoundRow(
                key,
                Meaning: null,
                new VerdictSpec(key.Text, doc, Otherwise, EquatableArray<ConjunctSpec>.Empty, IsOtherwise: true),
                new RowSpec(key.Text, new ConditionSpec(Otherwise, EquatableArray<ExpressionSpec>.Empty), IsOtherwise: true));
        }
        if (new ExpressionBinder(reader, Scopes.OfRule(Stratum.Claim, symbols)).Condition(value) is not { } parsed || !isNamed || symbols.MentionsBroken(parsed.Spec))
            return null;
        var condition = parsed.Spec;
        return new BoundRow(
            key,
            new Condition(parsed, analysis.ScopeOf(Stratum.Claim, of: null)),
            new VerdictSpec(key.Text, doc, condition.Text, Mentions.OfEach(parsed), IsOtherwise: false),
            new RowSpec(key.Text, condition, IsOtherwise: false));
    }

    private bool CheckName(YamlNode key)
    {
        var name = key.Text;
        if (kind == TableKind.Credibility)
        {
            if (name.Length == 1 && name[0] is >= '1' and <= '6')
                return true;
            reader.Diagnostics.Report(Descriptors.WrongValue, key, name, "a grade from 1 to 6", "");
            return false;
        }
        if (!Names.Check(reader, key, name, NameShape.Pascal, "verdicts"))
            return false;
        if (name is not ("VerdictTable" or "CredibilityTable"))
            return true;
        reader.Diagnostics.Report(Descriptors.ReservedName, key, name, "a verdict", "the class of the table is called that");
        return false;
    }

    /// <param name="Meaning">Null for `otherwise`.</param>
    private sealed record BoundRow(YamlNode Key, Condition? Meaning, VerdictSpec Verdict, RowSpec Condition);
}
