namespace Assay.Cli.Completion;

/// <summary>What a shell runs to complete command lines: it asks the tool each time, so the script need not be written again.</summary>
internal static class CompletionScripts
{
    /// <summary>The scripts by the shell that reads them.</summary>
    public static IReadOnlyDictionary<string, string> ByShell { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = """
            # To be read by bash: eval "$(assay completion bash)"
            _assay_complete() {
              local word="${COMP_WORDS[COMP_CWORD]}" suggestions
              suggestions="$(assay "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "${suggestions}" -- "${word}"))
            }
            # Without a suggestion, files.
            complete -o default -F _assay_complete assay
            """,
        ["zsh"] = """
            # To be read by zsh, after compinit: eval "$(assay completion zsh)"
            _assay_complete() {
              local -a suggestions
              suggestions=("${(@f)$(assay "[suggest:${#LBUFFER}]" "${LBUFFER}" 2>/dev/null)}")
              suggestions=(${suggestions:#})
              if (( ${#suggestions} )); then compadd -a suggestions; else _files; fi
            }
            compdef _assay_complete assay
            """,
        ["fish"] = """
            # To be read by fish: assay completion fish | source
            function __assay_complete
              set -l line (commandline -cp)
              assay "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c assay -a '(__assay_complete)'
            """,
        ["pwsh"] = """
            # To be read by PowerShell: assay completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName assay -ScriptBlock {
              param($word, $line, $position)
              assay "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
    };
}
