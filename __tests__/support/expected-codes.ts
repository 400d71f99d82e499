import { at, differences, isOfSameKind, type Json, type Path } from './mutate-bundle.ts';

/** Codes that name a fault in a field, by the field's path in the bundle; the first pattern that fits counts. */
const CODES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^mediaType$/, ['BUNDLE_VERSION']],
  [/(^|\.)certificate(\.|$)/, ['CERTIFICATE', 'CERTIFICATE_UNTRUSTED', 'CERTIFICATE_EXPIRED', 'SCT', 'SIGNATURE']],
  [/publicKey/, ['KEY']],
  [/logId/, ['LOG_UNKNOWN', 'LOG_PROMISE', 'LOG_CHECKPOINT']],
  [/kindVersion/, ['LOG_BODY']],
  // A time beyond the calendar is a fault of the form.
  [/integratedTime$/, ['LOG_PROMISE', 'CERTIFICATE_EXPIRED', 'BUNDLE_MALFORMED']],
  [/inclusionPromise/, ['LOG_PROMISE', 'NO_TRUSTED_TIME', 'LOG_PROOF']],
  [/inclusionProof\.(logIndex|hashes)/, ['LOG_PROOF']],
  [/inclusionProof\.(treeSize|rootHash)/, ['LOG_CHECKPOINT', 'LOG_PROOF']],
  [/inclusionProof\.checkpoint/, ['LOG_CHECKPOINT']],
  [/inclusionProof$/, ['LOG_PROOF', 'LOG_CHECKPOINT']],
  [/tlogEntries\.\d+\.logIndex$/, ['LOG_PROOF', 'LOG_PROMISE']],
  [/canonicalizedBody$/, ['LOG_BODY', 'LOG_PROOF', 'LOG_PROMISE']],
  [/tlogEntries(\.\d+)?$/, ['LOG_MISSING', 'LOG_DUPLICATE', 'LOG_BODY', 'LOG_PROOF']],
  [/timestampVerificationData/, ['TIMESTAMP', 'NO_TRUSTED_TIME', 'CERTIFICATE_EXPIRED']],
  // So is an algorithm that is none.
  [/messageDigest\.algorithm/, ['BUNDLE_MALFORMED', 'ARTIFACT_MISMATCH', 'ARTIFACT_DIGEST']],
  [/messageSignature\.messageDigest/, ['ARTIFACT_MISMATCH', 'ARTIFACT_DIGEST', 'SIGNATURE', 'LOG_BODY']],
  [/^messageSignature\.signature$/, ['SIGNATURE']],
  [/^dsseEnvelope/, ['SIGNATURE', 'ARTIFACT_MISMATCH']],
];

const MALFORMED = 'VERIFICATION_BUNDLE_MALFORMED';

/** The codes that tell what is wrong with a changed bundle: of any of the fields that differ, or that it is malformed where one is. */
export function codesFor(original: Json, text: string): Set<string> {
  let changed: Json;
  try {
    changed = JSON.parse(text) as Json;
  } catch {
    return new Set([MALFORMED]);
  }
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return new Set([MALFORMED]);
  const paths = [...differences(original, changed)];
  // A key that stands twice shows no difference to a lax parser.
  if (paths.length === 0) return new Set([MALFORMED]);
  return new Set(paths.flatMap((path) => codesOf(path, original, changed)));
}

function codesOf(path: Path, original: Json, changed: Json): string[] {
  const name = path.join('.');
  const codes = CODES.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const named = codes.map((code) => `VERIFICATION_${code}`);
  return isOfSameKind(at(original, path), at(changed, path)) ? named : [...named, MALFORMED];
}
