import { expect, test } from '@jest/globals';
import type { Exec } from '../../../src/base/ports.ts';
import { combineResults } from '../../../src/policy/rego/rego-verdict.ts';
import { createSourceRego } from '../../../src/policy/rego/run-source.ts';

const CAPABILITIES = JSON.stringify({ builtins: [{ name: 'http.send' }, { name: 'count' }] });
const file = { path: 'policy.rego', bytes: Buffer.from('package chopmark\n') };

interface Call {
  words: readonly string[];
  timeout: number | undefined;
}

/** What an `opa` that answers so makes of a question. */
async function ask(answer: { exitCode: number; stdout: string; stderr?: string }, capabilities: { exitCode: number; stdout: string }) {
  const calls: Call[] = [];
  const exec: Exec = async (_, words, { timeout } = {}) => {
    calls.push({ words, timeout });
    return { stderr: '', ...(words[0] === 'capabilities' ? capabilities : answer) };
  };
  return { verdict: await createSourceRego(exec)(file, 'data.chopmark.allow', '{}'), calls };
}

const CAPABLE = { exitCode: 0, stdout: CAPABILITIES };
const result = (...values: unknown[][]) =>
  JSON.stringify({ result: values.map((expressions) => ({ expressions: expressions.map((value) => ({ value, text: 'x' })) })) });

test.each<[string, number, string, object]>([
  ['true', 0, result([true]), { result: true }],
  ['false', 0, result([false]), { result: false }],
  ['a word that only looks true', 0, result(['true']), { result: 'true' }],
  ['one of two results is false', 0, result([true], [false]), { result: false }],
  ['one of two expressions is false', 0, result([true, false]), { result: false }],
  ['all results are true', 0, result([true], [true]), { result: true }],
  ['a result without expressions', 0, result([]), { result: undefined }],
  ['a result without expressions after a true one', 0, result([true], []), { result: undefined }],
  ['nothing', 0, '{}', { result: undefined }],
  ['nothing, with --fail', 1, '{}', { result: undefined }],
])('%s', async (_, exitCode, stdout, expected) => {
  expect((await ask({ exitCode, stdout }, CAPABLE)).verdict).toEqual(expected);
});

test.each([1, 2, 3, 125, 126, 127, 128, 134, 139, 255, -1])('true with the exit code %s is no answer', async (exitCode) => {
  const { verdict } = await ask({ exitCode, stdout: result([true]) }, CAPABLE);
  expect(verdict).toEqual({ fault: `opa ended with exit code ${exitCode}` });
});

test.each([
  ['errors beside a result', 2, JSON.stringify({ errors: [{ message: 'boom' }], result: [] }), 'boom'],
  ['errors without a failure', 0, JSON.stringify({ errors: [{ message: 'boom' }], ...JSON.parse(result([true])) }), 'boom'],
  ['errors that are no list', 0, JSON.stringify({ errors: { message: 'boom' }, ...JSON.parse(result([true])) }), ''],
  ['no JSON', 0, 'true', ''],
  ['a time limit', 124, result([true]), 'time limit'],
  ['too much memory', 137, result([true]), 'memory'],
])('is a fault: %s', async (_, exitCode, stdout, fault) => {
  expect((await ask({ exitCode, stdout }, CAPABLE)).verdict).toEqual({ fault: expect.stringContaining(fault) });
});

test('every start of opa has a time limit, and no policy gets the network', async () => {
  const { calls } = await ask({ exitCode: 0, stdout: result([true]) }, CAPABLE);
  expect(calls.map(({ words }) => words[0])).toEqual(['capabilities', 'eval']);
  for (const { timeout } of calls) expect(timeout).toBeGreaterThan(0);
});

test.each([
  ['too slow', { exitCode: 124, stdout: CAPABILITIES }, 'time limit'],
  ['failed', { exitCode: 1, stdout: CAPABILITIES }, 'exit code 1'],
  ['not there', { exitCode: 127, stdout: '' }, 'not on PATH'],
])('opa does not say what it can do: %s', async (_, capabilities, fault) => {
  const { verdict, calls } = await ask({ exitCode: 0, stdout: result([true]) }, capabilities);
  expect(verdict).toEqual({ fault: expect.stringContaining(fault) });
  expect(calls).toHaveLength(1);
});

test('a compiled policy with several results is judged by all of them', () => {
  expect(combineResults([true])).toBe(true);
  expect(combineResults([true, true])).toBe(true);
  expect(combineResults([true, false])).toBe(false);
  expect(combineResults([true, 'yes', false])).toBe('yes');
  expect(combineResults([true, undefined])).toBeUndefined();
  expect(combineResults([])).toBeUndefined();
});
