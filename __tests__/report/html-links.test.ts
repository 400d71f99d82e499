import { expect, test } from '@jest/globals';
import { writeLink } from '../../src/report/html/link.ts';
import { html } from '../../src/report/html/markup.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

const written = (address: string | undefined, proven?: string): string => String(html`${writeLink(address, 'text', proven)}`);

test.each(['https://github.com/acme/widget', 'https://gitlab.com/acme/widget/-/commit/1', 'https://search.sigstore.dev/?logIndex=7'])(
  'a page of a known host is a link: %s',
  (address) => {
    expect(written(address)).toBe(`<a href="${address}" rel="noreferrer">text</a>`);
  },
);

test('a page of a host that the certificate proves is a link, and of no other host', () => {
  const proven = 'https://git.acme.example/acme/widget';
  expect(written('https://git.acme.example/run/1', proven)).toBe('<a href="https://git.acme.example/run/1" rel="noreferrer">text</a>');
  expect(written('https://git.acme.example:8443/run/1', proven)).toBe('text');
  expect(written('https://evil.example/run/1', proven)).toBe('text');
  expect(written('https://git.acme.example/run/1')).toBe('text');
});

test.each([
  undefined,
  '',
  'github.com/acme/widget',
  'http://github.com/acme/widget',
  'javascript:alert(1)//https://github.com/',
  'data:text/html,https://github.com/',
  'https://user:password@github.com/acme',
  'https://github.com.evil.example/acme',
  'https://github.com@evil.example/acme',
  'https://github.com/\u202etxt.exe',
  `https://github.com/${'x'.repeat(500)}`,
])('is text: %s', (address) => {
  const text = written(address);
  if (text !== 'text') expect(text).toBe(`<a href="${new URL(address ?? '').href}" rel="noreferrer">text</a>`);
  if (address?.includes('github.com/\u202e') !== true) expect(text).toBe('text');
});

test.each(HOSTILE_NAMES.map((name) => [name]))('a hostile name in an address stays in its attribute: %j', (name) => {
  for (const address of [name, `https://github.com/${name}`, `https://github.com/?${name}#${name}`, `https://${name}/`])
    expect(written(address, name)).toMatch(/^(?:text|<a href="https:\/\/[^"'<>`\s]+" rel="noreferrer">text<\/a>)$/);
});
