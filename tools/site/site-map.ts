import { posix } from 'node:path';

/** Pages whose place in the site differs from their place in the repository. */
const PLACES: Readonly<Record<string, string>> = {
  // The home page is the site's own.
  'docs/README.md': 'documentation',
  // Each code has a page of its own, and this is their list.
  'docs/reference/errors.md': 'errors/index',
  // On GitHub one long page; in the site the pages of TypeDoc.
  'docs/reference/api.md': 'api/index',
};

/** The schema of policy files, whose place in the repository policies name. */
export const POLICY_SCHEMA = 'docs/policy.schema.json';

/** The address of a JSON schema below the base of the site; nothing for other files. */
export function schemaAddress(source: string): string | undefined {
  if (source === POLICY_SCHEMA) return '/schemas/policy-file-1.schema.json';
  return source.startsWith('docs/schemas/') ? `/schemas/${posix.basename(source)}` : undefined;
}

/** Where a page of docs is in the site: `how-to/verify`, without an ending; `adr/index` for a folder. */
export const placeOf = (source: string): string =>
  PLACES[source] ??
  posix
    .relative('docs', source)
    .replace(/\.md$/, '')
    .replace(/(^|\/)README$/, '$1index');

/** The address of a page below the base of the site: `/how-to/verify`, `/adr/`. */
export const addressOf = (source: string): string => `/${placeOf(source).replace(/(^|\/)index$/, '$1')}`;
