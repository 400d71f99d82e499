import { describe, expect } from '@jest/globals';
import { actTest, runWorkflow, type WorkflowOptions } from '../../support/act.ts';
import { SAN } from '../../support/peer-signing.ts';
import { stack } from '../../support/stack.ts';
import { issuerOf } from '../../support/token.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** A workflow with one job of these steps, which begin with the files that a build would leave. */
const job = (steps: string, on = 'push'): string => `
on: ${on}
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: mkdir dist && for name in a b c; do echo "$name $GITHUB_RUN_ID" > "dist/$name.txt"; done
${steps}`;

const attest = (inputs: string) => `
      - id: attest
        uses: ./chopmark
        with:
          instance: ${stack().ready.files.trustConfig}
          store: local
${inputs}`;

const verify = (inputs: string) => `
      - id: verify
        uses: ./chopmark/verify
        with:
          trusted-root: ${stack().ready.files.trustedRoot}
          certificate-oidc-issuer: ${issuerOf('github')}
${inputs}`;

/** What later steps see of a step, left for the test. */
const keepOutputs = (id: string) => `
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.${id}.outputs) }}
          OUTCOME: \${{ steps.${id}.outcome }}
        run: |
          printenv OUTPUTS > "$SHARED/${id}.json"
          printenv OUTCOME > "$SHARED/${id}.outcome"`;

const keepFile = (output: string, name: string) => `
      - env:
          FILE: \${{ steps.attest.outputs.${output} }}
        run: cp "$FILE" "$SHARED/${name}"`;

const readJson = (text: string): Record<string, string> => JSON.parse(text);
const readLines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const statementOf = (bundle: unknown): { subject: { name: string }[]; predicateType: string; predicate: Record<string, never> } =>
  JSON.parse(Buffer.from((bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope.payload, 'base64').toString('utf8'));
const certificateOf = (bundle: unknown): string =>
  (bundle as { verificationMaterial: { certificate: { rawBytes: string } } }).verificationMaterial.certificate.rawBytes;

describe('one job', () => {
  actTest('attests what it built, hands outputs to later steps, and verifies it by the short form', async () => {
    const run = await runWorkflow(
      job(
        attest('          subject-path: app.tar.gz') +
          keepOutputs('attest') +
          keepFile('bundle-path', 'bundle.json') +
          verify(
            '          subject-path: app.tar.gz\n          ci: github\n          repository: acme/widget\n          workflow: .github/workflows/release.yml',
          ) +
          keepOutputs('verify'),
      ),
    );
    expect(run.exitCode).toBe(0);
    const outputs = readJson(run.read('attest.json'));
    expect(outputs).toMatchObject({ 'exit-code': '0', 'error-code': '', subjects: '1' });
    expect(outputs['bundle-path']).toMatch(/\/app\.tar\.gz\.sigstore\.json$/);
    const statement = statementOf(JSON.parse(run.read('bundle.json')));
    expect(statement).toMatchObject({
      predicateType: PROVENANCE,
      subject: [{ name: 'app.tar.gz' }],
      predicate: { runDetails: { builder: { id: SAN.github } } },
    });
    expect(readJson(run.read('verify.json'))).toMatchObject({ verdict: 'verified', subjects: '1', 'exit-code': '0' });
  });

  actTest('makes a statement of its own for each artifact, all under one certificate', async () => {
    const run = await runWorkflow(
      job(
        attest('          subject-path: dist/*\n          statements: per-subject\n          expected-subjects: 3') +
          keepFile('bundle-path', 'bundles.jsonl') +
          verify('          subject-path: dist/*\n          ci: github\n          repository: acme/widget'),
      ),
    );
    expect(run.exitCode).toBe(0);
    const bundles = readLines(run.read('bundles.jsonl'));
    expect(bundles.map((bundle) => statementOf(bundle).subject.map(({ name }) => name)).sort()).toEqual([['a.txt'], ['b.txt'], ['c.txt']]);
    expect(new Set(bundles.map(certificateOf)).size).toBe(1);
  });

  actTest('says several things of the same files in one step, under one certificate', async () => {
    const custom =
      '          predicate-type: https://acme.example/review/v1\n          predicate: \'{"reviewed": true}\'\n          provenance: true';
    const run = await runWorkflow(job(attest(`          subject-path: dist/*\n${custom}`) + keepFile('bundle-path', 'bundles.jsonl')));
    expect(run.exitCode).toBe(0);
    const bundles = readLines(run.read('bundles.jsonl'));
    expect(bundles.map((bundle) => statementOf(bundle).predicateType).sort()).toEqual(['https://acme.example/review/v1', PROVENANCE]);
    expect(bundles.map((bundle) => statementOf(bundle).subject.length)).toEqual([3, 3]);
    expect(new Set(bundles.map(certificateOf)).size).toBe(1);
  });

  actTest('fails where evidence is not as asked for, says so at the step, and lets later steps see why', async () => {
    const run = await runWorkflow(
      job(
        attest('          subject-path: app.tar.gz') +
          verify('          subject-path: app.tar.gz\n          ci: github\n          repository: acme/gadget') +
          keepOutputs('verify'),
      ),
    );
    expect(run.exitCode).not.toBe(0);
    expect(run.read('verify.outcome').trim()).toBe('failure');
    expect(readJson(run.read('verify.json'))).toMatchObject({
      verdict: 'refused',
      'exit-code': '7',
      'error-code': 'POLICY_REPOSITORY_MISMATCH',
    });
    expect(run.log).toMatch(/::error.*POLICY_REPOSITORY_MISMATCH/);
  });

  actTest('fails where nothing matches, with the code of the error and its remedy', async () => {
    const run = await runWorkflow(job(attest('          subject-path: nowhere/*') + keepOutputs('attest')));
    expect(run.exitCode).not.toBe(0);
    expect(readJson(run.read('attest.json'))).toMatchObject({ 'exit-code': '2', 'error-code': 'INPUT_NO_MATCH' });
    expect(run.log).toMatch(/::error.*INPUT_NO_MATCH/);
  });

  actTest('leaves neither its secret nor a token in what is printed', async () => {
    const { log } = await runWorkflow(job(attest('          subject-path: app.tar.gz')));
    expect(log).not.toContain('canary-of-the-job');
    expect(log).not.toContain(Buffer.from('{"alg":"ES256","kid":"only"').toString('base64url').slice(0, 24));
  });
});

describe('a pull request from a fork, which gets no identity', () => {
  const FORK: WorkflowOptions = {
    identity: false,
    event: {
      name: 'pull_request',
      payload: {
        number: 7,
        pull_request: { head: { ref: 'fix', repo: { fork: true, full_name: 'mallory/widget' } }, base: { ref: 'main' } },
        repository: { id: 4711, full_name: 'acme/widget', visibility: 'public' },
      },
    },
  };
  const attestWithout = (how: string) =>
    job(attest(`          subject-path: app.tar.gz\n          on-missing-identity: ${how}`) + keepOutputs('attest'), 'pull_request');

  actTest('fails by default, and says what can be done', async () => {
    const run = await runWorkflow(attestWithout('fail'), FORK);
    expect(run.exitCode).not.toBe(0);
    expect(readJson(run.read('attest.json'))).toMatchObject({ 'exit-code': '3', 'error-code': 'IDENTITY_GITHUB_NO_TOKEN' });
    expect(run.log).toContain('Pull requests from forks get no token');
  });

  actTest('skips where it is told to, and tells later steps', async () => {
    const run = await runWorkflow(attestWithout('skip'), FORK);
    expect(run.exitCode).toBe(0);
    expect(readJson(run.read('attest.json'))).toMatchObject({ skipped: 'true', 'exit-code': '0' });
  });

  actTest('signs in a sandbox where it is told to, and the next step verifies with its root', async () => {
    const run = await runWorkflow(
      `${attestWithout('sandbox')}
      - id: who
        env:
          RESULT: \${{ steps.attest.outputs.result-path }}
        run: node -e 'const { san, issuer } = JSON.parse(require("node:fs").readFileSync(process.env.RESULT)).statements[0].signer.identity; console.log("identity=" + san + "\\nissuer=" + issuer)' >> "$GITHUB_OUTPUT"
      - id: verify
        uses: ./chopmark/verify
        with:
          subject-path: app.tar.gz
          trusted-root: \${{ steps.attest.outputs.trusted-root-path }}
          certificate-identity: \${{ steps.who.outputs.identity }}
          certificate-oidc-issuer: \${{ steps.who.outputs.issuer }}
${keepOutputs('verify')}
      - id: public
        continue-on-error: true
        uses: ./chopmark/verify
        with:
          subject-path: app.tar.gz
          trusted-root: ${stack().ready.files.trustedRoot}
          certificate-identity: \${{ steps.who.outputs.identity }}
          certificate-oidc-issuer: \${{ steps.who.outputs.issuer }}
${keepOutputs('public')}`,
      FORK,
    );
    expect(readJson(run.read('verify.json'))).toMatchObject({ verdict: 'verified' });
    // What the sandbox signed is worth nothing elsewhere.
    expect(readJson(run.read('public.json'))).toMatchObject({ verdict: 'refused', 'error-code': 'VERIFICATION_CERTIFICATE_UNTRUSTED' });
    expect(run.exitCode).toBe(0);
  });
});

describe('a matrix', () => {
  actTest('each job attests its own, and the last one joins their bundles and misses nothing', async () => {
    const run = await runWorkflow(`
on: push
jobs:
  build:
    strategy:
      matrix:
        platform: [linux, macos, windows]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: mkdir dist && echo "\${{ matrix.platform }}" > "dist/app-\${{ matrix.platform }}" && mkdir -p "$SHARED/dist" && cp dist/* "$SHARED/dist/"
${attest('          subject-path: dist/*')}
      - env:
          FOLDER: \${{ steps.attest.outputs.bundle-dir }}
        run: cp -r "$FOLDER" "$SHARED/bundles-\${{ matrix.platform }}"
  join:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: node chopmark/dist/cli/index.js merge --bundle "$SHARED/bundles-linux" --bundle "$SHARED/bundles-macos" --bundle "$SHARED/bundles-windows" --bundle-dir "$SHARED/merged" --expected-subjects 3
      - run: cp "$SHARED"/dist/* .
${verify(`          subject-path: app-*\n          bundle: ${'$'}{{ env.SHARED }}/merged/attestations.jsonl\n          ci: github\n          repository: acme/widget\n          expected-subjects: 3`)}
${keepOutputs('verify')}`);
    expect(run.exitCode).toBe(0);
    const names = readLines(run.read('merged/attestations.jsonl')).flatMap((bundle) => statementOf(bundle).subject.map(({ name }) => name));
    expect(names.sort()).toEqual(['app-linux', 'app-macos', 'app-windows']);
    expect(readJson(run.read('verify.json'))).toMatchObject({ verdict: 'verified', subjects: '3' });
  });
});
