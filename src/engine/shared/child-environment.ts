import type { Env } from '../../base/ports.ts';

/** How the environment of a sandboxed command differs from its parent's. */
export interface EnvironmentChanges {
  set: Record<string, string>;
  /** Names that the parent has. */
  unset: string[];
}

/**
 * The environment of a command that runs inside a sandbox: its parent's, without what could prove the real CI job's identity or
 * open its doors, and with what signs in the sandbox instead.
 *
 * - `CHOPMARK_SANDBOX` is the path of the client trust config. chopmark reads it for `--instance sandbox` alone, and for signing
 *   alone: what a verifier trusts is never taken from a variable, since an earlier step of a job could have set it. The command
 *   verifies with `--instance "$CHOPMARK_SANDBOX"`, where the person who writes the command line decides.
 * - `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` hand out the sandbox's own tokens, to any client that knows GitHub Actions. A
 *   client that signs with `--instance sandbox` sends such a token, never another one.
 * - `SIGSTORE_ID_TOKEN` is one of them, made ready, for clients that ask nowhere.
 * - `NO_PROXY` covers loopback.
 */
export function buildChildEnvironment(parent: Env, sandbox: Readonly<Record<string, string>>): Record<string, string> {
  const { set, unset } = listEnvironmentChanges(parent, sandbox);
  const kept = Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined && !unset.includes(entry[0]));
  return { ...Object.fromEntries(kept), ...set };
}

/** The same environment, as changes for a shell that runs already. */
export function listEnvironmentChanges(parent: Env, sandbox: Readonly<Record<string, string>>): EnvironmentChanges {
  const bypassed = (parent.NO_PROXY ?? parent.no_proxy ?? '').split(',').filter(Boolean);
  const bypass = [...bypassed.filter((entry) => entry !== LOOPBACK), LOOPBACK].join(',');
  const set: Record<string, string> = { ...sandbox, NO_PROXY: bypass, no_proxy: bypass };
  return { set, unset: Object.keys(parent).filter((name) => parent[name] !== undefined && isIdentity(name) && !(name in set)) };
}

const LOOPBACK = '127.0.0.1';

/** Which CI this is. Without them no tool asks the real one for a token. */
const CI_MARKERS = new Set(['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'JENKINS_URL', 'JENKINS_HOME', 'BUILDKITE', 'TF_BUILD']);

/** Where identities and doors are found whose names say nothing of tokens. */
const IDENTITY_SOURCES = new Set([
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'BUILDKITE_AGENT_ENDPOINT',
  'BUILDKITE_AGENT_JOB_API_SOCKET',
  'GOOGLE_GHA_CREDS_PATH',
  'KUBECONFIG',
  'KUBERNETES_SERVICE_HOST',
  'SPIFFE_ENDPOINT_SOCKET',
  'SSH_AUTH_SOCK',
  'SYSTEM_OIDCREQUESTURI',
]);

/** Names that CI systems, clouds and people give to secrets. */
const SECRET_NAME =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)_?KEY|_AUTH$|^CI_JOB_JWT|^DOCKER_AUTH_CONFIG$/;

/** Windows compares names without regard to case, so this does. */
function isIdentity(name: string): boolean {
  const upper = name.toUpperCase();
  return CI_MARKERS.has(upper) || IDENTITY_SOURCES.has(upper) || SECRET_NAME.test(upper);
}
