using System.Text.Json.Serialization;

namespace Assay;

/// <summary>A converter that can make the one for lists of what it converts, for which nothing has to be compiled at run time.</summary>
internal interface IElementConverter
{
    JsonConverter ForLists();
}
