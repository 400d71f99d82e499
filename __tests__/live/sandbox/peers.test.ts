import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IdentityKind } from '../../../src/sandbox/sample-claims.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { programPath, pythonSigstorePath } from '../../../tools/live/cache.ts';
import { mustRun } from '../../../tools/live/run.ts';
import { clock, signEnvelope } from '../../sandbox/client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What the set-up could not build it has named; in CI nothing is skipped. Of the services none is needed here. */
const withPeer = (path: string) => (process.env.CI === 'true' || existsSync(path) ? test : test.skip);
const cosignTest = withPeer(programPath('cosign'));
const pythonTest = withPeer(pythonSigstorePath);

const folder = temporaryFolder();
const file = join(folder, 'artifact');
let sandbox: Sandbox;
beforeAll(async () => {
  writeFileSync(file, 'artifact\n');
  sandbox = await startSandbox({ clock });
});
afterAll(() => sandbox.close());

// Neither may find the developer's own settings, nor fetch the public instance's trust.
const env = { PATH: process.env.PATH, HOME: folder, TUF_ROOT: join(folder, 'tuf') };
const cosign = (...args: string[]) => mustRun(programPath('cosign'), args, { env });
const python = (...args: string[]) => mustRun(pythonSigstorePath, [`--trust-config=${sandbox.files.trustConfig}`, ...args], { env });

const SAN: Record<IdentityKind, string> = {
  sandbox: 'https://chopmark-sandbox.invalid/identity',
  github: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
  gitlab: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
  circleci: 'https://circleci.com/api/v2/projects/9d1e/pipeline-definitions/3c4d',
  jenkins: 'http://127.0.0.1/job/widget/job/main/',
  buildkite: 'https://buildkite.com/acme/widget',
  email: 'dev@chopmark-sandbox.invalid',
};
const issuer = (kind: IdentityKind) => `${sandbox.url}/oidc/${kind}`;

const signWithCosign = async (kind: IdentityKind): Promise<string> => {
  const [token, bundle] = [join(folder, `${kind}.token`), join(folder, `${kind}.cosign.json`)];
  writeFileSync(token, sandbox.issueToken({ kind }));
  const { trustedRoot, signingConfig } = sandbox.files;
  const services = [`--trusted-root=${trustedRoot}`, `--signing-config=${signingConfig}`];
  await cosign('sign-blob', '--yes', ...services, `--identity-token=${token}`, `--bundle=${bundle}`, file);
  return bundle;
};

const verifyWithCosign = (kind: IdentityKind, bundle: string, command = ['verify-blob'], san = SAN[kind]) =>
  cosign(
    ...command,
    `--trusted-root=${sandbox.files.trustedRoot}`,
    `--certificate-identity=${san}`,
    `--certificate-oidc-issuer=${issuer(kind)}`,
    `--bundle=${bundle}`,
    file,
  );

const verifyWithPython = (kind: IdentityKind, bundle: string) =>
  python('verify', 'identity', `--bundle=${bundle}`, `--cert-identity=${SAN[kind]}`, `--cert-oidc-issuer=${issuer(kind)}`, file);

describe.each(Object.keys(SAN) as IdentityKind[])('%s', (kind) => {
  cosignTest('cosign signs in the sandbox, and verifies under its root', async () => {
    const bundle = await signWithCosign(kind);
    await verifyWithCosign(kind, bundle);
    await expect(verifyWithCosign(kind, bundle, ['verify-blob'], 'https://example.com/')).rejects.toThrow(/identit/i);
  });

  pythonTest('sigstore-python does, too, and each verifies what the other made', async () => {
    const bundle = join(folder, `${kind}.python.json`);
    await python('sign', `--identity-token=${sandbox.issueToken({ kind })}`, `--bundle=${bundle}`, file);
    await verifyWithPython(kind, bundle);
    await verifyWithCosign(kind, bundle);
    await verifyWithPython(kind, await signWithCosign(kind));
  });
});

cosignTest('cosign verifies a statement that was signed by hand', async () => {
  const predicateType = 'https://example.com/predicate/v1';
  const digest = { sha256: createHash('sha256').update('artifact\n').digest('hex') };
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'artifact', digest }], predicateType, predicate: {} };
  const payload = Buffer.from(JSON.stringify(statement));
  const bundle = join(folder, 'statement.json');
  const unsigned = { payloadType: 'application/vnd.in-toto+json', payload };
  writeFileSync(bundle, JSON.stringify(await signEnvelope(sandbox, sandbox.issueToken({ kind: 'gitlab' }), unsigned)));
  await verifyWithCosign('gitlab', bundle, ['verify-blob-attestation', `--type=${predicateType}`]);
});

cosignTest('the trusted root is the one that cosign writes for the same keys and certificates', async () => {
  const ours = JSON.parse(sandbox.trustedRoot);
  const write = (name: string, label: string, blobs: { rawBytes: string }[]) => {
    const path = join(folder, name);
    writeFileSync(path, blobs.map(({ rawBytes }) => `-----BEGIN ${label}-----\n${rawBytes}\n-----END ${label}-----\n`).join(''));
    return path;
  };
  const [[ca], [tsa], [log], [ct]] = [ours.certificateAuthorities, ours.timestampAuthorities, ours.tlogs, ours.ctlogs];
  const start = `start-time=${log.publicKey.validFor.start}`;
  const chain = (name: string, { uri, certChain }: { uri: string; certChain: { certificates: { rawBytes: string }[] } }) =>
    `url=${uri},certificate-chain=${write(name, 'CERTIFICATE', certChain.certificates)},${start}`;
  const key = (name: string, { baseUrl, publicKey }: { baseUrl: string; publicKey: { rawBytes: string } }) =>
    `url=${baseUrl},public-key=${write(name, 'PUBLIC KEY', [publicKey])},${start}`;
  const out = join(folder, 'trusted-root.json');
  await cosign(
    'trusted-root',
    'create',
    `--fulcio=${chain('ca.pem', ca)}`,
    `--tsa=${chain('tsa.pem', tsa)}`,
    `--rekor=${key('log.pem', log)},origin=${new URL(log.baseUrl).host}`,
    `--ctfe=${key('ct.pem', ct)}`,
    `--out=${out}`,
  );
  expect(ours).toEqual(JSON.parse(readFileSync(out, 'utf8')));
});
