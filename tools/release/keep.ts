/**
 * `node tools/release/keep.ts`: writes `__tests__/fixtures/releases/VERSION`, what this version writes and accepts, so that later ones
 * are held to it: its surface, and a policy, bundles, journal, receipts and results, made in a sandbox. Run once for each release, before
 * it is tagged.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bindPorts } from '../../src/adapters/node-ports.ts';
import { openOctokit } from '../../src/adapters/open-octokit.ts';
import { VERSION } from '../../src/base/version.ts';
import { attest } from '../../src/engine/attest/attest.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { describeSurface } from '../generate/surface.ts';

const root = resolve(import.meta.dirname, '../..');
const into = join(root, '__tests__/fixtures/releases', VERSION);
const folder = mkdtempSync(join(tmpdir(), 'chopmark-release-'));
const clock = { now: () => new Date(), sleep: (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds)) };
const sandbox = await startSandbox({ clock });
const { ports, close } = bindPorts({
  cacheFolder: join(folder, 'cache'),
  openGithub: openOctokit,
  signal: new AbortController().signal,
  log: { write: () => {}, level: 'silent', progress: 'none', color: false, columns: 80 },
  env: { TOKEN: sandbox.issueToken({ kind: 'github' }) },
});
const here = { ...ports, workingFolder: folder };
try {
  writeFileSync(join(folder, 'app.txt'), `chopmark ${VERSION}\n`);
  writeFileSync(join(folder, 'trust-config.json'), sandbox.trustConfig);
  writeFileSync(join(folder, 'trusted-root.json'), sandbox.trustedRoot);
  const attested = await attest(
    parseInputs('attest', {
      'subject-path': ['app.txt'],
      instance: 'trust-config.json',
      'identity-token': 'env:TOKEN',
      'bundle-dir': 'bundles',
      store: ['./kept'],
    }),
    here,
  );
  const signer = attested.statements[0]?.signer;
  if (signer?.kind !== 'certificate') throw new Error('nothing was signed');
  writeFileSync(
    join(folder, 'policy.yml'),
    `version: 1
trust:
  - name: widget
    ci: github
    issuer: ${signer.identity.issuer}
    repository: acme/widget
    workflow: .github/workflows/release.yml
require:
  - provenance:
      ref: refs/heads/main
`,
  );
  const verified = await verify(
    parseInputs('verify', {
      'subject-path': ['app.txt'],
      bundle: ['bundles/app.txt.sigstore.json'],
      'trusted-root': 'trusted-root.json',
      policy: 'policy.yml',
    }),
    here,
  );
  if (exitCodeOf(verified) !== 0) throw new Error(serializeDocument(verified));
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const name of ['app.txt', 'trusted-root.json', 'policy.yml']) copyFileSync(join(folder, name), join(into, name));
  for (const name of ['app.txt.sigstore.json', 'attestations.jsonl', 'journal.jsonl', 'receipts.jsonl'])
    copyFileSync(join(folder, 'bundles', name), join(into, name));
  writeFileSync(join(into, 'attest.json'), serializeDocument(attested));
  writeFileSync(join(into, 'verify.json'), serializeDocument(verified));
  writeFileSync(join(into, 'surface.json'), `${JSON.stringify(describeSurface(root), null, 2)}\n`);
  console.log(into);
} finally {
  await close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}
