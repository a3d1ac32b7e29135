using System.Text;

namespace Assay.Cli.Output;

/// <summary>A folder that files are written to, each in one step. A file that is the same already is left alone.</summary>
internal sealed class OutputFolder(string path)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The names of the files that were written, in order.</summary>
    public List<string> Written { get; } = [];

    /// <summary>The names of those that were the same already.</summary>
    public List<string> Unchanged { get; } = [];

    /// <summary>The names of those that were removed.</summary>
    public List<string> Removed { get; } = [];

    /// <summary>Writes a file, if what is there is anything else.</summary>
    public async Task WriteAsync(string name, string text, CancellationToken cancellation)
    {
        var target = Path.Combine(path, name);
        var bytes = Encoding.GetBytes(text);
        if (File.Exists(target) && (await File.ReadAllBytesAsync(target, cancellation)).AsSpan().SequenceEqual(bytes))
        {
            Unchanged.Add(name);
            return;
        }

        Directory.CreateDirectory(path);
        await AtomicFile.WriteAsync(target, stream => stream.WriteAsync(bytes, cancellation).AsTask(), cancellation);
        Written.Add(name);
    }

    /// <summary>Removes files of this name pattern that begin as <paramref name="start"/> says and were not written now.</summary>
    public async Task RemoveOthersAsync(string pattern, string start, CancellationToken cancellation)
    {
        if (!Directory.Exists(path))
            return;
        var kept = Written.Concat(Unchanged).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal).ToList())
        {
            if (kept.Contains(Path.GetFileName(file)) || !(await File.ReadAllTextAsync(file, cancellation)).StartsWith(start, StringComparison.Ordinal))
                continue;
            File.Delete(file);
            Removed.Add(Path.GetFileName(file));
        }
    }
}
