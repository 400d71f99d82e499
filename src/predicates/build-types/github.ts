import type { BuildFacts } from '../../results/build-facts.ts';
import type { BuildType } from './build-type.ts';
import { gitSource, readKnownFacts, textOf } from './fields.ts';

/**
 * GitHub's own build type, in the form that actions/attest writes (actions/toolkit, packages/attest), so that the same verifiers accept it.
 * The token proves everything in it; it has no place for declared facts.
 */
export const githubWorkflow: BuildType = {
  uri: 'https://actions.github.io/buildtypes/workflow/v1',

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
    const [repository, path, ref] = [textOf(workflow.repository), textOf(workflow.path), textOf(workflow.ref)];
    const uri = `git+${repository}@`;
    const isSource = source.uri?.startsWith(uri) === true;
    return readKnownFacts({
      repository,
      repositoryId: textOf(github.repository_id),
      ownerId: textOf(github.repository_owner_id),
      ref: isSource ? source.uri?.slice(uri.length) : undefined,
      commit: isSource ? source.digest?.gitCommit : undefined,
      workflow: repository && path && ref && `${repository}/${path}@${ref}`,
      signer: builderId,
      trigger: textOf(github.event_name),
      run: invocationId,
      runner: textOf(github.runner_environment),
    });
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

const partOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
