using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Compares the checks of a kind or mixin. They have no names: the same condition is the same check, and what is left is paired in order.</summary>
internal sealed class CheckComparer(ChangeLog log, Renames renames, string path)
{
    public void Compare(IReadOnlyList<CheckSpec> old, IReadOnlyList<CheckSpec> @new, Func<int, YamlNode> atOld, Func<int, YamlNode> atNew)
    {
        var before = Enumerable.Range(0, old.Count).ToList();
        var now = Enumerable.Range(0, @new.Count).ToList();
        foreach (var i in now.ToList())
        {
            var same = before.FindIndex(j => renames.AreSame(old[j].That, @new[i].That));
            if (same < 0)
                continue;
            CompareRest(old[before[same]], @new[i], Path(i), atNew(i));
            before.RemoveAt(same);
            now.Remove(i);
        }
        foreach (var (j, i) in before.Zip(now, (j, i) => (j, i)).ToList())
        {
            if (@new[i].Severity == CheckSeverity.Error)
                log.Add(ChangeRules.CheckChanged, Path(i), atNew(i), $"It demands '{@new[i].That.Text}' now, not '{old[j].That.Text}': dossiers that passed may fail.", Soft);
            else
                log.Add(ChangeRules.AdviceChanged, Path(i), atNew(i), $"It looks at '{@new[i].That.Text}' now, not at '{old[j].That.Text}'. It keeps no dossier from loading.");
        }
        foreach (var i in now.Skip(before.Count))
            ReportAdded(@new[i], Path(i), atNew(i));
        foreach (var j in before.Skip(now.Count))
            log.Add(ChangeRules.CheckRemoved, Path(j), atOld(j), $"'{old[j].That.Text}' is no longer checked.");
    }

    private const string Soft = "Begin with 'severity: warning', and make it an error when the dossiers pass.";

    private void CompareRest(CheckSpec old, CheckSpec @new, string at, YamlNode node)
    {
        var (was, now) = (Word(old.Severity), Word(@new.Severity));
        if (@new.Severity == CheckSeverity.Error && old.Severity != CheckSeverity.Error)
            log.Add(ChangeRules.CheckChanged, at, node, $"'{@new.That.Text}' is an error now where it was {was}: dossiers that fail it no longer load.", Soft);
        else if (old.Severity == CheckSeverity.Error && @new.Severity != CheckSeverity.Error)
            log.Add(ChangeRules.CheckRemoved, at, node, $"'{@new.That.Text}' is {now} now, and no longer an error.");
        else if (old.Severity != @new.Severity)
            log.Add(ChangeRules.AdviceChanged, at, node, $"'{@new.That.Text}' is {now} now, and was {was}.");
        if (!renames.AreSame(old.Else, @new.Else))
            log.Add(ChangeRules.DocChanged, at, node, "It says something else when it fails.");
    }

    private void ReportAdded(CheckSpec check, string at, YamlNode node)
    {
        if (check.Severity == CheckSeverity.Error)
            log.Add(ChangeRules.CheckAdded, at, node, $"'{check.That.Text}' is demanded now: dossiers in which it does not hold no longer load.", Soft);
        else
            log.Add(ChangeRules.AdviceAdded, at, node, $"'{check.That.Text}' is looked at now. It keeps no dossier from loading.");
    }

    private static string Word(CheckSeverity severity) => severity switch { CheckSeverity.Error => "an error", CheckSeverity.Warning => "a warning", _ => "a remark" };

    private string Path(int index) => $"{path}.checks[{index}]";
}
