import { expect, test } from '@jest/globals';
import { readPages } from '../../../src/oci/registry/next-page.ts';
import type { Repository } from '../../../src/oci/registry/registry.ts';

const repository: Repository = {
  registry: 'registry.example',
  repository: 'acme/app',
  name: 'registry.example/acme/app',
  base: new URL('https://registry.example/v2/acme/app/'),
  send: () => Promise.reject(new Error('not asked')),
};

async function pagesAfter(link: string): Promise<string[]> {
  const asked: (string | URL)[] = [];
  const read = async (path: string | URL) => {
    asked.push(path);
    return { status: 200, headers: { get: () => (asked.length === 1 ? link : null) }, body: Buffer.alloc(0) };
  };
  const pages = readPages(repository, 'tags/list', read);
  while (!(await pages.next()).done);
  return asked.slice(1).map((page) => new URL(page, repository.base).href);
}

test.each([
  ['<tags/list?n=1&last=b>; rel="next"', 'https://registry.example/v2/acme/app/tags/list?n=1&last=b'],
  ['<http://internal.example/v2/acme/app/tags/list?last=b>; rel="next"', 'https://registry.example/v2/acme/app/tags/list?last=b'],
  ['<//evil.example/v2/x>; rel="next"', 'https://registry.example/v2/x'],
  ['</.//evil.example/v2/x?a>; rel="next"', 'https://registry.example//evil.example/v2/x?a'],
  ['<https://registry.example//evil.example/v2/x>; rel="next"', 'https://registry.example//evil.example/v2/x'],
  ['<https://registry.example/\\evil.example/x>; rel="next"', 'https://registry.example//evil.example/x'],
  ['</.//>; rel="next"', 'https://registry.example//'],
])('%s leads to the registry that was asked, whatever it names', async (link, page) => {
  expect(await pagesAfter(link)).toEqual([page]);
});
