import { hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { JsonError } from '../../../base/json/json.ts';
import { MAX_SIMPLE_SIGNING } from '../../../sigstore/limits.ts';
import { findStatedDigest } from '../../../sigstore/message-digest.ts';
import { readSimpleSigning, type SignedImage } from '../../../sigstore/simple-signing.ts';
import { DOCUMENT_SUFFIX } from '../../../stores/bundle-names.ts';
import { MAX_BUNDLE_FILES } from '../../../stores/limits.ts';
import type { Candidate } from './evidence.ts';

interface Document extends SignedImage {
  payload: Buffer;
}

/**
 * Adds the signed documents about images to signatures, if they are in the same folder, because a bundle has only the digest. Any other
 * file is ignored. Nothing in the documents is trusted yet.
 */
export async function findDocuments(candidates: readonly Candidate[], workingFolder: string): Promise<Candidate[]> {
  const folders = new Map<string, Promise<ReadonlyMap<string, Document>>>();
  return Promise.all(
    candidates.map(async (candidate): Promise<Candidate> => {
      const stated = candidate.bundle && findStatedDigest(candidate.bundle);
      if (!stated || candidate.payload) return candidate;
      const folder = dirname(resolve(workingFolder, candidate.location));
      const documents = folders.get(folder) ?? readDocuments(folder);
      folders.set(folder, documents);
      const found = (await documents).get(stated.digest.toString('hex'));
      return found ? { ...candidate, payload: found.payload, subjects: [{ name: found.reference, digest: found.digest }] } : candidate;
    }),
  );
}

/** Documents by their SHA-256 in hex. */
async function readDocuments(folder: string): Promise<ReadonlyMap<string, Document>> {
  const names = await readdir(folder).catch(() => []);
  const documents = new Map<string, Document>();
  for (const name of names.filter((each) => each.endsWith(DOCUMENT_SUFFIX)).slice(0, MAX_BUNDLE_FILES)) {
    try {
      const payload = await readBoundedFile(join(folder, name), MAX_SIMPLE_SIGNING, 'the document');
      documents.set(hash('sha256', payload), { payload, ...readSimpleSigning(payload) });
    } catch (error) {
      if (!(error instanceof JsonError || error instanceof ChopmarkError)) throw error;
    }
  }
  return documents;
}
