using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Assay.Samples.Tests;

/// <summary>Runs code in this process and keeps what it prints, results and errors in the order in which a terminal would show them.</summary>
internal static class Captured
{
    private static readonly MethodInfo Tool = Assembly.Load("Assay.Cli").EntryPoint!;

    /// <summary>Runs the tool <c>assay</c>.</summary>
    public static (string Output, int ExitCode) RunTool(params string[] arguments)
    {
        var exit = 0;
        return (Run(() => exit = (int)Invoke(Tool, null, [arguments])!), exit);
    }

    public static string Run(Action action)
    {
        var (output, errors, culture) = (Console.Out, Console.Error, CultureInfo.CurrentCulture);
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var both = TextWriter.Synchronized(written);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Console.SetOut(both);
            Console.SetError(both);
            action();
            return written.ToString();
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Calls a method, and throws what it throws.</summary>
    public static object? Invoke(MethodInfo method, object? on, object?[] arguments)
    {
        try
        {
            return method.Invoke(on, arguments);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
