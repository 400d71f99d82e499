import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerRequest } from '../../../tools/conformance/answer-request.ts';
import { translateRequest } from '../../../tools/conformance/protocol.ts';
import { type CommandProcess, startCommandProcess } from '../../support/command-process.ts';
import { programCache, programPath } from '../../support/programs.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

/** The client of the suite, against the sandbox in place of the public services: once for each verb as a program, as the suite starts it. */
const CLIENT = fileURLToPath(new URL('../../../tools/conformance/index.ts', import.meta.url));
const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';

let run: SandboxRun;
let commands: CommandProcess;
const at = (name: string) => join(run.folder, name);
beforeAll(async () => {
  run = await startSandboxRun();
  commands = await startCommandProcess();
  commands.writeCommand(at('chopmark'));
  await run.write('artifact');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'artifact', digest: { sha256: sha256() } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: { tested: true },
  };
  await run.write('statement.json', JSON.stringify(statement));
});
afterAll(() => {
  commands.end();
  return run.close();
});

const sha256 = () =>
  createHash('sha256')
    .update(readFileSync(join(run.folder, 'artifact')))
    .digest('hex');

const start = (program: string, words: readonly string[], env: Record<string, string | undefined>) =>
  new Promise<number>((resolve) => {
    const child = execFile(program, words, { cwd: run.folder, env }, () => resolve(child.exitCode ?? -1));
  });

/** A job of another repository than the token's. */
const job = () => ({
  PATH: process.env.PATH,
  HOME: run.folder,
  XDG_CACHE_HOME: programCache(),
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'somebody/else',
  GITHUB_REF: 'refs/heads/other',
  CI: 'true',
});

const asProgram = (...words: string[]) =>
  start(process.execPath, [CLIENT, ...words], { ...job(), CHOPMARK_CONFORMANCE_COMMAND: programPath('cli') });

const started = new Set<string>();
/** The exit code. */
const client = (verb: string, ...words: string[]): Promise<number> => {
  if (started.has(verb)) return answerRequest(translateRequest([verb, ...words]), job(), (argv, env) => start(at('chopmark'), argv, env));
  started.add(verb);
  return asProgram(verb, ...words);
};

const root = () => ['--trusted-root', run.sandbox.files.trustedRoot];
const identity = () => ['--certificate-identity', SAN, '--certificate-oidc-issuer', `${run.sandbox.url}/oidc/github`];
const sign = (bundle: string, ...words: string[]) => {
  const services = [...root(), '--signing-config', run.sandbox.files.signingConfig];
  const token = run.sandbox.issueToken({ kind: 'github' });
  return client(
    'sign-bundle',
    ...words.slice(0, -1),
    '--identity-token',
    token,
    '--bundle',
    at(bundle),
    ...services,
    at(words.at(-1) ?? ''),
  );
};
const verify = (bundle: string, ...words: string[]) => client('verify-bundle', '--bundle', at(bundle), ...words);

describe.each([
  ['a file', ['artifact']],
  ['a statement', ['--in-toto', 'statement.json']],
])('%s', (name, words) => {
  const bundle = `${name}.sigstore.json`;
  beforeAll(async () => {
    expect(await sign(bundle, ...words)).toBe(0);
  });

  test('is signed into one bundle', () => {
    expect(JSON.parse(readFileSync(join(run.folder, bundle), 'utf8')).mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
  });

  test('is verified by file and by digest', async () => {
    expect(await verify(bundle, ...identity(), ...root(), at('artifact'))).toBe(0);
    expect(await verify(bundle, ...identity(), ...root(), `sha256:${sha256()}`)).toBe(0);
  });

  test('is refused for another file, digest, identity, issuer, kind of trust and root', async () => {
    writeFileSync(join(run.folder, 'other'), 'another artifact');
    writeFileSync(
      join(run.folder, 'key.pub'),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
    );
    const [, san = '', , issuer = ''] = identity();
    const refused = [
      [...identity(), ...root(), at('other')],
      [...identity(), ...root(), `sha256:${'0'.repeat(64)}`],
      [...identity(), ...root(), 'sha256:abc'],
      ['--certificate-identity', `${san}x`, '--certificate-oidc-issuer', issuer, ...root(), at('artifact')],
      ['--certificate-identity', san, '--certificate-oidc-issuer', `${issuer}/`, ...root(), at('artifact')],
      ['--key', at('key.pub'), ...root(), at('artifact')],
      ['--key', at('key.pub'), ...identity(), ...root(), at('artifact')],
      [...identity(), '--trusted-root', at('artifact'), at('artifact')],
      [...root(), at('artifact')],
    ];
    expect(await Promise.all(refused.map((asked) => verify(bundle, ...asked)))).toEqual([6, 6, 2, 7, 7, 6, 2, 2, 2]);
  });
});

test('what is not of the protocol is refused', async () => {
  expect(await asProgram('sign')).toBe(2);
  expect(await asProgram('verify-bundle', '--bundle', 'a')).toBe(2);
});

test('the expected failures are names that the suite takes, each with its reason', () => {
  const file = fileURLToPath(new URL('../../../tools/conformance/expected-failures.txt', import.meta.url));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  expect(lines.filter((line) => !/^test_\S+\]? {2}\S.{20,}\.$/.test(line))).toEqual([]);
});
