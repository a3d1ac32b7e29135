namespace Assay.Generator.Binding.Analysis;

/// <summary>How much more may be spent on the conditions of one model. When it is used up nothing more is said.</summary>
internal sealed class Effort(CancellationToken cancellation, int steps = 20_000_000)
{
    // A question that takes more than this is left open: the next one may be easy.
    private const int MostForOneQuestion = 200_000;

    private int left = steps;
    private int leftOfQuestion;

    public void BeginQuestion()
    {
        cancellation.ThrowIfCancellationRequested();
        leftOfQuestion = Math.Min(MostForOneQuestion, left);
    }

    /// <summary>Whether so many more steps can be taken.</summary>
    public bool Take(int count)
    {
        if (count > leftOfQuestion)
            return false;
        leftOfQuestion -= count;
        left -= count;
        return true;
    }
}
