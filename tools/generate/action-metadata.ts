import { type ActionInput, type ActionName, listInputs } from '../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS, SETUP_OUTPUTS } from '../../src/adapters/action/outputs.ts';
import { describeOption } from '../../src/options/schema/option.ts';

const ABOUT = {
  attest: {
    name: 'chopmark attest',
    description: 'Sign and attest the artifacts of a workflow with its own identity. Accepts the inputs of actions/attest.',
    main: 'dist/action/index.js',
    icon: 'check-circle',
  },
  sign: {
    name: 'chopmark sign',
    description: 'Sign files and images with the identity of the workflow, and write FILE.sigstore.json next to each file.',
    main: '../dist/action/sign.js',
    icon: 'edit-3',
  },
  merge: {
    name: 'chopmark merge',
    description: 'Join the bundles of matrix jobs, fail if a subject is missing or has two digests, and store them.',
    main: '../dist/action/merge.js',
    icon: 'git-merge',
  },
  verify: {
    name: 'chopmark verify',
    description:
      'Fail the job unless the artifacts were signed by the expected identity: files, digests and images, against an identity or a policy.',
    main: '../dist/action/verify.js',
    icon: 'shield',
  },
} as const satisfies Record<ActionName, object>;

/** The path of an action's metadata in the repository. */
export const actionFile = (action: ActionName): string => (action === 'attest' ? 'action.yml' : `${action}/action.yml`);

/** `action.yml`, `sign/action.yml` …: inputs and outputs as the contract and the Action's own tables have them. */
export function writeActionMetadata(action: ActionName): string {
  const { name, description, main, icon } = ABOUT[action];
  const outputs = ACTION_OUTPUTS.filter(({ actions }) => actions.some((candidate) => candidate === action));
  return [
    '# Written by `npm run generate` from src/options/schema and src/adapters/action.',
    `name: ${quote(name)}`,
    `description: ${quote(description)}`,
    `author: ${quote('chopmark')}`,
    'branding:',
    `  icon: ${icon}`,
    '  color: green',
    'inputs:',
    ...listInputs(action).flatMap(writeInput),
    'outputs:',
    ...outputs.flatMap(({ name: output, help }) => [`  ${output}:`, `    description: ${quote(help)}`]),
    'runs:',
    '  using: node24',
    `  main: ${main}`,
    '',
  ].join('\n');
}

/** How a value is written, if its kind does not show it. */
function describeForm({ kind, values, separator }: ActionInput['spec']): string {
  if (kind === 'enum') return ` One of ${(values ?? []).join(', ')}.`;
  if (kind !== 'list') return '';
  return separator === 'lines' ? ' One per line.' : ' One per line, or separated by commas.';
}

function writeInput({ spec, default: fallback }: ActionInput): string[] {
  const { name, help, description, defaultText, formerly, required = false } = spec;
  const otherwise = defaultText === undefined ? '' : ` Default: ${defaultText}.`;
  const lines = [
    `    description: ${quote(`${describeOption({ help, description })}${describeForm(spec)}${otherwise}`)}`,
    `    required: ${required}`,
    ...(fallback === undefined ? [] : [`    default: ${quote(fallback)}`]),
  ];
  const former = formerly === undefined ? [] : [`  ${formerly}:`, ...lines, `    deprecationMessage: ${quote(`Deprecated: use ${name}.`)}`];
  return [`  ${name}:`, ...lines, ...former];
}

/** Always quoted: `true` and `1` are texts to a runner. */
const quote = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** `setup/action.yml`: no inputs, because the commit of the action is the version of the command. */
export const writeSetupMetadata = (): string =>
  [
    '# Written by `npm run generate` from src/adapters/action.',
    'name: "chopmark setup"',
    'description: "Put the command chopmark on PATH for the run: steps of the job. Downloads nothing."',
    'author: "chopmark"',
    'branding:',
    '  icon: terminal',
    '  color: green',
    'outputs:',
    ...SETUP_OUTPUTS.flatMap(({ name, help }) => [`  ${name}:`, `    description: ${quote(help)}`]),
    'runs:',
    '  using: node24',
    '  main: ../dist/action/setup.js',
    '',
  ].join('\n');
