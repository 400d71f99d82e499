import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { runGit } from '../support/git-checkout.ts';
import { chopmark } from './support/chopmark.ts';
import { liveTest } from './support/live-test.ts';
import { cosign } from './support/peers.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf, token } from './support/token.ts';

const SIGNER = ['--ci=github', '--repository=acme/widget'];

/** A release of two commits, with a submodule and an annotated tag; and the same, cloned afresh. */
function makeRelease(format: 'sha1' | 'sha256') {
  const parent = temporaryFolder();
  const origin = join(parent, 'origin');
  const library = join(parent, 'library');
  for (const folder of [origin, library]) {
    mkdirSync(folder);
    runGit(folder, ['init', '-q', '-b', 'main', `--object-format=${format}`]);
  }
  writeFileSync(join(library, 'lib.c'), 'one\n');
  runGit(library, ['add', '-A']);
  runGit(library, ['commit', '-q', '-m', 'one']);
  writeFileSync(join(origin, 'app.txt'), 'hello\n');
  runGit(origin, ['submodule', 'add', '-q', library, 'library']);
  runGit(origin, ['add', '-A']);
  runGit(origin, ['commit', '-q', '-m', 'one']);
  runGit(origin, ['tag', '-a', '-m', 'release', 'v1.0']);
  const clone = (name: string) => {
    runGit(parent, ['clone', '-q', '--recurse-submodules', origin, name]);
    return join(parent, name);
  };
  return { parent, origin, library, clone, commit: runGit(origin, ['rev-parse', 'HEAD']) };
}

async function attestAll(origin: string): Promise<string> {
  const bundles = join(origin, '../bundles');
  const made = await chopmark(
    [
      ...['attest', '--subject-git=v1.0', '--subject-git=HEAD', '--subject-git=HEAD^{tree}', '--statements=per-subject'],
      ...[`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:TOKEN', `--bundle-dir=${bundles}`, '--json'],
    ],
    { cwd: origin, env: { TOKEN: await token('github') } },
  );
  expect(made).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(made.stdout).statements).toHaveLength(3);
  return bundles;
}

const verifying = (folder: string, bundles: string, ...references: string[]) =>
  chopmark(
    [
      ...['verify', ...references.map((each) => `--subject-git=${each}`), `--bundle=${join(bundles, 'attestations.jsonl')}`, '--json'],
      ...[`--trusted-root=${stack().ready.files.trustedRoot}`, '--offline', ...SIGNER, `--certificate-oidc-issuer=${issuerOf('github')}`],
    ],
    { cwd: folder },
  );

const ALL = ['v1.0', 'HEAD', 'HEAD^{tree}'];

describe.each(['sha1', 'sha256'] as const)('a repository of %s objects', (format) => {
  liveTest(
    'is attested by commit, tag and tree; a clean clone passes, and a changed, moved or dirty one does not',
    async () => {
      const { origin, library, clone } = makeRelease(format);
      const bundles = await attestAll(origin);
      const clean = clone('clean');
      expect(await verifying(clean, bundles, ...ALL)).toMatchObject({ exitCode: 0 });

      const refused = async (name: string, change: (folder: string) => void, references = ALL) => {
        const folder = clone(name);
        change(folder);
        const { exitCode, stdout } = await verifying(folder, bundles, ...references);
        const { artifacts = [] } = JSON.parse(stdout) as { artifacts?: { verdict: string; problem?: { code: string } }[] };
        return { exitCode, codes: [...new Set(artifacts.map(({ verdict, problem }) => problem?.code ?? verdict))] };
      };
      const differs = { exitCode: 6, codes: ['VERIFICATION_GIT_CHECKOUT'] };
      expect(await refused('changed', (folder) => writeFileSync(join(folder, 'app.txt'), 'hullo\n'))).toEqual(differs);
      expect(await refused('dirty', (folder) => writeFileSync(join(folder, 'evil.sh'), 'evil\n'))).toEqual(differs);
      writeFileSync(join(library, 'lib.c'), 'two\n');
      runGit(library, ['commit', '-q', '-a', '-m', 'two']);
      expect(
        await refused('submodule', (folder) => {
          runGit(join(folder, 'library'), ['fetch', '-q', 'origin']);
          runGit(join(folder, 'library'), ['checkout', '-q', 'origin/main']);
        }),
      ).toEqual(differs);
      const moved = await refused(
        'moved',
        (folder) => {
          writeFileSync(join(folder, 'app.txt'), 'two\n');
          runGit(folder, ['commit', '-q', '-a', '-m', 'two']);
          runGit(folder, ['tag', '-f', '-a', '-m', 'release', 'v1.0']);
        },
        ALL,
      );
      expect(moved).toEqual({ exitCode: 6, codes: ['VERIFICATION_ARTIFACT_MISMATCH'] });
    },
    120_000,
  );
});

liveTest(
  'cosign verifies the attestation of a commit by its digest, and refuses another commit',
  async () => {
    const { parent, origin, commit } = makeRelease('sha1');
    const bundles = await attestAll(origin);
    const bundle = join(bundles, `origin@${commit}.sigstore.json`);
    const verify = (digest: string, algorithm: string) =>
      cosign(
        [
          ...['verify-blob-attestation', `--bundle=${bundle}`, `--trusted-root=${stack().ready.files.trustedRoot}`],
          ...['--type=slsaprovenance1', `--digest=${digest}`, `--digestAlg=${algorithm}`],
          ...['--certificate-identity-regexp=^https://github.com/acme/widget/', `--certificate-oidc-issuer=${issuerOf('github')}`],
        ],
        { cwd: parent },
      );
    const taken = await verify(commit, 'gitCommit');
    expect(taken).toMatchObject({ exitCode: 0 });
    expect((await verify('0'.repeat(40), 'gitCommit')).exitCode).not.toBe(0);
    const { subject } = JSON.parse(Buffer.from(JSON.parse(readFileSync(bundle, 'utf8')).dsseEnvelope.payload, 'base64').toString());
    expect((await verify(subject[0].digest.gitTreeSha256, 'sha256')).exitCode).not.toBe(0);
  },
  120_000,
);
