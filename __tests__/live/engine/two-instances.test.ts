import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { stack, startSecondStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

let second: ReadyStack;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  ({ second, stop } = await startSecondStack({ acceptIssuersOf: stack().folder }));
});

afterAll(() => stop?.());

interface Attested {
  folder: string;
  bundle: string;
}

async function attest(of: ReadyStack, issuedBy: ReadyStack): Promise<Attested> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), `content ${Math.random()}`);
  const args = [`--instance=${of.ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles'];
  const env = { MY_TOKEN: await token('github', {}, issuedBy) };
  expect(await chopmark(['attest', 'app.tar.gz', ...args], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  return { folder, bundle: join(folder, 'bundles', 'app.tar.gz.sigstore.json') };
}

async function verify(of: ReadyStack, issuedBy: ReadyStack, { folder, bundle }: Attested) {
  const args = ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github', issuedBy)}`];
  const under = [`--trusted-root=${of.ready.files.trustedRoot}`, `--bundle=${bundle}`, '--json'];
  const { exitCode, stdout } = await chopmark(['verify', 'app.tar.gz', ...args, ...under], { cwd: folder });
  return { exitCode, code: JSON.parse(stdout).artifacts[0].problem?.code as string | undefined };
}

const GOOD = { exitCode: 0, code: undefined };
const UNTRUSTED = { exitCode: 6, code: 'VERIFICATION_CERTIFICATE_UNTRUSTED' };

liveTest('each instance vouches for what was attested with it, and for nothing of the other', async () => {
  const [ours, theirs] = await Promise.all([attest(stack(), stack()), attest(second, second)]);
  expect(await verify(stack(), stack(), ours)).toEqual(GOOD);
  expect(await verify(second, second, theirs)).toEqual(GOOD);
  expect(await verify(second, stack(), ours)).toEqual(UNTRUSTED);
  expect(await verify(stack(), second, theirs)).toEqual(UNTRUSTED);
});

liveTest("a certificate of the second that names an issuer of the first is refused under the first's root", async () => {
  const borrowed = await attest(second, stack());
  // The very identity that the first would prove, said by somebody else.
  expect(await verify(second, stack(), borrowed)).toEqual(GOOD);
  expect(await verify(stack(), stack(), borrowed)).toEqual(UNTRUSTED);
});

/** The trusted root of one instance, with some of its lists taken from the other. */
const mixRoots = (folder: string, lists: readonly string[]): string => {
  const [ours, theirs] = [stack(), second].map(({ ready }) => JSON.parse(readFileSync(ready.files.trustedRoot, 'utf8')));
  const path = join(folder, 'mixed-root.json');
  writeFileSync(path, JSON.stringify({ ...ours, ...Object.fromEntries(lists.map((list) => [list, theirs[list]])) }));
  return path;
};

liveTest.each([
  ['log', ['tlogs'], 'VERIFICATION_LOG_UNKNOWN'],
  ['timestamp authority', ['timestampAuthorities'], 'VERIFICATION_TIMESTAMP'],
  ['certificate transparency log', ['ctlogs'], 'VERIFICATION_SCT'],
])('a bundle is refused under a root that knows another %s', async (_, lists, code) => {
  const ours = await attest(stack(), stack());
  const root = mixRoots(ours.folder, lists);
  const mixed = { ...stack(), ready: { ...stack().ready, files: { ...stack().ready.files, trustedRoot: root } } };
  expect(await verify(mixed, stack(), ours)).toEqual({ exitCode: 6, code });
});

liveTest("a bundle with a log entry or a timestamp of the other instance's is refused", async () => {
  const [ours, theirs] = await Promise.all([attest(stack(), stack()), attest(second, second)]);
  const [mine, other] = [ours, theirs].map(({ bundle }) => JSON.parse(readFileSync(bundle, 'utf8')));
  const mix = async (part: 'tlogEntries' | 'timestampVerificationData') => {
    const mixed = structuredClone(mine);
    mixed.verificationMaterial[part] = other.verificationMaterial[part];
    const bundle = join(ours.folder, `${part}.json`);
    writeFileSync(bundle, JSON.stringify(mixed));
    return verify(stack(), stack(), { folder: ours.folder, bundle });
  };
  expect(await mix('tlogEntries')).toMatchObject({ exitCode: 6, code: expect.stringMatching(/^VERIFICATION_LOG_/) });
  expect(await mix('timestampVerificationData')).toEqual({ exitCode: 6, code: 'VERIFICATION_TIMESTAMP' });
});

liveTest('the first refuses a token of the second before anything is signed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), 'content');
  const env = { MY_TOKEN: await token('github', {}, second) };
  const args = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN'];
  const { exitCode, stderr } = await chopmark(['sign', 'app.tar.gz', ...args], { cwd: folder, env });
  expect([exitCode, stderr]).toEqual([3, expect.stringContaining('IDENTITY_ISSUER_UNKNOWN')]);
});
