namespace Assay;

/// <summary>A model of which there is one instance, as of every generated one: for code that is generic over models, without reflection.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IModel<TSelf>
    where TSelf : Model, IModel<TSelf>
{
    /// <summary>The model.</summary>
    static abstract TSelf Instance { get; }
}
