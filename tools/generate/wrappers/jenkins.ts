import { writeDefault } from '../../../src/adapters/cli/help.ts';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import type { OptionSpec } from '../../../src/options/schema/option.ts';
import { toCamelCase } from '../../../src/options/schema/option-names.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from './wrapper-options.ts';

const OWN = [
  ['archive', 'Keep the bundles and results as artifacts of the build, also where the step fails (default: true).'],
  ['useInstalled', 'Take the chopmark that is on PATH, whatever it is (default: false).'],
  ['downloadUrl', 'A mirror of the files of the release.'],
] as const;

/** The generated files of the shared library, by their path in `jenkins`. */
export function writeLibrary(engine: string): Record<string, string> {
  return Object.fromEntries([
    ...WRAPPED.map((command) => [`vars/chopmark${capital(command)}.txt`, writeHelp(command)]),
    ['resources/io/chopmark/run.sh', writeRunScript(engine)],
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
    'Options, as keys of a map; lists are Lists, and secrets are ids of credentials ("secret text", or an id token of the oidc-provider plugin).',
    '',
    ...[...options, ...OWN].map(([key, meaning]) => `${key}: ${meaning}`),
    '',
  ].join('\n');
}

/** The identity token is what credentials are about in Jenkins. */
const keyOf = ({ name, kind }: OptionSpec) =>
  kind !== 'secret' ? toCamelCase(name) : name === 'identity-token' ? 'credentialsId' : `${toCamelCase(name)}CredentialsId`;

function describe(option: OptionSpec): string {
  if (option.kind === 'secret') return `${option.help.replace(/: a file, or env:NAME\.$/, '.')} Here: the id of credentials.`;
  // The library names it: src/io/chopmark/Step.groovy.
  if (option.name === 'bundle-dir') return `${option.help} (default: a folder of this build below .chopmark)`;
  return `${option.help}${writeDefault(option)}`;
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
    'exec "$CHOPMARK_COMMAND" "$CHOPMARK_COMMAND_NAME" --env-prefix CHOPMARK_INPUT_ --report text --report json="$CHOPMARK_RESULT"',
    '',
  ].join('\n');
