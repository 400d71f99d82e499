import { resolve } from 'node:path';
import { exitCodeOf } from '../../results/exit-code.ts';
import type { Result, ResultProblem } from '../../results/result.ts';
import { ACTION_NAMES, type ActionName } from './inputs.ts';

export interface OutputSpec {
  name: string;
  help: string;
  actions: readonly ActionName[];
}

/** The actions that write bundles. */
const SIGNING = ['attest', 'sign', 'merge'] as const;

/** The outputs for later steps. The first four are those of `actions/attest`. */
export const ACTION_OUTPUTS = [
  {
    name: 'bundle-path',
    help: 'The bundle. If there are several, the JSON Lines file with all of them.',
    actions: SIGNING,
  },
  { name: 'attestation-id', help: 'The ids of the attestations that GitHub stored, separated by commas.', actions: ['attest', 'merge'] },
  {
    name: 'attestation-url',
    help: 'The page of the attestation on GitHub. If there are several, the page of the first one.',
    actions: ['attest', 'merge'],
  },
  { name: 'storage-record-ids', help: 'The ids of the storage records, separated by commas.', actions: ['attest'] },
  {
    name: 'bundle-dir',
    help: 'The folder with all bundles of this step, and with what a later run needs to continue. Set even if the step fails.',
    actions: SIGNING,
  },
  { name: 'certificate-identity', help: 'The identity in the certificate. Empty if a key signed.', actions: ['attest', 'sign'] },
  { name: 'certificate-oidc-issuer', help: 'The issuer of that identity.', actions: ['attest', 'sign'] },
  {
    name: 'trusted-root-path',
    help: 'The trusted root of the sandbox, if a sandbox signed because there was no identity (on-missing-identity: sandbox).',
    actions: ['attest', 'sign'],
  },
  { name: 'skipped', help: 'true if nothing was signed although nothing failed (on-missing-identity: skip).', actions: ['attest', 'sign'] },
  { name: 'verdict', help: 'verified, refused or inconclusive: the worst verdict of all artifacts.', actions: ['verify'] },
  { name: 'subjects', help: 'The number of subjects.', actions: ACTION_NAMES },
  { name: 'result-path', help: 'The file with the whole result as one JSON document (chopmark.result/1).', actions: ACTION_NAMES },
  { name: 'exit-code', help: 'The exit code of the command line: 0 to 7.', actions: ACTION_NAMES },
  { name: 'error-code', help: 'The code of the first error. Empty if there is none.', actions: ACTION_NAMES },
] as const satisfies readonly OutputSpec[];

/** The outputs of `setup/action.yml`. */
export const SETUP_OUTPUTS = [
  { name: 'version', help: 'The version of chopmark.' },
  { name: 'path', help: 'The absolute path of the command. Its folder is on PATH in later steps.' },
] as const satisfies readonly Omit<OutputSpec, 'actions'>[];

export type Outputs = Partial<Record<(typeof ACTION_OUTPUTS)[number]['name'], string>>;

/** The outputs of a result. Paths are absolute, because a later step can have another working folder. */
export function describeOutputs(result: Result, workingFolder: string): Outputs {
  const pages = listPages(result);
  const signer = result.statements[0]?.signer;
  return {
    subjects: String(result.subjects.length),
    ...(result.command === 'verify' && { verdict: worstVerdict(result) }),
    ...(result.bundlePath !== undefined && { 'bundle-path': resolve(workingFolder, result.bundlePath) }),
    ...(pages.length > 0 && { 'attestation-id': pages.map(lastPart).join(','), 'attestation-url': pages[0] ?? '' }),
    ...(signer?.kind === 'certificate' && {
      'certificate-identity': signer.identity.san,
      'certificate-oidc-issuer': signer.identity.issuer,
    }),
    ...(result.skipped && { skipped: 'true' }),
  };
}

/** Pages of attestations on GitHub, each once. An attestation that was already stored has no known page. */
export const listPages = ({ statements }: Result): string[] => [
  ...new Set(
    statements.flatMap(({ stores }) =>
      stores.flatMap(({ store, url }) => (/^github(:|$)/.test(store) && /\/\d+$/.test(url ?? '') ? [url ?? ''] : [])),
    ),
  ),
];

/** The problems of the run first, then those of stores and artifacts. */
export const listProblems = ({ problems, statements, artifacts = [] }: Result): ResultProblem[] => [
  ...problems,
  ...statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
  ...artifacts.flatMap(({ problem }) => problem ?? []),
];

/** The first problem with the exit code of the result. */
export function findFirstProblem(result: Result): ResultProblem | undefined {
  const problems = listProblems(result);
  const exitCode = exitCodeOf(result);
  return problems.find((problem) => exitCodeOf({ problems: [problem], statements: [] }) === exitCode) ?? problems[0];
}

function worstVerdict({ artifacts = [] }: Result): string {
  const verdicts = artifacts.map(({ verdict }) => verdict);
  return (['refused', 'inconclusive', 'verified'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
