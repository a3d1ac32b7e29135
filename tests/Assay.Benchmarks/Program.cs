using System.Globalization;
using Assay.Benchmarks;
using Assay.Benchmarks.ColdStart;
using Assay.Benchmarks.Engine;
using Assay.Benchmarks.Records.Validation;
using BenchmarkDotNet.Running;

if (args is ["--check"])
    return EqualityCheck.Run();
if (args is ["--cold-start"])
    return ColdStartTable.Run();
if (args is ["--validation"])
    return ValidationTable.Run();
if (args is ["--quick", .. var sizes])
    return QuickTable.Run(sizes is [var largest] ? int.Parse(largest, CultureInfo.InvariantCulture) : int.MaxValue);
BenchmarkSwitcher.FromAssembly(typeof(Setup).Assembly).Run(args, new Setup());
return 0;
