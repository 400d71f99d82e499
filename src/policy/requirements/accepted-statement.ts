import type { JsonObject } from '../../base/json/json-shape.ts';
import type { SignerId } from '../../results/build-facts.ts';
import type { BundleVerdict } from '../../results/verdict.ts';
import type { TrustEntry } from '../parse/policy.ts';

/** A verified bundle with a trusted signer: the basis for requirements. */
export interface AcceptedStatement {
  /** Its position among the artifact's bundles. */
  position: number;
  verdict: BundleVerdict;
  /** The CI of the signing certificate. Absent for keys, people and workloads. */
  ci?: SignerId;
  /** The trust entries that accept it. */
  entries: readonly TrustEntry[];
  /** The earliest proven time. Absent if no time is proven. */
  signedAt?: Date;
  /** Absent for signatures without a statement. */
  predicateType?: string;
  /** Parsed when first needed. @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED` */
  predicate(): JsonObject;
}

/** The earliest proven time of a signature. */
export function signedAt({ times }: Pick<BundleVerdict, 'times'>): Date | undefined {
  return times.reduce<Date | undefined>((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}
