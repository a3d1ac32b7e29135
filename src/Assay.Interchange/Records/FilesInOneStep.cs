namespace Assay.Interchange;

/// <summary>Writes several files to a folder: none takes its place before all have been written in full.</summary>
internal static class FilesInOneStep
{
    public static async Task WriteAsync(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var written = new List<(string Temporary, string Target)>();
        try
        {
            foreach (var (name, bytes) in files)
            {
                var target = Path.Combine(folder, name);
                written.Add(($"{target}.{Path.GetRandomFileName()}.tmp", target));
                await File.WriteAllBytesAsync(written[^1].Temporary, bytes, cancellation).ConfigureAwait(false);
            }

            foreach (var (temporary, target) in written)
                File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            foreach (var (temporary, _) in written)
                File.Delete(temporary);
        }
    }
}
