import type { TrustEntry } from '../../../policy/parse/policy.ts';
import type { SignerId } from '../../../results/build-facts.ts';
import type { CheckedBundle } from '../../../results/result.ts';
import type { BundleVerdict } from '../../../results/verdict.ts';
import type { OpenRoot } from './open-roots.ts';

/** The result of verifying a candidate and deciding about its signer. */
export interface Assessment {
  checked: CheckedBundle;
  /** Absent if it did not verify. */
  verdict?: BundleVerdict;
  ci?: SignerId;
  /** Entries that trust it. Empty if there is a problem. */
  entries: readonly TrustEntry[];
  /** The roots under which it is accepted. */
  roots?: readonly OpenRoot[];
}
