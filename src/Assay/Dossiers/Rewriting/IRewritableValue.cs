using System.ComponentModel;

namespace Assay;

/// <summary>A value object that may have references inside. Generated.</summary>
/// <typeparam name="T">The value object itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRewritableValue<T>
    where T : struct, IRewritableValue<T>
{
    /// <summary>The value with what the rewriter makes of the references inside.</summary>
    T RewriteInside(DossierRewriter rewriter);
}
