import type { Env } from '../../base/ports.ts';
import { listDetected } from '../../identity/detect.ts';
import type { CiId } from '../../results/build-facts.ts';
import type { RepositoryFiles } from './repository-files.ts';

export interface DetectedCi {
  ci: CiId;
  /** What shows the CI: a path in the repository, or `this job`. */
  sign: string;
}

/** Paths that show which CI a repository uses, in the order of the output. */
const SIGNS: readonly (readonly [path: string, ci: CiId])[] = [
  ['.github/workflows', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
  ['.circleci', 'circleci'],
  ['Jenkinsfile', 'jenkins'],
  ['.buildkite', 'buildkite'],
];

/** The CI systems that the repository uses. If this is a job of one of them, only that CI is returned. */
export async function detectCis(files: RepositoryFiles, env: Env): Promise<DetectedCi[]> {
  const present = await Promise.all(SIGNS.map(([path]) => files.has(path)));
  const byFiles = SIGNS.flatMap(([sign, ci], index): DetectedCi[] => (present[index] ? [{ ci, sign }] : []));
  const byJob = listDetected(env).map(({ id }): DetectedCi => ({ ci: id, sign: 'this job' }));
  const [job] = byJob;
  if (job && byJob.length === 1 && (byFiles.length === 0 || byFiles.some(({ ci }) => ci === job.ci))) return [job];
  return [...byFiles, ...byJob.filter(({ ci }) => !byFiles.some((found) => found.ci === ci))];
}

/** Whether this is a job of a CI. No person can answer a question in a job. */
export const isInJob = (env: Env): boolean => listDetected(env).length > 0 || !['', '0', 'false', undefined].includes(env.CI);
