import { pageUrl } from '../../base/project.ts';
import type { BuildFacts, Fact } from '../../results/build-facts.ts';
import type { ResourceDescriptor } from '../provenance-shape.ts';
import type { BuildType } from './build-type.ts';
import { builderOf, DECLARED, gitSource, onlyDeclared, pick, readBuilder, readFacts, readKnownFacts, textOf } from './fields.ts';

/** Marks the source among the dependencies: if the token proves no source, another dependency is first. */
const SOURCE = 'source';

interface OwnFields {
  /** Page below docs/buildtypes; its name contains the version. */
  page: string;
  /** The name in `externalParameters` for the file or definition that configured the build (the fact `workflow`). */
  configuration: string;
  /** Further external parameters, under the names of facts. */
  external: readonly Fact[];
  /** Internal parameters, under the names of facts. */
  internal: readonly Fact[];
}

/** The project's own build types, for platforms without one: `docs/buildtypes/`. They differ in the facts that a token of the platform proves. */
const define = ({ page, configuration, external, internal }: OwnFields): BuildType => ({
  uri: pageUrl(`buildtypes/${page}`),

  build(record, extra) {
    const { proven } = record;
    return {
      external: { [configuration]: proven.workflow, ...pick(proven, external) },
      internal: { ...pick(proven, internal), [DECLARED]: onlyDeclared(record) },
      source: named(gitSource(proven)),
      builderId: builderOf(proven, extra),
      invocationId: proven.run,
    };
  },

  read(fields) {
    const inner = pick(readFacts(fields.internal), internal) ?? {};
    return readKnownFacts({
      ...inner,
      ...pick(readFacts(fields.external), external),
      workflow: textOf(fields.external[configuration]),
      commit: fields.source.name === SOURCE ? fields.source.digest?.gitCommit : undefined,
      run: fields.invocationId,
      ...readBuilder(fields.builderId, inner.runner),
    });
  },

  fields: { commit: 'resolvedDependencies[0].digest.gitCommit', workflow: `externalParameters.${configuration}` },
});

const named = (source: ResourceDescriptor | undefined): ResourceDescriptor | undefined => source && { name: SOURCE, ...source };

export const circleciJob: BuildType = define({
  page: 'circleci-job-v1.md',
  configuration: 'pipelineDefinition',
  external: ['repository', 'ref'],
  internal: ['runner'],
});

export const jenkinsBuild: BuildType = define({ page: 'jenkins-build-v1.md', configuration: 'job', external: [], internal: [] });

export const buildkiteJob: BuildType = define({
  page: 'buildkite-job-v1.md',
  configuration: 'pipeline',
  external: ['ref'],
  internal: ['trigger', 'runner', 'job'],
});

/** For builds without proven facts: signed with a key, or by an identity outside of CI. Then only the identity in the certificate is certain. */
export const declaredBuild: BuildType = {
  uri: pageUrl('buildtypes/declared-build-v1.md'),

  build: (record, { signer }) => ({
    external: {},
    internal: { [DECLARED]: onlyDeclared(record) },
    source: undefined,
    builderId: signer === undefined ? pageUrl('buildtypes/declared-build-v1.md#signed-with-a-key') : uriOf(signer),
    invocationId: undefined,
  }),

  read: (): BuildFacts => ({}),

  fields: {},
};

/** A builder ID must be a URI, so an email address needs a scheme. */
const uriOf = (identity: string) => (/^[^:/@]+@[^:/@]+$/.test(identity) ? `mailto:${identity}` : identity);
