import { createHash } from 'node:crypto';
import { JsonError } from '../base/json/json.ts';
import { readInteger, readObject, readString } from '../base/json/json-shape.ts';
import { followRoots, readTufDocument, refuseMetadata, type TufDocument, verifyRole } from './tuf-metadata.ts';

/** The state of a TUF repository at one time, stored so that it can be verified again offline. The texts are the unchanged files. */
export interface TufSnapshot {
  /** Roots after the pinned one, oldest first. */
  roots: readonly string[];
  timestamp: string;
  snapshot: string;
  targets: string;
  /** Targets by name. */
  files: Readonly<Record<string, string>>;
}

export interface ProvenSnapshot {
  /** Until when the repository confirms this state: the expiry of its timestamp. */
  vouchedUntil: Date;
  /** When it confirmed the state: that expiry minus the timestamp period in its root. Absent if the root states no period. */
  taken?: Date;
  versions: { root: number; timestamp: number; snapshot: number; targets: number };
}

const DAY = 24 * 60 * 60_000;

/**
 * Verifies a copy from the pinned root alone: the chain of roots, the signatures of all four roles, the versions that bind them, and
 * the length and SHA-256 of every file. The caller checks expiry: an old copy is still authentic.
 *
 * Delegated targets are not followed. The targets used here are not delegated.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
export function proveSnapshot(pinnedRoot: string | Uint8Array, copy: TufSnapshot): ProvenSnapshot {
  const root = followRoots(pinnedRoot, copy.roots);
  const timestamp = readTufDocument(copy.timestamp, 'timestamp');
  const snapshot = readTufDocument(copy.snapshot, 'snapshot');
  const targets = readTufDocument(copy.targets, 'targets');
  verifyRole(root, 'timestamp', timestamp);
  verifyRole(root, 'snapshot', snapshot);
  verifyRole(root, 'targets', targets);
  try {
    proveLink(timestamp, 'snapshot.json', snapshot, copy.snapshot);
    proveLink(snapshot, 'targets.json', targets, copy.targets);
    for (const [name, text] of Object.entries(copy.files)) proveTarget(targets, name, text);
    const days = timestampPeriod(root);
    return {
      vouchedUntil: timestamp.expires,
      ...(days !== undefined && { taken: new Date(timestamp.expires.getTime() - days * DAY) }),
      versions: { root: root.version, timestamp: timestamp.version, snapshot: snapshot.version, targets: targets.version },
    };
  } catch (error) {
    if (error instanceof JsonError) throw refuseMetadata(error.message, error);
    throw error;
  }
}

/** The validity of a timestamp in days, which repositories maintained with tuf-on-ci state in their root. */
function timestampPeriod(root: TufDocument): number | undefined {
  const role = readObject(readObject(root.signed.roles, 'roles').timestamp, 'roles.timestamp');
  const days = role['x-tuf-on-ci-expiry-period'];
  return days === undefined ? undefined : readInteger(days, 'x-tuf-on-ci-expiry-period');
}

function proveLink(from: TufDocument, name: string, to: TufDocument, text: string): void {
  const meta = readObject(readObject(from.signed.meta, 'meta')[name], name);
  if (readInteger(meta.version, `${name}: version`) !== to.version)
    throw refuseMetadata(`${name} does not have the version that the signed metadata states`);
  if (meta.hashes !== undefined) proveHash(meta.hashes, name, text);
}

/** Checks that `text` is the target of this name. @throws ChopmarkError `TRUST_METADATA_REFUSED`, JsonError for malformed metadata */
export function proveTarget(targets: TufDocument, name: string, text: string): void {
  const listed = readObject(targets.signed.targets, 'targets');
  if (!Object.hasOwn(listed, name)) throw refuseMetadata(`${name} is not a target`);
  const target = readObject(listed[name], name);
  if (readInteger(target.length, `${name}: length`) !== Buffer.byteLength(text))
    throw refuseMetadata(`${name} does not have the length that the signed metadata states`);
  proveHash(target.hashes, name, text);
}

function proveHash(hashes: unknown, name: string, text: string): void {
  const expected = readString(readObject(hashes, `${name}: hashes`).sha256, `${name}: sha256`, 64);
  if (createHash('sha256').update(text).digest('hex') !== expected)
    throw refuseMetadata(`${name} does not have the digest that the signed metadata states`);
}
