import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { parse } from 'yaml';
import { EXPORT_TARGETS } from '../../../src/options/schema/export-targets.ts';
import { exportPolicy } from '../../../src/policy/export/export-policy.ts';
import { type Matcher, matcherOfFile, matcherOfGlob, unite } from '../../../src/policy/export/matcher.ts';
import type { ExportedPolicy } from '../../../src/policy/export/portable-policy.ts';
import { matchGlob } from '../../../src/policy/match-glob.ts';
import { matchesFile } from '../../../src/policy/parse/file-uri.ts';
import type { TrustEntry } from '../../../src/policy/parse/policy.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';

const entryOf = (more: Partial<TrustEntry>): TrustEntry => ({ name: 'trust[0]', root: {}, clauses: {}, acceptDeclared: [], ...more });
const GITHUB = entryOf({
  ci: 'github',
  at: 'policy.yml:3:5',
  clauses: { repository: ['acme/widget'], workflow: ['.github/workflows/release.yml'], ref: ['refs/tags/v*'] },
});
const policyOf = (trust: TrustEntry[], require: ExportedPolicy['require'] = [], deny: ExportedPolicy['deny'] = []): ExportedPolicy => ({
  trust,
  require,
  deny,
});

const rootFile = new URL('../../fixtures/bundles/public-good-root.json', import.meta.url);
const json = readFileSync(rootFile, 'utf8');
const context = { name: 'policy.yml', images: ['**'], rootOf: () => undefined, keyOf: () => undefined };
const withRoot = { ...context, rootOf: () => ({ json, root: parseTrustedRoot(json) }) };

const asks = (matcher: Matcher, text: string) =>
  'exact' in matcher ? matcher.exact === text : RE2JS.compile(matcher.pattern).matches(text);

const NAMES = [
  'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1',
  'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1/x',
  'https://github.com/acme/widget/.github/workflows/releaseXyml@refs/tags/v1',
  'https://github.com/acme/widget/.github/workflows/release.yml@evil.yml@refs/tags/v1',
  'https://github.com/acme/widget/.github/workflows/a/release.yml@refs/heads/main',
  'https://github.com/acme/widget.evil/.github/workflows/release.yml@refs/tags/v1',
  'https://github.com/acme/widget/.github/workflows/release.yml',
  'https://github.com/acme/widget/.github/workflows/release.yml@main',
  'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/evil@refs/tags/v1',
];

test.each([
  'https://github.com/acme/widget/.github/workflows/release.yml',
  'https://github.com/acme/widget/.github/workflows/*.yml',
  'https://github.com/acme/widget/**',
  'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/*',
  'https://github.com/acme/widget/.github/workflows/**@refs/tags/*',
  'https://github.com/acme/w[id].get$(x)+?|',
])('%s is asked elsewhere as it is here', (glob) => {
  for (const name of [...NAMES, glob]) {
    expect([name, asks(matcherOfFile(glob), name)]).toEqual([name, matchesFile(glob, name)]);
    expect([name, asks(matcherOfGlob(glob), name)]).toEqual([name, matchGlob(glob, name)]);
  }
});

test('several are one expression that takes each and nothing between them', () => {
  const united = unite([{ exact: 'a.b' }, { pattern: '^c.*$' }]);
  expect(['a.b', 'cx', 'axb', 'a.bcx', 'xa.b'].map((text) => asks(united, text))).toEqual([true, true, false, false, false]);
});

test('a workflow of a repository at a tag: the name, the issuer, and what cosign alone can ask', () => {
  const { files, losses } = exportPolicy(policyOf([GITHUB]), 'cosign', withRoot);
  const [script] = files;
  expect(script?.content).toContain(
    "--certificate-identity-regexp '^https://github\\.com/acme/widget/\\.github/workflows/release\\.yml@refs/tags/v[^/@]*$' " +
      '--certificate-oidc-issuer https://token.actions.githubusercontent.com --certificate-github-workflow-repository acme/widget',
  );
  expect(script?.content).toContain('--trusted-root "$here/trusted-root-1.json"');
  expect(files[1]).toEqual({ name: 'trusted-root-1.json', content: json });
  expect(losses).toEqual([
    expect.objectContaining({ at: 'policy.yml:3:5', effect: 'accepts more', what: expect.stringContaining('workflow_call') }),
  ]);
});

test('what a target cannot ask is told in the result and in the file', () => {
  const strict = entryOf({ ...GITHUB, clauses: { ...GITHUB.clauses, 'repository-id': ['4711'], runner: ['github-hosted'] } });
  const deny = [{ name: 'deny[0]', run: 'https://github.com/acme/widget/actions/runs/77/**' }];
  for (const target of EXPORT_TARGETS) {
    const { files, losses } = exportPolicy(policyOf([strict], [{ kind: 'rego', name: 'rego' }], deny), target, context);
    const told = losses.map(({ what }) => what).join('\n');
    expect(told).toMatch(/repository-id: 4711/);
    expect(told.includes('runner: github-hosted')).toBe(target !== 'gh');
    expect(told).toMatch(/the denial/);
    expect(told).toMatch(/the requirement rego/);
    for (const { what } of losses) expect(files[0]?.content).toContain(what);
  }
});

test('requirements are statements that have to be there, signed by whom they name', () => {
  const other = entryOf({ name: 'scanner', identities: ['scan@acme.example'], issuer: 'https://accounts.acme.example' });
  const require = [
    { kind: 'provenance', name: 'provenance', by: ['trust[0]'] },
    { kind: 'sbom', name: 'sbom', asks: { format: ['cyclonedx'] }, by: ['scanner'] },
  ];
  const { files } = exportPolicy(policyOf([GITHUB, other], require), 'kyverno', context);
  const { spec } = parse(files[0]?.content ?? '');
  expect(spec.attestors[1].cosign.keyless.identities).toEqual([{ issuer: 'https://accounts.acme.example', subject: 'scan@acme.example' }]);
  expect(spec.attestations.map((attestation: { intoto: { type: string } }) => attestation.intoto.type)).toEqual([
    'https://slsa.dev/provenance/v1',
    'https://cyclonedx.org/bom',
  ]);
  expect(spec.validations).toHaveLength(6);
  expect(spec.validations[1].expression).toBe(
    '!has(images.containers) || images.containers.all(image, verifyAttestationSignatures(image, attestations.statement2, [attestors.trust2]) > 0)',
  );
});

test('policy-controller is given every entry with its own root, of which any may be met', () => {
  const gitlab = entryOf({
    name: 'trust[1]',
    ci: 'gitlab',
    clauses: { repository: ['acme/widget'] },
    predicateTypes: ['https://slsa.dev/provenance/v1'],
  });
  const { files, losses } = exportPolicy(policyOf([GITHUB, gitlab]), 'policy-controller', withRoot);
  const { spec } = parse(files[0]?.content ?? '');
  expect(spec.authorities).toMatchObject([
    { name: 'trust-1', keyless: { trustRootRef: 'trust-root-1' }, signatureFormat: 'bundle' },
    {
      keyless: {
        identities: [
          { issuer: 'https://gitlab.com', subjectRegExp: '^https://gitlab\\.com/acme/widget//[^@]*(@(refs/[^@]*|[0-9a-f]{40}))?$' },
        ],
      },
    },
  ]);
  expect(losses).toContainEqual(expect.objectContaining({ what: expect.stringContaining('create a TrustRoot trust-root-1') }));
});

test('what cannot be said at all is refused there, never let through', () => {
  const key = entryOf({ root: { key: { path: 'k.pem', absolute: '/k.pem' } } });
  const withKey = { ...context, keyOf: () => 'PEM' };
  expect(parse(exportPolicy(policyOf([key]), 'policy-controller', withKey).files[0]?.content ?? '').spec.authorities).toMatchObject([
    { static: { action: 'fail' } },
  ]);
  expect(exportPolicy(policyOf([key]), 'gh', withKey).files[0]?.content).toMatch(/trust_1\(\) \{\n {2}false\n\}/);
  const nobody = exportPolicy(policyOf([]), 'cosign', context).files[0]?.content;
  expect(nobody).toContain('{ false; } || exit 1');
  expect(parse(exportPolicy(policyOf([]), 'kyverno', context).files[0]?.content ?? '').spec.validations[0].expression).toContain('false');
});

test('gh reads a trusted root a line', () => {
  const entry = { ...GITHUB, clauses: { ...GITHUB.clauses, repository: ['acme/widget'] } };
  const pretty = { ...context, rootOf: () => ({ json: JSON.stringify(JSON.parse(json), null, 2), root: parseTrustedRoot(json) }) };
  const { files } = exportPolicy(policyOf([entry]), 'gh', pretty);
  expect(files[0]?.content).toContain('--custom-trusted-root "$here/trusted-root-1.jsonl"');
  expect(files[1]).toEqual({ name: 'trusted-root-1.jsonl', content: `${JSON.stringify(JSON.parse(json))}\n` });
  expect(exportPolicy(policyOf([entry]), 'cosign', pretty).files[1]?.name).toBe('trusted-root-1.json');
});

test('a script asks every statement of any entry, and hands hostile words to the tool as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-export-'));
  try {
    writeFileSync(join(folder, 'cosign'), '#!/bin/sh\nprintf "%s\\0" "$@" >> "$0.log"\nexit 1\n', { mode: 0o755 });
    const names = HOSTILE_NAMES.filter((name) => name.trim() !== '' && !name.includes('\0') && name.isWellFormed() && name.length < 10_000);
    const entries = names.map((name) => entryOf({ name, at: name, issuer: name, identities: [name] }));
    const { files } = exportPolicy(policyOf(entries), 'cosign', { ...context, name: '\nrm -rf /' });
    writeFileSync(join(folder, 'verify.sh'), files[0]?.content ?? '');
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const { status, stderr } = spawnSync('sh', [join(folder, 'verify.sh'), 'artifact', 'bundle'], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const words = readFileSync(join(folder, 'cosign.log'), 'utf8').split('\0');
    const asked = words.flatMap((word, index) => (word === '--certificate-identity' ? [words[index + 1]] : []));
    expect(asked).toEqual(names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
