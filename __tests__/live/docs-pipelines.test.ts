import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { stringify } from 'yaml';
import { run } from '../../tools/live/run.ts';
import {
  type PipelineSnippets,
  readPackageSnippets,
  readPipelineSnippets,
  SNIPPET_FILES,
  SNIPPET_PAGES,
} from '../support/pipeline-snippets.ts';
import { actTest, runWorkflow } from './support/act.ts';
import { chopmark } from './support/chopmark.ts';
import { jobEnvironment } from './support/ci-jobs.ts';
import { liveTest } from './support/live-test.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf, token } from './support/token.ts';
import { gitlabTest, installChopmark, makeRepository, runPipeline } from './support/wrapper-run.ts';

/** The snippets name no instance where a CI's own is the public one; here it is that of this run. */
const withInstance = (line: string) => line.replace('chopmark attest', 'chopmark attest --instance sigstore.json');

function writeProject(folder: string): void {
  for (const [name, content] of Object.entries(SNIPPET_FILES)) writeFileSync(join(folder, name), content);
  copyFileSync(stack().ready.files.trustConfig, join(folder, 'sigstore.json'));
}

/** Bundles below a folder are of these types, each verified as made by that CI. */
async function expectSigned(folder: string, types: readonly string[], whom: readonly string[]): Promise<void> {
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sigstore.json'));
  const said = bundles.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).dsseEnvelope.payload);
  const found = said.map((payload) => JSON.parse(Buffer.from(payload, 'base64').toString()).predicateType);
  expect(found.sort()).toEqual(types);
  writeProject(folder);
  for (const type of types) {
    const options = [...bundles.map((name) => `--bundle=${name}`), `--predicate-type=${type}`];
    const trust = [`--trusted-root=${stack().ready.files.trustedRoot}`, '--offline', ...whom];
    expect(await chopmark(['verify', 'app.tar.gz', ...options, ...trust], { cwd: folder })).toMatchObject({ exitCode: 0 });
  }
}

const workflow = (inputs: PipelineSnippets['github'], project: string) => `
on: push
permissions: { id-token: write, attestations: write, contents: read }
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: cp '${project}'/* .
      - uses: ./chopmark
        with: ${JSON.stringify({ ...inputs, instance: 'sigstore.json', store: 'local', 'bundle-dir': 'bundles' })}
      - run: cp -R bundles "$SHARED/"
`;

actTest.each(SNIPPET_PAGES)('%s on GitHub Actions', async (page, types) => {
  const project = temporaryFolder();
  writeProject(project);
  const { exitCode, log, shared } = await runWorkflow(workflow(readPipelineSnippets(page).github, project));
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
  await expectSigned(shared, types, ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`]);
});

gitlabTest.each(SNIPPET_PAGES)('%s on GitLab CI/CD', async (page, types) => {
  const folder = temporaryFolder();
  writeProject(folder);
  const { attest } = readPipelineSnippets(page).gitlab;
  const script = attest.script.map(withInstance);
  writeFileSync(join(folder, '.gitlab-ci.yml'), stringify({ attest: { ...attest, script, artifacts: { paths: ['.chopmark'] } } }));
  await makeRepository(folder);
  const variables = { GITLAB_CI: 'true', CI_PROJECT_VISIBILITY: 'public', SIGSTORE_ID_TOKEN: await token('gitlab') };
  expect(await runPipeline(folder, { variables })).toMatchObject({ exitCode: 0 });
  const artifacts = join(folder, '.gitlab-ci-local/artifacts/attest');
  expect(existsSync(artifacts)).toBe(true);
  await expectSigned(artifacts, types, ['--ci=gitlab', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('gitlab')}`]);
});

liveTest.each(SNIPPET_PAGES)('%s on CircleCI', async (page, types) => {
  const folder = temporaryFolder();
  const work = join(folder, 'work');
  mkdirSync(work);
  writeProject(work);
  const job = await jobEnvironment('circleci', folder);
  const env = { ...job, HOME: folder, PATH: `${installChopmark(folder)}:${job.PATH}` };
  // As CircleCI runs a step.
  const script = withInstance(readPipelineSnippets(page).circleci);
  expect(await run('bash', ['-eo', 'pipefail', '-c', script], { cwd: work, env })).toMatchObject({ exitCode: 0 });
  const whom = ['--ci=circleci', '--repository=https://github.com/acme/widget', `--certificate-oidc-issuer=${issuerOf('circleci')}`];
  await expectSigned(work, types, whom);
});

liveTest.each(SNIPPET_PAGES)('%s on Jenkins', async (page, types) => {
  const folder = temporaryFolder();
  writeProject(folder);
  // `withCredentials([file(…)])` writes the token into a file whose path it puts into this variable.
  writeFileSync(join(folder, 'credential'), await token('jenkins'), { mode: 0o600 });
  const { SIGSTORE_ID_TOKEN: _, ...job } = await jobEnvironment('jenkins', folder);
  const env = {
    ...job,
    HOME: folder,
    PATH: `${installChopmark(folder)}:${process.env.PATH}`,
    SIGSTORE_TOKEN_FILE: join(folder, 'credential'),
  };
  // As the step `sh` of Jenkins runs it.
  expect(await run('sh', ['-xe', '-c', readPipelineSnippets(page).jenkins], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  const whom = ['--certificate-identity=http://127.0.0.1/job/widget/job/main/', `--certificate-oidc-issuer=${issuerOf('jenkins')}`];
  await expectSigned(folder, types, whom);
});

/** The sandbox has no Rekor 1, so the fast tests leave this line out. */
liveTest('docs/how-to/packages.md for PyPI, in the shells of CircleCI and Jenkins', async () => {
  const { github, circleci, jenkins } = readPackageSnippets();
  const at = github.findIndex((inputs) => inputs.package === 'pypi');
  const lines = [withInstance(circleci[at] ?? ''), jenkins[at] ?? ''];
  for (const [index, ci] of (['circleci', 'jenkins'] as const).entries()) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    const names = ['widget-1.0.0-py3-none-any.whl', 'widget-1.0.0.tar.gz'];
    for (const name of names) writeFileSync(join(folder, 'dist', name), `content of ${name}`);
    copyFileSync(stack().ready.files.trustConfigV1, join(folder, 'sigstore.json'));
    writeFileSync(join(folder, 'credential'), await token(ci), { mode: 0o600 });
    const job = await jobEnvironment(ci, folder);
    const env = {
      ...job,
      HOME: folder,
      PATH: `${installChopmark(folder)}:${job.PATH ?? process.env.PATH}`,
      SIGSTORE_TOKEN_FILE: 'credential',
    };
    expect(await run('bash', ['-eo', 'pipefail', '-c', lines[index] ?? ''], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
    const written = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.attestation'));
    expect(written.sort()).toEqual(names.map((name) => `${name}.publish.attestation`));
  }
});
