import { ChopmarkError } from '../../base/errors/errors.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import { readDocumentTime } from '../../predicates/document-time.ts';
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
  /**
   * The time at which it was signed, to find the newest. Absent if it is not known.
   */
  signedAt?: Date;
  /** Absent for signatures without a statement. */
  predicateType?: string;
  /** Parsed when first needed. @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED` */
  predicate(): JsonObject;
}

/**
 * The time at which a statement was signed. A certificate is valid for minutes, so the earliest proven time is that of the signature.
 * A key is valid for years, and a proven time only says "not later": anybody can strip the times of an old signature and have it
 * logged or timestamped again. So the time that the document itself states counts, or a proven one before it.
 *
 * @returns Undefined if it is not known.
 */
export function signedAt({ times, signer }: Pick<BundleVerdict, 'times' | 'signer'>, predicate: () => JsonObject): Date | undefined {
  const proven = earliest(times.map(({ time }) => time));
  if (signer.kind === 'certificate') return proven;
  const stated = readStated(predicate);
  return stated === 'unreadable' ? proven : stated && earliest([stated, ...(proven ? [proven] : [])]);
}

const earliest = (times: readonly Date[]): Date | undefined =>
  times.reduce<Date | undefined>((first, time) => (first === undefined || time < first ? time : first), undefined);

/** A statement that cannot be read is not left out by a readable one: it can be the newest. */
function readStated(predicate: () => JsonObject): Date | undefined | 'unreadable' {
  try {
    return readDocumentTime(predicate());
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    return 'unreadable';
  }
}
