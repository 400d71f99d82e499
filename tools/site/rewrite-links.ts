import { posix } from 'node:path';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { PROJECT_URL } from '../../src/base/project.ts';
import { mapProse } from './markdown-lines.ts';
import { addressOf, schemaAddress } from './site-map.ts';

/** What a link can lead to besides the pages of docs. */
export interface LinkTargets {
  /** Paths in the repository of all pages in the site. */
  pages: ReadonlySet<string>;
  /** Paths in the repository that are folders. */
  isFolder(path: string): boolean;
  /** The branch or tag that links to the repository name. */
  ref: string;
}

const LINK = /\]\(([^()\s]+)\)/g;
/** A code alone, not as the text of a link. */
const CODE_SPAN = /(?<!\[)`([A-Z]+(?:_[A-Z0-9]+)+)`(?!\])/g;

/** The page with links that work in the site: to its pages where they are in it, and to the repository otherwise. */
export const rewriteLinks = (source: string, markdown: string, targets: LinkTargets): string =>
  mapProse(markdown, (line) => line.replaceAll(LINK, (_, target: string) => `](${rewriteTarget(source, target, targets)})`));

/** The page with each error code in its prose as a link to the page of the code. Headings stay as they are: their anchors come from them. */
export const linkErrorCodes = (markdown: string): string =>
  mapProse(markdown, (line) =>
    line.startsWith('#')
      ? line
      : line.replaceAll(CODE_SPAN, (span, code: string) => (code in ERROR_CODES ? `[${span}](/errors/${code})` : span)),
  );

function rewriteTarget(source: string, target: string, { pages, isFolder, ref }: LinkTargets): string {
  if (/^(?:https?:|mailto:|#|\/)/.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const path = posix.join(posix.dirname(source), file);
  // An image, which is staged in the folder of its page.
  if (/\.(?:png|svg|webp)$/.test(path)) return target;
  const schema = schemaAddress(path);
  if (schema) return schema;
  if (path === 'docs/reference/errors.md' && anchor && anchor.toUpperCase() in ERROR_CODES) return `/errors/${anchor.toUpperCase()}`;
  // The pages of TypeDoc have other headings.
  if (path === 'docs/reference/api.md') return addressOf(path);
  if (pages.has(path)) return addressOf(path) + (anchor ? `#${anchor}` : '');
  return `${PROJECT_URL}/${isFolder(path) ? 'tree' : 'blob'}/${ref}/${path}${anchor ? `#${anchor}` : ''}`;
}
