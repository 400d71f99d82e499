import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { merge } from '../../src/engine/merge.ts';
import { MAX_FOLDER_DEPTH } from '../../src/engine/shared/limits.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
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

const mergeThem = (...bundle: string[]) => merge(parseInputs('merge', { bundle }), run.ports);
const joined = () => readFile(join(run.folder, '.chopmark/merged/attestations.jsonl'), 'utf8').then((text) => text.trim().split('\n'));
const bundleAbout = (content: string) => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: createHash('sha256').update(content).digest('hex') } }],
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
