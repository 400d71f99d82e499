import { ChopmarkError } from '../../../base/errors/errors.ts';
import { quoteForShell } from '../../../base/process/quote-for-shell.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/** A document and its subject. */
export interface MappedDocument {
  path: string;
  about: Subject;
}

const PLACEHOLDER = /\{(path|name|platform)\}/g;

/** Whether a path is a pattern for one document per subject. */
export const isMapped = (path: string): boolean => path.search(PLACEHOLDER) >= 0;

/**
 * The document of each subject, if the path has `{path}` (the subject's file), `{name}` (the last part of its name) or `{platform}`
 * (`linux-amd64`, of an image). An index has no platform, and so no document with `{platform}`. Every other subject must have its own
 * document.
 *
 * @param what The kind of document, for messages: "the SBOM".
 * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`
 */
export function mapDocuments(pattern: string, what: string, subjects: readonly Subject[]): MappedDocument[] {
  const named = subjects.filter((subject) => !(pattern.includes('{platform}') && isIndex(subject)));
  if (named.length === 0)
    throw refuse(
      pattern,
      `matches no subject for ${what}: no subject has a platform`,
      'Set --image-platforms to all, or to the platforms.',
    );
  const users = new Map<string, Subject>();
  return named.map((about) => {
    const path = pattern.replace(PLACEHOLDER, (placeholder) => fill(placeholder, about, pattern, what));
    const other = users.get(path);
    users.set(path, about);
    if (other === undefined) return { path, about };
    throw refuse(
      pattern,
      `is ${path} for both ${other.name} and ${about.name}`,
      'Each subject needs its own document: use {path}, or different names.',
    );
  });
}

/** Whether a subject is an image index, not one of its platforms. */
const isIndex = ({ image, platform }: Subject): boolean => image !== undefined && platform === undefined;

function fill(placeholder: string, { name, path, platform }: Subject, pattern: string, what: string): string {
  const value = placeholder === '{path}' ? path : placeholder === '{name}' ? lastPart(name) : platform?.replaceAll(/[^A-Za-z0-9._]/g, '-');
  if (value !== undefined) return value;
  const reason =
    placeholder === '{path}'
      ? 'is not a file here'
      : placeholder === '{name}'
        ? 'has a name that leads outside the folder'
        : 'has no platform';
  throw refuse(pattern, `cannot name ${what} of ${name}, which ${reason}`, 'Attest this subject in a separate run.');
}

/** The last part of a name without the digest of an image. Undefined if it is not a file name. */
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
