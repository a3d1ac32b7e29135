using Assay.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Setup).Assembly).Run(args, new Setup());
