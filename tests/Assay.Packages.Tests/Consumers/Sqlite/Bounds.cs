using Assay;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Storage;

/// <summary>
/// What a query can compare of dates, periods and quantities, whose texts have no order: beside each, a column where it begins and one where
/// it ends, as in <c>EF.Property&lt;DateOnly?&gt;(statement, "Made_to") &lt; day</c>. What a quantity leaves open is null.
/// </summary>
internal static class Bounds
{
    private const string From = "_from";

    private const string To = "_to";

    /// <summary>Adds the columns, if a field of this type has any.</summary>
    public static void AddBounds(this EntityTypeBuilder entity, string field, Type type)
    {
        if (ColumnOf(type) is not { } column)
            return;
        entity.Property(column, field + From);
        entity.Property(column, field + To);
    }

    /// <summary>Fills the columns of what is about to be saved.</summary>
    public static void FillBounds(this ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<Entity>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var field in entry.Properties.Where(field => ColumnOf(Nullable.GetUnderlyingType(field.Metadata.ClrType) ?? field.Metadata.ClrType) is not null).ToList())
            {
                (object? From, object? To) bounds = field.CurrentValue switch
                {
                    PartialDate date => (date.Earliest, date.Latest),
                    Period period => (period.Earliest, period.Latest),
                    Quantity quantity => (quantity.Low, quantity.High),
                    _ => (null, null),
                };
                entry.Property(field.Metadata.Name + From).CurrentValue = bounds.From;
                entry.Property(field.Metadata.Name + To).CurrentValue = bounds.To;
            }
        }
    }

    private static Type? ColumnOf(Type type) =>
        type == typeof(PartialDate) || type == typeof(Period) ? typeof(DateOnly?) : type == typeof(Quantity) ? typeof(decimal?) : null;
}
