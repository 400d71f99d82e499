import type { Env, Exec, Logger } from '../../base/ports.ts';

/** The credentials for a registry, or for the service that issues its tokens. */
export type Credentials =
  | { kind: 'password'; username: string; password: string }
  /** A refresh token (OAuth 2), as ACR and Docker Hub issue them. */
  | { kind: 'identity-token'; token: string }
  /** Sent to the registry unchanged. */
  | { kind: 'bearer'; token: string };

export interface CredentialPorts {
  env: Env;
  exec: Exec;
  logger: Pick<Logger, 'secret' | 'debug'>;
}
