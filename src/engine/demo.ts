import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeFolder } from '../base/fs/make-folder.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Ports } from '../base/ports.ts';
import { parseInputs } from '../options/parse-inputs.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { DemoReport, DemoStep } from '../report/demo.ts';
import type { Result } from '../results/result.ts';
import { startSandbox } from '../sandbox/start.ts';
import { BUNDLE_SUFFIX } from '../sigstore/bundle.ts';
import { attest } from './attest/attest.ts';
import { sign } from './sign/sign.ts';
import { verify } from './verify/verify.ts';

/** Files that most projects have, in order of preference. */
const LIKELY = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/cli/index.js',
  'Makefile',
  'go.mod',
  'Cargo.toml',
  'pyproject.toml',
  'pom.xml',
];
const MANY = 3;

/** The signer in the sandbox's certificates. */
interface Signer {
  identity: string;
  issuer: string;
}

/**
 * Shows the whole flow with real files of the working folder (or one created for the demo): attest, sign, verify, and refuse a tampered
 * copy. It runs in a sandbox, without identity or network.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `STORE_FILE_WRITE`
 */
export async function demo({ outputDir }: OptionsOf<'demo'>, ports: Ports): Promise<DemoReport> {
  const started = ports.clock.now().getTime();
  const folder = outputDir === undefined ? await mkdtemp(join(tmpdir(), 'chopmark-demo-')) : resolve(ports.workingFolder, outputDir);
  const sandbox = await startSandbox({ clock: ports.clock });
  try {
    const names = await copyArtifacts(ports.workingFolder, folder);
    await writeFileInPlace(join(folder, 'sandbox.json'), sandbox.trustConfig);
    const token = sandbox.issueToken({ kind: 'github' });
    const inside: Ports = { ...ports, workingFolder: folder, env: { DEMO_TOKEN: token } };
    const steps = await play(names, inside);
    return {
      schema: 'chopmark.demo/1',
      steps,
      duration: ports.clock.now().getTime() - started,
      ...(outputDir !== undefined && { keptIn: folder }),
    };
  } finally {
    await sandbox.close();
    if (outputDir === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function play(names: readonly string[], ports: Ports): Promise<DemoStep[]> {
  const [first = ''] = names;
  const trusting = { instance: './sandbox.json' };
  const attested = await attest(
    parseInputs(
      'attest',
      { 'subject-path': [...names], ...trusting, 'identity-token': 'env:DEMO_TOKEN', statements: 'per-subject' },
      { env: {} },
    ),
    ports,
  );
  const signer = signerOf(attested);
  const asking = { ...trusting, 'certificate-oidc-issuer': signer.issuer, ci: 'github', repository: 'acme/widget' };
  const verified = await verify(parseInputs('verify', { 'subject-path': [...names], ...asking }, { env: {} }), ports);
  const signed = await sign(
    parseInputs('sign', { 'subject-path': [first], ...trusting, 'identity-token': 'env:DEMO_TOKEN' }, { env: {} }),
    ports,
  );
  const bySignature = await verify(
    parseInputs(
      'verify',
      {
        'subject-path': [first],
        bundle: [`${first}${BUNDLE_SUFFIX}`],
        ...trusting,
        'certificate-identity': signer.identity,
        'certificate-oidc-issuer': signer.issuer,
      },
      { env: {} },
    ),
    ports,
  );
  const tampered = `tampered/${first}`;
  await tamper(ports.workingFolder, first, tampered);
  const refused = await verify(
    parseInputs('verify', { 'subject-path': [tampered], bundle: [attested.statements[0]?.bundlePath ?? ''], ...asking }, { env: {} }),
    ports,
  );
  const stranger = await verify(
    parseInputs('verify', { 'subject-path': [first], ...asking, repository: 'acme/another' }, { env: {} }),
    ports,
  );

  const whom = '--ci github --repository acme/widget';
  return [
    {
      title: `Attest ${names.length === 1 ? 'a file' : `${names.length} files`} of this folder: one identity, one certificate, a statement of provenance for each.`,
      command: `chopmark attest ${names.join(' ')} --statements per-subject`,
      outcome: attested.statements.map(({ bundlePath, entries }) => `${bundlePath}, entry ${entries[0]?.index ?? '?'} of the log`),
      asExpected: attested.problems.length === 0 && attested.statements.length === names.length,
    },
    {
      title: 'Verify them: artifact, signature, certificate, log, timestamp, and signer.',
      command: `chopmark verify ${names.join(' ')} ${whom}`,
      outcome: (verified.artifacts ?? []).map(({ artifact, verdict }) => `${artifact}: ${verdict}`),
      asExpected: areAll(verified, 'verified'),
    },
    {
      title: 'Sign a file without a statement, and verify the signature by exact identity.',
      command: `chopmark sign ${first}`,
      outcome: [
        `${signed.bundlePath ?? 'nothing'}, by ${signer.identity}`,
        ...(bySignature.artifacts ?? []).map(({ artifact, verdict }) => `${artifact}: ${verdict}`),
      ],
      asExpected: signed.problems.length === 0 && areAll(bySignature, 'verified'),
    },
    {
      title: 'Change one bit of a copy: it is refused.',
      command: `chopmark verify ${tampered} ${whom}`,
      outcome: explain(refused),
      asExpected: areAll(refused, 'refused', 'VERIFICATION_ARTIFACT_MISMATCH'),
    },
    {
      title: 'Expect another repository: the same valid bundle is refused.',
      command: `chopmark verify ${first} --ci github --repository acme/another`,
      outcome: explain(stranger),
      asExpected: areAll(stranger, 'refused', 'POLICY_REPOSITORY_MISMATCH'),
    },
  ];
}

const explain = ({ artifacts = [] }: Result): string[] =>
  artifacts.map(({ artifact, verdict, problem }) => `${artifact}: ${verdict}${problem ? ` (${problem.code}). ${problem.message}` : ''}`);

const areAll = ({ artifacts = [] }: Result, verdict: string, code?: string): boolean =>
  artifacts.length > 0 &&
  artifacts.every((artifact) => artifact.verdict === verdict && (code === undefined || artifact.problem?.code === code));

function signerOf({ statements }: Result): Signer {
  const signer = statements[0]?.signer;
  return signer?.kind === 'certificate' ? { identity: signer.identity.san, issuer: signer.identity.issuer } : { identity: '', issuer: '' };
}

async function copyArtifacts(from: string, into: string): Promise<string[]> {
  await makeFolder(into);
  const present = new Set((await readdir(from, { recursive: false })).map(String));
  const names = LIKELY.filter((name) => present.has(name.split('/')[0] ?? '')).slice(0, MANY);
  const copied: string[] = [];
  for (const name of names) {
    const target = name.split('/').at(-1) ?? name;
    await copyFile(join(from, name), join(into, target)).then(
      () => copied.push(target),
      () => {},
    );
  }
  if (copied.length > 0) return copied;
  await writeFile(join(into, 'hello.txt'), 'An artifact created for the demo.\n');
  return ['hello.txt'];
}

async function tamper(folder: string, name: string, into: string): Promise<void> {
  await makeFolder(join(folder, 'tampered'));
  await cp(join(folder, name), join(folder, into));
  const bytes = await readFile(join(folder, into));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(join(folder, into), bytes);
}
