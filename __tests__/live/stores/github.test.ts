import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseStatement } from '../../../src/sigstore/statement.ts';
import { createGithubStore } from '../../../src/stores/github/github.ts';
import type { StoredBundle } from '../../../src/stores/store.ts';
import { chopmark } from '../support/chopmark.ts';
import { jobEnvironment } from '../support/ci-jobs.ts';
import { GITHUB_TOKEN, githubTest, startGithub } from '../support/github-api.ts';
import { SAN, verifyWithCosign } from '../support/peer-signing.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

/** A bundle as a job of GitHub makes it, on the real services. */
async function attested(): Promise<{ folder: string; file: string; bundle: StoredBundle }> {
  const folder = temporaryFolder();
  const file = join(folder, 'app.tar.gz');
  writeFileSync(file, `app ${Math.random()}`);
  const made = await chopmark(
    [
      'attest',
      'app.tar.gz',
      `--instance=${stack().ready.files.trustConfig}`,
      '--bundle-dir=bundles',
      '--predicate-type=https://example.com/predicate/v1',
      '--predicate={}',
    ],
    { cwd: folder, env: await jobEnvironment('github', folder) },
  );
  if (made.exitCode !== 0) throw new Error(made.stderr);
  const name = 'app.tar.gz.sigstore.json';
  const text = readFileSync(join(folder, 'bundles', name), 'utf8').trim();
  const { content } = parseBundle(Buffer.from(text), name);
  if (content.kind !== 'envelope') throw new Error('no attestation');
  const { subjects, predicateType } = parseStatement(content.envelope.payload);
  return { folder, file, bundle: { name, text, kind: 'custom', predicateType, subjects } };
}

githubTest('a real attestation goes to GitHub as its API is described, and comes back from its storage to be verified', async () => {
  const github = await startGithub();
  const { folder, file, bundle } = await attested();
  const { logged, ...ports } = livePorts();
  const env = { GITHUB_REPOSITORY: 'acme/widget', GITHUB_API_URL: github.url, GITHUB_TOKEN };
  const store = createGithubStore({ ...ports, env });
  expect(await store.publish(bundle)).toEqual({
    store: 'github:acme/widget',
    status: 'stored',
    url: 'https://github.com/acme/widget/attestations/1',
  });
  // As a run that was begun again does.
  expect(await store.publish({ ...bundle, resumed: true })).toMatchObject({ status: 'already-stored' });

  const [subject] = bundle.subjects;
  if (!subject) throw new Error('no subject');
  const {
    found: [found, ...more],
  } = await store.find(subject);
  expect(more).toEqual([]);
  expect(JSON.parse(found?.bytes.toString() ?? '')).toEqual(JSON.parse(bundle.text));
  const fetched = join(folder, 'fetched.sigstore.json');
  writeFileSync(fetched, found?.bytes ?? '');
  const { exitCode } = await chopmark(
    [
      'verify',
      file,
      `--bundle=${fetched}`,
      `--trusted-root=${stack().ready.files.trustedRoot}`,
      `--certificate-identity=${SAN.github}`,
      `--certificate-oidc-issuer=${issuerOf('github')}`,
      '--predicate-type=https://example.com/predicate/v1',
    ],
    { cwd: folder, env: {} },
  );
  expect(exitCode).toBe(0);
  expect((await verifyWithCosign(file, fetched, { content: 'statement' })).exitCode).toBe(0);

  expect(github.problems).toEqual([]);
  expect(github.requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  expect(logged()).not.toContain(GITHUB_TOKEN);
  expect(logged()).not.toContain('presigned');
});

githubTest('a connection that breaks after the upload leaves one attestation', async () => {
  const github = await startGithub({ bundles: 'absent' });
  const { bundle } = await attested();
  github.faults.push({ to: 'POST /repos/acme/widget/attestations', afterTheWork: true, times: 1 });
  const env = { GITHUB_REPOSITORY: 'acme/widget', GITHUB_API_URL: github.url, GH_TOKEN: GITHUB_TOKEN };
  expect(await createGithubStore({ ...livePorts(), env }).publish(bundle)).toMatchObject({ status: 'stored' });
  expect(github.attestations).toHaveLength(1);
  expect(github.problems).toEqual([]);
});
