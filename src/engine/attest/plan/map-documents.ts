import { ChopmarkError } from '../../../base/errors/errors.ts';
import { quoteForShell } from '../../../base/process/quote-for-shell.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/** A document and the one subject that it is about. */
export interface MappedDocument {
  path: string;
  about: Subject;
}

const PLACEHOLDER = /\{(path|name|platform)\}/g;

/** Whether a path stands for one document for each subject. */
export const isMapped = (path: string): boolean => path.search(PLACEHOLDER) >= 0;

/**
 * The document of each subject, where the path of documents holds `{path}` (the subject's file), `{name}` (the last part of its name)
 * or `{platform}` (`linux-amd64`, of an image). An index is for no platform, and has no document by `{platform}`; everything else
 * has one, and one of its own.
 *
 * @param what What the documents are to the user: "the SBOM".
 * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`
 */
export function mapDocuments(pattern: string, what: string, subjects: readonly Subject[]): MappedDocument[] {
  const named = subjects.filter((subject) => !(pattern.includes('{platform}') && isIndex(subject)));
  if (named.length === 0)
    throw refuse(
      pattern,
      `is ${what} of no subject: none is for one platform`,
      'Give --image-platforms all, or the platforms that are meant.',
    );
  const users = new Map<string, Subject>();
  return named.map((about) => {
    const path = pattern.replace(PLACEHOLDER, (placeholder) => fill(placeholder, about, pattern, what));
    const other = users.get(path);
    users.set(path, about);
    if (other === undefined) return { path, about };
    throw refuse(
      pattern,
      `is ${path} both for ${other.name} and for ${about.name}`,
      'A document is about one subject: use {path}, or names that differ.',
    );
  });
}

/** What an image names where it is none of its platforms. */
const isIndex = ({ image, platform }: Subject): boolean => image !== undefined && platform === undefined;

function fill(placeholder: string, { name, path, platform }: Subject, pattern: string, what: string): string {
  const value = placeholder === '{path}' ? path : placeholder === '{name}' ? lastPart(name) : platform?.replaceAll(/[^A-Za-z0-9._]/g, '-');
  if (value !== undefined) return value;
  const reason =
    placeholder === '{path}' ? 'is no file here' : placeholder === '{name}' ? 'has a name that leads elsewhere' : 'is for no platform';
  throw refuse(pattern, `has no place for ${what} of ${name}, which ${reason}`, 'Attest it in a run of its own.');
}

/** Without the digest that tells images of one repository apart, and nothing that is no name of a file. */
function lastPart(name: string): string | undefined {
  const last =
    name
      .replace(/@sha\d{3}:[0-9a-f]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  return ['', '.', '..'].includes(last) || last.includes('\0') ? undefined : last;
}

const refuse = (pattern: string, fault: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_DOCUMENT_PATTERN', message: `${quoteForShell(pattern)} ${fault}.`, hint });
