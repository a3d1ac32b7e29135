using System.Text;
using Assay.Fuzzing.Inputs;

namespace Assay.Fuzzing.Readers;

/// <summary>Reads dossiers in one form. What is accepted is saved in all forms, read back, checked and assessed.</summary>
internal sealed class DossierReader(string name, DossierFormat format, Model[] models) : IReader
{
    // One in so many values is made wrong; in a third of all inputs none is.
    private static readonly int[] Wrongness = [0, 60, 12];

    private readonly RecordGrammar[][] grammars = [.. models.Select(model => Wrongness.Select(wrong => new RecordGrammar(model, wrong)).ToArray())];

    public string Name => name;

    public string Extension => format switch { DossierFormat.Yaml => ".dossier.yaml", DossierFormat.Json => ".dossier.json", _ => ".dossier.jsonl" };

    public byte[] Make(Random random)
    {
        var grammar = grammars[random.Next(grammars.Length)][random.Next(Wrongness.Length)];
        var text = format switch
        {
            DossierFormat.Yaml => YamlForm.Write(random, grammar.Document(random)),
            DossierFormat.Json => JsonForm.Write(random, grammar.Document(random)),
            _ => string.Join(random.Next(20) == 0 ? "\r\n" : "\n", grammar.Lines(random).Select(line => JsonForm.Write(random, line, isOneLine: true))),
        };
        var bytes = Encoding.UTF8.GetBytes(random.Next(30) == 0 ? "\uFEFF" + text : text);
        return random.Next(3) == 0 ? ByteMutations.Change(random, bytes, 4) : bytes;
    }

    public Reading Read(byte[] input)
    {
        var model = ModelOf(input);
        var result = Load(model, input);
        Promise.IsSound(result, Lines.Of(input, format));
        if (format == DossierFormat.JsonLines)
            LinesPromise.Holds(model, input, result);
        if (result.Dossier is { } dossier)
        {
            DossierPromise.Holds(dossier);
            if (input.Length % 4 == 0)
                ExchangePromise.Holds(dossier);
        }

        return new Reading(result.IsLoaded, () => string.Join('\n', result.Diagnostics.Select(d => d.ToString())) + (result.IsLoaded ? DossierWriter.ToText(result.Dossier) : ""));
    }

    // The model whose name stands there, so that shrinking keeps to it.
    private Model ModelOf(byte[] input) => models.Skip(1).FirstOrDefault(model => input.AsSpan().IndexOf(Encoding.UTF8.GetBytes(model.Name)) >= 0) ?? models[0];

    private LoadResult Load(Model model, byte[] input)
    {
        using var stream = new MemoryStream(input);
        return model.TryLoadAsync(stream, format).GetAwaiter().GetResult();
    }
}
