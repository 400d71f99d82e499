import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { expandEach } from '../../../base/fs/expand-files.ts';
import type { ExpansionSettings } from '../../../base/fs/expand-patterns.ts';
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
   * The documents that paths and globs name, and for a path with placeholders one for each subject.
   *
   * @param what The kind of document, for messages: "the SBOM".
   * @param option The option that names them: "--sbom-path".
   * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`, `INPUT_NO_MATCH`, `INPUT_EXCLUSION`
   */
  find(patterns: readonly string[], what: string, option: string): Promise<FoundDocument[]>;
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
export function createDocumentSource(settings: ExpansionSettings, subjects: () => Promise<readonly Subject[]>): DocumentSource {
  const { workingFolder } = settings;
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
    async find(patterns, what, option) {
      const plain = patterns.filter((pattern) => !isMapped(pattern));
      const expanded = new Map<string, string[]>();
      // A file that is named twice belongs to the first pattern, which can be the same text.
      for (const { pattern, files } of await expandEach(plain, option, settings))
        expanded.set(pattern, [...(expanded.get(pattern) ?? []), ...files]);
      const found: FoundDocument[] = [];
      for (const pattern of patterns) {
        if (isMapped(pattern))
          for (const { path, about } of mapDocuments(pattern, what, await subjects()))
            found.push({ path, about, read: () => read(path, `${what} of ${about.name}`) });
        for (const path of expanded.get(pattern) ?? []) found.push({ path, read: () => read(path, what) });
        expanded.delete(pattern);
      }
      return found;
    },
  };
}
