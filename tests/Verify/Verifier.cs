// Stands in for the package Verify.Xunit where the feed lacks it: the same namespaces and signatures, as far as our tests
// use them, and the same files. `-p:UseVerify=true` compiles against the package instead; no test knows which one it runs on.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using VerifyTests;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyTests
{
    /// <summary>One of several snapshots of one test.</summary>
    public readonly struct Target(string extension, string data, string? name = null)
    {
        public string Extension { get; } = extension;

        public string Data { get; } = data;

        public string? Name { get; } = name;
    }

    /// <summary>What was compared, all of it equal.</summary>
    public sealed class VerifyResult(IReadOnlyList<string> files)
    {
        public IReadOnlyList<string> Files { get; } = files;
    }

    /// <summary>A comparison that begins when it is awaited, so that it can still be told where its files are.</summary>
    public sealed class SettingsTask(IReadOnlyList<Target> targets, bool areNamed, string sourceFile, MethodInfo? test)
    {
        private string directory = Path.GetDirectoryName(sourceFile)!;
        private string? fileName;
        private string? typeName;
        private string? methodName;
        private object?[] parameters = [];
        private Task<VerifyResult>? task;

        /// <param name="path">Relative to the test's source file, or absolute.</param>
        public SettingsTask UseDirectory(string path) => Set(() => directory = Path.Combine(directory, path));

        /// <summary>Replaces class, method and parameters.</summary>
        public SettingsTask UseFileName(string name) => Set(() => fileName = name);

        public SettingsTask UseTypeName(string name) => Set(() => typeName = name);

        public SettingsTask UseMethodName(string name) => Set(() => methodName = name);

        public SettingsTask UseParameters(params object?[] values) => Set(() => parameters = values);

        public Task<VerifyResult> ToTask() => task ??= new Comparison(directory, Prefix()).RunAsync(targets, areNamed);

        public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

        public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

        public static implicit operator Task(SettingsTask settings) => settings.ToTask();

        private SettingsTask Set(Action change)
        {
            change();
            return this;
        }

        private string Prefix()
        {
            if (fileName is not null)
                return fileName;
            var type = typeName ?? NameOf(test?.ReflectedType ?? throw new InvalidOperationException("Only a test can be verified without a file name."));
            var values = test?.GetParameters().Zip(parameters, (parameter, value) => $"_{parameter.Name}={Text(value)}") ?? [];
            return $"{type}.{methodName ?? test!.Name}{string.Concat(values)}";
        }

        private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;

        private static string Text(object? value)
        {
            var text = value is IFormattable formattable ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString();
            return string.Join("-", (text ?? "null").Split(Path.GetInvalidFileNameChars()));
        }
    }

    /// <summary>Compares snapshots with the files beside the test.</summary>
    internal sealed class Comparison(string directory, string prefix)
    {
        private readonly StringBuilder problems = new();
        private readonly List<string> verifiedFiles = [];

        public async Task<VerifyResult> RunAsync(IReadOnlyList<Target> targets, bool areNamed)
        {
            foreach (var target in targets)
                await CompareAsync(areNamed && target.Name is { } name ? $"{prefix}#{name}" : prefix, target);
            if (areNamed)
                ReportLeftOver();
            return problems.Length == 0 ? new(verifiedFiles) : throw new VerifyXunit.VerifyException($"Directory: {directory}\n{problems}");
        }

        private async Task CompareAsync(string name, Target target)
        {
            var verified = Path.Combine(directory, $"{name}.verified.{target.Extension}");
            var received = Path.Combine(directory, $"{name}.received.{target.Extension}");
            var actual = Normalise(target.Data);
            var expected = File.Exists(verified) ? Normalise(await File.ReadAllTextAsync(verified)) : null;
            verifiedFiles.Add(verified);
            if (actual == expected)
            {
                File.Delete(received);
                DiffRunner.Kill(received, verified);
                return;
            }

            Directory.CreateDirectory(directory);
            await File.WriteAllTextAsync(received, actual);
            problems.Append(expected is null ? "New: " : "NotEqual: ").Append(Path.GetFileName(received)).Append('\n');
            problems.Append(expected is null ? "  There is no " + Path.GetFileName(verified) + "\n" : LineDiff.Of(expected, actual));
            if (!BuildServerDetector.Detected && !DiffRunner.Disabled)
                await DiffRunner.LaunchForTextAsync(received, verified);
        }

        private void ReportLeftOver()
        {
            if (!Directory.Exists(directory))
                return;
            foreach (var file in Directory.GetFiles(directory, $"{prefix}#*.verified.*").Except(verifiedFiles).Order(StringComparer.Ordinal))
                problems.Append("Delete: ").Append(Path.GetFileName(file)).Append(", of which nothing was received\n");
        }

        private static string Normalise(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').TrimStart('\uFEFF').TrimEnd('\n');
    }

    /// <summary>Shows where two texts differ, for a message.</summary>
    internal static class LineDiff
    {
        private const int Context = 2;
        private const int MostLines = 60;

        // Beyond this, what lies between the first and the last difference is shown as a whole.
        private const int MostCells = 4_000_000;

        public static string Of(string expected, string actual)
        {
            var edits = Edits(expected.Split('\n'), actual.Split('\n'));
            var diff = new StringBuilder();
            var (line, shown, end) = (1, 0, -1);
            for (var i = 0; i < edits.Count && shown < MostLines; line += edits[i].Sign == '-' ? 0 : 1, i++)
            {
                if (!edits.Skip(Math.Max(0, i - Context)).Take(2 * Context + 1).Any(edit => edit.Sign != ' '))
                    continue;
                if (end != i)
                    diff.Append($"  line {line}:\n");
                diff.Append($"  {edits[i].Sign} {edits[i].Line}\n");
                (shown, end) = (shown + 1, i + 1);
            }

            return diff.Append(shown == MostLines ? "  …\n" : "").ToString();
        }

        private static List<(char Sign, string Line)> Edits(string[] before, string[] after)
        {
            var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
            var last = before[first..].Reverse().Zip(after[first..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
            return
            [
                .. before[..first].Select(line => (' ', line)),
                .. Middle(before[first..^last], after[first..^last]),
                .. before[^last..].Select(line => (' ', line)),
            ];
        }

        // By the longest common subsequence.
        private static IEnumerable<(char Sign, string Line)> Middle(string[] before, string[] after)
        {
            if ((long)before.Length * after.Length > MostCells)
                return [.. before.Select(line => ('-', line)), .. after.Select(line => ('+', line))];
            var common = new int[before.Length + 1, after.Length + 1];
            for (var i = before.Length - 1; i >= 0; i--)
            {
                for (var j = after.Length - 1; j >= 0; j--)
                    common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }

            var edits = new List<(char, string)>();
            for (int i = 0, j = 0; i < before.Length || j < after.Length;)
            {
                if (i < before.Length && j < after.Length && before[i] == after[j])
                {
                    edits.Add((' ', before[i++]));
                    j++;
                }
                else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                {
                    edits.Add(('-', before[i++]));
                }
                else
                {
                    edits.Add(('+', after[j++]));
                }
            }

            return edits;
        }
    }
}

namespace VerifyXunit
{
    /// <summary>Compares what a test got with what it got when somebody last looked at it.</summary>
    public static class Verifier
    {
        public static SettingsTask Verify(string? target, string extension = "txt", [CallerFilePath] string sourceFile = "") =>
            new([new(extension, target ?? "null")], areNamed: false, sourceFile, UseVerifyAttribute.Test);

        public static SettingsTask Verify(IEnumerable<Target> targets, [CallerFilePath] string sourceFile = "") =>
            new([.. targets], areNamed: true, sourceFile, UseVerifyAttribute.Test);
    }

    /// <summary>A snapshot differs from the verified one, or there is none.</summary>
    public sealed class VerifyException(string message) : Exception(message);

    /// <summary>Takes note of the test that runs, after which files are named.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
    {
        private static readonly AsyncLocal<MethodInfo?> Running = new();

        internal static MethodInfo? Test => Running.Value;

        public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

        public override void After(MethodInfo methodUnderTest) => Running.Value = null;
    }
}
