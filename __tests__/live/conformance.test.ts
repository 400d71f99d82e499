import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { run } from '../../tools/live/run.ts';
import { chopmark } from './support/chopmark.ts';
import { liveTest } from './support/live-test.ts';
import { SAN, signWithCosign, verifyWithCosign } from './support/peer-signing.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf, token } from './support/token.ts';

/** The cases of the suite of Sigstore clients, over our own services: the suite's own need the public ones. */
const CLIENT = fileURLToPath(new URL('../../tools/conformance/index.ts', import.meta.url));
const client = (cwd: string, ...args: string[]) =>
  run(process.execPath, [CLIENT, ...args], { cwd, env: { PATH: process.env.PATH, HOME: cwd } });

const identity = (of: 'github' | 'gitlab' = 'github') => ['--certificate-identity', SAN[of], '--certificate-oidc-issuer', issuerOf(of)];
const root = () => ['--trusted-root', stack().ready.files.trustedRoot];
const services = (rekor: 1 | 2 = 2) => {
  const { signingConfig, signingConfigV1 } = stack().ready.files;
  return [...root(), '--signing-config', rekor === 2 ? signingConfig : signingConfigV1];
};
const digestOf = (folder: string) =>
  `sha256:${createHash('sha256')
    .update(readFileSync(join(folder, 'artifact')))
    .digest('hex')}`;

/** A folder with an artifact and, where not said otherwise, its bundle. */
async function folderWith({ rekor = 2, inToto = false }: { rekor?: 1 | 2; inToto?: boolean } = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'artifact'), randomBytes(40));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'artifact', digest: { sha256: digestOf(folder).slice(7) } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: { tested: true },
  };
  writeFileSync(join(folder, 'statement.json'), JSON.stringify(statement));
  const signing = [
    ...(inToto ? ['--in-toto'] : []),
    '--identity-token',
    await token('github'),
    '--bundle',
    'a.sigstore.json',
    ...services(rekor),
  ];
  expect(await client(folder, 'sign-bundle', ...signing, inToto ? 'statement.json' : 'artifact')).toMatchObject({ exitCode: 0 });
  return folder;
}

describe.each([
  ['a file in Rekor v2', {}],
  ['a file in Rekor v1', { rekor: 1 }],
  ['a statement in Rekor v2', { inToto: true }],
  ['a statement in Rekor v1', { inToto: true, rekor: 1 }],
] as const)('%s', (_, options) => {
  liveTest('is signed, and verified by file and by digest, by cosign too', async () => {
    const folder = await folderWith(options);
    const asked = ['--bundle', 'a.sigstore.json', ...identity(), ...root()];
    expect(await client(folder, 'verify-bundle', ...asked, 'artifact')).toMatchObject({ exitCode: 0 });
    expect(await client(folder, 'verify-bundle', ...asked, digestOf(folder))).toMatchObject({ exitCode: 0 });
    const content = 'inToto' in options ? 'statement' : 'message';
    expect(await verifyWithCosign(join(folder, 'artifact'), join(folder, 'a.sigstore.json'), { content })).toMatchObject({ exitCode: 0 });
  });

  liveTest('is refused for another file, digest, identity, issuer, root and kind of trust', async () => {
    const folder = await folderWith(options);
    writeFileSync(join(folder, 'other'), 'another artifact');
    writeFileSync(
      join(folder, 'key.pub'),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
    );
    const bundle = ['--bundle', 'a.sigstore.json'];
    const [, name = '', , issuer = ''] = identity();
    const cases: [string, string[]][] = [
      ['another file', [...bundle, ...identity(), ...root(), 'other']],
      ['another digest', [...bundle, ...identity(), ...root(), `sha256:${'0'.repeat(64)}`]],
      ['another identity', [...bundle, '--certificate-identity', `${name}x`, '--certificate-oidc-issuer', issuer, ...root(), 'artifact']],
      [
        'the start of the identity',
        [...bundle, '--certificate-identity', name.slice(0, -1), '--certificate-oidc-issuer', issuer, ...root(), 'artifact'],
      ],
      ['another issuer', [...bundle, '--certificate-identity', name, '--certificate-oidc-issuer', `${issuer}/`, ...root(), 'artifact']],
      ['a key', [...bundle, '--key', 'key.pub', ...root(), 'artifact']],
      ['key and identity', [...bundle, '--key', 'key.pub', ...identity(), ...root(), 'artifact']],
      ['no file', [...bundle, ...identity(), ...root(), 'sha256:abc']],
      ['no bundle', ['--bundle', 'none.json', ...identity(), ...root(), 'artifact']],
    ];
    const exits = await Promise.all(
      cases.map(async ([what, args]) => [what, (await client(folder, 'verify-bundle', ...args)).exitCode] as const),
    );
    expect(exits.map(([what, code]) => [what, code === 0 ? 'accepted' : 'refused'])).toEqual(cases.map(([what]) => [what, 'refused']));
  });
});

liveTest('a root without the log, without the authority, or with a log that has no start is refused', async () => {
  const folder = await folderWith();
  type Root = Record<
    'tlogs' | 'certificateAuthorities' | 'timestampAuthorities' | 'ctlogs',
    { publicKey: { validFor: { start?: string } } }[]
  >;
  const changed = async (change: (root: Root) => unknown) => {
    const trusted = JSON.parse(readFileSync(stack().ready.files.trustedRoot, 'utf8')) as Root;
    change(trusted);
    writeFileSync(join(folder, 'root.json'), JSON.stringify(trusted));
    return (await client(folder, 'verify-bundle', '--bundle', 'a.sigstore.json', ...identity(), '--trusted-root', 'root.json', 'artifact'))
      .exitCode;
  };
  expect(await changed(() => {})).toBe(0);
  expect(await changed((trusted) => Object.assign(trusted, { tlogs: [] }))).not.toBe(0);
  expect(await changed((trusted) => Object.assign(trusted, { certificateAuthorities: [] }))).not.toBe(0);
  expect(await changed((trusted) => Object.assign(trusted, { timestampAuthorities: [] }))).not.toBe(0);
  expect(await changed((trusted) => Object.assign(trusted, { ctlogs: [] }))).not.toBe(0);
  expect(await changed((trusted) => void delete trusted.tlogs.at(-1)?.publicKey.validFor.start)).not.toBe(0);
});

liveTest("a bundle signed with a key of one's own is verified with that key alone", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'artifact'), randomBytes(40));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const signing = ['sign', 'artifact', '--key=key.pem', '--bundle=a.json', `--instance=${stack().ready.files.trustConfig}`];
  expect(await chopmark(signing, { cwd: folder })).toMatchObject({ exitCode: 0 });
  const verify = (...args: string[]) => client(folder, 'verify-bundle', '--bundle', 'a.json', ...args, ...root(), 'artifact');
  expect(await verify('--key', 'key.pub')).toMatchObject({ exitCode: 0 });
  expect((await verify(...identity())).exitCode).not.toBe(0);
});

liveTest('what cosign signed is verified', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'artifact'), randomBytes(40));
  const bundle = await signWithCosign(join(folder, 'artifact'));
  expect(await client(folder, 'verify-bundle', '--bundle', bundle, ...identity(), ...root(), 'artifact')).toMatchObject({ exitCode: 0 });
});
