namespace Assay.Engine;

/// <summary>Claims of one kind with the same key fields: rival or nested answers to one question.</summary>
/// <param name="Key">The kind that declares the question, and the values of its key fields.</param>
/// <param name="Claims">The numbers of the claims, in order.</param>
internal sealed record Question(QuestionKey Key, int[] Claims)
{
    public static IReadOnlyList<Question> Group(Claim[] claims)
    {
        var answers = new Dictionary<QuestionKey, List<int>>();
        var order = new List<QuestionKey>();
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Question is not { } key)
                continue;
            if (!answers.TryGetValue(key, out var list))
            {
                answers.Add(key, list = []);
                order.Add(key);
            }

            list.Add(i);
        }

        return [.. order.Select(key => new Question(key, [.. answers[key]]))];
    }
}
