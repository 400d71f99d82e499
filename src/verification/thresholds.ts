import type { TrustedRoot } from '../sigstore/trusted-root.ts';

/**
 * How much evidence a bundle must have, at least: a threshold raises what is required without it, and never lowers it. Additional evidence
 * in a bundle must be valid too.
 */
export interface Thresholds {
  /** Entries in logs of different operators. Without it: one if the trusted root has a log. */
  logs?: number;
  /** Sources of trusted time: timestamp authorities, and logs that prove a time. Without it: one, or none with the user's own key. */
  times?: number;
  /** SCTs in a certificate. Without it: one if the trusted root has a CT log. */
  scts?: number;
}

/**
 * What a bundle must have under a trusted root: one log entry and one SCT if the root has such logs, and one trusted time for a
 * certificate. A key of the user needs no time.
 */
export const requiredEvidence = (
  { logs, ctLogs }: Pick<TrustedRoot, 'logs' | 'ctLogs'>,
  thresholds: Thresholds,
  signer: 'certificate' | 'key',
): Required<Thresholds> => ({
  logs: Math.max(thresholds.logs ?? 0, Math.min(logs.length, 1)),
  times: Math.max(thresholds.times ?? 0, signer === 'certificate' ? 1 : 0),
  scts: Math.max(thresholds.scts ?? 0, Math.min(ctLogs.length, 1)),
});
