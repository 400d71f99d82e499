import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { ExportTarget } from '../../../src/options/schema/export-targets.ts';
import { checkTrustEntry } from '../../../src/policy/check-trust-entry.ts';
import { exportPolicy } from '../../../src/policy/export/export-policy.ts';
import type { ExportedPolicy } from '../../../src/policy/export/portable-policy.ts';
import type { TrustEntry } from '../../../src/policy/parse/policy.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { readCertificate } from '../../../src/x509/certificate.ts';
import { programPath } from '../../../tools/live/cache.ts';
import type { IssuerKind } from '../../../tools/live/claims.ts';
import { type RunResult, run } from '../../../tools/live/run.ts';
import { startTufMirror, type TufMirror } from '../../../tools/live/tuf.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { chopmark } from '../support/chopmark.ts';
import { pushImage, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE, signWithCosign } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

// The same policy decides here and there: what ours accepts the other tool accepts, what ours refuses it refuses.

const SIGNERS = ['github', 'gitlab', 'jenkins'] as const satisfies IssuerKind[];
type Signer = (typeof SIGNERS)[number];

const entryOf = (name: string, more: Partial<TrustEntry>): TrustEntry => ({
  name,
  root: {},
  clauses: {},
  acceptDeclared: [],
  predicateTypes: [PREDICATE_TYPE],
  ...more,
});
const github = (clauses: TrustEntry['clauses']) => entryOf('github', { ci: 'github', issuer: issuerOf('github'), clauses });
const gitlab = () =>
  entryOf('gitlab', { ci: 'gitlab', issuer: issuerOf('gitlab'), clauses: { repository: ['https://gitlab.com/acme/widget'] } });

const POLICIES: [string, () => TrustEntry[]][] = [
  ['a repository', () => [github({ repository: ['https://github.com/acme/widget'] })]],
  [
    'a workflow at a branch',
    () => [
      github({ repository: ['https://github.com/acme/widget'], workflow: ['.github/workflows/release.yml'], ref: ['refs/heads/main'] }),
    ],
  ],
  [
    'a workflow with globs',
    () => [github({ repository: ['https://github.com/acme/widget'], workflow: ['.github/workflows/rel*.yml'], ref: ['refs/heads/*'] })],
  ],
  ['another repository', () => [github({ repository: ['https://github.com/acme/gadget'] })]],
  ['another workflow', () => [github({ repository: ['https://github.com/acme/widget'], workflow: ['.github/workflows/test.yml'] })]],
  ['tags alone', () => [github({ repository: ['https://github.com/acme/widget'], ref: ['refs/tags/v*'] })]],
  ['two entries', () => [github({ repository: ['https://github.com/acme/gadget'] }), gitlab()]],
  [
    'a Jenkins job',
    () => [entryOf('jenkins', { ci: 'jenkins', issuer: issuerOf('jenkins'), clauses: { job: ['http://127.0.0.1/job/widget/job/main/'] } })],
  ],
  ['an identity', () => [entryOf('one', { issuer: issuerOf('jenkins'), identities: ['http://127.0.0.1/job/widget/job/main/'] })]],
];

/** What this project decides about a signer: the evidence is sound in every case, so the entries decide. */
async function decide(entries: readonly TrustEntry[], bundle: string): Promise<boolean> {
  const { material } = parseBundle(readFileSync(bundle), 'the bundle');
  if (material.kind === 'public-key') return false;
  const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  const { identity } = readCertificate(leaf ?? Buffer.alloc(0));
  return entries.some((entry) => checkTrustEntry(entry, identity).clauses.every(({ satisfied }) => satisfied));
}

/** The exported policy as files in a folder of its own; the first is the one that is asked for. */
function write(policy: ExportedPolicy, target: ExportTarget, images: readonly string[] = []): { folder: string; files: string[] } {
  const json = readFileSync(stack().ready.files.trustedRoot, 'utf8');
  const root = parseTrustedRoot(json);
  const folder = temporaryFolder();
  const { files } = exportPolicy(policy, target, {
    name: 'policy.yml',
    images,
    rootOf: () => ({ json, root }),
    keyOf: () => undefined,
  });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return { folder, files: files.map(({ name }) => join(folder, name)) };
}

interface Signed {
  file: string;
  bundle: string;
  image: string;
}

type Rekor = 1 | 2;

const signed = new Map<string, Promise<Signed>>();
let host: Promise<string> | undefined;
let mirror: TufMirror;

/** A file and an image that the CI's job attested. */
function signedBy(kind: Signer, rekor: Rekor): Promise<Signed> {
  const known = signed.get(`${kind} ${rekor}`);
  if (known !== undefined) return known;
  const made = (async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'app.tar.gz');
    writeFileSync(file, `${kind} ${Math.random()}`);
    const bundle = await signWithCosign(file, { kind, content: 'statement', rekor });
    host ??= startRegistry('distribution');
    const name = `${await host}/acme/${kind}${rekor}`;
    const image = `${name}@${await pushImage(`${name}:1`)}`;
    const [tokenFile, predicate] = [join(folder, 'token'), join(folder, 'predicate.json')];
    writeFileSync(tokenFile, await token(kind), { mode: 0o600 });
    writeFileSync(predicate, '{"tested": true}');
    const { files } = stack().ready;
    const trust = [
      `--identity-token=${tokenFile}`,
      `--signing-config=${rekor === 2 ? files.signingConfig : files.signingConfigV1}`,
      `--trusted-root=${files.trustedRoot}`,
    ];
    const what = [
      `--predicate=${predicate}`,
      `--type=${PREDICATE_TYPE}`,
      '--allow-http-registry',
      '--allow-insecure-registry',
      '--yes',
      image,
    ];
    const { exitCode, stderr } = await cosign(['attest', ...trust, ...what]);
    if (exitCode !== 0) throw new Error(stderr);
    return { file, bundle, image };
  })();
  signed.set(`${kind} ${rekor}`, made);
  return made;
}

beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  mirror = await startTufMirror({ 'trusted_root.json': readFileSync(stack().ready.files.trustedRoot, 'utf8') });
});
afterAll(() => mirror?.close());

const ASKS: Record<'cosign' | 'policy-controller' | 'kyverno', (policy: ExportedPolicy, artifact: Signed) => Promise<RunResult>> = {
  async cosign(asked, { file, bundle }) {
    const { folder, files } = write(asked, 'cosign');
    mkdirSync(join(folder, 'bin'));
    symlinkSync(programPath('cosign'), join(folder, 'bin', 'cosign'));
    chmodSync(files[0] ?? '', 0o755);
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder };
    return run('sh', [files[0] ?? '', file, bundle], { env });
  },
  async 'policy-controller'(asked, { image }) {
    const { folder, files } = write(asked, 'policy-controller', ['**']);
    const policy = files[0] ?? '';
    // The tester knows no TrustRoot of a TUF repository; what it trusts without one is here our own.
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^ *trustRootRef: .*\n/gm, ''));
    const env = { PATH: process.env.PATH, HOME: folder, TUF_ROOT: join(folder, 'tuf') };
    writeFileSync(join(folder, 'root.json'), mirror.root);
    const initialized = await run(programPath('initialize-tuf'), [mirror.url, join(folder, 'root.json')], { env });
    if (initialized.exitCode !== 0) throw new Error(initialized.stderr);
    return run(programPath('policy-tester'), ['--policy', policy, '--image', image], { env });
  },
  async kyverno(asked, { image }) {
    const { folder, files } = write(asked, 'kyverno', ['*']);
    const policy = files[0] ?? '';
    // Kyverno asks a TUF repository also where the trusted root is given: here one of ours.
    const resource = parse(readFileSync(policy, 'utf8'));
    const tuf = { mirror: mirror.url, root: { data: Buffer.from(mirror.root).toString('base64') } };
    for (const attestor of resource.spec.attestors) attestor.cosign.tuf = tuf;
    resource.spec.credentials = { allowInsecureRegistry: true };
    writeFileSync(policy, stringify(resource, { lineWidth: 0 }));
    const pod = join(folder, 'pod.yaml');
    writeFileSync(
      pod,
      stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'app', namespace: 'default' },
        spec: { containers: [{ name: 'app', image }] },
      }),
    );
    return run(programPath('kyverno'), ['apply', policy, '--resource', pod, '--registry'], {
      env: { PATH: process.env.PATH, HOME: folder, TUF_ROOT: join(folder, 'tuf') },
    });
  },
};

// Version 0.13.1 of policy-controller reads no entry of Rekor v2, and its exports say so.
describe.each(Object.entries(ASKS))('%s decides as we do', (tool, ask) => {
  liveTest.each(POLICIES)('%s', async (_, entriesOf) => {
    const entries = entriesOf();
    for (const kind of SIGNERS) {
      const artifact = await signedBy(kind, tool === 'policy-controller' ? 1 : 2);
      const { exitCode, stdout, stderr } = await ask({ trust: entries, deny: [], require: [] }, artifact);
      const ours = await decide(entries, artifact.bundle);
      expect({ kind, accepted: exitCode === 0, said: (exitCode === 0) === ours ? '' : stdout + stderr }).toEqual({
        kind,
        accepted: ours,
        said: '',
      });
    }
  });
});

const OTHER_TYPE = 'https://example.com/other/v1';
const REQUIREMENTS: [what: string, accepted: boolean, lines: string[]][] = [
  ['a statement that is there', true, [`predicate: ${PREDICATE_TYPE}`]],
  ['a statement that nobody made', false, [`predicate: ${OTHER_TYPE}`]],
  ['either of two types', true, [`predicate: { type: ["${OTHER_TYPE}", "${PREDICATE_TYPE}"] }`]],
  ['both of two statements', false, [`predicate: ${PREDICATE_TYPE}`, `predicate: ${OTHER_TYPE}`]],
  ['a statement by whom it is', true, [`{ predicate: "${PREDICATE_TYPE}", by: builder }`]],
  ['a statement by somebody else who is believed', false, [`{ predicate: "${PREDICATE_TYPE}", by: other }`]],
  ['provenance, of which there is none', false, ['provenance: {}']],
  ['an SBOM, of which there is none', false, ['sbom: { format: spdx }']],
];

/** One statement of a GitHub job, under a policy that believes a GitLab job too. */
const policyThatRequires = (lines: readonly string[]) =>
  [
    'version: 1',
    'trust:',
    `  - { name: builder, ci: github, issuer: "${issuerOf('github')}", repository: "https://github.com/acme/widget" }`,
    `  - { name: other, ci: gitlab, issuer: "${issuerOf('gitlab')}", repository: "https://gitlab.com/acme/widget" }`,
    'require:',
    ...lines.map((line) => `  - ${line}`),
    '',
  ].join('\n');

describe.each(Object.entries(ASKS))('%s asks for statements as we do', (tool, ask) => {
  liveTest.each(REQUIREMENTS)('%s', async (_, accepted, lines) => {
    const text = policyThatRequires(lines);
    const artifact = await signedBy('github', tool === 'policy-controller' ? 1 : 2);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'policy.yml'), text);
    const words = ['verify', artifact.file, '--policy=policy.yml', `--bundle=${artifact.bundle}`];
    const ours = await chopmark([...words, `--trusted-root=${stack().ready.files.trustedRoot}`], { cwd: folder });
    expect({ exitCode: ours.exitCode, said: accepted ? ours.stderr : '' }).toEqual({ exitCode: accepted ? 0 : 7, said: '' });
    const { exitCode, stdout, stderr } = await ask(await readPolicy(text), artifact);
    expect({ accepted: exitCode === 0, said: (exitCode === 0) === accepted ? '' : stdout + stderr }).toEqual({ accepted, said: '' });
  });
});

liveTest('the cases above tell accepted from refused', async () => {
  const verdicts = await Promise.all(
    POLICIES.map(async ([, entriesOf]) =>
      (await Promise.all(SIGNERS.map(async (kind) => ((await decide(entriesOf(), (await signedBy(kind, 2)).bundle)) ? kind : ''))))
        .join(' ')
        .trim(),
    ),
  );
  expect(verdicts).toEqual(['github', 'github', 'github', '', '', '', 'gitlab', 'jenkins', 'jenkins']);
});
