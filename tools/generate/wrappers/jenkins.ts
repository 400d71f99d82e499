import { writeDefault } from '../../../src/adapters/cli/help.ts';
import { NOT_GIVEN } from '../../../src/adapters/cli/read-environment-options.ts';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import { describeOption, type OptionSpec } from '../../../src/options/schema/option.ts';
import { toCamelCase } from '../../../src/options/schema/option-names.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from './wrapper-options.ts';

const OWN = [
  ['archive', 'Keep the bundles and results as artifacts of the build, also if the step fails (default: true).'],
  ['useInstalled', 'Use the chopmark on PATH, of any version (default: false).'],
  ['downloadUrl', 'Mirror of the release files.'],
] as const;

/**
 * The generated files of the shared library, by their path in `jenkins`.
 *
 * @param engine For a POSIX shell.
 * @param powershell The same for Windows.
 */
export function writeLibrary(engine: string, powershell: string): Record<string, string> {
  return Object.fromEntries([
    ...WRAPPED.map((command) => [`vars/chopmark${capital(command)}.txt`, writeHelp(command)]),
    ['resources/io/chopmark/run.sh', writeRunScript(engine)],
    ['resources/io/chopmark/run.ps1', writePowerShellRunScript(powershell)],
  ]);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The page that Jenkins shows of a step: its markup formatter may take markup away, so there is none. */
function writeHelp(command: Wrapped): string {
  const options = listWrapperOptions(command).map((option) => [keyOf(option), describe(option)] as const);
  return [
    `chopmark${capital(command)}: ${COMMANDS[command].summary}.`,
    '',
    COMMANDS[command].description,
    '',
    'Options are keys of a map. A list is a List. A secret is the ID of credentials ("secret text", or an ID token of the oidc-provider plugin).',
    `An option that is null or empty is refused. To leave one unset, remove it or write '${NOT_GIVEN}'.`,
    '',
    ...[...options, ...OWN].map(([key, meaning]) => `${key}: ${meaning}`),
    '',
  ].join('\n');
}

/** The identity token is what credentials are about in Jenkins. */
const keyOf = ({ name, kind }: OptionSpec) =>
  kind !== 'secret' ? toCamelCase(name) : name === 'identity-token' ? 'credentialsId' : `${toCamelCase(name)}CredentialsId`;

function describe(option: OptionSpec): string {
  if (option.kind === 'secret') return `${option.help.replace(/: a file, or env:NAME\.$/, '.')} The value is the ID of credentials.`;
  // The library names it: src/io/chopmark/Step.groovy.
  if (option.name === 'bundle-dir') return `${describeOption(option)} (default: a folder of this build below .chopmark)`;
  return `${describeOption(option)}${writeDefault(option)}`;
}

const writeRunScript = (engine: string) =>
  [
    '#!/bin/sh',
    '# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.',
    'set -eu',
    '',
    engine.trimEnd(),
    '',
    'chopmark_engine || exit 2',
    // Not with exec: the shell removes the private folder of the engine when it exits.
    '"$CHOPMARK_COMMAND" "$CHOPMARK_COMMAND_NAME" --env-prefix CHOPMARK_INPUT_ --report text --report json="$CHOPMARK_RESULT"',
    '',
  ].join('\n');

const writePowerShellRunScript = (engine: string) =>
  [
    '# Generated from tools/bootstrap/engine.ps1; npm run generate rewrites it.',
    engine.trimEnd(),
    '',
    '# chopmark writes UTF-8. A service without a console has no encoding to set.',
    'try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false) } catch { }',
    '$chopmarkStatus = 2',
    'try {',
    '  if (Find-ChopmarkEngine) {',
    '    & $ChopmarkCommand @ChopmarkArguments $env:CHOPMARK_COMMAND_NAME --env-prefix CHOPMARK_INPUT_ --report text --report "json=$env:CHOPMARK_RESULT"',
    '    $chopmarkStatus = $LASTEXITCODE',
    '  }',
    '} catch {',
    '  Write-Chopmark ($_.Exception.GetBaseException().Message)',
    '  $chopmarkStatus = 2',
    '} finally { Remove-ChopmarkPrivate }',
    'exit $chopmarkStatus',
    '',
  ].join('\n');
