namespace Assay;

/// <summary>Finds the name by which readers know what a reference points to.</summary>
public interface INames
{
    /// <summary>Names everything by its id.</summary>
    static INames Ids { get; } = new IdNames();

    /// <summary>The name of what has this id in this family, else the id.</summary>
    string NameOf(Family family, string id);

    private sealed class IdNames : INames
    {
        public string NameOf(Family family, string id) => id;
    }
}
