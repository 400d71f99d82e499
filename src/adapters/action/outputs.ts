import { resolve } from 'node:path';
import { exitCodeOf } from '../../results/exit-code.ts';
import type { Result, ResultProblem } from '../../results/result.ts';
import type { ActionName } from './inputs.ts';

export interface OutputSpec {
  name: string;
  help: string;
  actions: readonly ActionName[];
}

/** What later steps can read; the first four are as `actions/attest` has them. */
export const ACTION_OUTPUTS = [
  {
    name: 'bundle-path',
    help: 'The bundle; where there are several, the JSON Lines file that holds them all.',
    actions: ['attest'],
  },
  { name: 'attestation-id', help: 'The ids of what GitHub stored, separated by commas.', actions: ['attest'] },
  { name: 'attestation-url', help: 'The page of the attestation on GitHub; of the first, where there are several.', actions: ['attest'] },
  { name: 'storage-record-ids', help: 'The ids of storage records, separated by commas.', actions: ['attest'] },
  {
    name: 'bundle-dir',
    help: 'The folder with all bundles of this step and what a later run needs to go on; set also where the step fails.',
    actions: ['attest'],
  },
  { name: 'certificate-identity', help: 'Who signed, as the certificate has it; empty where a key signed.', actions: ['attest'] },
  { name: 'certificate-oidc-issuer', help: 'Who issued that identity.', actions: ['attest'] },
  {
    name: 'trusted-root-path',
    help: 'The trusted root of the sandbox that signed because there was no identity (on-missing-identity: sandbox).',
    actions: ['attest'],
  },
  { name: 'skipped', help: 'true where nothing was signed though nothing failed (on-missing-identity: skip).', actions: ['attest'] },
  { name: 'verdict', help: 'verified, refused or inconclusive: the worst of all artifacts.', actions: ['verify'] },
  { name: 'subjects', help: 'How many subjects there were.', actions: ['attest', 'verify'] },
  { name: 'result-path', help: 'The whole result as one JSON document (chopmark.result/1).', actions: ['attest', 'verify'] },
  { name: 'exit-code', help: 'What the command line would have ended with: 0 to 7.', actions: ['attest', 'verify'] },
  { name: 'error-code', help: 'The code of the first error; empty where there is none.', actions: ['attest', 'verify'] },
] as const satisfies readonly OutputSpec[];

export type Outputs = Partial<Record<(typeof ACTION_OUTPUTS)[number]['name'], string>>;

/** The outputs that a result decides. Paths are absolute, since a later step may have another working folder. */
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

/** Pages of attestations on GitHub, each once. One that was there already is known by no page of its own. */
export const listPages = ({ statements }: Result): string[] => [
  ...new Set(
    statements.flatMap(({ stores }) =>
      stores.flatMap(({ store, url }) => (/^github(:|$)/.test(store) && /\/\d+$/.test(url ?? '') ? [url ?? ''] : [])),
    ),
  ),
];

/** What stopped the run first, then what stores and artifacts say. */
export const listProblems = ({ problems, statements, artifacts = [] }: Result): ResultProblem[] => [
  ...problems,
  ...statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
  ...artifacts.flatMap(({ problem }) => problem ?? []),
];

/** Of the problems, the first that stands for the exit code. */
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
