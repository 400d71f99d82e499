import type { TokenPorts } from '../claims/provider.ts';

/** An identity that the machine gives to every process on it: used outside of CI. */
export interface Workload {
  id: 'google' | 'kubernetes' | 'spiffe';
  name: string;
  docs: string;
  /** Every variable that is read, as documentation. */
  variables: readonly string[];
  secrets: readonly string[];
  renewable: boolean;
  /** Whether this workload identity is present. Opens no connection. */
  detect(ports: Pick<TokenPorts, 'env' | 'readText'>): Promise<boolean>;
  /**
   * Called if `detect` returned true: a failure is an error, and no other source is tried.
   *
   * @throws ChopmarkError `IDENTITY_<WORKLOAD>_NO_TOKEN` if the source is present but issues no token, otherwise `IDENTITY_SERVICE_…`
   */
  token(ports: TokenPorts, audience: string): Promise<string>;
  /** How a user gets a token for `audience` from this source. */
  tokenHint(audience: string): string;
}
