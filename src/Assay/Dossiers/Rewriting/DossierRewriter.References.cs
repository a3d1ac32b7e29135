using System.ComponentModel;

namespace Assay;

/// <content>What is inside records.</content>
public abstract partial class DossierRewriter
{
    /// <summary>
    /// A reference in a record, a value or a relation. A field that takes a word in place of an id, such as <c>relays: unknown</c>, has
    /// that word here.
    /// </summary>
    /// <typeparam name="T">The kind that it refers to.</typeparam>
    /// <returns>What takes its place.</returns>
    public virtual Ref<T> VisitRef<T>(Ref<T> reference)
        where T : class => reference;

    /// <summary>As <see cref="VisitRef{T}(Ref{T})"/>, where there is one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Ref<T>? VisitRef<T>(Ref<T>? reference)
        where T : class => reference is { } present ? VisitRef(present) : (Ref<T>?)null;

    /// <summary>As <see cref="VisitRef{T}(Ref{T})"/>, for each. Generated code calls this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueList<Ref<T>> VisitRefs<T>(ValueList<Ref<T>> references)
        where T : class
    {
        Ref<T>[]? changed = null;
        for (var i = 0; i < references.Count; i++)
        {
            var after = VisitRef(references[i]);
            if (after != references[i])
                (changed ??= references.AsSpan().ToArray())[i] = after;
        }

        return changed ?? references;
    }

    /// <summary>Visits the references inside values. Generated code calls this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueList<T> VisitValues<T>(ValueList<T> values)
        where T : struct, IRewritableValue<T>, IEquatable<T>
    {
        T[]? changed = null;
        for (var i = 0; i < values.Count; i++)
        {
            var after = values[i].RewriteInside(this);
            if (!after.Equals(values[i]))
                (changed ??= values.AsSpan().ToArray())[i] = after;
        }

        return changed ?? values;
    }
}
