import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { merge } from '../../src/engine/merge.ts';
import { MAX_FOLDER_DEPTH, MAX_FOLDERS } from '../../src/engine/shared/limits.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import type { Result } from '../../src/results/result.ts';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { createBundle, createInstance } from '../support/create-bundle.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

test('a bundle whose certificate cannot be read is named', async () => {
  const bundle = { ...createBundle(createInstance()), material: { kind: 'certificate' as const, certificate: Buffer.from('none') } };
  await run.write('a.sigstore.json', serializeBundle(bundle));
  await expect(merge(parseInputs('merge', { bundle: ['a.sigstore.json'] }), run.ports)).rejects.toMatchObject({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: expect.stringContaining('a.sigstore.json'),
  });
});

test('a bundle whose statement cannot be read is a problem of the result', async () => {
  const instance = createInstance();
  const bundle = createBundle(instance);
  if (bundle.content.kind === 'envelope') bundle.content.envelope.payload = Buffer.from('{}');
  await run.write('a.sigstore.json', serializeBundle(bundle));
  const result = await merge(parseInputs('merge', { bundle: ['a.sigstore.json'] }), run.ports);
  expect(result.problems).toMatchObject([{ code: 'VERIFICATION_STATEMENT_MALFORMED' }]);
});

test('a folder that lies too deep is told, not left out', async () => {
  for (const [name, depth] of [
    ['a/', MAX_FOLDER_DEPTH],
    ['b/', MAX_FOLDER_DEPTH + 1],
  ] as const)
    await mkdir(join(run.folder, 'jobs', name.repeat(depth)), { recursive: true });
  await run.write(`jobs/${'a/'.repeat(MAX_FOLDER_DEPTH)}a.sigstore.json`, serializeBundle(createBundle(createInstance())));
  await expect(mergeThem('jobs/a')).resolves.toMatchObject({ problems: [] });
  await run.write(`jobs/${'b/'.repeat(MAX_FOLDER_DEPTH + 1)}b.sigstore.json`, serializeBundle(createBundle(createInstance())));
  await expect(mergeThem('jobs')).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('folders deep'),
  });
});

test('more folders than jobs have are not searched', async () => {
  for (let at = 0; at <= MAX_FOLDERS; at++) mkdirSync(join(run.folder, 'many', String(at)), { recursive: true });
  await expect(mergeThem('many')).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('folders to search'),
  });
});

const mergeThem = (...bundle: string[]) => merge(parseInputs('merge', { bundle }), run.ports);
const joined = () => readFile(join(run.folder, '.chopmark/merged/attestations.jsonl'), 'utf8').then((text) => text.trim().split('\n'));
const bundleAbout = (content: string, name = 'app') => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: createHash('sha256').update(content).digest('hex') } }],
    predicateType: 'https://acme.example/v1',
    predicate: {},
  };
  const bundle = createBundle(createInstance());
  if (bundle.content.kind === 'envelope') bundle.content.envelope.payload = Buffer.from(JSON.stringify(statement));
  return serializeBundle(bundle);
};

test('one bundle is joined too, and the file that holds it is named', async () => {
  await run.write('a.sigstore.json', bundleAbout('a'));
  const result = await mergeThem('a.sigstore.json');
  expect(result.bundlePath).toBe('.chopmark/merged/attestations.jsonl');
  expect(renderText(result, { color: false })).toMatch(
    /^Joined 1 subject in 1 bundle[\s\S]*All bundles: \.chopmark\/merged\/attestations\.jsonl/,
  );
  expect(await joined()).toHaveLength(1);
});

test('what contradicts itself is not joined: nothing is written, nothing said to be done', async () => {
  await run.write('a.sigstore.json', bundleAbout('a'));
  await run.write('b.sigstore.json', bundleAbout('b'));
  const result = await mergeThem('a.sigstore.json', 'b.sigstore.json');
  expect(result.problems).toMatchObject([
    {
      code: 'VERIFICATION_SUBJECT_CONFLICT',
      message: 'app has one digest in a.sigstore.json and another in b.sigstore.json.',
      hint: expect.stringMatching(/^Two jobs, or two runs of one/),
    },
  ]);
  expect(exitCodeOf(result)).toBe(6);
  expect(result.bundlePath).toBeUndefined();
  await expect(joined()).rejects.toMatchObject({ code: 'ENOENT' });
  for (const text of [renderText(result, { color: false }), renderMarkdown(result), renderHtml(result)]) {
    expect(text).toContain('Not joined: 1 problem');
    expect(text).not.toContain('Joined 1');
  }
});

test('two digests from one job are that job’s, not two jobs’', async () => {
  await run.write('attestations.jsonl', `${bundleAbout('a')}\n${bundleAbout('b')}\n`);
  const { problems } = await mergeThem('attestations.jsonl');
  expect(problems).toMatchObject([
    { message: 'app has two digests in attestations.jsonl.', hint: expect.stringMatching(/^The job built the file more than once/) },
  ]);
});

const write = async (name: string, content: string) => {
  await mkdir(dirname(join(run.folder, name)), { recursive: true });
  return run.write(name, content);
};
const namesOf = ({ subjects }: Result) => subjects.map(({ name }) => name);

test('a pattern of the folders of jobs is merged as the documentation says, without a shell', async () => {
  await write('jobs/linux/attestations.jsonl', `${bundleAbout('a')}\n`);
  await write('jobs/mac/deep/b.sigstore.json', bundleAbout('b', 'other'));
  await write('jobs/windows/c.sigstore.json', bundleAbout('c', 'third'));
  const result = await mergeThem('jobs/*', '!jobs/windows');
  expect(namesOf(result)).toEqual(['app', 'other']);
  expect(await joined()).toHaveLength(2);
  await expect(mergeThem('jobs/*/none')).rejects.toMatchObject({ code: 'INPUT_NO_MATCH' });
});

test.each([
  ['next to the file of another job', 'all/attestations.jsonl', 'all/b.sigstore.json'],
  ['two lists of jobs', 'all/linux.jsonl', 'all/mac.jsonl'],
  ['under a name of another tool', 'all/attestations.jsonl', 'all/bundle.json'],
  ['under an older name', 'all/a.sigstore', 'all/b.sigstore'],
])('a flat folder loses no bundle: %s', async (_, one, other) => {
  await write(one, `${bundleAbout('a')}\n`);
  await write(other, bundleAbout('b', 'other'));
  await write('all/result.json', '{"schema":"chopmark.result/1"}');
  await write('all/data.jsonl', '{"n":1}\n');
  expect(namesOf(await mergeThem('all')).sort()).toEqual(['app', 'other']);
  expect(await joined()).toHaveLength(2);
});

test('a bundle that cannot be read is listed with its reason, and the result is not written', async () => {
  await write('all/a.sigstore.json', bundleAbout('a'));
  await write('all/b.sigstore.json', '{"mediaType":"none"}');
  await write('all/c.jsonl', `${bundleAbout('c', 'c')}\n{"cut off`);
  await symlink('nowhere', join(run.folder, 'all/d.sigstore.json'));
  const result = await mergeThem('all');
  expect(result.problems).toHaveLength(2);
  expect(result.problems.map(({ message }) => message).join()).toMatch(/b\.sigstore\.json.*c\.jsonl/);
  expect(exitCodeOf(result)).not.toBe(0);
  await expect(joined()).rejects.toMatchObject({ code: 'ENOENT' });
});

test('links are followed, and no folder twice', async () => {
  await write('store/a.sigstore.json', bundleAbout('a'));
  await mkdir(join(run.folder, 'all/in'), { recursive: true });
  await symlink('../store/a.sigstore.json', join(run.folder, 'all/a.sigstore.json'));
  await write('outside/b.sigstore.json', bundleAbout('b', 'other'));
  await symlink('../outside', join(run.folder, 'all/out'));
  await symlink('..', join(run.folder, 'all/in/up'));
  expect(namesOf(await mergeThem('all'))).toEqual(['app', 'other']);
});

test('different files that jobs built under one name are kept apart by job', async () => {
  await write('jobs/linux/app.sigstore.json', bundleAbout('a'));
  await write('jobs/mac/app.sigstore.json', bundleAbout('b'));
  await write('jobs/mac/same.sigstore.json', bundleAbout('s', 'same'));
  await write('jobs/linux/same.sigstore.json', bundleAbout('s', 'same'));
  const result = await mergeThem('jobs');
  expect(result.problems).toEqual([]);
  expect(namesOf(result)).toEqual(['linux/app', 'same', 'mac/app']);
  expect(await joined()).toHaveLength(4);
  expect(run.log).toEqual([expect.stringMatching(/^warn Jobs built different files .* linux\/app, mac\/app\. .*--name-prefix/)]);
  await expect(merge(parseInputs('merge', { bundle: ['jobs'], 'expected-subjects': 2 }), run.ports)).rejects.toMatchObject({
    code: 'INPUT_SUBJECT_COUNT',
  });
});

test.each([
  ['one job built it twice', ['jobs/mac/a.sigstore.json', 'jobs/mac/b.sigstore.json']],
  ['one job has its folder within that of another', ['jobs/mac/a.sigstore.json', 'jobs/mac/deep/b.sigstore.json']],
  ['one bundle belongs to no job', ['a.sigstore.json', 'jobs/b.sigstore.json']],
])('where no job keeps them apart, they are a conflict: %s', async (_, [one = '', other = '']) => {
  await write(one, bundleAbout('a'));
  await write(other, bundleAbout('b'));
  expect((await mergeThem(one, other)).problems).toMatchObject([{ code: 'VERIFICATION_SUBJECT_CONFLICT' }]);
});

test('a name that a job signed itself is given to no other file', async () => {
  await write('jobs/linux/app.sigstore.json', bundleAbout('a'));
  await write('jobs/mac/app.sigstore.json', bundleAbout('b'));
  await write('jobs/mac/c.sigstore.json', bundleAbout('c', 'linux/app'));
  expect((await mergeThem('jobs')).problems).toMatchObject([{ code: 'VERIFICATION_SUBJECT_CONFLICT' }]);
});

test('no two files get the same name from the folders of jobs', async () => {
  await write('jobs/x/a/one.sigstore.json', bundleAbout('1', 'app'));
  await write('jobs/x/b/one.sigstore.json', bundleAbout('2', 'app'));
  await write('jobs/y/one.sigstore.json', bundleAbout('3', 'app'));
  await write('jobs/x/two.sigstore.json', bundleAbout('4', 'a/app'));
  await write('jobs/z/two.sigstore.json', bundleAbout('5', 'a/app'));
  const result = await mergeThem('jobs');
  expect(result.problems).toMatchObject([{ code: 'VERIFICATION_SUBJECT_CONFLICT' }]);
  await write('expected.txt', ['x/a/app', 'x/b/app', 'y/app', 'z/a/app'].join('\n'));
  expect((await merge(parseInputs('merge', { bundle: ['jobs'], 'expected-from': 'expected.txt' }), run.ports)).bundlePath).toBeUndefined();
});

test('a job without a bundle is told', async () => {
  await write('jobs/linux/app.sigstore.json', bundleAbout('a'));
  await mkdir(join(run.folder, 'jobs/mac'));
  await mergeThem('jobs/*');
  expect(run.log).toEqual([`warn ${join('jobs', 'mac')} has no bundle.`]);
});

test('a job whose folder has the name of a pattern hides no other job', async () => {
  await write('jobs/linux/app.sigstore.json', bundleAbout('a'));
  await write('jobs/*/other.sigstore.json', bundleAbout('b', 'other'));
  expect(namesOf(await mergeThem('jobs/*')).toSorted()).toEqual(['app', 'other']);
});

test('what a job planned has to be there, and nothing else', async () => {
  await write('jobs/linux/app.sigstore.json', bundleAbout('a'));
  await write('jobs/mac/app.sigstore.json', bundleAbout('b'));
  const merging = async (planned: string) => {
    await write('expected.txt', planned);
    return merge(parseInputs('merge', { bundle: ['jobs/*'], 'expected-from': 'expected.txt' }), run.ports);
  };
  expect((await merging('linux/app\nmac/app\n')).problems).toEqual([]);
  expect((await merging('linux/app\nmac/app\nwindows/app\n')).problems).toMatchObject([
    { code: 'VERIFICATION_SUBJECT_MISSING', message: 'windows/app is in expected.txt, but was not found.' },
  ]);
  const result = await merging('linux/app\n');
  expect(result.problems).toMatchObject([{ code: 'VERIFICATION_SUBJECT_UNEXPECTED' }]);
  expect(result.bundlePath).toBeUndefined();
  expect(exitCodeOf(result)).toBe(6);
});
