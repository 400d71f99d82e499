import type { BuildFacts, Fact } from '../../results/build-facts.ts';
import { partOf, readKnownFacts, repositoryUrl, textOf } from './fields.ts';

/**
 * Build types of SLSA v0.2 in which `invocation.configSource` is the repository of the workflow: those of slsa-github-generator
 * (slsa-verifier, slsaprovenance/common/buildtypes.go) and npm (libnpmpublish, provenance.js). Other builders name other sources there
 * for good reasons.
 */
const BUILD_TYPES: readonly string[] = [
  'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  'https://github.com/slsa-framework/slsa-github-generator/go@v1',
  'https://github.com/slsa-framework/slsa-github-generator/container@v1',
  'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
  'https://github.com/slsa-framework/slsa-github-generator-go@v1',
  'https://github.com/slsa-framework/slsa-github-generator@v1',
  'https://github.com/npm/cli/gha@v1',
  'https://github.com/npm/cli/gha/v1',
  'https://github.com/npm/cli/gha/v2',
  'https://github.com/npm/cli/gitlab/v0alpha1',
];

const FIELDS: Readonly<Partial<Record<Fact, string>>> = {
  repository: 'invocation.configSource.uri',
  ref: 'invocation.configSource.uri',
  commit: 'invocation.configSource.digest.sha1',
};

/** A file in another repository: a workflow that an organization requires. Its ref is not that of the source. */
const ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;

/** The source of a provenance of v0.2. Empty for other build types. */
export function readConfigSource(
  buildType: string,
  invocation: Readonly<Record<string, unknown>>,
): { facts: BuildFacts; fields?: Readonly<Partial<Record<Fact, string>>> } {
  if (!BUILD_TYPES.includes(buildType)) return { facts: {} };
  const { uri, digest, entryPoint } = partOf(invocation.configSource);
  const [location, ...rest] = (textOf(uri) ?? '').split('@');
  const ref = rest.join('@');
  return {
    facts: readKnownFacts({
      repository: repositoryUrl(location) || undefined,
      ref: ref === '' || ELSEWHERE.test(textOf(entryPoint) ?? '') ? undefined : ref,
      commit: textOf(partOf(digest).sha1) ?? textOf(partOf(digest).gitCommit),
    }),
    fields: FIELDS,
  };
}
