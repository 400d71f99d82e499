import type { Env } from '../../base/ports.ts';
import { isSecretName, isSecretValue } from '../../base/secrets/secret-shapes.ts';

/** The differences between the environment of a sandboxed command and the environment of its parent. */
export interface EnvironmentChanges {
  set: Record<string, string>;
  /** Names of variables that the parent has. */
  unset: string[];
}

/**
 * The environment of a command that runs inside a sandbox, and of a build. It is the parent's environment without the variables that
 * prove the identity of the real CI job, give access to its services, or look like secrets by their name or value; in a sandbox with the
 * variables that sign there:
 *
 * - `CHOPMARK_SANDBOX` is the path of the client trust config. chopmark reads it only for `--instance sandbox`, and only for
 *   signing. A verifier never takes its trust from a variable, because an earlier step of a job could have set it. The command
 *   verifies with `--instance "$CHOPMARK_SANDBOX"`, so the author of the command line decides.
 * - `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` give the sandbox's own tokens to any client that supports GitHub Actions. A client
 *   that signs with `--instance sandbox` sends only such a token.
 * - `SIGSTORE_ID_TOKEN` is one of these tokens, already requested, for clients that request no token.
 * - `NO_PROXY` covers loopback.
 */
export function buildChildEnvironment(parent: Env, sandbox: Readonly<Record<string, string>>): Record<string, string> {
  const { set, unset } = listEnvironmentChanges(parent, sandbox);
  const kept = Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined && !unset.includes(entry[0]));
  return { ...Object.fromEntries(kept), ...set };
}

/** The same environment, as changes for a shell that already runs. */
export function listEnvironmentChanges(parent: Env, sandbox: Readonly<Record<string, string>>): EnvironmentChanges {
  const bypassed = (parent.NO_PROXY ?? parent.no_proxy ?? '').split(',').filter(Boolean);
  const bypass = [...bypassed.filter((entry) => entry !== LOOPBACK), LOOPBACK].join(',');
  const set: Record<string, string> = { ...sandbox, NO_PROXY: bypass, no_proxy: bypass };
  return {
    set,
    unset: Object.keys(parent).filter((name) => isIdentity(name, parent[name] ?? '') && parent[name] !== undefined && !(name in set)),
  };
}

const LOOPBACK = '127.0.0.1';

/** Variables that name the CI. Without them no tool asks the real CI for a token. */
const CI_MARKERS = new Set(['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'JENKINS_URL', 'JENKINS_HOME', 'BUILDKITE', 'TF_BUILD']);

/** Variables that lead to identities or give access, and whose names do not look like secrets. */
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

/** A proxy is needed to reach the network at all, also with a password. */
const PROXY = /(?:^|_)PROXY$/;

/** Names are compared without regard to case, as on Windows. */
function isIdentity(name: string, value: string): boolean {
  const upper = name.toUpperCase();
  return CI_MARKERS.has(upper) || IDENTITY_SOURCES.has(upper) || isSecretVariable(name, value);
}

/** Whether a variable looks like a secret by its name, or by its value. */
export const isSecretVariable = (name: string, value: string): boolean =>
  isSecretName(name) || (!PROXY.test(name.toUpperCase()) && isSecretValue(value));
