import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { MAX_PREDICATE } from '../../../predicates/limits.ts';
import { MAX_DOCUMENTS } from '../../../sigstore/limits.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { isMapped, mapDocuments } from './map-documents.ts';

/** A file whose content becomes a predicate. */
export interface FoundDocument {
  /** The path as the user would write it. */
  path: string;
  /** Its subject, if it is not about all subjects. */
  about?: Subject;
  /** @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
  read(): Promise<Buffer>;
}

/** Reads the documents of a run, with one limit for all of them. */
export interface DocumentSource {
  /**
   * The document at that path, or one for each subject.
   *
   * @param what The kind of document, for messages: "the SBOM".
   * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`
   */
  find(path: string, what: string): Promise<FoundDocument[]>;
  /** Whether there is a file at that path. */
  has(path: string): boolean;
  /** One document. Placeholders in its path have no meaning. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
  read(path: string, what: string): Promise<Buffer>;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // Longer than any path, for example.
    return false;
  }
}

/** @param subjects Called if a path is a pattern for each subject. */
export function createDocumentSource(workingFolder: string, subjects: () => Promise<readonly Subject[]>): DocumentSource {
  let left = MAX_DOCUMENTS;
  const read = async (path: string, what: string) => {
    const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_PREDICATE, what, { pipes: true });
    left -= bytes.length;
    if (left >= 0) return bytes;
    throw new ChopmarkError({
      code: 'INPUT_TOO_LARGE',
      message: `The documents of this run, up to ${path}, exceed the limit of ${MAX_DOCUMENTS} bytes.`,
      hint: 'Attest fewer subjects per run. chopmark merge joins the bundles of several jobs.',
    });
  };
  return {
    read,
    has: (path) => path !== '' && isFile(resolve(workingFolder, path)),
    async find(path, what) {
      if (!isMapped(path)) return [{ path, read: () => read(path, what) }];
      const mapped = mapDocuments(path, what, await subjects());
      return mapped.map(({ path: each, about }) => ({ path: each, about, read: () => read(each, `${what} of ${about.name}`) }));
    },
  };
}
