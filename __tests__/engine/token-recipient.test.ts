import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { HttpRequest, Ports } from '../../src/base/ports.ts';
import { attest } from '../../src/engine/attest/attest.ts';
import { sign } from '../../src/engine/sign/sign.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { readBody } from '../support/read-body.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';
import { createCanaryClaim, createSecretSearch, tokenSecret } from '../support/secret-search.ts';

let run: SandboxRun;
beforeAll(async () => {
  run = await startSandboxRun({}, 1);
});
afterEach(() => run.startOver());
afterAll(() => run.close());

const canary = createCanaryClaim();
const PUBLIC = { iss: 'https://token.actions.githubusercontent.com', canary };
const host = () => new URL(run.sandbox.url).host;
const inputs = (raw: RawInputs): RawInputs => ({
  'subject-path': ['a'],
  instance: run.sandbox.files.trustConfig,
  'identity-token': 'env:TOKEN',
  'bundle-dir': 'out',
  ...raw,
});

/** What was asked of anybody; hosts that are not the sandbox's answer as `elsewhere` says. */
function recording(elsewhere: (request: HttpRequest) => { status: number; headers?: Record<string, string> } = () => ({ status: 404 })) {
  const asked: HttpRequest[] = [];
  const { connect } = run.ports;
  const ports: Ports = {
    ...run.ports,
    connect(settings) {
      const http = connect(settings);
      return async (request) => {
        asked.push(request);
        if (request.url.host === host()) return http(request);
        const { status, headers } = elsewhere(request);
        return { status, headers: new Headers(headers), body: Buffer.from('{}') };
      };
    },
  };
  return { asked, ports };
}

const textOf = ({ url, headers, body }: HttpRequest) => `${url.href}\n${JSON.stringify(headers)}\n${readBody(body).toString('latin1')}`;

test.each<[string, (raw: RawInputs, ports: Ports) => Promise<unknown>]>([
  ['attest', (raw, ports) => attest(parseInputs('attest', inputs(raw)), ports)],
  ['attest, dry', (raw, ports) => attest(parseInputs('attest', inputs({ 'dry-run': true, ...raw })), ports)],
  [
    'attest, where a missing identity does not matter',
    (raw, ports) => attest(parseInputs('attest', inputs({ 'on-missing-identity': 'sandbox', ...raw })), ports),
  ],
  ['sign', (raw, ports) => sign(parseInputs('sign', inputs(raw)), ports)],
  [
    'sign, with the certificate authority alone elsewhere',
    (raw, ports) =>
      sign(
        parseInputs(
          'sign',
          inputs({ instance: 'public-good', 'fulcio-url': `${run.sandbox.url}/fulcio`, 'allow-public-log': true, ...raw }),
        ),
        ports,
      ),
  ],
  [
    'sign in a sandbox, where somebody sets a token',
    (raw, ports) => {
      const env = { ...run.sandbox.environment(), TOKEN: ports.env.TOKEN };
      return sign(parseInputs('sign', inputs({ instance: 'sandbox', ...raw })), { ...ports, env });
    },
  ],
])('%s sends a token for the public instances to no other recipient', async (_, work) => {
  await run.write('a');
  const { asked, ports } = recording();
  const env = { TOKEN: run.sandbox.issueToken({ kind: 'github', claims: PUBLIC }) };
  await expect(work({}, { ...ports, env })).rejects.toMatchObject({ code: 'IDENTITY_PUBLIC_AUDIENCE', exitCode: 3 });
  expect(asked.filter(({ url }) => url.host === host())).toEqual([]);
  const search = createSecretSearch([tokenSecret('token', env.TOKEN, canary)]);
  expect(asked.flatMap((request) => search.find(textOf(request)))).toEqual([]);
});

test('with the permission of the user, the authority gets it, and says that the issuer is not one of its own', async () => {
  await run.write('a');
  run.ports.env = { TOKEN: run.sandbox.issueToken({ kind: 'github', claims: PUBLIC }) };
  const signing = sign(parseInputs('sign', inputs({ 'allow-public-audience': [host()] })), run.ports);
  await expect(signing).rejects.toMatchObject({ code: 'IDENTITY_ISSUER_UNKNOWN' });
});

test('no variable is that permission', async () => {
  await run.write('a');
  const TOKEN = run.sandbox.issueToken({ kind: 'github', claims: PUBLIC });
  const env = { TOKEN, CHOPMARK_ALLOW_PUBLIC_AUDIENCE: host(), 'CHOPMARK_ALLOW-PUBLIC-AUDIENCE': host() };
  const signing = sign(parseInputs('sign', inputs({}), { env }), { ...run.ports, env });
  await expect(signing).rejects.toMatchObject({ code: 'IDENTITY_PUBLIC_AUDIENCE' });
});

test('a token of an issuer that is on no list is sent, with a warning', async () => {
  await run.write('a');
  run.ports.env = { TOKEN: run.sandbox.issueToken({ kind: 'jenkins', claims: { iss: 'https://jenkins.acme.example/oidc' } }) };
  await expect(sign(parseInputs('sign', inputs({})), run.ports)).rejects.toMatchObject({ code: 'IDENTITY_ISSUER_UNKNOWN' });
  expect(run.log).toEqual([expect.stringMatching(new RegExp(`^warn .*${host()}.*audience sigstore`))]);
});

test('in a sandbox there is nothing to say', async () => {
  await run.write('a');
  const ports = { ...run.ports, env: run.sandbox.environment() };
  const { statements } = await sign(parseInputs('sign', { 'subject-path': ['a'], instance: 'sandbox' }), ports);
  expect(statements).toHaveLength(1);
  expect(run.log.filter((line) => line.includes('audience'))).toEqual([]);
});

test('of all that a run asks, one request has the identity token in it: that for the certificate', async () => {
  await run.write('a');
  const { asked, ports } = recording(({ url }) =>
    url.host.startsWith('registry') && !url.pathname.startsWith('/token')
      ? { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://registry-auth.example/token",service="registry.example"' } }
      : // A release that does not exist would end the run before anything is signed.
        { status: url.pathname.includes('/releases') ? 503 : 404 },
  );
  const token = run.sandbox.issueToken({ kind: 'github', claims: { canary } });
  const env = {
    TOKEN: token,
    SIGSTORE_ID_TOKEN: token,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_TOKEN: 'ghs_of-github',
    CI_API_V4_URL: 'https://gitlab.acme.example/api/v4',
    CI_PROJECT_ID: '7',
    CI_JOB_TOKEN: 'of-gitlab',
    CHOPMARK_STORE_HOST: 'store.acme.example',
    CHOPMARK_STORE_TOKEN: 'of-the-store',
  };
  const store = ['github', 'release:v1', 'gitlab', 'https://store.acme.example/{sha256}.json'];
  const result = await attest(parseInputs('attest', inputs({ store })), { ...ports, env });
  expect(result.statements).toHaveLength(1);
  const asking = {
    instance: run.sandbox.files.trustConfig,
    'certificate-identity': 'x',
    'certificate-oidc-issuer': 'https://issuer.example',
  };
  const image = `registry.example/acme/app@sha256:${'a'.repeat(64)}`;
  await verify(parseInputs('verify', { ...asking, 'subject-path': ['a'], from: store }), { ...ports, env });
  await verify(parseInputs('verify', { ...asking, 'subject-image': [image] }), { ...ports, env }).catch(() => {});

  const search = createSecretSearch([tokenSecret('token', token, canary)]);
  const holding = asked.filter((request) => search.find(textOf(request)).length > 0);
  expect(holding.map(({ method, url }) => `${method} ${url.href}`)).toEqual([`POST ${run.sandbox.url}/api/v2/signingCert`]);
  // Each kind of recipient was asked for something, so that nothing was looked at in vain.
  const hosts = new Set(asked.map(({ url }) => url.host));
  for (const name of ['api.github.com', 'gitlab.acme.example', 'registry.example', 'registry-auth.example', 'store.acme.example'])
    expect([name, hosts.has(name)]).toEqual([name, true]);
});

/** Files of the engine, without the sandbox, which issues and takes tokens of its own. */
const source = resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('sandbox/'),
);
const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8'))).sort();

test('a token is put into a request in one place, which judges the recipient first', () => {
  expect(filesWith(/\boidcIdentityToken\b/)).toEqual(['signing/fulcio/certificate.ts']);
  const text = readFileSync(join(source, 'signing/fulcio/certificate.ts'), 'utf8');
  expect(text.indexOf('checkRecipient(applicant.token')).toBeGreaterThan(0);
  expect(text.indexOf('checkRecipient(applicant.token')).toBeLessThan(text.indexOf('await http('));
});

test('an identity is taken in one place, for those who sign and for doctor', () => {
  expect(filesWith(/\bselectIdentity\(/)).toEqual(['engine/shared/signing/prepare-signing.ts', 'identity/select.ts']);
  expect(filesWith(/\bprepareSigning\(/)).toEqual([
    'engine/doctor.ts',
    'engine/shared/signing/prepare-signing.ts',
    'engine/shared/signing/with-signing.ts',
  ]);
  // Who wants a token for another service asks `identity/` for one with the audience of that service. The sandbox has its own.
  const reading = filesWith(/\benv(?:\.|\[')(?:SIGSTORE_ID_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)/).filter(
    (file) => !file.startsWith('identity/'),
  );
  expect(reading).toEqual(['engine/shared/signing/prepare-signing.ts']);
});
