import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { createHttp } from '../../src/base/http/http-client.ts';
import type { Env, Ports } from '../../src/base/ports.ts';
import { doctor } from '../../src/engine/doctor.ts';
import { listIdentityVariables } from '../../src/identity/select.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { renderDoctorReport } from '../../src/report/doctor.ts';
import type { DoctorReport } from '../../src/results/doctor-report.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';
import { createSecretSearch } from '../support/secret-search.ts';

let run: SandboxRun;
beforeAll(async () => {
  run = await startSandboxRun({}, 1);
});
afterAll(() => run.close());

const MACHINE = { node: '24.21.0', platform: 'linux', architecture: 'x64', release: '6.1.0' };

const examine = (raw: RawInputs, env: Env = {}, ports: Partial<Ports> = {}) =>
  doctor(parseInputs('doctor', raw), { ...run.ports, env, machine: MACHINE, ...ports });
const inSandbox = (raw: RawInputs = {}): RawInputs => ({ instance: run.sandbox.files.trustConfig, ...raw });
const render = (report: DoctorReport) => renderDoctorReport(report, { color: false });
const find = ({ findings }: DoctorReport, check: string) => findings.filter((finding) => finding.check === check);

test('a hint of several lines is several lines, each below the detail', async () => {
  const text = render(await examine({}, { GITLAB_CI: 'true' }));
  expect(text).not.toContain('\\n');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('Add to the job:'));
  const indent = ' '.repeat((lines[at] ?? '').indexOf('Add'));
  expect(lines[at - 1]).toMatch(/^problem {2}identity {2}This GitLab job has no identity token/);
  expect(lines.slice(at, at + 4)).toEqual([
    `${indent}Add to the job:`,
    `${indent}  id_tokens:`,
    `${indent}    SIGSTORE_ID_TOKEN:`,
    `${indent}      aud: sigstore`,
  ]);
});

test.each<[string, () => [RawInputs, Env], RegExp]>([
  [
    'a token that is given, outside of any CI',
    () => [inSandbox({ 'identity-token': 'env:TOKEN' }), { TOKEN: run.sandbox.issueToken({ kind: 'github' }) }],
    /, issued by http:.*\/github\. Source: --identity-token\.$/,
  ],
  [
    'a token that is given, in a job of a CI',
    () => [
      inSandbox({ 'identity-token': 'env:TOKEN' }),
      { TOKEN: run.sandbox.issueToken({ kind: 'github' }), GITHUB_ACTIONS: 'true', SPIFFE_ENDPOINT_SOCKET: 'unix:///none' },
    ],
    /Source: --identity-token\. Also found, and not used: GitHub Actions, SPIFFE\.$/,
  ],
  [
    'the token of a job',
    () => [inSandbox(), { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: run.sandbox.issueToken({ kind: 'gitlab' }) }],
    /Source: GitLab CI\.$/,
  ],
  [
    'a CI that is named',
    () => [inSandbox({ ci: 'gitlab' }), { GITHUB_ACTIONS: 'true', SIGSTORE_ID_TOKEN: run.sandbox.issueToken({ kind: 'gitlab' }) }],
    /Source: GitLab CI \(--ci\)\. Also found, and not used: GitHub Actions\.$/,
  ],
  ['the sandbox', () => [{ instance: 'sandbox' }, run.sandbox.environment()], /Source: the sandbox\.$/],
])('who signs is one finding: %s', async (_, make, detail) => {
  const [raw, env] = make();
  const report = await examine(raw, env);
  expect(report.findings.filter(({ status }) => status === 'bad')).toEqual([]);
  expect(find(report, 'source')).toEqual([]);
  expect(find(report, 'identity')).toEqual([{ check: 'identity', status: 'good', detail: expect.stringMatching(detail) }]);
});

test('without any identity there is one finding about it, and the named instance is described all the same', async () => {
  const report = await examine(inSandbox());
  expect(report.findings.filter(({ status }) => status !== 'good')).toMatchObject([
    { check: 'identity', status: 'bad', code: 'IDENTITY_NONE' },
  ]);
  expect(find(report, 'instance')).toMatchObject([{ status: 'good' }]);
  expect(report.trust).toMatchObject({ source: 'file', private: true });
});

test('an instance that cannot be used leaves the identity unchecked, and says what was found', async () => {
  const report = await examine({ instance: './missing.json' }, { GITHUB_ACTIONS: 'true' });
  expect(find(report, 'identity')).toEqual([
    { check: 'identity', status: 'skipped', detail: 'Not checked, because of the problem below. Found: GitHub Actions.' },
  ]);
  expect(find(report, 'instance')).toMatchObject([{ status: 'bad', code: 'INPUT_UNREADABLE' }]);
});

const PUBLIC = { iss: 'https://token.actions.githubusercontent.com' };

test('a token for the public instances is a problem where another authority would get it', async () => {
  const TOKEN = run.sandbox.issueToken({ kind: 'github', claims: PUBLIC });
  const report = await examine(inSandbox({ 'identity-token': 'env:TOKEN' }), { TOKEN });
  const { host } = new URL(run.sandbox.url);
  expect(report.findings.filter(({ status }) => status === 'bad')).toEqual([
    {
      check: 'audience',
      status: 'bad',
      code: 'IDENTITY_PUBLIC_AUDIENCE',
      detail: expect.stringContaining(host),
      hint: expect.stringMatching(new RegExp(`--audience.*--allow-public-audience ${host}`)),
    },
  ]);
  expect(find(report, 'instance')).toMatchObject([{ status: 'good' }]);
  expect(find(report, 'certificate authority')).toEqual([]);
});

test('a token for the public instances that the user lets another authority have has a warning', async () => {
  const TOKEN = run.sandbox.issueToken({ kind: 'github', claims: PUBLIC });
  const { host } = new URL(run.sandbox.url);
  const report = await examine(inSandbox({ 'identity-token': 'env:TOKEN', 'allow-public-audience': [host] }), { TOKEN });
  expect(find(report, 'audience')).toMatchObject([{ status: 'warning', detail: expect.stringContaining(host) }]);
});

test('the audience sigstore has a warning where the issuer is on no list, and none in the sandbox', async () => {
  const TOKEN = run.sandbox.issueToken({ kind: 'jenkins', claims: { iss: 'https://jenkins.acme.example/oidc' } });
  const report = await examine(inSandbox({ 'identity-token': 'env:TOKEN' }), { TOKEN });
  expect(find(report, 'audience')).toMatchObject([{ status: 'warning', hint: expect.stringContaining('--audience') }]);
  const inside = await examine({ instance: 'sandbox' }, run.sandbox.environment());
  expect(find(inside, 'audience')).toEqual([{ check: 'audience', status: 'good', detail: 'The token has the audience sigstore.' }]);
  const otherwise = { TOKEN: run.sandbox.issueToken({ kind: 'github', audience: 'acme', claims: PUBLIC }) };
  const other = await examine(inSandbox({ 'identity-token': 'env:TOKEN', audience: 'acme' }), otherwise);
  expect(find(other, 'audience')).toMatchObject([{ status: 'good' }]);
});

test.each(['https://fulcio.acme.example', '*'])('what is no host is told before anything is asked: %s', async (host) => {
  const report = await examine(inSandbox({ 'allow-public-audience': [host] }));
  expect(report.findings.filter(({ status }) => status === 'bad')).toMatchObject([{ code: 'INPUT_OPTION_VALUE' }]);
});

test('a token that cannot be read is a problem of the identity', async () => {
  const report = await examine(inSandbox({ 'identity-token': 'env:NO_SUCH_VARIABLE' }));
  expect(find(report, 'identity')).toMatchObject([{ status: 'bad', code: expect.stringMatching(/^INPUT_SECRET_/) }]);
});

/** Reads what doctor has written. */
const readSupport = (report: DoctorReport) => {
  const text = readFileSync(report.supportFile ?? '', 'utf8');
  return { text, document: JSON.parse(text) };
};

let files = 0;
const newFile = () => join(run.folder, `support-${files++}.json`);

test('a support file has what a bug report needs', async () => {
  const path = newFile();
  const env = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: run.sandbox.tokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: run.sandbox.bearer,
    HTTPS_PROXY: 'http://someone:secret@proxy.acme.example:3128',
    NO_PROXY: 'localhost,.acme.example',
    UNRELATED: 'x',
  };
  const report = await examine(inSandbox({ 'support-file': path }), env);
  expect(report.supportFile).toBe(path);
  expect(render(report)).toContain(`Support file for a bug report: ${path}`);
  const { document } = readSupport(report);
  expect(document).toMatchObject({
    schema: 'chopmark.support/1',
    version: report.version,
    machine: MACHINE,
    ci: {
      detected: ['GitHub Actions'],
      variables: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'GITHUB_ACTIONS', 'HTTPS_PROXY', 'NO_PROXY'],
    },
    proxies: [{ variable: 'HTTPS_PROXY', scheme: 'http', port: '3128', isLoopback: false, hasCredentials: true }],
    proxyExceptions: 2,
    options: { audience: 'sigstore', instance: 'given', supportFile: 'given', timeout: '10000' },
    trust: { name: '[name]', source: 'file', private: true },
  });
  expect(document.findings.map(({ check }: { check: string }) => check)).toEqual(report.findings.slice(1).map(({ check }) => check));
});

test('a support file says that another authority is allowed, and not which', async () => {
  const hosts = ['fulcio.quokka.example', 'no host: wombat'];
  const path = newFile();
  await examine(inSandbox({ 'support-file': path, 'allow-public-audience': hosts }));
  const { text, document } = readSupport({ supportFile: path } as DoctorReport);
  expect(document.options.allowPublicAudience).toBe('given');
  expect(text).not.toMatch(/quokka|wombat/);
  const other = newFile();
  await examine(inSandbox({ 'support-file': other }));
  expect(readSupport({ supportFile: other } as DoctorReport).document.options).not.toHaveProperty('allowPublicAudience');
});

test('a support file of a known instance says how old its trusted root is', async () => {
  const connect: Ports['connect'] = () => async () => {
    throw new ChopmarkError({ code: 'TRUST_UNREACHABLE', message: 'No network.' });
  };
  const report = await examine({ instance: 'public-good', 'support-file': newFile() }, {}, { connect });
  expect(readSupport(report).document.trust).toEqual({
    name: 'public-good',
    source: 'snapshot',
    private: false,
    ageInDays: expect.any(Number),
  });
  expect(find(report, 'instance')).toMatchObject([
    { detail: expect.stringMatching(/^public-good, public\. Trusted root as shipped with chopmark, confirmed /) },
  ]);
});

test('a support file never takes the place of a file, and this is found out before anything is asked', async () => {
  const path = newFile();
  writeFileSync(path, 'mine');
  const connect = () => {
    throw new Error('asked');
  };
  await expect(examine(inSandbox({ 'support-file': path }), {}, { connect })).rejects.toMatchObject({
    code: 'INPUT_FILE_EXISTS',
    exitCode: 2,
  });
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('the names of a project are in no support file, and what names nothing is', async () => {
  const claims = {
    sub: 'repo:quokka/wombat:ref:refs/heads/numbat',
    repository: 'quokka/wombat',
    repository_owner: 'quokka',
    workflow: 'bilby',
    workflow_ref: 'quokka/wombat/.github/workflows/bilby.yml@refs/heads/numbat',
    job_workflow_ref: 'quokka/wombat/.github/workflows/bilby.yml@refs/heads/numbat',
    ref: 'refs/heads/numbat',
    actor: 'dunnart',
    repository_visibility: 'private',
    custom: { of: ['potoroo', 'https://mulgara.example/kowari'] },
  };
  const env = { TOKEN: run.sandbox.issueToken({ kind: 'github', claims }), HOME: '/home/antechinus', USER: 'antechinus' };
  const report = await examine(inSandbox({ 'identity-token': 'env:TOKEN', 'support-file': newFile() }), env);
  expect(JSON.stringify(report)).toContain('quokka');
  const { text, document } = readSupport(report);
  expect(text).not.toMatch(/quokka|wombat|numbat|bilby|dunnart|potoroo|mulgara|kowari|antechinus|chopmark-engine-/);
  expect(text).not.toContain(new URL(run.sandbox.url).host);
  expect(document.claims.shown).toMatchObject({
    aud: 'sigstore',
    repository_visibility: 'private',
    event_name: 'push',
    runner_environment: 'github-hosted',
  });
  expect(document.claims.leftOut).toEqual(expect.arrayContaining(['sub', 'repository', 'actor', 'custom', 'iss']));
});

const VARIABLES = [
  ...new Set([
    ...listIdentityVariables(),
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'NODE_OPTIONS',
    'SSL_CERT_FILE',
    'CHOPMARK_SANDBOX',
    'HOME',
    'ACME',
  ]),
];
const DETECTING = {
  github: 'GITHUB_ACTIONS',
  gitlab: 'GITLAB_CI',
  circleci: 'CIRCLECI',
  buildkite: 'BUILDKITE',
  jenkins: 'JENKINS_URL',
  none: 'ACME',
};

test.each(Object.entries(DETECTING))('secrets in every variable are in no support file: %s', async (_, detecting) => {
  const secrets = VARIABLES.map((name) => ({ name, value: randomBytes(24).toString('hex') }));
  const search = createSecretSearch(secrets);
  const env: Record<string, string> = Object.fromEntries(secrets.map(({ name, value }) => [name, value]));
  if (detecting !== 'ACME') env[detecting] = 'true';
  const variants: [RawInputs, Env][] = [
    [{}, env],
    [inSandbox(), env],
    [inSandbox(), { ...env, SSL_CERT_FILE: undefined }],
    [inSandbox(), { ...env, SSL_CERT_FILE: undefined, HTTPS_PROXY: `http://${env.ACME}:${env.HOME}@127.0.0.1:9`, HTTP_PROXY: undefined }],
    [{ instance: 'sandbox' }, env],
    [inSandbox({ 'identity-token': 'env:ACME', audience: env.HOME }), env],
    [inSandbox({ 'identity-token': env.ACME }), env],
    [{ instance: `./${env.ACME}.json`, 'fulcio-url': `https://${env.HOME}.example` }, env],
  ];
  for (const [raw, variables] of variants) {
    const opened: ReturnType<typeof createHttp>[] = [];
    const connect: Ports['connect'] = (settings) => {
      const http = createHttp({ ...settings, env: variables, clock: run.ports.clock, logger: run.ports.logger });
      opened.push(http);
      return http;
    };
    const path = newFile();
    await examine({ ...raw, timeout: '2s', 'support-file': path }, variables, { connect });
    await Promise.all(opened.map((http) => http.close()));
    expect(existsSync(path)).toBe(true);
    expect(search.find(readFileSync(path))).toEqual([]);
  }
});
