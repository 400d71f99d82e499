import { createPublicKey, type KeyObject, constants as rsa, verify } from 'node:crypto';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { type JsonObject, readArray, readInteger, readObject, readString, readTimestamp } from '../base/json/json-shape.ts';
import { MAX_TRUST_FILE } from '../sigstore/limits.ts';
import { MAX_TUF_KEYS } from './limits.ts';

export type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

/** A parsed TUF metadata file. Its signatures are not verified yet. */
export interface TufDocument {
  version: number;
  expires: Date;
  signed: JsonObject;
  /** Hex, by key id. */
  signatures: ReadonlyMap<string, string>;
}

/** Parses a metadata file and checks its role (TUF specification, section 4). @throws ChopmarkError `TRUST_METADATA_REFUSED` */
export function readTufDocument(bytes: string | Uint8Array, role: TufRole): TufDocument {
  try {
    const file = readObject(parseJson(bytes, { what: `${role}.json`, maxBytes: MAX_TRUST_FILE }), `${role}.json`);
    const signed = readObject(file.signed, 'signed');
    if (signed._type !== role) throw new JsonError('shape', `${role}.json has the metadata of another role`);
    const signatures = new Map<string, string>();
    for (const element of readArray(file.signatures, 'signatures', MAX_TUF_KEYS)) {
      const { keyid, sig } = readObject(element, 'a signature');
      signatures.set(readString(keyid, 'keyid', 200), readString(sig, 'sig', 4096));
    }
    return { version: readInteger(signed.version, 'version'), expires: readTimestamp(signed.expires, 'expires'), signed, signatures };
  } catch (error) {
    if (error instanceof JsonError) throw refuseMetadata(error.message, error);
    throw error;
  }
}

/**
 * Checks that enough of the keys that `root` names for `role` signed `document`: as many different keys as the threshold requires
 * (section 5.2 to 5.6).
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
export function verifyRole(root: TufDocument, role: TufRole, document: TufDocument): void {
  try {
    const assigned = readObject(readObject(root.signed.roles, 'roles')[role], `roles.${role}`);
    const threshold = readInteger(assigned.threshold, 'threshold');
    if (threshold < 1) throw new JsonError('shape', `roles.${role}.threshold is below 1`);
    const keys = readObject(root.signed.keys, 'keys');
    const message = Buffer.from(encodeCanonically(document.signed));
    const valid = new Set<string>();
    for (const id of readArray(assigned.keyids, 'keyids', MAX_TUF_KEYS)) {
      const signature = document.signatures.get(readString(id, 'keyid', 200));
      const key = readKey(readObject(keys[id as string], 'a key'));
      if (signature && isSignedBy(key, message, Buffer.from(signature, 'hex'))) valid.add(fingerprint(key.key));
    }
    if (valid.size < threshold) throw refuseMetadata(`${role}.json has ${valid.size} valid signatures but needs ${threshold}`);
  } catch (error) {
    if (error instanceof JsonError) throw refuseMetadata(error.message, error);
    throw error;
  }
}

/** The newest root of `later`. Each must be signed by the keys of the root before it and by its own, and be one version higher (section 5.3). */
export function followRoots(pinned: string | Uint8Array, later: readonly (string | Uint8Array)[]): TufDocument {
  let root = readTufDocument(pinned, 'root');
  verifyRole(root, 'root', root);
  for (const bytes of later) {
    const next = readTufDocument(bytes, 'root');
    if (next.version !== root.version + 1) throw refuseMetadata(`root ${next.version} does not follow root ${root.version}`);
    verifyRole(root, 'root', next);
    verifyRole(next, 'root', next);
    root = next;
  }
  return root;
}

interface Key {
  key: KeyObject;
  scheme: string;
}

function readKey(key: JsonObject): Key {
  const scheme = readString(key.scheme, 'scheme', 100);
  const text = readString(readObject(key.keyval, 'keyval').public, 'keyval.public', 10_000);
  try {
    const isRaw = scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text);
    return { scheme, key: createPublicKey(isRaw ? { key: Buffer.from(ED25519_HEAD + text, 'hex'), format: 'der', type: 'spki' } : text) };
  } catch (cause) {
    throw refuseMetadata('a key cannot be read', cause);
  }
}

/** The bytes of an Ed25519 SubjectPublicKeyInfo before the key (RFC 8410, section 10.1). */
const ED25519_HEAD = '302a300506032b6570032100';

function isSignedBy({ key, scheme }: Key, message: Buffer, signature: Buffer): boolean {
  if (scheme === 'ecdsa-sha2-nistp256') return key.asymmetricKeyType === 'ec' && verify('sha256', message, key, signature);
  if (scheme === 'ed25519') return key.asymmetricKeyType === 'ed25519' && verify(undefined, message, key, signature);
  if (scheme === 'rsassa-pss-sha256') {
    const padding = { key, padding: rsa.RSA_PKCS1_PSS_PADDING, saltLength: rsa.RSA_PSS_SALTLEN_AUTO };
    return key.asymmetricKeyType === 'rsa' && verify('sha256', message, padding, signature);
  }
  return false;
}

/** The same key under two names counts once. */
const fingerprint = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).toString('base64');

/** OLPC canonical JSON, the form that TUF signs: sorted members, only quote and backslash escaped, no fractions. */
export function encodeCanonically(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(encodeCanonically).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${encodeCanonically(key)}:${encodeCanonically((value as JsonObject)[key])}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw refuseMetadata('a number is not an integer');
  return String(value);
}

export const refuseMetadata = (reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'TRUST_METADATA_REFUSED',
    message: `TUF metadata was refused: ${reason}.`,
    hint: 'None of it is used. Check whether a proxy changes downloads, and whether --tuf-root is the root of this repository.',
    cause,
  });
