using System.Security.Cryptography;

namespace Assay.Cli.Schemas;

/// <summary>Keeps what schemas compiled to from one run of the tool to the next, since loading it takes a tenth of the time.</summary>
/// <remarks>What is kept is run, so it lies in a folder that only its owner can write to. A store that cannot be used is done without.</remarks>
internal sealed class ImageStore(string folder)
{
    /// <summary>Names the folder to keep images under, or <c>off</c>.</summary>
    public const string FolderVariable = "ASSAY_CACHE";

    private const string Extension = ".image";
    private const int Most = 64;
    private const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The store of whoever runs the tool, if there can be one.</summary>
    public static ImageStore? Open() => CacheFolder() is { } parent ? In(parent) : null;

    /// <summary>The store in this folder, which is made if need be.</summary>
    public static ImageStore? In(string parent)
    {
        try
        {
            var folder = Path.Combine(Path.GetFullPath(parent), "assay-schemas");
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
                return new ImageStore(folder);
            }

            Directory.CreateDirectory(folder, OnlyOwner);
            return (File.GetUnixFileMode(folder) & ~OnlyOwner) == 0 ? new ImageStore(folder) : null;
        }
        catch (Exception unusable) when (IsOfFiles(unusable))
        {
            return null;
        }
    }

    /// <summary>What was kept under this key, if it is there whole.</summary>
    public CompiledImage? Find(string key)
    {
        var path = PathOf(key);
        try
        {
            var file = File.ReadAllBytes(path);
            var rest = file.AsMemory(Math.Min(SHA256.HashSizeInBytes, file.Length));
            if (!SHA256.HashData(rest.Span).AsSpan().SequenceEqual(file.AsSpan(0, file.Length - rest.Length)))
                return null;
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return CompiledImage.Read(rest);
        }
        catch (Exception unusable) when (IsOfFiles(unusable))
        {
            return null;
        }
    }

    /// <summary>Keeps an image, and of all only those used last.</summary>
    public async Task KeepAsync(string key, CompiledImage image, CancellationToken cancellation)
    {
        var rest = image.ToBytes();
        var hash = SHA256.HashData(rest);
        try
        {
            await AtomicFile.WriteAsync(
                PathOf(key),
                async stream =>
                {
                    await stream.WriteAsync(hash, cancellation);
                    await stream.WriteAsync(rest, cancellation);
                },
                cancellation);
            // A writer that was killed leaves its file under a longer name.
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles($"*{Extension}*").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Most).ToList())
                old.Delete();
        }
        catch (Exception unusable) when (IsOfFiles(unusable))
        {
        }
    }

    private static string? CacheFolder()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
            return named.Equals("off", StringComparison.OrdinalIgnoreCase) ? null : named;
        if (OperatingSystem.IsWindows())
            return NullIfEmpty(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            return cache;
        return NullIfEmpty(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)) is { } home
            ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache")
            : null;
    }

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private string PathOf(string key) => Path.Combine(folder, key + Extension);
}
