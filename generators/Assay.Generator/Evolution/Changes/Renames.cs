using Assay.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Evolution;

/// <summary>What has got another name, so that an expression which only follows a renaming is not taken for another one.</summary>
internal sealed class Renames
{
    private readonly HashSet<(string Old, string New)> pairs = [];

    public void Add(string old, string @new)
    {
        if (old != @new)
            pairs.Add((old, @new));
    }

    public bool Contains(string old, string @new) => pairs.Contains((old, @new));

    /// <summary>Whether two conditions are the same C#, layout and renamings aside.</summary>
    public bool AreSame(ConditionSpec? old, ConditionSpec? @new) => AreSame(old?.Text, @new?.Text);

    /// <summary>Whether two texts say the same, layout within their holes and renamings aside.</summary>
    public bool AreSame(TextSpec? old, TextSpec? @new)
    {
        if (old is null || @new is null)
            return old is null && @new is null;
        return old.Parts.Count == @new.Parts.Count
            && old.Parts.Zip(@new.Parts, (a, b) => a.Literal == b.Literal && AreSame(a.Hole?.Text, b.Hole?.Text)).All(same => same);
    }

    public bool AreSame(string? old, string? @new)
    {
        if (old is null || @new is null || old == @new)
            return old == @new;
        var (before, now) = (Tokens(old), Tokens(@new));
        return before.Count == now.Count && before.Zip(now, (a, b) => a == b || Contains(a, b)).All(same => same);
    }

    private static List<string> Tokens(string code) => SyntaxFactory.ParseTokens(code).Select(token => token.Text).ToList();
}
