using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Assay.Generator.Emit;

/// <summary>A Scriban template, parsed once. It sees nothing but the script object that it is given.</summary>
internal sealed class EmitTemplate
{
    // A hundred fields of a kind, five thousand kinds, and files of a megabyte are unusual but not wrong. The caps are there for a template that runs away.
    private const int LoopLimit = 10_000_000;
    private const int RecursiveLimit = 100;
    private const int LimitToString = 64 * 1024 * 1024;

    private readonly Template template;

    private EmitTemplate(Template template) => this.template = template;

    /// <summary>The template of this name beside the emitters.</summary>
    public static EmitTemplate Load(string name)
    {
        using var stream = typeof(EmitTemplate).Assembly.GetManifestResourceStream(name + ".sbn")
            ?? throw new InvalidOperationException($"There is no template '{name}.sbn'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name + ".sbn");
        return template.HasErrors
            ? throw new InvalidOperationException(string.Join("\n", template.Messages))
            : new(template);
    }

    /// <summary>Renders the template.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string Render(ScriptObject model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // Without Scriban's own functions, which templates do not need and every context would make anew.
        var context = new TemplateContext(new ScriptObject())
        {
            NewLine = "\n",
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            AutoIndent = false,
            LoopLimit = LoopLimit,
            RecursiveLimit = RecursiveLimit,
            LimitToString = LimitToString,
            CancellationToken = cancellation,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(model);
        try
        {
            return template.Render(context);
        }
        catch (ScriptAbortException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
