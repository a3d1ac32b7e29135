using System.Globalization;

namespace Assay.Tests.Dossiers;

/// <summary>
/// A text in which «…» marks where diagnostics are expected, in their order: the marks are taken out, and their places kept as
/// "line,column-line,column".
/// </summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<string> places) => (Text, Places) = (text, places);

    public string Text { get; }

    public IReadOnlyList<string> Places { get; }

    public static MarkedText Of(string marked)
    {
        var text = new System.Text.StringBuilder();
        var places = new List<string>();
        var (line, column, start) = (1, 1, "");
        foreach (var c in marked)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{line},{column}");
            if (c == '«')
            {
                start = here;
            }
            else if (c == '»')
            {
                places.Add($"{start}-{here}");
            }
            else
            {
                text.Append(c);
                (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }

        return new MarkedText(text.ToString(), places);
    }

    /// <summary>Loads the text, and expects diagnostics of these codes, and no others, at the marks.</summary>
    public static IReadOnlyList<DossierDiagnostic> Expect(string marked, DossierFormat format, params string[] codes)
    {
        var text = Of(marked);
        var result = FieldModel.Instance.TryParse(text.Text, format, "a");
        result.Diagnostics.Select(d => $"{d.Line},{d.Column}-{d.EndLine},{d.EndColumn} {d.Code}")
            .Should().Equal(text.Places.Zip(codes, (place, code) => $"{place} {code}"), "of\n{0}\n", string.Join('\n', result.Diagnostics));
        result.IsLoaded.Should().Be(result.Diagnostics.All(d => d.Severity != Severity.Error));
        return result.Diagnostics;
    }
}
