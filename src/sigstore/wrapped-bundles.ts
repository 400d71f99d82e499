import { type JsonObject, readArray, readObject } from '../base/json/json-shape.ts';
import { MAX_BUNDLES } from './limits.ts';
import { fromPythonAttestation, isPythonAttestation } from './pep740.ts';

/** A bundle within another document, not parsed. */
export interface WrappedBundle {
  /** Its place in the document: `attestations[0].bundle`. */
  where: string;
  /** The JSON of the bundle. Undefined if the document only has its address. */
  json: unknown;
}

/**
 * The bundles in a document of another format: the answers of the attestation APIs of npm and GitHub, what `gh attestation verify` prints,
 * a provenance object or an attestation of Python package indexes (PEP 740), a list of bundles.
 *
 * @returns Undefined if the document is none of these.
 * @throws JsonError for such a document in another shape, or with more than `MAX_BUNDLES`
 */
export function unwrapBundles(document: unknown): WrappedBundle[] | undefined {
  if (Array.isArray(document)) return document.some(isBundleLike) ? unwrapList(document) : undefined;
  if (typeof document !== 'object' || document === null) return undefined;
  const object = document as JsonObject;
  if (Array.isArray(object.attestations) && object.attestations.every(isListed)) {
    return readArray(object.attestations, 'attestations', MAX_BUNDLES).map((item, index) => ({
      where: `attestations[${index}].bundle`,
      json: (item as JsonObject).bundle ?? undefined,
    }));
  }
  if (Array.isArray(object.attestation_bundles)) return unwrapProvenance(object.attestation_bundles);
  if (isPythonAttestation(object)) return [{ where: 'the attestation', json: fromPythonAttestation(object, 'the attestation') }];
  return undefined;
}

/** An element of the answers of npm and GitHub. Large bundles of GitHub are left out there in favor of their address. */
const isListed = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && (Object.hasOwn(item, 'bundle') || Object.hasOwn(item, 'bundle_url'));

/** An element of a list: a bundle, an attestation of PEP 740, or what `gh attestation verify --format json` prints for one. */
const isBundleLike = (item: unknown): boolean =>
  typeof item === 'object' &&
  item !== null &&
  (['mediaType', 'media_type', 'verificationMaterial', 'attestation'].some((name) => Object.hasOwn(item, name)) ||
    isPythonAttestation(item as JsonObject) ||
    isListed(item));

const unwrapList = (list: readonly unknown[]): WrappedBundle[] =>
  readArray(list, 'the list', MAX_BUNDLES).map((item, index): WrappedBundle => {
    const where = `[${index}]`;
    const { attestation, bundle } = (typeof item === 'object' && item !== null ? item : {}) as JsonObject;
    if (attestation !== undefined)
      return { where: `${where}.attestation.bundle`, json: readObject(attestation, `${where}.attestation`).bundle };
    if (bundle !== undefined) return { where: `${where}.bundle`, json: bundle };
    if (isPythonAttestation(item)) return { where, json: fromPythonAttestation(item, where) };
    return { where, json: item };
  });

/** `dev.pypi.Provenance` version 1: for each publisher the attestations of a file (PEP 740, "Provenance objects"). */
function unwrapProvenance(publishers: readonly unknown[]): WrappedBundle[] {
  const found: WrappedBundle[] = [];
  publishers.forEach((publisher, at) => {
    const where = `attestation_bundles[${at}]`;
    readArray(readObject(publisher, where).attestations, `${where}.attestations`, MAX_BUNDLES).forEach((attestation, index) => {
      const place = `${where}.attestations[${index}]`;
      found.push({ where: place, json: fromPythonAttestation(readObject(attestation, place), place) });
    });
  });
  return [...readArray(found, 'attestation_bundles', MAX_BUNDLES)] as WrappedBundle[];
}
