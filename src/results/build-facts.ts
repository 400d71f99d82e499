/** CI systems that the product supports. */
export type CiId = 'github' | 'gitlab' | 'circleci' | 'jenkins' | 'buildkite';

/** Signers whose certificates policies describe by clauses: the jobs of CI systems, and GitHub's own signer of immutable releases. */
export type SignerId = CiId | 'github-release';

/** Facts about a build, as far as they are known. An unknown fact is absent, never empty. */
export interface BuildFacts {
  /** URL with scheme, so that it can be compared across CI systems. */
  repository?: string;
  repositoryId?: string;
  owner?: string;
  ownerId?: string;
  ref?: string;
  /** Git commit, 40 or 64 lower-case hex digits. */
  commit?: string;
  /** URL of the file or definition that configured the build, with `@ref` if the platform provides it. */
  workflow?: string;
  workflowCommit?: string;
  /** URI of the signing identity: the reusable workflow on GitHub, otherwise the same as `workflow`. */
  signer?: string;
  /** The event that started the build: push, schedule… */
  trigger?: string;
  /** URL of this run. */
  run?: string;
  /** `github-hosted`, `self-hosted`…, in the words of the platform. */
  runner?: string;
  visibility?: 'public' | 'private' | 'internal';
  /** The job's name in its pipeline. */
  job?: string;
  environment?: string;
  startedOn?: string;
}

export type Fact = keyof BuildFacts;

/** Facts proven by a token that the certificate authority accepted, and facts only declared by the job's environment: never mixed. */
export interface BuildRecord {
  ci: CiId;
  proven: BuildFacts;
  declared: BuildFacts;
}
