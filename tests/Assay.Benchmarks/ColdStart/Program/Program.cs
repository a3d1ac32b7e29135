using System.Globalization;
using Assay;
using Assay.Conflict;

// Assesses a dossier, the first argument, or does nothing without one. With a second it tells at the end what it took.
if (args is [var path, ..])
    Assess(path);
if (args.Length > 1)
{
    var peak = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) : "";
    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMilliseconds} {string.Concat(peak.Where(char.IsAsciiDigit))}"));
}

static void Assess(string path)
{
    var assessment = ConflictModel.Instance.Assess(ConflictModel.Instance.LoadAsync(path).GetAwaiter().GetResult());
    foreach (var claim in assessment.Claims)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim.Id} {claim.Verdict} {claim.Tally.P:R}"));
}
