using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>Reads YAML as an editor does: plain scalars by the core schema of YAML 1.2.</summary>
internal static class PlainYaml
{
    public static JsonNode? Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return ToJson(stream.Documents.Single().RootNode);
    }

    private static JsonNode? ToJson(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                var members = new JsonObject();
                foreach (var (key, value) in mapping)
                    members[((YamlScalarNode)key).Value!] = ToJson(value);
                return members;
            case YamlSequenceNode sequence:
                return new JsonArray(sequence.Select(ToJson).ToArray());
            default:
                var scalar = (YamlScalarNode)node;
                return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value!) : JsonValue.Create(scalar.Value);
        }
    }

    private static JsonNode? Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return null;
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return text[0] is 't' or 'T';
        if (Regex.IsMatch(text, @"^[-+]?[0-9]+\z"))
            return decimal.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (Regex.IsMatch(text, @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z"))
            return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return text;
    }
}
