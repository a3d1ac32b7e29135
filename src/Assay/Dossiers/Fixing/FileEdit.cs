using System.Text;

namespace Assay;

/// <summary>The names to be replaced in one file. What lies between them is copied byte for byte.</summary>
internal sealed class FileEdit
{
    private readonly List<Renaming> renamings;

    public FileEdit(InputFile file, IEnumerable<Renaming> renamings)
    {
        File = file;
        // What is behind an alias is met once for each alias.
        this.renamings = [.. renamings.Distinct().OrderBy(renaming => renaming.Bytes.Start)];
        Names = [.. this.renamings.Select(r => new FixedName(file.Path, r.Place.Line, r.Place.Column, r.Earlier, r.Current))];
    }

    public InputFile File { get; }

    public IReadOnlyList<FixedName> Names { get; }

    /// <summary>Writes the file with its names replaced.</summary>
    /// <exception cref="FixException">A name is not where it was, or is to become two things at once.</exception>
    public async Task WriteAsync(Stream target, CancellationToken cancellation)
    {
        var source = new FileStream(File.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (source.ConfigureAwait(false))
        {
            var at = 0L;
            foreach (var renaming in renamings)
            {
                if (renaming.Bytes.Start < at)
                    throw new FixException($"'{renaming.Earlier}' is used in several ways, by way of an alias");
                await CopyAsync(source, target, renaming.Bytes.Start - at, cancellation).ConfigureAwait(false);
                var written = new byte[renaming.Bytes.Length];
                await source.ReadExactlyAsync(written, cancellation).ConfigureAwait(false);
                await target.WriteAsync(Replaced(written, renaming), cancellation).ConfigureAwait(false);
                at = renaming.Bytes.End;
            }

            await source.CopyToAsync(target, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task CopyAsync(Stream source, Stream target, long count, CancellationToken cancellation)
    {
        var buffer = new byte[(int)Math.Min(count, 64 * 1024)];
        while (count > 0)
        {
            var part = buffer.AsMemory(0, (int)Math.Min(count, buffer.Length));
            await source.ReadExactlyAsync(part, cancellation).ConfigureAwait(false);
            await target.WriteAsync(part, cancellation).ConfigureAwait(false);
            count -= part.Length;
        }
    }

    private static byte[] Replaced(byte[] written, Renaming renaming)
    {
        var text = Encoding.UTF8.GetString(written);
        var at = text.IndexOf(renaming.Earlier, StringComparison.Ordinal);
        if (at >= 0)
        {
            var isPlain = text.Length == renaming.Earlier.Length;
            return Encoding.UTF8.GetBytes(isPlain && IsNull(renaming.Current)
                ? $"\"{renaming.Current}\""
                : string.Concat(text.AsSpan(0, at), renaming.Current, text.AsSpan(at + renaming.Earlier.Length)));
        }

        // With escapes, as in "\u0061".
        if (text.StartsWith('"'))
            return Encoding.UTF8.GetBytes($"\"{renaming.Current}\"");
        throw new FixException($"line {renaming.Place.Line} is no longer what it was when it was read");
    }

    // Unquoted, YAML takes these for nothing at all.
    private static bool IsNull(string name) => name is "null" or "Null" or "NULL";
}
