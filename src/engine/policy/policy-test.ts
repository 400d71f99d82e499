import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { requirePolicy } from '../../policy/parse/load-policy.ts';
import type { PolicyReport, TestedCase } from '../../results/policy-report.ts';
import { findStatedDigest } from '../../sigstore/message-digest.ts';
import type { Artifact } from '../../verification/artifact.ts';
import { DIGEST_NAME } from '../../x509/algorithms.ts';
import { createArtifactEvaluator } from '../shared/evidence/artifact-evaluator.ts';
import { type Candidate, readNamed } from '../shared/evidence/evidence.ts';
import { openRego } from '../shared/evidence/open-rego.ts';
import { openRoots } from '../shared/evidence/open-roots.ts';
import { MAX_POLICY_CASES } from '../shared/limits.ts';
import { startRun } from '../shared/run/run.ts';

const CONCURRENCY = 4;

/** One case: the bundles about one artifact, and the expected outcome. */
interface Case {
  name: string;
  expected: string;
  files: string[];
}

/**
 * Decides every case of a folder: `accept/CASE`, `refuse/CASE`, `refuse/CODE/CASE`. A case is a file of bundles, or a folder of such
 * files, about one artifact.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
export async function testPolicy(options: OptionsOf<'policy'> & { policy: string }, ports: Ports): Promise<PolicyReport> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const policy = await requirePolicy(options.policy, ports.workingFolder);
  const { roots } = await openRoots(policy, options, { ports, run });
  const judge = createArtifactEvaluator({ policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec, run.signal)) });
  const cases: TestedCase[] = [];
  for (const { name, expected, files } of (await Promise.all(options.target.map((folder) => listCases(folder, ports)))).flat()) {
    const candidates = await readNamed(files, ports);
    const { artifact, asked } = artifactOf(candidates);
    const { verdict, problem } = await judge(artifact, asked, candidates);
    const found = verdict === 'verified' ? 'accept' : (problem?.code ?? 'refuse');
    const asExpected = expected === 'refuse' ? found !== 'accept' : found === expected;
    cases.push({ name, expected, found, asExpected, ...(problem && { problem }) });
  }
  return { schema: 'chopmark.policy/1', action: 'test', ...(policy.digest !== undefined && { policyDigest: policy.digest }), cases };
}

async function listCases(folder: string, { workingFolder }: Ports): Promise<Case[]> {
  const top = resolve(workingFolder, folder);
  const accept = await casesIn(join(top, 'accept'), 'accept', 'accept');
  const refuse = await casesIn(join(top, 'refuse'), 'refuse', 'refuse');
  const cases = [...accept, ...refuse];
  if (cases.length === 0)
    throw new ChopmarkError({
      code: 'INPUT_NO_SUBJECTS',
      message: `${folder} has no bundles in the folders accept or refuse.`,
      hint: 'Put bundles that must be accepted into accept, and others into refuse, or into refuse/CODE for an expected code.',
    });
  if (cases.length > MAX_POLICY_CASES)
    throw new ChopmarkError({
      code: 'INPUT_TOO_MANY_SUBJECTS',
      message: `${folder} has ${cases.length} cases, and at most ${MAX_POLICY_CASES} are allowed.`,
    });
  return cases;
}

async function casesIn(folder: string, path: string, expected: string): Promise<Case[]> {
  const entries = await list(folder);
  const cases = await Promise.all(
    entries.map(async ({ name, isFolder }): Promise<Case[]> => {
      const at = join(folder, name);
      if (!isFolder) return [{ name: `${path}/${name}`, expected, files: [at] }];
      if (expected === 'refuse' && /^[A-Z]+(_[A-Z]+)+$/.test(name)) return casesIn(at, `${path}/${name}`, name);
      const files = (await list(at)).filter((entry) => !entry.isFolder).map((entry) => join(at, entry.name));
      return files.length === 0 ? [] : [{ name: `${path}/${name}`, expected, files }];
    }),
  );
  return cases.flat();
}

async function list(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || /\.jsonl?$/.test(entry.name)))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ChopmarkError({
      code: 'INPUT_UNREADABLE',
      message: `Reading ${folder} failed: ${explainFileError(error)}.`,
      hint: 'Check the path and its permissions.',
    });
  }
}

/** The artifact of the first bundle of a case: a subject of its statement, or the digest that it signs. */
function artifactOf(candidates: readonly Candidate[]): { artifact: string; asked: Artifact } {
  for (const { bundle, subjects } of candidates) {
    const [subject] = subjects;
    if (subject) return { artifact: subject.name, asked: { kind: 'digests', ...subject.digest } };
    const stated = bundle && findStatedDigest(bundle);
    if (stated) {
      const { algorithm, digest } = stated;
      return {
        artifact: `${DIGEST_NAME[algorithm]}:${digest.toString('hex')}`,
        asked: { kind: 'digest', algorithm: DIGEST_NAME[algorithm], digest: digest.toString('hex') },
      };
    }
  }
  return { artifact: 'an artifact that no bundle names', asked: { kind: 'digests' } };
}
