import type { JsonObject } from '../../base/json/json-shape.ts';
import type { CiId } from '../../results/build-facts.ts';
import type { BundleVerdict } from '../../results/verdict.ts';
import type { TrustEntry } from '../parse/policy.ts';

/** A bundle that verified and whose signer is believed: what requirements are decided by. */
export interface AcceptedStatement {
  /** Its position among the artifact's bundles. */
  position: number;
  verdict: BundleVerdict;
  /** The CI whose certificate signed; absent for keys, people and workloads. */
  ci?: CiId;
  /** The entries that believe it. */
  entries: readonly TrustEntry[];
  /** The earliest time that is proven; absent where nothing proves one. */
  signedAt?: Date;
  /** Absent for signatures without a statement. */
  predicateType?: string;
  /** Parsed when it is first asked for. @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED` */
  predicate(): JsonObject;
}

/** Since when a signature is known to exist. */
export function signedAt({ times }: Pick<BundleVerdict, 'times'>): Date | undefined {
  return times.reduce<Date | undefined>((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}
