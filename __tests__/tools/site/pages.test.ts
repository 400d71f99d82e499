import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../../src/base/errors/error-codes.ts';
import { ERROR_REMEDIES } from '../../../src/base/errors/error-remedies.ts';
import { writeErrorPages } from '../../../tools/site/error-pages.ts';
import { foldTabs, TAB_NAMES } from '../../../tools/site/fold-tabs.ts';
import { readSidebar, titleOf } from '../../../tools/site/read-sidebar.ts';
import { linkErrorCodes, rewriteLinks } from '../../../tools/site/rewrite-links.ts';
import { addressOf, placeOf } from '../../../tools/site/site-map.ts';
import { readPage, readPages } from '../../support/markdown.ts';

describe('a link of docs', () => {
  const targets = {
    pages: new Set(['docs/README.md', 'docs/how-to/verify.md', 'docs/adr/README.md', 'docs/reference/errors.md']),
    isFolder: (path: string) => path === 'circleci/src/examples',
    ref: 'v0.1.0',
  };
  const rewrite = (link: string) => rewriteLinks('docs/how-to/attest.md', link, targets);

  test.each([
    ['[a](verify.md)', '[a](/how-to/verify)'],
    ['[a](verify.md#use-in-scripts)', '[a](/how-to/verify#use-in-scripts)'],
    ['[a](../README.md)', '[a](/documentation)'],
    ['[a](../adr/README.md)', '[a](/adr/)'],
    ['[a](../reference/errors.md)', '[a](/errors/)'],
    ['[a](../reference/errors.md#input_digest)', '[a](/errors/INPUT_DIGEST)'],
    ['[a](../reference/api.md#result)', '[a](/api/)'],
    ['[a](../policy.schema.json)', '[a](/schemas/policy-file-1.schema.json)'],
    ['[a](../schemas/result-1.schema.json)', '[a](/schemas/result-1.schema.json)'],
    ['[a](../../jenkins/casc.yaml)', '[a](https://github.com/chopmark/chopmark/blob/v0.1.0/jenkins/casc.yaml)'],
    ['[a](../../circleci/src/examples)', '[a](https://github.com/chopmark/chopmark/tree/v0.1.0/circleci/src/examples)'],
    ['![a](../images/report.png)', '![a](../images/report.png)'],
    ['[a](#below) [b](https://example.com/x.md)', '[a](#below) [b](https://example.com/x.md)'],
    ['```md\n[a](verify.md)\n```', '```md\n[a](verify.md)\n```'],
    ['````md\n```\n[a](verify.md)\n```\n````\n[a](verify.md)', '````md\n```\n[a](verify.md)\n```\n````\n[a](/how-to/verify)'],
  ])('%s', (link, expected) => {
    expect(rewrite(link)).toBe(expected);
  });
});

test('an error code in prose leads to its page', () => {
  expect(
    linkErrorCodes('# `INPUT_DIGEST`\nIt is `INPUT_DIGEST`, not `INPUT_NOTHING`, [`STORE_REFUSED`](x).\n```text\n`INPUT_DIGEST`\n```'),
  ).toBe(
    '# `INPUT_DIGEST`\nIt is [`INPUT_DIGEST`](/errors/INPUT_DIGEST), not `INPUT_NOTHING`, [`STORE_REFUSED`](x).\n```text\n`INPUT_DIGEST`\n```',
  );
});

describe('tabs', () => {
  test('are the paragraphs that begin with a name, with all that follows', () => {
    const page =
      'Before.\n<!-- tabs -->\n**GitHub Actions.** A step.\n\n```yaml\n**Jenkins.** no\n```\n\n**Jenkins.**\n\nA line.\n<!-- /tabs -->\nAfter.';
    expect(foldTabs(page)).toBe(
      'Before.\n<CiTabs names="GitHub Actions|Jenkins">\n<template #tab0>\n\nA step.\n\n```yaml\n**Jenkins.** no\n```\n\n\n</template>\n<template #tab1>\n\n\n\nA line.\n\n</template>\n</CiTabs>\nAfter.',
    );
  });

  test.each([
    ['without an end', '<!-- tabs -->\n**Jenkins.** A', 'Tabs have no end.'],
    ['with text before the first', '<!-- tabs -->\n**Travis.** A\n<!-- /tabs -->', 'Before the first tab stands: **Travis.** A'],
  ])('%s are refused', (_, page, message) => {
    expect(() => foldTabs(page)).toThrow(message);
  });

  test('on the pages of docs have several names, each once, in the order in which readers know them', () => {
    const groups = readPages().flatMap(({ path, text }) =>
      [...foldTabs(text).matchAll(/<CiTabs names="([^"]*)">/g)].map(([, names = '']) => ({ path, names: names.split('|') })),
    );
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.filter(({ names }) => names.length < 2 || `${names}` !== `${TAB_NAMES.filter((name) => names.includes(name))}`)).toEqual(
      [],
    );
  });
});

test('no two pages have one place', () => {
  const places = readPages().flatMap(({ path }) => (path.startsWith('docs/') ? placeOf(path) : []));
  expect(new Set(places).size).toBe(places.length);
});

test('the sidebar has each page of the guide once, under the title that the page has', () => {
  const pages = readPages().filter(({ path }) => path.startsWith('docs/'));
  const sidebar = readSidebar(readPage('docs/README.md').text, new Map(pages.map(({ path, text }) => [path, titleOf(text)])));
  expect(sidebar.map(({ text }) => text)).toEqual([
    'Tutorials',
    'How-to guides',
    'Reference',
    'Explanation',
    'For contributors and auditors',
  ]);
  const items = sidebar.flatMap((group) => group.items);
  expect(items.filter(({ text }) => text === '')).toEqual([]);
  expect(items).toContainEqual({ text: 'Verify', link: '/how-to/verify' });
  const guide = pages.map(({ path }) => path).filter((path) => /^docs\/(?:tutorials|how-to|reference|explanation)\//.test(path));
  expect(items.map(({ link }) => link)).toEqual(expect.arrayContaining(guide.map(addressOf)));
  expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
});

describe('the pages of error codes', () => {
  const mentioning = [{ title: 'Troubleshooting', address: '/how-to/troubleshooting', text: 'About `INPUT_POLICY_DIGEST`.' }];
  const pages = writeErrorPages(mentioning);

  test('are one for each code, and a list of them', () => {
    const codes = Object.keys(ERROR_CODES);
    expect([...pages.keys()].sort()).toEqual(['errors/index', ...codes.map((code) => `errors/${code}`)].sort());
    for (const code of codes) expect(pages.get('errors/index')).toContain(`(/errors/${code})`);
  });

  test('say what the code means, what to do, and where more is', () => {
    const page = pages.get('errors/INPUT_POLICY_DIGEST') ?? '';
    expect(page).toContain(ERROR_CODES.INPUT_POLICY_DIGEST);
    expect(page).toContain(`## What to do\n\n${ERROR_REMEDIES.INPUT_POLICY_DIGEST}`);
    expect(page).toContain('- Exit code: [2](/reference/exit-codes): invalid input');
    expect(page).toContain('- [Troubleshooting](/how-to/troubleshooting) mentions this code');
  });

  test('name a page for its own code, not for one that begins alike', () => {
    expect(pages.get('errors/INPUT_POLICY')).not.toContain('Troubleshooting');
  });
});
