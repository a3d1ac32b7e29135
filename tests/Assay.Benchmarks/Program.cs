using Assay.Benchmarks;
using Assay.Benchmarks.Engine;
using BenchmarkDotNet.Running;

if (args is ["--check"])
    return EqualityCheck.Run();
if (args is ["--quick"])
    return QuickTable.Run();
BenchmarkSwitcher.FromAssembly(typeof(Setup).Assembly).Run(args, new Setup());
return 0;
