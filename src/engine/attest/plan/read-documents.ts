import { resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { MAX_PREDICATE } from '../../../predicates/limits.ts';
import { MAX_DOCUMENTS } from '../../../sigstore/limits.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { isMapped, mapDocuments } from './map-documents.ts';

/** A file that becomes a predicate. */
export interface FoundDocument {
  /** As the user would write it. */
  path: string;
  /** Whom it is about, where that is not everybody. */
  about?: Subject;
  /** @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
  read(): Promise<Buffer>;
}

/** Where the documents of a run are read from, all of them within one bound. */
export interface DocumentSource {
  /**
   * The document of that path, or one for each subject.
   *
   * @param what What it is to the user: "the SBOM".
   * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`
   */
  find(path: string, what: string): Promise<FoundDocument[]>;
  /** One document, whatever its path holds. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
  read(path: string, what: string): Promise<Buffer>;
}

/** @param subjects Asked where a path is for each of them. */
export function createDocumentSource(workingFolder: string, subjects: () => Promise<readonly Subject[]>): DocumentSource {
  let left = MAX_DOCUMENTS;
  const read = async (path: string, what: string) => {
    const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_PREDICATE, what, { pipes: true });
    left -= bytes.length;
    if (left >= 0) return bytes;
    throw new ChopmarkError({
      code: 'INPUT_TOO_LARGE',
      message: `The documents of this run are longer than ${MAX_DOCUMENTS} bytes together, at ${path}.`,
      hint: 'Attest fewer subjects in a run: chopmark merge joins what several jobs made.',
    });
  };
  return {
    read,
    async find(path, what) {
      if (!isMapped(path)) return [{ path, read: () => read(path, what) }];
      const mapped = mapDocuments(path, what, await subjects());
      return mapped.map(({ path: each, about }) => ({ path: each, about, read: () => read(each, `${what} of ${about.name}`) }));
    },
  };
}
