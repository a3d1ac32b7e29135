using System.Text.Json;

namespace Assay;

/// <summary>What System.Text.Json says of text that is not JSON, as a sort and a sentence.</summary>
internal static class JsonMistakes
{
    public static DossierCode CodeOf(JsonException exception) => IsTooDeep(exception) ? DossierCode.TooDeep : DossierCode.JsonSyntax;

    /// <summary>What is wrong, without the place, which the diagnostic has.</summary>
    public static string Explain(JsonException exception)
    {
        if (IsTooDeep(exception))
            return $"lists and mappings stand more than {InputFile.MaxDepth} levels deep inside one another";
        var message = exception.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var problem = (place < 0 ? message : message[..place]).TrimEnd('.');
        return problem switch
        {
            _ when problem.Contains("trailing comma", StringComparison.Ordinal) => "this is not JSON: a comma stands before this bracket; take it out",
            _ when problem.StartsWith("'/'", StringComparison.Ordinal) => "this is not JSON, which has no comments",
            _ => $"this is not JSON: {problem}",
        };
    }

    private static bool IsTooDeep(JsonException exception) => exception.Message.Contains("maximum configured depth", StringComparison.Ordinal);
}
