import type { KeyObject } from 'node:crypto';
import type { Bundle } from '../../sigstore/bundle.ts';
import { parseLogBody } from '../../sigstore/log-body.ts';
import { classifyKey, DIGEST_NAME, type HashAlgorithm } from '../../x509/algorithms.ts';
import { readCertificate } from '../../x509/certificate.ts';

/** The key that signed a bundle: the user's own, or that of its certificate. */
export function findKey({ material }: Bundle, publicKey: KeyObject | undefined): KeyObject | undefined {
  if (publicKey || material.kind === 'public-key') return publicKey;
  const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  return der && readCertificate(der).publicKey;
}

/**
 * The digest algorithm of the signature of a file: what the bundle states, else what its log entry states, else what its key signs with.
 *
 * @param bundle Accepted by ours.
 */
export function findAlgorithm(bundle: Bundle, publicKey: KeyObject | undefined): HashAlgorithm {
  const { content, entries } = bundle;
  const stated = content.kind === 'message' ? content.algorithm : undefined;
  const [entry] = entries;
  return stated ?? (entry && parseLogBody(entry).algorithm) ?? ofKey(findKey(bundle, publicKey));
}

function ofKey(key: KeyObject | undefined): HashAlgorithm {
  const digest = key && classifyKey(key)?.digest;
  const names = Object.keys(DIGEST_NAME) as HashAlgorithm[];
  return names.find((name) => DIGEST_NAME[name] === digest) ?? 'SHA2_256';
}
