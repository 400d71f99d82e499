import { groupValues, listCommandsWithActions, listScopes, type Scope, writeFlags } from './scopes.ts';

/** For PowerShell 7. Only ASCII, because PowerShell decodes the output of a command with an encoding of its own. */
export function writePowershell(): string[] {
  const scopes = listScopes();
  return [
    '# PowerShell completion for chopmark: chopmark completion powershell | Out-String | Invoke-Expression',
    "Register-ArgumentCompleter -Native -CommandName 'chopmark' -ScriptBlock {",
    '    param($wordToComplete, $commandAst, $cursorPosition)',
    '',
    '    # The options that can follow a command and its action, each with its summary. A comma joins the names of one option; + marks',
    '    # a repeatable option.',
    '    $optionsOf = {',
    '        param($scope)',
    '        switch -CaseSensitive ($scope) {',
    ...scopes.flatMap(writeOptions),
    '        }',
    '    }',
    '',
    '    # The words that can follow a command and its action. Two fields come first: none, files or folders; one or many.',
    '    $argumentOf = {',
    '        param($scope)',
    '        switch -CaseSensitive ($scope) {',
    ...scopes.flatMap(writeArgument),
    '        }',
    '    }',
    '',
    '    # The possible values of an option, by command and option: none, files, folders or assigned, then words.',
    '    $valueOf = {',
    '        param($name)',
    '        switch ($name) {',
    ...groupValues(scopes).flatMap(({ options, value }) => [
      `            { @(${options.map(quote).join(', ')}) -ccontains $_ } {`,
      `                ${[value.assigned ? 'assigned' : value.paths, ...value.words.map(({ word }) => word)].map(quote).join(', ')}`,
      '            }',
    ]),
    '        }',
    '    }',
    '',
    ...COMPLETE.replaceAll('ACTION_COMMANDS', listCommandsWithActions().map(quote).join(', '))
      .split('\n')
      .map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
  ];
}

const ASCII: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '…': '...', '–': '-' };

const quote = (text: string) => `'${text.replace(/[^\0-\x7f]/g, (letter) => ASCII[letter] ?? '?').replaceAll("'", "''")}'`;

const writeCase = ({ path }: Scope, rows: readonly string[]): string[] => [
  `            ${quote(path.join(' '))} {`,
  ...rows.map((row) => `                ${row}`),
  '            }',
];

function writeOptions(scope: Scope): string[] {
  if (scope.options.length === 0) return [];
  return writeCase(
    scope,
    scope.options.map((option) => quote(`${writeFlags(option)}|${option.summary}`)),
  );
}

function writeArgument(scope: Scope): string[] {
  if (!scope.argument) return [];
  const { words, paths, many } = scope.argument;
  return writeCase(scope, [
    `${quote(paths)}, ${quote(many ? 'many' : 'one')}`,
    ...words.map(({ word, summary }) => quote(summary === '' ? word : `${word}|${summary}`)),
  ]);
}

const COMPLETE = `$command = ''
$action = ''
$option = ''
$count = 0
$given = @()
$before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
foreach ($word in @($before | Select-Object -Skip 1)) {
    # chopmark does not complete the words after --: PowerShell offers files.
    if ($word -eq '--') { return }
    if ($option -ne '') {
        $option = ''
    } elseif ($word -like '--*=*') {
        $given += $word.Substring(0, $word.IndexOf('='))
    } elseif ($word -like '-?*') {
        $given += $word
        if (& $valueOf "$command $word") { $option = $word }
    } elseif ($command -eq '') {
        $command = $word
    } elseif ($action -eq '' -and @(ACTION_COMMANDS) -ccontains $command) {
        $action = $word
    } else {
        $count++
    }
}

$current = "$wordToComplete"
$lead = ''
$paths = 'none'
$rows = @()
if ($option -eq '' -and $current -like '--*=*') {
    $option = $current.Substring(0, $current.IndexOf('='))
    $lead = "$option="
}
if ($option -ne '') {
    $value = @(& $valueOf "$command $option")
    if ($value.Count -gt 0) {
        $paths = $value[0]
        $rows = @($value | Select-Object -Skip 1)
    }
    if ($paths -eq 'assigned') {
        $paths = 'none'
        if ($current.LastIndexOf('=') -ge $lead.Length) {
            $lead = $current.Substring(0, $current.LastIndexOf('=') + 1)
            $paths = 'files'
            $rows = @()
        }
    }
    $kind = 'ParameterValue'
} else {
    $scope = "$command $action".Trim()
    $argument = @(& $argumentOf $scope)
    if ($argument.Count -gt 1 -and $argument[1] -eq 'one' -and $count -gt 0) { $argument = @() }
    if ($argument.Count -gt 0 -and -not $current.StartsWith('-')) {
        $paths = $argument[0]
        $rows = @($argument | Select-Object -Skip 2)
        $kind = 'ParameterValue'
    } else {
        $kind = 'ParameterName'
        foreach ($row in @(& $optionsOf $scope)) {
            $flags, $summary = $row.Split('|', 2)
            $names = $flags.TrimEnd('+').Split(',')
            if ($flags.EndsWith('+') -or -not ($names | Where-Object { $given -ccontains $_ })) {
                $rows += $names | ForEach-Object { "$_|$summary" }
            }
        }
    }
}

$results = @(
    foreach ($row in $rows) {
        $word, $summary = $row.Split('|', 2)
        $text = "$lead$word"
        if ($text.StartsWith($current, [System.StringComparison]::OrdinalIgnoreCase)) {
            if (-not $summary) { $summary = $word }
            [System.Management.Automation.CompletionResult]::new($text, $word, $kind, $summary)
        }
    }
    if ($paths -ne 'none') {
        foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename($current.Substring($lead.Length))) {
            if ($paths -eq 'files' -or $file.ResultType -eq 'ProviderContainer') {
                $text = "$lead$($file.CompletionText)"
                [System.Management.Automation.CompletionResult]::new($text, $file.ListItemText, $file.ResultType, $file.ToolTip)
            }
        }
    }
)
# If there is no result, PowerShell offers files.
if ($results.Count -gt 0) { $results } else { '' }`;
