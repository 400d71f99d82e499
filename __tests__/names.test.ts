import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ERROR_CODES, ERROR_DESCRIPTIONS } from '../src/base/errors/error-codes.ts';
import { ROOT, readPages } from './support/markdown.ts';

const sources = globSync('src/**/*.ts', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  // Data, written by tools.
  .filter((path) => !/^src\/(predicates\/schemas\/(cyclonedx|spdx)|trust\/snapshots\/)/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Names that stand for one thing in two places. */
const TWINS: Readonly<Record<string, string>> = {
  attest: 'the library runs the command of that name',
  sign: 'the library runs the command of that name',
  verify: 'the library runs the command of that name',
  verifyData: 'the library runs the command of that name',
  inspect: 'the library runs the command of that name',
  merge: 'the library runs the command of that name',
  policy: 'the library runs the command of that name',
  store: 'the library runs the command of that name',
  trust: 'the library runs the command of that name',
  startSandbox: 'the library starts the same sandbox',
  exitCodeOf: 'the library takes every kind of result',
  serializeDocument: 'the library leaves out bundles',
  TrustOptions: 'the options of the command, and what trust is loaded by',
  main: 'an adapter has one entry',
};

test('no exported name has two meanings', () => {
  const places = new Map<string, string[]>();
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|function|class|interface|type)\s+(\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), path]);
  const shared = [...places].filter(([, paths]) => paths.length > 1);
  expect(shared.filter(([name]) => !(name in TWINS))).toEqual([]);
  expect(Object.keys(TWINS).filter((name) => !shared.some(([other]) => other === name))).toEqual([]);
});

test('every error code stands in the source that raises it', () => {
  const raising = sources.filter(({ path }) => path !== 'src/base/errors/error-codes.ts').map(({ text }) => text);
  expect(Object.keys(ERROR_CODES).filter((code) => !raising.some((text) => text.includes(`'${code}'`)))).toEqual([]);
});

/** One line that fits a table and a report; what else a reader needs is in the description. */
test('every error code has a summary of one line, and a description is made of sentences', () => {
  expect(Object.entries(ERROR_CODES).filter(([, summary]) => !/^[A-Z].{10,98}\.$/.test(summary))).toEqual([]);
  expect(Object.entries(ERROR_DESCRIPTIONS).filter(([, description]) => !/^[A-Z`].*\.$/.test(description))).toEqual([]);
});

/** Words that a reader stumbles over, with what to write in their place. */
const WORDS: Readonly<Record<string, string>> = {
  whom: 'the expected signer, or name the person',
  anew: 'again',
  'for ever': 'permanently',
  forever: 'permanently',
  artefact: 'artifact',
  artefacts: 'artifacts',
  licence: 'license',
  licences: 'licenses',
  colour: 'color',
  behaviour: 'behavior',
  hitherto: 'until now',
  henceforth: 'from now on',
  therein: 'in it',
  thereof: 'of it',
  whosoever: 'anyone who',
};

/** Words that a page may have all the same, by page; each with its reason in a comment. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {};

test.each(readPages().map(({ path, prose }) => [path, prose] as const))('%s has no word that a reader stumbles over', (path, prose) => {
  const text = prose.replace(/`[^`\n]*`/g, '').replace(/<!--[\s\S]*?-->/g, '');
  const found = Object.keys(WORDS).filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
  const named = found.filter((word) => !ALLOWED[path]?.includes(word)).map((word) => `${word}: write ${WORDS[word]}`);
  expect(named).toEqual([]);
});
