import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { createExec } from '../../../src/base/process/exec.ts';
import { createRego } from '../../../src/policy/rego/create-rego.ts';
import { programPath } from '../../../tools/live/cache.ts';
import { programTest } from '../support/live-test.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const opaTest = programTest('opa');
const opa = programPath('opa');

const folder = temporaryFolder();
let rego: ReturnType<typeof createRego>;
let exec: ReturnType<typeof createExec>;
beforeAll(() => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  try {
    symlinkSync(opa, join(bin, 'opa'));
  } catch {
    // The tests below are skipped where it is not built.
  }
  exec = createExec({ env: { PATH: bin, CANARY_TOKEN: 'canary' }, signal: new AbortController().signal, workingFolder: folder });
  rego = createRego(exec, new AbortController().signal);
});

const source = (text: string) => ({ path: 'policy.rego', bytes: Buffer.from(`package chopmark\n\nimport rego.v1\n\n${text}\n`) });
const compile = (text: string) => {
  const path = join(folder, `policy-${Math.random()}.rego`);
  writeFileSync(path, source(text).bytes);
  const bundle = `${path}.tar.gz`;
  execFileSync(opa, ['build', '-t', 'wasm', '-e', 'chopmark/allow', '-o', bundle, path]);
  execFileSync('tar', ['-xzf', bundle, '-C', dirname(bundle), '/policy.wasm']);
  return { path: 'policy.wasm', bytes: readFileSync(join(dirname(bundle), 'policy.wasm')) };
};
const ask = (file: { path: string; bytes: Buffer }, input: unknown = {}) => rego(file, 'data.chopmark.allow', JSON.stringify(input));

const ONLY_PUSH = 'default allow := false\n\nallow if input.statements[_].signer.extensions["build-trigger"] == "push"';
const input = (trigger: string) => ({ statements: [{ signer: { extensions: { 'build-trigger': trigger } } }] });

describe.each([
  ['compiled', compile],
  ['through opa', source],
])('a policy %s', (_, make) => {
  opaTest('allows and refuses by what it is given', async () => {
    const file = make(ONLY_PUSH);
    expect(await ask(file, input('push'))).toEqual({ result: true });
    expect(await ask(file, input('schedule'))).toEqual({ result: false });
  });

  opaTest('what is undefined is not true', async () => {
    expect(await ask(make('allow if input.nothing'))).not.toEqual({ result: true });
  });

  opaTest('that runs for ever is stopped', async () => {
    const file = make('allow if {\n  some a in numbers.range(1, 30000)\n  some b in numbers.range(1, 30000)\n  a * b == -1\n}');
    expect(await ask(file)).toHaveProperty('fault');
    // The next one finds a thread of its own.
    expect(await ask(make(ONLY_PUSH), input('push'))).toEqual({ result: true });
  });
});

opaTest('a compiled policy that takes all memory ends, and nothing else does', async () => {
  const file = compile(
    'allow if {\n  x := [[a, b] | some a in numbers.range(1, 5000); some b in numbers.range(1, 5000)]\n  count(x) == -1\n}',
  );
  expect(await ask(file)).toHaveProperty('fault');
});

opaTest('opa is stopped where a policy takes more memory than it may', async () => {
  // Nine gigabytes, doubled from a few bytes. The time limit is a hundred times the product's: on a slow machine it would come first.
  const doubled = Array.from({ length: 27 }, (_, step) => `  x${step + 1} := concat("", [x${step}, x${step}])`).join('\n');
  const file = source(`allow if {\n  x0 := input.text\n${doubled}\n  count(x27) == -1\n}`);
  const patient = createRego(
    (command, words, options) =>
      exec(
        command,
        words.map((word, at) => (words[at - 1] === '--timeout' ? '1000s' : word)),
        { ...options, timeout: 1_000_000 },
      ),
    new AbortController().signal,
  );
  const answer = await patient(file, 'data.chopmark.allow', JSON.stringify({ text: 'seventy bytes '.repeat(5) }));
  expect(answer).toEqual({ fault: 'it was stopped, because it used too much memory or printed too much' });
});

opaTest('many questions to one policy are answered each by itself', async () => {
  const file = compile(ONLY_PUSH);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => ask(file, input(at % 2 ? 'push' : 'schedule'))));
  expect(answers.map((answer) => 'result' in answer && answer.result)).toEqual(Array.from({ length: 50 }, (_, at) => at % 2 === 1));
});

opaTest.each([
  ['http.send', 'allow if http.send({"method": "get", "url": "http://127.0.0.1:1"}).status_code == 200'],
  ['net.lookup_ip_addr', 'allow if count(net.lookup_ip_addr("localhost")) > 0'],
  ['opa.runtime', 'allow if opa.runtime().env.PATH'],
])('%s is not there', async (name, text) => {
  expect(await ask(source(text))).toMatchObject({ fault: expect.stringContaining(`undefined function ${name}`) });
});

opaTest('a source with a fault, and an entry point that is not there, refuse', async () => {
  expect(await ask(source('allow if {'))).toHaveProperty('fault');
  expect(await rego(compile(ONLY_PUSH), 'data.other.allow', '{}')).toMatchObject({
    fault: expect.stringContaining('no entry point other/allow'),
  });
});
