import { noteKeyId } from '../../sigstore/checkpoint.ts';
import type { CertificateAuthority, TransparencyLog, TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { AuthorityToAsk, LogToAsk, RootToAsk } from './question.ts';

/**
 * The trusted root in the one shape that @sigstore/verify takes, whatever the file has: every log with a URL that contains the name in its
 * checkpoints, every log of Rekor v2 with its whole ID, every key as SubjectPublicKeyInfo.
 */
export const normalizeRoot = ({ certificateAuthorities, timestampAuthorities, logs, ctLogs }: TrustedRoot): RootToAsk => ({
  certificateAuthorities: certificateAuthorities.map(normalizeAuthority),
  timestampAuthorities: timestampAuthorities.map(normalizeAuthority),
  logs: logs.flatMap(normalizeLog),
  ctLogs: ctLogs.flatMap(normalizeLog),
});

const normalizeAuthority = ({ uri, chain, validity }: CertificateAuthority): AuthorityToAsk => ({
  uri,
  chain: chain.map(({ raw }) => raw),
  validity,
});

/** A root can have only the first four bytes of an ID, and entries the whole or those, so such a log is there under both. */
function normalizeLog(log: TransparencyLog): LogToAsk[] {
  const origin = log.origin ?? '';
  const url = log.baseUrl ?? '';
  const whole = noteKeyId(origin, log.publicKey);
  const isWhole = whole.subarray(0, log.logId.length).equals(log.logId);
  const ids = isWhole && log.logId.length < whole.length ? [whole, log.logId] : [log.logId];
  return ids.map((logId) => ({
    baseUrl: url.includes(origin) ? url : `https://${origin}`,
    logId,
    publicKey: log.publicKey.export({ type: 'spki', format: 'der' }),
    validity: log.validity,
    byKey: isWhole && noteKeyId('', log.publicKey).equals(whole),
  }));
}
