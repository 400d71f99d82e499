import { ChopmarkError } from '../../base/errors/errors.ts';
import { findNextLink } from '../../base/http/next-link.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { MAX_REGISTRY_PAGES } from '../limits.ts';
import type { Repository } from './registry.ts';

/**
 * All pages of a list (distribution-spec, RFC 5988 `Link: <…>; rel="next"`), one after the other. Pages must be in the same registry and
 * must not repeat, and their number is limited.
 *
 * @throws ChopmarkError `STORE_INVALID_RESPONSE`, `STORE_ANSWER_TOO_LARGE`
 */
export async function* readPages(
  repository: Repository,
  first: string,
  read: (path: string | URL) => Promise<HttpResponse>,
): AsyncGenerator<HttpResponse> {
  const seen = new Set<string>();
  let next: string | URL | undefined = first;
  while (next !== undefined) {
    if (seen.size >= MAX_REGISTRY_PAGES)
      throw fault('STORE_ANSWER_TOO_LARGE', repository, `a list of more than ${MAX_REGISTRY_PAGES} pages`);
    seen.add(String(next));
    const answer: HttpResponse = await read(next);
    yield answer;
    next = nextOf(answer.headers.get('link'), repository.base);
    if (next !== undefined && seen.has(String(next))) throw fault('STORE_INVALID_RESPONSE', repository, 'a list whose pages repeat');
  }
}

function nextOf(link: string | null, base: URL): URL | undefined {
  const target = findNextLink(link);
  if (target === undefined || !URL.canParse(target, base)) return undefined;
  const url = new URL(target, base);
  // Some registries behind a proxy name themselves with http, or by their internal name; the page is requested from the known address.
  const page = new URL(base);
  // Set part by part: a path that begins with two slashes would name another host.
  page.pathname = url.pathname;
  page.search = url.search;
  return page;
}

const fault = (code: 'STORE_INVALID_RESPONSE' | 'STORE_ANSWER_TOO_LARGE', { registry, name }: Repository, what: string) =>
  new ChopmarkError({
    code,
    message: `The registry ${registry} returns ${what} for ${name}.`,
    hint: 'Remove what is not needed from the repository, or report this to the operator of the registry.',
  });
