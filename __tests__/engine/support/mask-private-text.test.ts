import { expect, test } from '@jest/globals';
import { createPrivateTextMask } from '../../../src/engine/support/mask-private-text.ts';

const NOTHING = { env: {}, secrets: [], names: [] };
const mask = (text: string, known: Partial<Parameters<typeof createPrivateTextMask>[0]> = {}) =>
  createPrivateTextMask({ ...NOTHING, ...known }, [text])(text);

test.each([
  ['https://fulcio.acme.example:8443/api responds.', '[url] responds.'],
  ['fulcio.acme.example responds.', '[host or file] responds.'],
  ['10.1.2.3:8443 responds, and [fe80::1]:80 too.', '[host] responds, and [host] too.'],
  ['It accepts https://a.example/x, https://b.example.', 'It accepts [url], [url].'],
  ['Reading /home/dev/acme/root.json failed: it does not exist.', 'Reading [path] failed: it does not exist.'],
  ['Reading C:\\Users\\dev\\root.json failed.', 'Reading [path] failed.'],
  ['Reading root.json failed.', 'Reading [host or file] failed.'],
  ['The token is for the audience "acme"; "other" is needed.', 'The token is for the audience [name]; "[text]" is needed.'],
  ['Set audience to acme-sigstore, or ask dev@acme.example.', 'Set audience to [name], or ask [address].'],
  ['https://github.com/acme/widget is not public.', 'https://github.com/[path] is not public.'],
  ['https://token.actions.githubusercontent.com/acme is unknown.', 'https://token.actions.githubusercontent.com/[path] is unknown.'],
  ['evil-github.com, github.com.evil.example and a.github.com', '[host or file], [host or file] and [host or file]'],
  ['https://dev:pw@github.com/x', '[url]'],
  ['https://github.com:pw@evil.example/x', '[url]'],
])('%j becomes %j', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  'fulcio.sigstore.dev accepts tokens of https://token.actions.githubusercontent.com for this audience.',
  'Reading https://tuf-repo-cdn.sigstore.dev/root.json failed.',
  'Valid for 599 more seconds. The job can request another one later.',
  'Add to the job:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: sigstore',
  'The token has the audience sigstore. Have it made for the audience that the instance expects.',
  'The agent needs Node.js 22.22.2 or later.',
  'public-good, public. Trusted root from its TUF repository, confirmed 3 days ago.',
])('%j stays as it is', (text) => {
  expect(mask(text)).toBe(text);
});

test('names that are known go, wherever they stand, but not out of the middle of a word', () => {
  const known = { names: ['acme/widget', 'acme', 'main', 'ok', 'https://github.com'] };
  expect(mask('repo:acme/widget:ref:main of Acme in the domain: ok, https://github.com', known)).toBe(
    'repo:[name]:ref:[name] of [name] in the domain: ok, https://github.com',
  );
});

test('values of variables go, in whole or in runs of 16 characters', () => {
  const env = { A: 'wombat', B: '.corp', C: 'true', D: 'abcdefghijklmnopqrstuvwxyz', E: undefined, F: '' };
  expect(mask('wombat wombats .corp true', { env })).toBe('[value] wombats [value] true');
  expect(mask('--bcdefghijklmnopqrs--fghijklmnopqrst--', { env })).toBe('--[value]--fghijklmnopqrst--');
  expect(mask('abcdefghijklmnopqrstuvwxyz', { env })).toBe('[value]');
  expect(mask('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz.', { env })).toBe('[value].');
});

test('a variable that holds the address of a public service hides nothing but its own part', () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines7.actions.githubusercontent.com/wombatwombatwombat' };
  expect(mask('https://token.actions.githubusercontent.com, pipelines7.actions.githubusercontent.com', { env })).toBe(
    'https://token.actions.githubusercontent.com, [value]',
  );
});

test('secrets go in their encodings, and what looks like a token goes by itself', () => {
  const secret = 'correct horse battery staple';
  expect(mask(`x ${Buffer.from(secret).toString('base64')} y`, { secrets: [secret] })).toMatch(/^x \*\*\*\S{0,4} y$/);
  expect(mask('x eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln y')).toBe('x *** y');
});

test('long texts take time in proportion', () => {
  for (const unit of ['a', 'a.', 'a-', '/', '"', '1.', '[', 'a@', ':']) {
    // What takes the square of this length does not end within the time of a test.
    expect(mask(unit.repeat(200_000)).length).toBeGreaterThan(0);
  }
});
