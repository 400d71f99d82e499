import type { Env } from '../../base/ports.ts';
import { listDetected } from '../../identity/detect.ts';
import type { CiId } from '../../results/build-facts.ts';
import type { RepositoryFiles } from './repository-files.ts';

export interface DetectedCi {
  ci: CiId;
  /** What shows it: a path in the repository, or `this job`. */
  sign: string;
}

/** Paths that show which CI a repository uses, in the order in which they are listed. */
const SIGNS: readonly (readonly [path: string, ci: CiId])[] = [
  ['.github/workflows', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
  ['.circleci', 'circleci'],
  ['Jenkinsfile', 'jenkins'],
  ['.buildkite', 'buildkite'],
];

/** CI systems that the repository uses. A job of one of them decides: it runs in the CI that the question is about. */
export async function detectCis(files: RepositoryFiles, env: Env): Promise<DetectedCi[]> {
  const present = await Promise.all(SIGNS.map(([path]) => files.has(path)));
  const byFiles = SIGNS.flatMap(([sign, ci], index): DetectedCi[] => (present[index] ? [{ ci, sign }] : []));
  const byJob = listDetected(env).map(({ id }): DetectedCi => ({ ci: id, sign: 'this job' }));
  const [job] = byJob;
  if (job && byJob.length === 1 && (byFiles.length === 0 || byFiles.some(({ ci }) => ci === job.ci))) return [job];
  return [...byFiles, ...byJob.filter(({ ci }) => !byFiles.some((found) => found.ci === ci))];
}

/** Whether this is a job of a CI: no one is there to answer a question. */
export const isInJob = (env: Env): boolean => listDetected(env).length > 0 || !['', '0', 'false', undefined].includes(env.CI);
