import { createHash } from 'node:crypto';
import { JsonError } from '../base/json/json.ts';
import { readInteger, readObject, readString } from '../base/json/json-shape.ts';
import { followRoots, readTufDocument, refuseMetadata, type TufDocument, verifyRole } from './tuf-metadata.ts';

/** What a TUF repository said at one moment, kept so that it can be proven again without asking. Texts are the files as they were. */
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
  /** Until when the repository vouched for this state: the expiry of its timestamp. */
  vouchedUntil: Date;
  /** When it said so: that expiry less the period for which its root says timestamps are made; absent where the root says none. */
  taken?: Date;
  versions: { root: number; timestamp: number; snapshot: number; targets: number };
}

const DAY = 24 * 60 * 60_000;

/**
 * Proves a copy from the pinned root alone: the chain of roots, the signatures of all four roles, the versions that bind them, and
 * length and SHA-256 of every file. Expiry is left to the caller: an old copy is still an authentic one.
 *
 * Delegated targets are not followed; none of ours is delegated.
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

/** Days that a timestamp holds, as repositories kept with tuf-on-ci say in their root. */
function timestampPeriod(root: TufDocument): number | undefined {
  const role = readObject(readObject(root.signed.roles, 'roles').timestamp, 'roles.timestamp');
  const days = role['x-tuf-on-ci-expiry-period'];
  return days === undefined ? undefined : readInteger(days, 'x-tuf-on-ci-expiry-period');
}

function proveLink(from: TufDocument, name: string, to: TufDocument, text: string): void {
  const meta = readObject(readObject(from.signed.meta, 'meta')[name], name);
  if (readInteger(meta.version, `${name}: version`) !== to.version)
    throw refuseMetadata(`${name} is not of the version that is vouched for`);
  if (meta.hashes !== undefined) proveHash(meta.hashes, name, text);
}

/** That `text` is the target of this name. @throws ChopmarkError `TRUST_METADATA_REFUSED`; JsonError for metadata of another shape. */
export function proveTarget(targets: TufDocument, name: string, text: string): void {
  const listed = readObject(targets.signed.targets, 'targets');
  if (!Object.hasOwn(listed, name)) throw refuseMetadata(`${name} is not a target`);
  const target = readObject(listed[name], name);
  if (readInteger(target.length, `${name}: length`) !== Buffer.byteLength(text)) throw refuseMetadata(`${name} has another length`);
  proveHash(target.hashes, name, text);
}

function proveHash(hashes: unknown, name: string, text: string): void {
  const expected = readString(readObject(hashes, `${name}: hashes`).sha256, `${name}: sha256`, 64);
  if (createHash('sha256').update(text).digest('hex') !== expected)
    throw refuseMetadata(`${name} does not have the digest that is vouched for`);
}
