/** Access to a running sandbox. */
export interface SandboxAccess {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Absolute. */
  trustConfigPath: string;
  /** Secret: its holder can get a token of any sample identity. */
  bearer: string;
  /** An identity token that is ready to use. */
  token: string;
}

/** Seconds. The command, or the shell, may run for a while before it signs. */
export const CHILD_TOKEN_LIFETIME = 3600;

/**
 * Answers a GET with the bearer secret with `{"value": TOKEN}`. As in the URL of GitHub, a query exists already, and clients append
 * `&audience=`. The identity is the sample job of GitHub, so that provenance signed inside the sandbox can state where it was built.
 */
export const tokenUrlOf = (url: string): string => `${url}/oidc/github/token?api-version=1`;

/** Variables for a command inside the sandbox: see `child-environment.ts`, which puts them in place of the real ones. */
export const sandboxVariables = ({ url, trustConfigPath, bearer, token }: SandboxAccess): Record<string, string> => ({
  CHOPMARK_SANDBOX: trustConfigPath,
  CHOPMARK_SANDBOX_ISSUER: `${url}/oidc/github`,
  ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrlOf(url),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
  SIGSTORE_ID_TOKEN: token,
});
