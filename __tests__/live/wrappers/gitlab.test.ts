import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect } from '@jest/globals';
import { stringify } from 'yaml';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';
import { gitlabTest, makeRepository, runPipeline } from '../support/wrapper-run.ts';

const templates = resolve(import.meta.dirname, '../../../gitlab');
let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(templates, join(folder, 'gitlab'), { recursive: true });
  cpSync(stack().ready.files.trustConfig, join(folder, 'sigstore.json'));
});

type Inputs = Readonly<Record<string, unknown>>;
const include = (template: string, inputs: Inputs) => ({
  local: `gitlab/templates/${template}.yml`,
  inputs: { 'use-installed': true, instance: 'sigstore.json', ...inputs },
});
/** For a job that comes after the one that attests: both are in the last stage. */
const afterAttest = { stage: '.post', 'wait-for': 'needs', needs: ['chopmark-attest'] };
const trusted = () => ({ ci: 'gitlab', repository: 'acme/widget', 'certificate-oidc-issuer': issuerOf('gitlab') });

/** Writes the pipeline and runs it as the runner of a public project does. */
async function pipeline(config: Record<string, unknown>, variables: Record<string, string> = {}) {
  writeFileSync(join(folder, '.gitlab-ci.yml'), stringify(config));
  await makeRepository(folder);
  const ran = await runPipeline(folder, {
    variables: { GITLAB_CI: 'true', CI_PROJECT_VISIBILITY: 'public', SIGSTORE_ID_TOKEN: await token('gitlab'), ...variables },
  });
  return { ...ran, text: `${ran.stdout}${ran.stderr}` };
}

const artifacts = (job: string) => {
  const root = join(folder, '.gitlab-ci-local/artifacts', job);
  return existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).sort() : [];
};
const artifact = (job: string, pattern: RegExp) => {
  const name = artifacts(job).find((path) => pattern.test(path)) ?? '';
  return readFileSync(join(folder, '.gitlab-ci-local/artifacts', job, name), 'utf8');
};

gitlabTest('a job attests, a later one verifies, and variables tell what came of it', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const { exitCode, text } = await pipeline({
    include: [
      include('attest', { 'subject-path': ['app.txt'] }),
      include('verify', { 'subject-path': ['app.txt'], ...afterAttest, ...trusted() }),
    ],
  });
  expect(text).toContain('1 of 1 artifact verified.');
  expect(exitCode).toBe(0);
  const result = JSON.parse(artifact('chopmark-attest', /result\.json$/));
  expect(result.statements[0]).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    signer: { identity: { san: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main' } },
  });
  expect(artifact('chopmark-attest', /chopmark\.env$/)).toMatch(/^CHOPMARK_EXIT_CODE=0$/m);
  expect(artifact('chopmark-verify', /chopmark\.env$/)).toMatch(/^CHOPMARK_EXIT_CODE=0$/m);
  expect(artifacts('chopmark-attest').some((path) => path.endsWith('app.txt.sigstore.json'))).toBe(true);
  // What another job left is that job's to keep.
  expect(artifacts('chopmark-verify').filter((path) => path.endsWith('.sigstore.json'))).toEqual([]);
});

gitlabTest('what a user writes is data, whatever it looks like', async () => {
  const names = [`it's "quoted" $(touch pwned) \`touch pwned\`.txt`, 'a;touch pwned.txt', '#{`touch pwned`}.txt', '$CI_JOB_TOKEN.txt'];
  for (const name of names) writeFileSync(join(folder, name), name);
  const { exitCode, text } = await pipeline({
    include: [
      include('attest', {
        'subject-path': names,
        statements: 'per-subject',
        'expected-subjects': '4',
        'predicate-type': 'https://acme.example/note/v1',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: nothing expands it
        predicate: '{"note": "$(touch pwned) \\" \' `touch pwned` ${CI_JOB_TOKEN} \\n <<EOF"}',
      }),
    ],
  });
  expect(`${exitCode} ${text}`).toMatch(/^0 /);
  expect(readdirSync(folder)).not.toContain('pwned');
  const result = JSON.parse(artifact('chopmark-attest', /result\.json$/));
  expect(result.subjects.map(({ name }: { name: string }) => name).sort()).toEqual(names.sort());
  const bundle = JSON.parse(artifact('chopmark-attest', /a;touch.*\.sigstore\.json$/));
  const { predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
  // biome-ignore lint/suspicious/noTemplateCurlyInString: nothing expands it
  expect(predicate.note).toBe('$(touch pwned) " \' `touch pwned` ${CI_JOB_TOKEN} \n <<EOF');
});

gitlabTest('the jobs of a matrix attest, and a last one finds that nothing is missing', async () => {
  for (const part of ['one', 'two', 'three']) writeFileSync(join(folder, `part-${part}.txt`), part);
  const { instance: _, ...merged } = include('merge', { bundle: ['.chopmark'], 'expected-subjects': '3' }).inputs;
  const { exitCode, text } = await pipeline({
    include: [include('attest', { 'subject-path': ['built.txt'] }), { local: 'gitlab/templates/merge.yml', inputs: merged }],
    'chopmark-attest': {
      parallel: { matrix: [{ PART: ['one', 'two', 'three'] }] },
      // The build of each job of the matrix: what it is called tells them apart.
      before_script: ['cp "part-$PART.txt" "built-$PART.txt"', 'export CHOPMARK_INPUT_SUBJECT_PATH="built-$PART.txt"'],
    },
  });
  expect(`${exitCode} ${text}`).toMatch(/^0 /);
  const results = artifacts('chopmark-merge').filter((path) => path.endsWith('result.json'));
  const read = results.map((path) => JSON.parse(readFileSync(join(folder, '.gitlab-ci-local/artifacts/chopmark-merge', path), 'utf8')));
  const merge = read.find(({ command }) => command === 'merge');
  expect(read).toHaveLength(1);
  expect(artifacts('chopmark-merge')).toContain('.chopmark/merged/attestations.jsonl');
  expect(merge.subjects.map(({ name }: { name: string }) => name).sort()).toEqual(['built-one.txt', 'built-three.txt', 'built-two.txt']);
});

gitlabTest('a refusal fails the job with its code, and keeps what it found', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const { exitCode, text } = await pipeline({
    include: [
      include('attest', { 'subject-path': ['app.txt'] }),
      include('verify', { 'subject-path': ['app.txt'], ...afterAttest, ...trusted(), repository: 'somebody/else' }),
    ],
  });
  expect(exitCode).not.toBe(0);
  expect(text).toContain('POLICY_REPOSITORY_MISMATCH');
  expect(artifact('chopmark-verify', /chopmark\.env$/)).toMatch(/^CHOPMARK_EXIT_CODE=7$/m);
  expect(JSON.parse(artifact('chopmark-verify', /result\.json$/)).artifacts[0].verdict).toBe('refused');
});

gitlabTest('an empty condition is refused, not dropped', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const { exitCode, text } = await pipeline({ include: [include('verify', { 'subject-path': ['app.txt'], ...trusted(), ref: '' })] });
  expect(exitCode).not.toBe(0);
  expect(text).toContain('ref is empty');
});

gitlabTest('no part of a token is in a log, a report or an artifact', async () => {
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const secret = await token('gitlab');
  const { text } = await pipeline(
    { include: [include('attest', { 'subject-path': ['app.txt'], debug: true })] },
    { SIGSTORE_ID_TOKEN: secret, CI_JOB_TOKEN: 'canary-of-the-job-token-4711' },
  );
  const kept = artifacts('chopmark-attest')
    .filter((path) => /\.(json|jsonl|env)$/.test(path))
    .map((path) => readFileSync(join(folder, '.gitlab-ci-local/artifacts/chopmark-attest', path), 'utf8'))
    .join('\n');
  expect(kept).toContain('chopmark.result/1');
  for (const part of [...secret.split('.').slice(1), 'canary-of-the-job-token-4711']) expect(`${text}${kept}`).not.toContain(part);
});
