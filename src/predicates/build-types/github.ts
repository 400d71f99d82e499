import type { BuildFacts } from '../../results/build-facts.ts';
import type { BuildType } from './build-type.ts';
import { gitSource, partOf, readKnownFacts, repositoryUrl, textOf } from './fields.ts';

const ACTIONS = 'https://actions.github.io/buildtypes/workflow/v1';

/** GitHub's build type, the older one of the SLSA project that npm writes, and slsa-github-generator's: all name the workflow alike. */
export const GITHUB_BUILD_TYPES: readonly string[] = [
  ACTIONS,
  'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
  'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
];

/** A file in another repository than the one that is built: a workflow that an organization requires. */
const ELSEWHERE = /^[^/]+\/[^/]+\/\.github\/workflows\//;

/**
 * GitHub's own build type, in the form that actions/attest writes (actions/toolkit, packages/attest), so that the same verifiers accept it.
 * The token proves everything in it; it has no place for declared facts.
 */
export const githubWorkflow: BuildType = {
  uri: ACTIONS,

  build({ proven }, { signer }) {
    return {
      external: { workflow: workflowOf(proven) },
      internal: {
        github: {
          event_name: proven.trigger,
          repository_id: proven.repositoryId,
          repository_owner_id: proven.ownerId,
          runner_environment: proven.runner,
        },
      },
      source: gitSource(proven),
      // The signing workflow unchanged: a self-hosted runner shows only in runner_environment.
      builderId: signer ?? proven.signer ?? '',
      invocationId: proven.run,
    };
  },

  read({ external, internal, source, builderId, invocationId }) {
    const workflow = partOf(external.workflow);
    const github = partOf(internal.github);
    const [repository, path, ref] = [repositoryUrl(textOf(workflow.repository)), textOf(workflow.path), textOf(workflow.ref)];
    const isElsewhere = path !== undefined && ELSEWHERE.test(path);
    const place = isElsewhere && repository !== undefined && URL.canParse(repository) ? new URL(repository).origin : repository;
    // A workflow elsewhere has a ref of its own. A dependency is the source only if it is the repository at the ref of the workflow.
    const isSource = !isElsewhere && source.uri === `git+${repository}@${ref}`;
    return readKnownFacts({
      repository,
      repositoryId: textOf(github.repository_id),
      ownerId: textOf(github.repository_owner_id),
      ref: isElsewhere ? undefined : ref,
      commit: isSource ? source.digest?.gitCommit : undefined,
      workflow: place && path && ref && `${place}/${path}@${ref}`,
      signer: builderId || undefined,
      trigger: textOf(github.event_name),
      run: invocationId,
      runner: textOf(github.runner_environment),
    });
  },

  fields: {
    repository: 'externalParameters.workflow.repository',
    repositoryId: 'internalParameters.github.repository_id',
    ownerId: 'internalParameters.github.repository_owner_id',
    ref: 'externalParameters.workflow.ref',
    commit: 'resolvedDependencies[0].digest.gitCommit',
    workflow: 'externalParameters.workflow',
  },
};

/** `https://github.com/OWNER/NAME/PATH@REF` in its parts. A ref may contain `@`, the path before it may not. */
function workflowOf({ workflow, repository }: BuildFacts): Readonly<Record<string, string | undefined>> {
  const [location = '', ...ref] = workflow?.split('@') ?? [];
  const server = repository && URL.canParse(repository) ? new URL(repository).origin : '';
  const path =
    repository && location.startsWith(`${repository}/`) ? location.slice(repository.length + 1) : location.replace(`${server}/`, '');
  return { ref: ref.join('@') || undefined, repository, path: path || undefined };
}
