/** CI systems with a place in the product. */
export type CiId = 'github' | 'gitlab' | 'circleci' | 'jenkins' | 'buildkite';

/** What a build is, as far as somebody says so. An unknown fact is absent, never empty. */
export interface BuildFacts {
  /** URL with scheme, so that it compares across CIs. */
  repository?: string;
  repositoryId?: string;
  owner?: string;
  ownerId?: string;
  ref?: string;
  /** Git commit, 40 or 64 lower-case hex digits. */
  commit?: string;
  /** URL of the file or definition that configured the build, with `@ref` where the platform has it. */
  workflow?: string;
  workflowCommit?: string;
  /** URI of the identity that signs: the reusable workflow on GitHub, else the same as `workflow`. */
  signer?: string;
  /** What started the build: push, schedule… */
  trigger?: string;
  /** URL of this run. */
  run?: string;
  /** `github-hosted`, `self-hosted`… as the platform words it. */
  runner?: string;
  visibility?: 'public' | 'private' | 'internal';
  /** The job's name in its pipeline. */
  job?: string;
  environment?: string;
  startedOn?: string;
}

export type Fact = keyof BuildFacts;

/** Proven by a token that the certificate authority accepted, or only declared by the job's environment: never mixed. */
export interface BuildRecord {
  ci: CiId;
  proven: BuildFacts;
  declared: BuildFacts;
}
