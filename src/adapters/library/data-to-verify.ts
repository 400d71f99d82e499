import type { GivenData } from '../../engine/verify/verify-data.ts';
import type { SigstoreBundle } from './bundles.ts';

/** What {@link verifyData} verifies. */
export interface DataToVerify extends Omit<GivenData, 'bundle'> {
  /** Bundles: JSON or JSON Lines, as text or bytes; or one bundle, parsed. */
  bundle: string | Uint8Array | SigstoreBundle;
}
