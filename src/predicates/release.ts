import { JsonError } from '../base/json/json.ts';
import { readOptionalString, readString } from '../base/json/json-shape.ts';
import type { InTotoKind } from './in-toto-kind.ts';
import { MAX_PREDICATE_TEXT } from './limits.ts';

/** The release and package that the subjects belong to. */
export interface Release {
  /** With a version. */
  purl: string;
  /** The registry's ID of the package, which stays the same if the package is renamed. */
  packageId?: string;
}

const TYPE = 'https://in-toto.io/attestation/release/v0.2';
const OLD_TYPE = 'https://in-toto.io/attestation/release/v0.1';

/** Releases (in-toto attestation, spec/predicates/release.md). */
export const release: InTotoKind<Release> = {
  word: 'release',
  name: 'release',
  types: [TYPE, OLD_TYPE],

  build(predicate) {
    release.read(predicate, TYPE);
    return { type: TYPE, predicate };
  },

  read(predicate, type) {
    const purl = readString(predicate.purl, 'purl', MAX_PREDICATE_TEXT);
    const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
    if (last === undefined) throw new JsonError('shape', 'purl is not a package URL');
    if (!/[^@]@[^@]+$/.test(last)) throw new JsonError('shape', 'purl has no version');
    const field = type === OLD_TYPE ? 'releaseId' : 'packageId';
    const packageId = readOptionalString(predicate[field], field, MAX_PREDICATE_TEXT);
    return { purl, ...(packageId ? { packageId } : {}) };
  },

  explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the ID from its registry' : ''}`,
};
