import { expect, test } from '@jest/globals';
import { printError } from '../../../src/adapters/cli/print-error.ts';
import { type Output, wantsColor } from '../../../src/adapters/cli/streams.ts';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';

const capture = () => {
  const texts: string[] = [];
  const output: Output = { write: async (text) => void texts.push(text), color: false, terminal: false, columns: 80 };
  return { output, text: () => texts.join('') };
};
const hostile = 'no\u001b[2J\n::error::forged\n##[add-path]/tmp canary';
const redact = (text: string) => text.replaceAll('canary', '***');

test('a problem is a message, its code, its hint and its page; nothing in it acts', async () => {
  const stderr = capture();
  const error = new ChopmarkError({ code: 'INPUT_UNREADABLE', message: hostile, hint: hostile });
  expect(await printError(error, { stderr: stderr.output, json: undefined, debug: false, redact })).toBe(2);
  expect(stderr.text()).toMatch(/^error: no.*\[INPUT_UNREADABLE\]/s);
  expect(stderr.text()).toMatch(/\n {2}More: https:\/\/chopmark\.github\.io\/chopmark\/errors\/INPUT_UNREADABLE\n$/);
  expect(stderr.text()).not.toMatch(/(?!\n)\p{Cc}|canary|^\s*::|##\[/mu);
});

test('a program gets a document, with the same code', async () => {
  const [stderr, stdout] = [capture(), capture()];
  const error = new ChopmarkError({ code: 'STORE_FILE_WRITE', message: 'full, canary', hint: 'free some' });
  expect(await printError(error, { stderr: stderr.output, json: stdout.output, debug: false, redact })).toBe(5);
  expect(JSON.parse(stdout.text())).toEqual({
    schema: 'chopmark.error/1',
    code: 'STORE_FILE_WRITE',
    message: 'full, ***',
    hint: 'free some',
    documentation: 'https://chopmark.github.io/chopmark/errors/STORE_FILE_WRITE',
    exitCode: 5,
  });
});

test('what nobody expected is a bug, and asks to be reported', async () => {
  const stderr = capture();
  expect(
    await printError(new TypeError('canary is not a function'), { stderr: stderr.output, json: undefined, debug: false, redact }),
  ).toBe(1);
  expect(stderr.text()).toMatch(/which is a bug: TypeError: \*\*\* is not a function\n.*report it at https:.*--debug/s);
  expect(stderr.text()).not.toContain('    at ');
});

test('debug tells what is underneath, redacted, and ends in circles', async () => {
  const stderr = capture();
  const root = new Error('root canary');
  root.cause = root;
  const error = new ChopmarkError({ code: 'SIGNING_TIMEOUT', message: 'late', cause: new Error('middle', { cause: root }) });
  expect(await printError(error, { stderr: stderr.output, json: undefined, debug: true, redact })).toBe(4);
  expect(stderr.text()).toMatch(/caused by: Error: middle[\s\S]*caused by: Error: root \*\*\*/);
  expect(stderr.text()).not.toContain('canary');
});

test.each([
  [{}, false, true, true],
  [{}, false, false, false],
  [{ TERM: 'dumb' }, false, true, false],
  [{ NO_COLOR: '1' }, false, true, false],
  [{ NO_COLOR: '' }, false, true, true],
  [{ FORCE_COLOR: '1' }, false, false, true],
  [{ FORCE_COLOR: '0' }, false, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true, false],
  [{ FORCE_COLOR: '1' }, true, true, false],
])('color with %j, no-color %p, terminal %p: %p', (env, noColor, isTerminal, expected) => {
  expect(wantsColor(env, noColor, isTerminal)).toBe(expected);
});
