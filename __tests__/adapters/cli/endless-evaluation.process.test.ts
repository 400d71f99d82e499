import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { programCache, programPath } from '../../support/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-endless-'));
const path = (name: string) => join(folder, name);

/** Each part asks for the next one twice: 2^60 evaluations. */
const ENDLESS = {
  $ref: '#/$defs/a0',
  $defs: Object.fromEntries(
    Array.from({ length: 61 }, (_, index) => [
      `a${index}`,
      index === 60
        ? { type: ['object', 'array', 'string', 'number', 'boolean', 'null'] }
        : { allOf: [{ $ref: `#/$defs/a${index + 1}` }, { $ref: `#/$defs/a${index + 1}` }] },
    ]),
  ),
};

beforeAll(() => {
  writeFileSync(path('schema.json'), JSON.stringify(ENDLESS));
  writeFileSync(path('app'), 'x');
  writeFileSync(
    path('policy.yml'),
    'version: 1\ntrust:\n  - ci: github\n    repository: acme/widget\nrequire:\n  - predicate:\n      type: https://acme.example/v1\n      schema: schema.json\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...argv: string[]) {
  const child = spawn(process.execPath, [programPath('cli'), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: programCache() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => output.push(piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => output.push(piece));
  const ended = once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal, output: output.join('') }));
  return { child, ended };
}

const VERIFY = ['verify', 'app', '--policy', 'policy.yml', '--bundle', 'app'];

test('ends at the time limit, with the error and the exit code of one', async () => {
  const { ended } = start(...VERIFY, '--timeout', '1s', '--json');
  const { exitCode, output } = await ended;
  expect(output).toContain('"code": "INPUT_TIMEOUT"');
  expect(output).toContain('The run reached its time limit');
  expect(exitCode).toBe(5);
});

/** Milliseconds before the signal, each twice the one before: how long a run takes to begin the evaluation depends on the machine. */
const PAUSES = Array.from({ length: 5 }, (_, index) => 2_500 * 2 ** index);

test.each(['SIGINT', 'SIGTERM'] as const)('ends at %s', async (name) => {
  let signal: unknown = null;
  for (const pause of PAUSES) {
    const { child, ended } = start(...VERIFY);
    await sleep(pause);
    child.kill(name);
    ({ signal } = await ended);
    // A run that could still answer the signal itself was not there yet.
    if (signal !== null) break;
  }
  expect(signal).toBe(name);
});
