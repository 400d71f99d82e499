/**
 * `node tools/corpus/write.ts FOLDER`: signs a small artifact with every client, in every form, at the services of
 * CHOPMARK_LIVE_STACK (npm run live:up), and writes artifact, bundles, trusted root and signer into FOLDER.
 *
 * What tests break piece by piece is made from these; a part of them is kept in __tests__/fixtures/corpus.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programPath, pythonSigstorePath } from '../live/cache.ts';
import { mustRun } from '../live/run.ts';
import { type ReadyStack, readReadyStack } from '../live/stack.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const PREDICATE_TYPE = 'https://example.com/predicate/v1';

type Sign = (bundle: string, rekor: 1 | 2, content: 'message' | 'statement') => Promise<void>;

/** Writes the corpus. @param into A folder, made where it is not there. */
export async function writeCorpus({ ready: { files, urls } }: ReadyStack, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'chopmark-corpus-'));
  const artifact = join(into, 'artefact.txt');
  const predicate = join(work, 'predicate.json');
  writeFileSync(artifact, 'what is signed, and what bundles are broken about\n');
  writeFileSync(predicate, '{"tested":true}');
  copyFileSync(files.trustedRoot, join(into, 'trusted-root.json'));
  const issuer = `${urls.issuers}/github`;
  writeFileSync(join(into, 'signer.json'), `${JSON.stringify({ identity: SAN, issuer }, null, 2)}\n`);
  const env = { PATH: process.env.PATH, HOME: work };
  const tokenFile = async (): Promise<string> => {
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body: '{}' });
    const path = join(work, 'token');
    writeFileSync(path, ((await answer.json()) as { value: string }).value, { mode: 0o600 });
    return path;
  };

  const clients: Record<string, Sign> = {
    async chopmark(bundle, rekor, content) {
      const common = [
        `--instance=${rekor === 2 ? files.trustConfig : files.trustConfigV1}`,
        `--identity-token=${await tokenFile()}`,
        '--quiet',
      ];
      // A folder of its own: in another's, what was signed there would be taken up.
      const folder = mkdtempSync(join(work, 'bundles-'));
      const statement = ['--predicate-type', PREDICATE_TYPE, '--predicate-path', predicate, `--bundle-dir=${folder}`];
      const command = content === 'message' ? ['sign', artifact, `--bundle=${bundle}`] : ['attest', artifact, ...statement];
      await mustRun(process.execPath, [COMMAND, ...command, ...common], { cwd: folder, env });
      const made = readdirSync(folder).find((name) => name.endsWith('.sigstore.json'));
      if (made) copyFileSync(join(folder, made), bundle);
    },
    async cosign(bundle, rekor, content) {
      const config = rekor === 2 ? files.signingConfig : files.signingConfigV1;
      const trust = [`--signing-config=${config}`, `--trusted-root=${files.trustedRoot}`, `--identity-token=${await tokenFile()}`];
      const command = content === 'message' ? ['sign-blob'] : ['attest-blob', `--predicate=${predicate}`, `--type=${PREDICATE_TYPE}`];
      await mustRun(programPath('cosign'), [...command, ...trust, `--bundle=${bundle}`, '--yes', artifact], { env });
    },
    async 'sigstore-python'(bundle, rekor, content) {
      if (content !== 'message' || !existsSync(pythonSigstorePath)) return;
      const identity = `--identity-token=${readFileSync(await tokenFile(), 'utf8')}`;
      const trust = `--trust-config=${rekor === 2 ? files.trustConfig : files.trustConfigV1}`;
      await mustRun(pythonSigstorePath, [trust, 'sign', identity, `--bundle=${bundle}`, artifact], { env });
    },
  };
  try {
    // The first entry of a log has index 0 and an empty proof, which mean the same when they are left out: no fault to break it by.
    for (const rekor of [1, 2] as const) await clients.chopmark?.(join(work, `first-v${rekor}.sigstore.json`), rekor, 'message');
    for (const [client, sign] of Object.entries(clients))
      for (const rekor of [1, 2] as const)
        for (const content of ['message', 'statement'] as const)
          for (const copy of client === 'chopmark' ? ['', '-again'] : [''])
            await sign(join(into, `${client}-${content}-v${rekor}${copy}.sigstore.json`), rekor, content);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [into] = process.argv.slice(2);
  const folder = process.env.CHOPMARK_LIVE_STACK;
  if (!into || !folder) {
    console.error('corpus: give a folder, and the services in CHOPMARK_LIVE_STACK');
    process.exit(2);
  }
  await writeCorpus(readReadyStack(folder), into);
}
