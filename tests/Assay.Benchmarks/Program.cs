using System.Globalization;
using Assay.Benchmarks;
using Assay.Benchmarks.ColdStart;
using Assay.Benchmarks.Engine;
using Assay.Benchmarks.Loading;
using Assay.Benchmarks.Records;
using Assay.Benchmarks.Records.Json;
using Assay.Benchmarks.Records.Validation;
using BenchmarkDotNet.Running;

if (args is ["--check"])
    return RecordCheck.Run() | EqualityCheck.Run();
if (args is ["--cold-start"])
    return ColdStartTable.Run();
if (args is ["--validation", .. var first])
    return ValidationTable.Run(NumberIn(first));
if (args is ["--json", .. var ways])
    return JsonTable.Run(NumberIn(ways));
if (args is ["--loading", .. var statements])
    return await LoadingTable.RunAsync(NumberIn(statements));
if (args is ["--quick", .. var sizes])
    return QuickTable.Run(NumberIn(sizes));
BenchmarkSwitcher.FromAssembly(typeof(Setup).Assembly).Run(args, new Setup());
return 0;

static int NumberIn(string[] args) => args is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : int.MaxValue;
