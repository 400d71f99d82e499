import type { TokenPorts } from '../claims/provider.ts';

/** An identity that the machine gives to whatever runs on it: used where there is no CI. */
export interface Workload {
  id: 'google' | 'kubernetes' | 'spiffe';
  name: string;
  docs: string;
  /** Every variable that is read, as documentation. */
  variables: readonly string[];
  secrets: readonly string[];
  renewable: boolean;
  /** Whether it is here. Opens no connection. */
  detect(ports: Pick<TokenPorts, 'env' | 'readText'>): Promise<boolean>;
  /**
   * Called where `detect` held: a failure is an error, never a fall-through.
   *
   * @throws ChopmarkError `IDENTITY_<WORKLOAD>_NO_TOKEN` where it is here and gives none, else `IDENTITY_SERVICE_…`
   */
  token(ports: TokenPorts, audience: string): Promise<string>;
  /** How a user gets a token for `audience` here. */
  tokenHint(audience: string): string;
}
