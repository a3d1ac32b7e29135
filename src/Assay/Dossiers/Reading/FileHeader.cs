namespace Assay;

/// <summary>What a file says of itself: the case it belongs to, the model that the case follows, and a title.</summary>
internal sealed class FileHeader
{
    /// <summary>The case's id.</summary>
    public HeaderValue? Dossier { get; private set; }

    /// <summary>The model's name.</summary>
    public HeaderValue? Model { get; private set; }

    /// <summary>The case's title.</summary>
    public HeaderValue? Title { get; private set; }

    /// <summary>Whether there is nothing more to look for.</summary>
    public bool IsComplete => Dossier is not null && Model is not null && Title is not null;

    /// <summary>Whether the text is no mapping, or breaks off before all of it could be looked through.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Takes the first value of each key.</summary>
    public void Take(string key, string? text, Place place)
    {
        var value = new HeaderValue(text, place);
        switch (key)
        {
            case "dossier":
                Dossier ??= value;
                break;
            case "model":
                Model ??= value;
                break;
            default:
                Title ??= value;
                break;
        }
    }
}

/// <param name="Text">The value; null if it is no text, which reading reports.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record HeaderValue(string? Text, Place Place);
