import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { MAX_REGISTRY_PAGES } from '../limits.ts';
import type { Repository } from './registry.ts';

/**
 * All pages of a list (distribution-spec, RFC 5988 `Link: <…>; rel="next"`), one after the other. A page lies in the registry
 * itself, no page comes twice, and there are not too many.
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
    if (next !== undefined && seen.has(String(next))) throw fault('STORE_INVALID_RESPONSE', repository, 'a list that leads back to itself');
  }
}

function nextOf(link: string | null, base: URL): URL | undefined {
  const target = /<([^<>]{1,2048})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, 8192))?.[1];
  if (target === undefined || !URL.canParse(target, base)) return undefined;
  const url = new URL(target, base);
  // Some registries behind a proxy name themselves by http, or by their inner name; the page is asked for where we are.
  return new URL(url.pathname + url.search, base);
}

const fault = (code: 'STORE_INVALID_RESPONSE' | 'STORE_ANSWER_TOO_LARGE', { registry, name }: Repository, what: string) =>
  new ChopmarkError({
    code,
    message: `For ${name}, the registry ${registry} gives ${what}.`,
    hint: 'Ask whoever runs the registry, or remove what nobody needs from the repository.',
  });
