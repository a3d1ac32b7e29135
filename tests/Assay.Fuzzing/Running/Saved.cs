using System.Security.Cryptography;

namespace Assay.Fuzzing.Running;

/// <summary>Inputs that broke something, in a folder, each with a text beside it that says what.</summary>
internal static class Saved
{
    public static string Write(string folder, IReader reader, byte[] input, string problem)
    {
        Directory.CreateDirectory(folder);
        var name = $"{reader.Name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}";
        var path = Path.Combine(folder, name + reader.Extension);
        File.WriteAllBytes(path, input);
        File.WriteAllText(Path.Combine(folder, name + ".problem.txt"), problem + "\n");
        return path;
    }
}
