import { stringify } from 'yaml';
import { NO_SECRET, NOT_GIVEN } from '../../../src/adapters/cli/read-environment-options.ts';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import { describeOption, type OptionSpec } from '../../../src/options/schema/option.ts';
import { listWrapperOptions, variableOf, WRAPPED, type Wrapped } from './wrapper-options.ts';

interface Parameter {
  type: 'boolean' | 'enum' | 'env_var_name' | 'executor' | 'integer' | 'string';
  description: string;
  default: string | boolean | number;
  enum?: readonly string[];
}

const HEAD = '# Generated from src/options/schema and tools/bootstrap; npm run generate rewrites it.\n';
const PAGE = { lineWidth: 0, blockQuote: 'literal' } as const;

/** Where commands leave what they signed, below a folder for each job; what jobs before had handed on is there too. */
const FOLDER = '.chopmark';
/**
 * What one command hands on, and how it ended. Nothing of a job before: CircleCI attaches no workspace where two jobs that ran side by
 * side put the same path into it.
 */
const OWN_FOLDER = '.chopmark-step';
/** As `engine/shared/run/bundle-folder.ts` names the folder of a job; the machines of a parallel job share its id. */
const JOB = [
  `chopmark_job="$(printf '%s' "\${CIRCLE_WORKFLOW_JOB_ID:-local}\${CIRCLE_NODE_INDEX:+-$CIRCLE_NODE_INDEX}" | tr -c 'A-Za-z0-9._-' _)"`,
];

/** Parameters that only CircleCI has: of every command, and of every job besides. */
const OF_COMMANDS: Readonly<Record<string, Parameter>> = {
  persist: {
    type: 'boolean',
    default: true,
    description: 'Also put the bundles into the workspace, for a job that merges or verifies them.',
  },
  use_installed: { type: 'boolean', default: false, description: 'Use the chopmark on PATH, of any version.' },
  download_url: { type: 'string', default: NOT_GIVEN, description: 'Mirror of the release files.' },
};
const OF_JOBS: Readonly<Record<string, Parameter>> = {
  executor: {
    type: 'executor',
    default: 'default',
    description: 'Executor of the job. It needs curl or wget and glibc, or Node.js.',
  },
  workspace: { type: 'string', default: '.', description: 'Folder to attach the workspace of earlier jobs to.' },
};

/** The generated files of the orb, by their path in `circleci/src`. */
export function writeOrb(engine: string): Record<string, string> {
  return Object.fromEntries(
    WRAPPED.flatMap((command) => [
      [`commands/${command}.yml`, HEAD + stringify(writeCommand(command), PAGE)],
      [`jobs/${command}.yml`, HEAD + stringify(writeJob(command), PAGE)],
      [`scripts/${command}.sh`, writeScript(command, engine)],
    ]).concat([['scripts/install.sh', writeInstallScript(engine)]]),
  );
}

const parametersOf = (command: Wrapped): Record<string, Parameter> => ({
  ...Object.fromEntries(listWrapperOptions(command).map((option) => [snake(option.name), writeParameter(option)])),
  ...OF_COMMANDS,
});

function writeCommand(command: Wrapped) {
  const options = listWrapperOptions(command);
  const environment = {
    ...Object.fromEntries(
      options.map(({ name, kind }) => [variableOf(name), `${kind === 'secret' ? 'env:' : ''}<< parameters.${snake(name)} >>`]),
    ),
    CHOPMARK_USE_INSTALLED: '<< parameters.use_installed >>',
    CHOPMARK_DOWNLOAD_URL: '<< parameters.download_url >>',
  };
  return {
    description: `${COMMANDS[command].description} The bundles are kept as artifacts, also if the command fails.`,
    parameters: parametersOf(command),
    steps: [
      // It ends well in any case: CircleCI would not put anything into the workspace after a step that failed.
      { run: { name: `chopmark ${command}`, environment, command: `<<include(scripts/${command}.sh)>>` } },
      { store_artifacts: { name: 'Keep bundles and results', path: FOLDER, destination: 'chopmark' } },
      {
        when: {
          condition: '<< parameters.persist >>',
          steps: [{ persist_to_workspace: { name: 'Hand bundles on', root: OWN_FOLDER, paths: [FOLDER] } }],
        },
      },
      { run: { name: 'Was it done?', command: `<<include(scripts/end.sh)>>` } },
    ],
  };
}

function writeJob(command: Wrapped) {
  const parameters = parametersOf(command);
  return {
    description: `A job that attaches the workspace of earlier jobs and runs chopmark ${command}.`,
    parameters: { ...OF_JOBS, ...parameters },
    executor: '<< parameters.executor >>',
    steps: [
      { checkout: {} },
      { attach_workspace: { at: '<< parameters.workspace >>' } },
      { [command]: Object.fromEntries(Object.keys(parameters).map((name) => [name, `<< parameters.${name} >>`])) },
    ],
  };
}

const snake = (name: string) => name.replaceAll('-', '_');

function writeParameter({ kind, help, description: more, default: value, values }: OptionSpec): Parameter {
  const description = describeOption({ help, description: more });
  switch (kind) {
    case 'list':
      return { type: 'string', description: `${description} One per line.`, default: NOT_GIVEN };
    case 'boolean':
      return { type: 'boolean', description, default: value === true };
    case 'integer':
      return value === undefined
        ? { type: 'string', description, default: NOT_GIVEN }
        : { type: 'integer', description, default: Number(value) };
    case 'enum':
      return {
        type: 'enum',
        description,
        default: String(value ?? NOT_GIVEN),
        enum: [...(value === undefined ? [NOT_GIVEN] : []), ...(values ?? [])],
      };
    case 'secret':
      return {
        type: 'env_var_name',
        description: `${description.replace(/: a file, or env:NAME\./, '.')} The value is the name of a variable.`,
        default: NO_SECRET.slice('env:'.length),
      };
    default:
      return { type: 'string', description, default: String(value ?? NOT_GIVEN) };
  }
}

const SHELL = ['#!/bin/sh', '# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.', 'set -eu', ''];

/** Values of the pipeline arrive as 1 and 0 at times. */
const READ_PARAMETERS = [
  `if [ "$CHOPMARK_DOWNLOAD_URL" = "${NOT_GIVEN}" ]; then unset CHOPMARK_DOWNLOAD_URL; fi`,
  'case "$CHOPMARK_USE_INSTALLED" in 1 | true) CHOPMARK_USE_INSTALLED=true ;; *) CHOPMARK_USE_INSTALLED=false ;; esac',
];

function writeScript(command: Wrapped, engine: string): string {
  // Those of merge go where its option says, which is a folder of no job.
  const folders = command === 'merge' ? [`"${FOLDER}/$chopmark_job"`, `${FOLDER}/merged`] : [`"${FOLDER}/$chopmark_job"`];
  return [
    ...SHELL,
    engine.trimEnd(),
    '',
    ...READ_PARAMETERS,
    ...JOB,
    `rm -rf ${OWN_FOLDER}`,
    `mkdir -p "${FOLDER}/$chopmark_job" ${OWN_FOLDER}/${FOLDER}`,
    'chopmark_status=0',
    'if chopmark_engine; then',
    `  "$CHOPMARK_COMMAND" ${command} --env-prefix CHOPMARK_INPUT_ --report text --report json="${FOLDER}/$chopmark_job/result-${command}.json" || chopmark_status=$?`,
    'else',
    '  chopmark_status=2',
    'fi',
    ...folders.map((folder) => `[ ! -d ${folder} ] || cp -R ${folder} ${OWN_FOLDER}/${FOLDER}/`),
    `printf '%s\\n' "$chopmark_status" >${OWN_FOLDER}/exit-code`,
    '',
  ].join('\n');
}

function writeInstallScript(engine: string): string {
  return [
    ...SHELL,
    engine.trimEnd(),
    '',
    ...READ_PARAMETERS,
    'chopmark_engine',
    // Later steps need the private folder of the engine.
    'trap - EXIT',
    // The path of a file that was checked, and no secret, is all that later steps get.
    'mkdir -p "$HOME/.chopmark-bin"',
    'ln -sf "$CHOPMARK_COMMAND" "$HOME/.chopmark-bin/chopmark"',
    // The words go into the file as they are, for the shell of a later step to expand.
    '# shellcheck disable=SC2016',
    `printf '%s\\n' 'export PATH="$HOME/.chopmark-bin:$PATH"' >>"$BASH_ENV"`,
    '',
  ].join('\n');
}
