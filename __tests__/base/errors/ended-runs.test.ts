import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { throwIfEnded } from '../../../src/base/errors/timeout-error.ts';
import { compareCheckout } from '../../../src/git/compare-checkout.ts';
import { readJarCoordinates } from '../../../src/packages/maven/jar-coordinates.ts';
import { readTarEntry } from '../../../src/packages/tar-entry.ts';
import { createCompiledRego } from '../../../src/policy/rego/run-compiled.ts';
import { packTar, packZip } from '../../support/archives.ts';

const SOURCES = resolve(import.meta.dirname, '../../../src');
const folder = mkdtempSync(join(tmpdir(), 'chopmark-ended-'));
const path = join(folder, 'package');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the reason of a signal is thrown as it is, because the port says so. */
const PORTS = ['adapters/node-ports.ts'];

test('the reason of a signal is told in one place', () => {
  const raw = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !PORTS.includes(name.replaceAll('\\', '/')))
    .filter((name) =>
      /throwIfAborted|throw \w*[sS]ignal\.reason|throw .*\? \w*[sS]ignal\.reason|(?:reject|failed)\(\w*[sS]ignal\.reason\)/.test(
        readFileSync(join(SOURCES, name), 'utf8'),
      ),
    );
  expect(raw).toEqual([]);
});

const reason = new Error('enough');
const ended = AbortSignal.abort(reason);

test.each<[string, () => Promise<unknown>]>([
  [
    'a tar archive',
    () => {
      writeFileSync(path, packTar([['package/package.json', '{}']]));
      const entry = {
        pattern: /package\.json$/,
        name: 'package.json',
        maxBytes: 10,
        refuse: (text: string) => new ChopmarkError({ code: 'INPUT_PACKAGE', message: text }),
      };
      return readTarEntry(path, entry, ended);
    },
  ],
  [
    'a jar',
    () => {
      writeFileSync(path, packZip([['META-INF/maven/a/b/pom.properties', 'x']]));
      return readJarCoordinates(path, () => true, ended);
    },
  ],
  [
    'a checkout',
    () => compareCheckout(folder, { entries: [] } as never, { format: 'sha1', readSmall: async () => new Map(), signal: ended }),
  ],
  ['a Rego policy', () => createCompiledRego(ended)({ path: 'a.wasm', bytes: Buffer.from('x') }, { entrypoint: 'a', input: '{}' })],
])('%s: the end of a run is told as such, with the reason of its caller', async (_, work) => {
  await expect(work()).rejects.toMatchObject({
    code: 'INPUT_TIMEOUT',
    message: expect.stringMatching(/^The run was interrupted before /),
    cause: reason,
  });
});

test('a run that goes on is not ended', () => {
  expect(() => throwIfEnded(new AbortController().signal, 'x')).not.toThrow();
});
