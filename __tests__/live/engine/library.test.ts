import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';
import { COMMAND } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { findNode, MINIMUM_NODE } from '../support/other-node.ts';
import { verifyWithCosign } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const LIBRARY = fileURLToPath(new URL('../../../dist/lib/adapters/library/index.js', import.meta.url));
/** Any release before the minimum; this one is on many machines. */
const OLD_NODE = '20.20.2';
/** One that cannot `require` an ES module, and has less to link them with. */
const OLDER_NODE = '18.20.8';

const minimum = await findNode(MINIMUM_NODE);
const old = await findNode(OLD_NODE);
const older = await findNode(OLDER_NODE);
const inCi = process.env.CI === 'true';
for (const [version, path] of [
  [MINIMUM_NODE, minimum],
  [OLD_NODE, old],
  [OLDER_NODE, older],
])
  if (path === undefined && !inCi) process.stderr.write(`live: SKIPPING what runs on Node ${version}, which npm could not fetch\n`);

const SCRIPT = `
import { attest, ChopmarkError, exitCodeOf, sign, verify, verifyData, VERSION } from ${JSON.stringify(pathToFileURL(LIBRARY).href)};
import { readFileSync } from 'node:fs';

const { INSTANCE: instance, ROOT: trustedRoot, ISSUER: certificateOidcIssuer } = process.env;
const signing = { subjectPath: ['app.tar.gz'], instance, identityToken: 'env:MY_TOKEN' };
const attested = await attest({ ...signing, bundleDir: 'bundles' });
const signed = await sign(signing);
const wanted = { trustedRoot, ci: 'github', repository: 'acme/widget', certificateOidcIssuer };
const verifying = { ...wanted, subjectPath: ['app.tar.gz'], bundleDir: 'bundles' };
const good = await verify(verifying);
const bad = await verify({ ...verifying, repository: 'acme/gadget' });
const data = await verifyData({ bundle: readFileSync(attested.bundlePath), artifact: readFileSync('app.tar.gz') }, wanted);
const error = await attest({ ...signing, subjectPath: ['nothing-*'] }).catch((thrown) => thrown);
console.log(JSON.stringify({
  version: [VERSION, process.versions.node],
  made: [attested.bundlePath, signed.bundlePath],
  exitCodes: [attested, signed, good, bad].map(exitCodeOf),
  data: data.verdict,
  error: [error instanceof ChopmarkError, error.exitCode, error.code],
}));
`;

async function smoke(node: string) {
  expect(existsSync(LIBRARY)).toBe(true);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), `content ${Math.random()}`);
  writeFileSync(join(folder, 'script.mjs'), SCRIPT);
  const { trustConfig, trustedRoot } = stack().ready.files;
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    MY_TOKEN: await token('github'),
    INSTANCE: trustConfig,
    ROOT: trustedRoot,
    ISSUER: issuerOf('github'),
  };
  const { exitCode, stdout, stderr } = await run(node, ['script.mjs'], { cwd: folder, env });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(await verifyWithCosign(join(folder, 'app.tar.gz'), join(folder, 'app.tar.gz.sigstore.json'))).toMatchObject({ exitCode: 0 });
  return JSON.parse(stdout);
}

const EXPECTED = {
  made: ['bundles/app.tar.gz.sigstore.json', 'app.tar.gz.sigstore.json'],
  exitCodes: [0, 0, 0, 7],
  data: 'verified',
  error: [true, 2, expect.stringMatching(/^INPUT_/)],
};

liveTest('a script attests, signs and verifies with the library', async () => {
  expect(await smoke(process.execPath)).toMatchObject(EXPECTED);
});

const minimumTest = minimum || inCi ? liveTest : test.skip;

minimumTest(`so does one on Node ${MINIMUM_NODE}, the oldest that is promised`, async () => {
  const result = await smoke(minimum ?? '');
  expect(result).toMatchObject(EXPECTED);
  expect(result.version[1]).toBe(MINIMUM_NODE);
});

minimumTest(`the command line runs on Node ${MINIMUM_NODE}: every command answers, and it signs what it then verifies`, async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  for (const name of ['a', 'b']) writeFileSync(join(folder, 'dist', name), name);
  const env = { PATH: process.env.PATH, HOME: folder, MY_TOKEN: await token('gitlab') };
  const chopmark = (...args: string[]) => run(minimum ?? '', [COMMAND, ...args], { cwd: folder, env });
  const { trustConfig, trustedRoot } = stack().ready.files;
  const signing = [`--instance=${trustConfig}`, '--identity-token=env:MY_TOKEN'];
  const identity = ['--ci=gitlab', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('gitlab')}`];
  const results = [
    await chopmark('attest', 'dist/*', '--statements=per-subject', '--bundle-dir=bundles', ...signing),
    await chopmark('sign', 'dist/*', ...signing),
    await chopmark('verify', 'dist/*', '--bundle-dir=bundles', `--trusted-root=${trustedRoot}`, ...identity),
    await chopmark('inspect', 'bundles/attestations.jsonl'),
    await chopmark('doctor', ...signing),
    await chopmark('trust', 'show', '--offline'),
    await chopmark('demo'),
    await chopmark('completion', 'bash'),
    await chopmark('--help'),
  ];
  expect(results.map(({ exitCode, stderr }) => [exitCode, stderr.includes('Warning')])).toEqual(results.map(() => [0, false]));
});

(old || inCi ? liveTest : test.skip)('an older Node is told what is needed, and nothing crashes', async () => {
  const folder = temporaryFolder();
  const { exitCode, stdout, stderr } = await run(old ?? '', [COMMAND, 'demo'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
  });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `chopmark needs Node.js ${MINIMUM_NODE} or later, but this is Node.js ${OLD_NODE}.\n` +
      'Install a current release, or use a container image or setup step that has one.\n',
  );
});

describe.each([
  [OLD_NODE, old],
  [OLDER_NODE, older],
])('Node %s', (version, node) => {
  (node || inCi ? liveTest : test.skip).each([
    ['import', ['--input-type=module', '--eval', `import { attest } from ${JSON.stringify(pathToFileURL(LIBRARY).href)}; attest({});`]],
    ['require', ['--eval', `require(${JSON.stringify(LIBRARY.replace(/js$/, 'cjs'))}).attest({});`]],
  ])('is told what is needed, by %s of the library', async (_, args) => {
    const { exitCode, stderr } = await run(node ?? '', args, { cwd: temporaryFolder(), env: { PATH: process.env.PATH } });
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining(`Error: chopmark needs Node.js ${MINIMUM_NODE} or later, but this is Node.js ${version}.\n`),
    ]);
  });
});
