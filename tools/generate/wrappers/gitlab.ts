import { stringify } from 'yaml';
import { NOT_GIVEN } from '../../../src/adapters/cli/read-environment-options.ts';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import { describeOption, type OptionSpec } from '../../../src/options/schema/option.ts';
import { readPins } from '../../bootstrap/pins.ts';
import { listWrapperOptions, variableOf, type Wrapped } from './wrapper-options.ts';

interface Input {
  description: string;
  type?: 'array' | 'boolean' | 'number' | 'string';
  default?: unknown;
  options?: readonly string[];
  regex?: string;
}
export type GitlabInput = Input;

/** Debian with curl and git; its digest is that of an index of several platforms. */
const IMAGE = 'buildpack-deps:bookworm-scm@sha256:b42f74a50a22540b839042134919504ff7c51e7cf8d751b79d0f94c56566cb92';

/** The image of the release, which has no git, for jobs that then download nothing. Between releases there is none. */
function nameOwnImage(): string {
  const { image } = readPins();
  return image === null ? '' : ` ${image} contains chopmark, so that nothing is downloaded; it has no git.`;
}

/** Inputs that only GitLab has. */
const OWN_INPUTS: Readonly<Record<string, Input>> = {
  'job-name': { description: 'The name of the job.', type: 'string' },
  stage: { description: 'The stage of the job.', type: 'string' },
  image: {
    description: `Image of the job. It needs curl or wget and glibc, or Node.js.${nameOwnImage()}`,
    type: 'string',
    default: IMAGE,
  },
  'job-timeout': {
    description: 'Timeout of the job, which is also the lifetime of its identity token.',
    type: 'string',
    default: '15 minutes',
  },
  rules: { description: 'Rules that decide when the job runs.', type: 'array', default: [{ when: 'on_success' }] },
  'wait-for': {
    description: 'What the job waits for and gets artifacts from: the earlier stages, or the jobs in needs.',
    type: 'string',
    options: ['stages', 'needs'],
    default: 'stages',
  },
  needs: { description: 'Jobs to wait for, if wait-for is needs.', type: 'array', default: [] },
  'artifacts-expire-in': { description: 'Time for which GitLab keeps the bundles.', type: 'string', default: '30 days' },
  'use-installed': { description: 'Use the chopmark on PATH, of any version.', type: 'boolean', default: false },
  'download-url': { description: 'Mirror of the release files.', type: 'string', default: NOT_GIVEN },
};

/** Names of the inputs that only GitLab has. */
export const JOB_INPUT_NAMES: readonly string[] = Object.keys(OWN_INPUTS);

/**
 * The stage of each job, where the user's file names none. `.post` is in every pipeline, also where `stages` is defined, and follows
 * every build. A gate has to come before `deploy`, and a pipeline of jobs in `.pre` and `.post` alone is not created by GitLab, so
 * `verify` is in `test`: where `stages` leaves that out, GitLab refuses the pipeline.
 */
const STAGES: Readonly<Record<Wrapped, string>> = { attest: '.post', sign: '.post', verify: 'test', merge: '.post' };
/** What a job waits for in place of the stages before it: bundles are merged after the job of the same stage that signs them. */
const NEEDS: Readonly<Partial<Record<Wrapped, readonly string[]>>> = { merge: ['chopmark-attest'] };
/**
 * What a job leaves: bundles and result in a folder of its own, as `engine/shared/run/bundle-folder.ts` names it. What came from the jobs before lies
 * beside it, and is theirs to keep.
 */
const OWN_FOLDER = '.chopmark/$CI_JOB_ID/';
const PATHS: Readonly<Record<Wrapped, readonly string[]>> = {
  attest: [OWN_FOLDER],
  sign: [OWN_FOLDER, '**/*.sigstore.json'],
  verify: [OWN_FOLDER],
  merge: [OWN_FOLDER, '$[[ inputs.bundle-dir ]]/'],
};
const ASKS_FOR_TOKEN: readonly Wrapped[] = ['attest', 'sign'];

/** The inputs of a template: the contract's options, and those of the job. */
export function listGitlabInputs(command: Wrapped): Readonly<Record<string, Input>> {
  const needs = NEEDS[command];
  const defaults: Readonly<Record<string, unknown>> = {
    'job-name': `chopmark-${command}`,
    stage: STAGES[command],
    ...(needs && { 'wait-for': 'needs', needs }),
  };
  return Object.fromEntries([
    ...listWrapperOptions(command).map((option) => [option.name, writeInput(option)] as const),
    ...Object.entries(OWN_INPUTS).map(([name, input]) => [name, name in defaults ? { ...input, default: defaults[name] } : input] as const),
  ]);
}

/** A template for GitLab: its inputs reach the job as variables that nothing expands. */
export function writeGitlabTemplate(command: Wrapped, engine: string): string {
  const options = listWrapperOptions(command);
  const inputs = listGitlabInputs(command);
  const variables = {
    ...Object.fromEntries(options.map(({ name, kind }) => [variableOf(name), literal(name, isText(kind))])),
    CHOPMARK_USE_INSTALLED: literal('use-installed', false),
    CHOPMARK_DOWNLOAD_URL: literal('download-url', true),
  };
  const job = {
    extends: `.${input('job-name')}-after-${input('wait-for')}`,
    stage: input('stage'),
    image: input('image'),
    timeout: input('job-timeout'),
    rules: input('rules'),
    ...(ASKS_FOR_TOKEN.includes(command) && { id_tokens: { SIGSTORE_ID_TOKEN: { aud: input('audience') } } }),
    variables,
    script: [writeScript(command, engine)],
    artifacts: {
      when: 'always',
      expire_in: input('artifacts-expire-in'),
      paths: PATHS[command],
      reports: { dotenv: 'chopmark.env', ...(command === 'verify' && { junit: 'chopmark-junit.xml' }) },
    },
  };
  const page = { lineWidth: 0, blockQuote: 'literal' } as const;
  return [
    '# Generated from src/options/schema and tools/bootstrap; npm run generate rewrites it.',
    stringify({ spec: { inputs } }, page).trimEnd(),
    '---',
    `# chopmark ${command}: ${COMMANDS[command].summary}.`,
    stringify(
      {
        // Named after the job: a file may include the template several times, and GitLab merges jobs of the same name.
        [`.${input('job-name')}-after-stages`]: {},
        [`.${input('job-name')}-after-needs`]: { needs: input('needs') },
        [input('job-name')]: job,
      },
      page,
    ),
  ].join('\n');
}

const input = (name: string) => `$[[ inputs.${name} ]]`;

/** Only a text may be the whole value of a variable; in front of everything else a space makes it part of one. */
const literal = (name: string, isText: boolean) => ({ value: `${isText ? '' : ' '}${input(name)}`, expand: false });

const isText = (kind: OptionSpec['kind']) => kind !== 'list' && kind !== 'boolean' && kind !== 'integer';

function writeInput({ kind, help, description: more, default: value, values }: OptionSpec): Input {
  const description = describeOption({ help, description: more });
  switch (kind) {
    case 'list':
      return { description, type: 'array', default: [] };
    case 'boolean':
      return { description, type: 'boolean', default: value ?? false };
    case 'integer':
      return value === undefined
        ? { description, type: 'string', default: NOT_GIVEN, regex: '^(\\(not given\\)|[0-9]{1,15})$' }
        : { description, type: 'number', default: value };
    case 'enum':
      return {
        description,
        type: 'string',
        default: value ?? NOT_GIVEN,
        options: [...(value === undefined ? [NOT_GIVEN] : []), ...(values ?? [])],
      };
    case 'duration':
      return { description, type: 'string', default: value ?? NOT_GIVEN, regex: '^(\\(not given\\)|([0-9]+(ms|s|m|h))+)$' };
    default:
      return { description, type: 'string', default: value ?? NOT_GIVEN };
  }
}

function writeScript(command: Wrapped, engine: string): string {
  const reports = [
    'text',
    'json=".chopmark/$CI_JOB_ID/result.json"',
    'dotenv=chopmark.env',
    ...(command === 'verify' ? ['junit=chopmark-junit.xml'] : []),
  ];
  return [
    engine.trimEnd(),
    '',
    `if [ "$CHOPMARK_DOWNLOAD_URL" = "${NOT_GIVEN}" ]; then unset CHOPMARK_DOWNLOAD_URL; fi`,
    'case "$CHOPMARK_USE_INSTALLED" in *true) CHOPMARK_USE_INSTALLED=true ;; *) CHOPMARK_USE_INSTALLED=false ;; esac',
    'chopmark_engine || exit $?',
    `"$CHOPMARK_COMMAND" ${command} --env-prefix CHOPMARK_INPUT_ ${reports.map((report) => `--report ${report}`).join(' ')}`,
    '',
  ].join('\n');
}
