import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../src/engine/attest/attest.ts';
import { sign } from '../../src/engine/sign/sign.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
  for (const name of ['a.bin', 'b.bin']) await run.write(name);
});
afterEach(() => run.close());

const SIGNING = () => ({ instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN' });
const signAll = (raw = {}) =>
  sign(
    parseInputs('sign', {
      ...SIGNING(),
      'bundle-dir': 'journal',
      'subject-path': ['*.bin*'],
      ...raw,
    }),
    run.ports,
  );
const verifyAll = async (paths = ['*.bin*'], raw = {}) => {
  const { artifacts = [] } = await verify(
    parseInputs('verify', {
      instance: run.sandbox.files.trustConfig,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      'subject-path': paths,
      ...raw,
    }),
    run.ports,
  );
  return artifacts.map(({ artifact, verdict }) => [artifact, verdict]);
};

test('a glob that also catches the bundles beside the files means the files', async () => {
  expect((await signAll()).statements).toHaveLength(2);
  expect(await verifyAll()).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'verified'],
  ]);
});

test('signing the same glob again signs no bundle, and counts the files alone', async () => {
  await signAll();
  const again = await signAll({ 'expected-subjects': '2' });
  expect(again.statements.map(({ bundlePath, reused }) => [bundlePath, reused])).toEqual([
    ['a.bin.sigstore.json', true],
    ['b.bin.sigstore.json', true],
  ]);
  await expect(signAll({ 'expected-subjects': '4' })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_COUNT' });
});

test('what only has the name of a bundle is an artifact like any other', async () => {
  await signAll();
  await writeFile(join(run.folder, 'b.bin.sigstore.json'), '{"harm": "ful"}');
  await writeFile(join(run.folder, 'c.bin.sigstore.json'), '{}');
  expect(await verifyAll()).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'refused'],
    ['b.bin.sigstore.json', 'refused'],
    ['c.bin.sigstore.json', 'refused'],
  ]);
});

test('a downloaded release is verified as a whole: bundles without their file, lists of bundles, the records of a run', async () => {
  await signAll();
  const one = await readFile(join(run.folder, 'b.bin.sigstore.json'), 'utf8');
  await rm(join(run.folder, 'b.bin'));
  for (const name of ['attestations.jsonl', 'journal.jsonl']) await cp(join(run.folder, 'journal', name), join(run.folder, name));
  await writeFile(
    join(run.folder, 'multiple.intoto.jsonl'),
    `${JSON.stringify({ payload: 'e30=', payloadType: 'x', signatures: [] })}\n`.repeat(2),
  );
  await writeFile(join(run.folder, 'receipts.jsonl'), '{"store":"github","bundle":"00"}\n');
  await writeFile(join(run.folder, 'sha256:00.jsonl'), `${one}${one}`);
  expect(await verifyAll(await readdir(run.folder).then((names) => names.filter((name) => name !== 'journal').sort()))).toEqual([
    ['a.bin', 'verified'],
  ]);
  expect(run.log).toContain(
    'info Left out, because it is no artifact: a.bin.sigstore.json is a bundle, attestations.jsonl is a bundle, b.bin.sigstore.json is a bundle, ' +
      'journal.jsonl is a journal of chopmark, multiple.intoto.jsonl is a signature in an older format, receipts.jsonl is a list of receipts of chopmark, ' +
      'sha256:00.jsonl is a bundle.',
  );
});

test('a bundle in the place of an artifact is judged, and not passed over', async () => {
  await signAll();
  await cp(join(run.folder, 'a.bin.sigstore.json'), join(run.folder, 'b.bin'));
  await cp(join(run.folder, 'a.bin.sigstore.json'), join(run.folder, 'data.jsonl'));
  expect(await verifyAll(['a.bin', 'b.bin', 'data.jsonl'])).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'refused'],
    ['data.jsonl', 'refused'],
  ]);
});

test('an installer called .bundle is judged, whatever is in its place, unless it lies next to the file of that name', async () => {
  await signAll();
  await cp(join(run.folder, 'a.bin.sigstore.json'), join(run.folder, 'setup.bundle'));
  await writeFile(join(run.folder, 'b.bin.bundle'), JSON.stringify({ base64Signature: 'eA==' }));
  expect(await verifyAll(['a.bin', 'b.bin', 'b.bin.bundle', 'setup.bundle'])).toEqual([
    ['a.bin', 'verified'],
    ['b.bin', 'verified'],
    ['setup.bundle', 'refused'],
  ]);
});

test('a file with the name of a pattern hides no other file from verify', async () => {
  await signAll();
  for (const name of ['*.bin', '[ac].bin', '{a,c}.bin']) await cp(join(run.folder, 'a.bin'), join(run.folder, name));
  await writeFile(join(run.folder, 'c.bin'), 'harm');
  for (const pattern of ['*.bin', '[ac].bin', '{a,c}.bin'])
    expect(await verifyAll([pattern], { bundle: ['journal/attestations.jsonl'] })).toContainEqual(['c.bin', 'refused']);
});

test.each([
  ['attest', attest],
  ['sign', sign],
] as const)('%s signs neither the records of an earlier run nor a bundle of any name', async (command, act) => {
  await signAll();
  await cp(join(run.folder, 'a.bin.sigstore.json'), join(run.folder, 'provenance.json'));
  const signing = (paths: string[], raw = {}) =>
    act(parseInputs(command, { ...SIGNING(), 'bundle-dir': 'other', 'subject-path': paths, ...raw } as never) as never, run.ports);
  const { subjects } = await signing(['**', '!other/**', '!cache/**'], { 'expected-subjects': '2' });
  expect(subjects.map(({ name }) => name).sort()).toEqual(['a.bin', 'b.bin']);
  expect(run.log.some((line) => line.includes('provenance.json is a bundle'))).toBe(true);
  expect(run.log.some((line) => line.includes('journal.jsonl is a journal of chopmark'))).toBe(true);
  await expect(signing(['provenance.json', 'journal/*'])).rejects.toMatchObject({
    code: 'INPUT_NO_SUBJECTS',
    message: expect.stringContaining('provenance.json is a bundle'),
    hint: expect.stringContaining('--subject-digest'),
  });
});

test('a bundle is attested, and verified, by its digest', async () => {
  await signAll();
  const digest = `sha256:${createHash('sha256')
    .update(await readFile(join(run.folder, 'a.bin.sigstore.json')))
    .digest('hex')}`;
  await attest(
    parseInputs('attest', { ...SIGNING(), 'bundle-dir': 'journal', 'subject-digest': digest, 'subject-name': 'a.bin.sigstore.json' }),
    run.ports,
  );
  expect(await verifyAll([digest], { bundle: ['journal/attestations.jsonl'] })).toEqual([[digest, 'verified']]);
});
