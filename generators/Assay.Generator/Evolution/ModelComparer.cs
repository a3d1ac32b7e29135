using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>Compares two versions of one model: what it declares itself, and of what it imports only what it sets differently.</summary>
internal static class ModelComparer
{
    /// <param name="old">The old version; it and the new one have no errors.</param>
    /// <param name="new">The new version.</param>
    public static IReadOnlyList<SchemaChange> Compare(BoundModel old, BoundModel @new)
    {
        var log = new ChangeLog(old, @new);
        var renames = new Renames();
        HeaderComparer.Compare(log);
        EnumComparer.Compare(log);
        ValueComparer.Compare(log, renames);
        var kinds = new KindPairs(old.Symbol, @new.Symbol);
        var fields = new FieldComparer(log, kinds, renames);
        MixinComparer.Compare(log, fields, renames);
        new KindsComparer(log, kinds, fields, renames).Compare();
        new RuleComparer(log, renames).Compare();
        TableComparer.Verdicts(log, renames);
        TableComparer.Credibility(log, renames);
        ReliabilityComparer.Compare(log);
        WeightsComparer.Compare(log);
        return log.Changes;
    }
}
