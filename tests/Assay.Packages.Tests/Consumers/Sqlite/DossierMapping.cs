using System.Reflection;
using Assay;
using Microsoft.EntityFrameworkCore;

namespace Storage;

/// <summary>
/// Maps the records of any Assay model as they are. Each family is a table with a row for each id and a column for each field of each of
/// its kinds; <c>kind</c> says which kind a row is of.
/// </summary>
/// <remarks>
/// Texts, numbers and truth values are columns of their own type. All else is text: what dossiers write, or JSON for lists and values with
/// parts. A query can ask whether such a column equals something, and no more: EF would compare the texts. For dates and quantities there are
/// <see cref="Bounds"/>; what is within a list or a value is to be asked of the records read.
/// </remarks>
internal static class DossierMapping
{
    /// <summary>Call this in <see cref="DbContext.ConfigureConventions"/>: how each type of field is kept.</summary>
    public static void AddAssay(this ModelConfigurationBuilder conventions, Model model)
    {
        conventions.IgnoreAny<KindInfo>();
        conventions.IgnoreAny<QuestionKey>();
        foreach (var type in Records(model).SelectMany(Fields).Select(TypeOf).Distinct().Where(ValueText.IsNeededFor))
            conventions.Properties(type).HaveConversion(typeof(ValueText<>).MakeGenericType(type));
    }

    /// <summary>Call this in <see cref="DbContext.OnModelCreating"/>: the table of each family, and one of relations.</summary>
    public static void AddAssay(this ModelBuilder builder, Model model)
    {
        builder.Entity<Relation>().ToTable("Relations").HasKey(relation => relation.Claim);
        // Each kind comes after the one that it derives from.
        foreach (var kind in model.Kinds)
        {
            var entity = builder.Entity(kind.Type);
            if (kind.Base is null)
                entity.ToTable(kind.Family.ToString()).HasDiscriminator<string>("kind");
            else
                entity.HasBaseType(kind.Base.Type);
            if (!kind.IsAbstract)
                entity.HasDiscriminator().HasValue(kind.Type, kind.Name);
            foreach (var field in Fields(kind.Type))
            {
                var type = TypeOf(field);
                entity.Property(field.PropertyType, field.Name);
                entity.AddBounds(field.Name, type);
                if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>))
                    entity.HasIndex(field.Name);
            }
        }
    }

    private static IEnumerable<Type> Records(Model model) => model.Kinds.Select(kind => kind.Type).Append(typeof(Relation));

    private static IEnumerable<PropertyInfo> Fields(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite);

    private static Type TypeOf(PropertyInfo field) => Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
}
