import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { VERSION } from '../../../src/base/version.ts';
import { init } from '../../../src/engine/init/init.ts';
import { writeSnippet } from '../../../src/engine/init/init-snippets.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';

let workingFolder = '';
beforeEach(() => {
  workingFolder = mkdtempSync(join(tmpdir(), 'chopmark-init-'));
});
afterEach(() => rmSync(workingFolder, { recursive: true, force: true }));

const CIS = ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'] as const;

test('the snippet for github uses the action of this version, with inputs and outputs that it has', () => {
  const { jobs } = parse(writeSnippet('github', VERSION).text, { strict: true });
  const { inputs, outputs } = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8'));
  const [attest, upload] = jobs.attest.steps.slice(-2);
  expect(attest.uses).toBe(`chopmark/chopmark@v${VERSION}`);
  expect(Object.keys(attest.with).filter((name) => !(name in inputs))).toEqual([]);
  const [, id, output = ''] = upload.with.path.match(/steps\.(\w+)\.outputs\.([\w-]+)/);
  expect([id, output in outputs, upload.if]).toEqual([attest.id, true, 'always()']);
});

test.each(CIS.filter((ci) => ci !== 'github'))('the snippet for %s runs a pinned version, with options that exist', (ci) => {
  const { text, path } = writeSnippet(ci, VERSION);
  if (path.endsWith('.yml')) expect(() => parse(text, { strict: true })).not.toThrow();
  const command = text.match(new RegExp(`npx --yes chopmark@${VERSION.replaceAll('.', '\\.')} ([^"\\n]*)`))?.[1];
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8', cwd: workingFolder });
  const invocation = parseArguments(stdout.trim().split('\n'));
  expect(invocation).toMatchObject({ kind: 'run', command: 'attest', raw: { 'subject-path': ['dist/*'] } });
  if (invocation.kind === 'run') expect(() => parseInputs(invocation.command, invocation.raw)).not.toThrow();
});

test('what a job on each CI needs for a token is in its snippet', () => {
  expect(parse(writeSnippet('github', VERSION).text).permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' });
  expect(parse(writeSnippet('gitlab', VERSION).text).attest.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
  expect(writeSnippet('jenkins', VERSION).text).toContain("variable: 'SIGSTORE_ID_TOKEN'");
});

test.each([
  ['.github/workflows/', 'github'],
  ['.gitlab-ci.yml', 'gitlab'],
  ['.circleci/', 'circleci'],
  ['Jenkinsfile', 'jenkins'],
  ['.buildkite/', 'buildkite'],
])('%s tells that the repository uses %s', async (path, ci) => {
  if (path.endsWith('/')) mkdirSync(join(workingFolder, path), { recursive: true });
  else writeFileSync(join(workingFolder, path), '');
  expect(await init({ write: false }, { workingFolder })).toMatchObject({ ci, written: false });
});

test('nothing to tell by is an error that names the option', async () => {
  await expect(init({ write: false }, { workingFolder })).rejects.toMatchObject({
    code: 'INPUT_OPTION_MISSING',
    hint: expect.stringMatching(/--ci github/),
  });
});

test('write creates the file once, and never changes one', async () => {
  const { path, snippet, written } = await init({ ci: 'github', write: true }, { workingFolder });
  expect(written).toBe(true);
  expect(readFileSync(join(workingFolder, path), 'utf8')).toBe(snippet);
  writeFileSync(join(workingFolder, path), 'mine');
  await expect(init({ ci: 'github', write: true }, { workingFolder })).rejects.toMatchObject({ code: 'INPUT_FILE_EXISTS', exitCode: 2 });
  expect(readFileSync(join(workingFolder, path), 'utf8')).toBe('mine');
});
