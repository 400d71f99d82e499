import type { Fact } from '../../results/build-facts.ts';
import type { BuildType } from './build-type.ts';
import { builderOf, DECLARED, onlyDeclared, PROVEN, pick, readBuilder, readFacts, readKnownFacts, textOf } from './fields.ts';

/** Proven by the token, without a field in GitLab's type. */
const WITHOUT_FIELD: readonly Fact[] = [
  'repositoryId',
  'owner',
  'ownerId',
  'ref',
  'workflow',
  'workflowCommit',
  'trigger',
  'runner',
  'visibility',
  'environment',
];

/**
 * GitLab's own build type (docs.gitlab.com, SLSA provenance specification), with the fields that a token proves. `entryPoint`, `executor`
 * and similar fields are only declared by the job, and `variables` would publish values of the environment in a public log.
 */
export const gitlabJob: BuildType = {
  uri: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',

  build(record, extra) {
    const { proven } = record;
    const job = proven.run?.match(/\/-\/jobs\/(\d+)$/)?.[1];
    return {
      external: { source: proven.repository },
      internal: { job, [PROVEN]: pick(proven, WITHOUT_FIELD), [DECLARED]: onlyDeclared(record) },
      source: proven.repository && proven.commit ? { uri: proven.repository, digest: { gitCommit: proven.commit } } : undefined,
      builderId: builderOf(proven, extra),
      invocationId: job,
    };
  },

  read({ external, internal, source, builderId, invocationId }) {
    const repository = textOf(external.source);
    const proven = pick(readFacts(internal[PROVEN]), WITHOUT_FIELD);
    return readKnownFacts({
      ...proven,
      repository,
      commit: source.uri === repository ? source.digest?.gitCommit : undefined,
      run: repository && invocationId && `${repository}/-/jobs/${invocationId}`,
      ...readBuilder(builderId, proven?.runner),
    });
  },

  fields: { repository: 'externalParameters.source', commit: 'resolvedDependencies[0].digest.gitCommit' },
};
