import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { printError } from '../../src/adapters/cli/print-error.ts';
import { runCommand } from '../../src/adapters/cli/run-command.ts';
import { reportError, showOutcome } from '../../src/adapters/cli/show-outcome.ts';
import type { Output } from '../../src/adapters/cli/streams.ts';
import { openOctokit } from '../../src/adapters/open-octokit.ts';
import { createHttp } from '../../src/base/http/http-client.ts';
import { MAX_TRIES } from '../../src/base/limits.ts';
import type { Clock, Env, Ports } from '../../src/base/ports.ts';
import { createRedactor } from '../../src/base/secrets/redact.ts';
import { createLogger } from '../../src/base/text/logger.ts';
import { planReports } from '../../src/engine/write-reports.ts';
import type { RawInputs } from '../../src/options/parse-inputs.ts';
import type { Result } from '../../src/results/result.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { type FaultProxy, startFaultProxy } from '../live/support/fault-proxy.ts';
import { createSecrets, type Secrets, type StandIns, startStandIns } from '../support/fault-stand-ins.ts';
import {
  type Cell,
  cellOf,
  FAULT_NAMES,
  FAULTS,
  type FaultName,
  type FaultyService,
  type Kept,
  SERVICE_NAMES,
  SERVICES,
} from '../support/fault-table.ts';
import { type Door, openDoor, openProxyDoor } from '../support/faulty-door.ts';
import { pooled } from '../support/pooled.ts';
import { createSecretSearch, keySecrets, type SecretSearch, tokenSecret } from '../support/secret-search.ts';

const clock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, Math.min(milliseconds, 5))),
};

let sandbox: Sandbox;
let secrets: Secrets;
let services: StandIns;
/** Fulcio with TLS, for what leads through a tunnel. */
let secureFulcio: Awaited<ReturnType<typeof startFaultProxy>>;
let root: string;
let search: SecretSearch;
/** Signs where no identity does. */
let key: { encrypted: string; pem: string; number: Buffer };

/** Of cells whose run goes on. */
const opened = new Set<Door>();
const begun: Promise<Outcome>[] = [];
/** Time limits by their milliseconds, which tell cells apart. */
const limits = new Map<number, AbortController>();

beforeAll(async () => {
  sandbox = await startSandbox({ clock });
  secrets = createSecrets();
  services = await startStandIns(sandbox, secrets);
  key = createKey();
  search = createSearch();
  secureFulcio = await startFaultProxy(services.urls.fulcio, services.tls);
  root = await mkdtemp(join(tmpdir(), 'chopmark-faults-'));
  await writeFile(join(root, 'ca.pem'), services.tls.cert);
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => (limits.get(milliseconds) ?? new AbortController()).signal);
});
afterAll(async () => {
  jest.restoreAllMocks();
  for (const door of opened) await door.close();
  await Promise.allSettled(begun);
  await secureFulcio.close();
  await services.close();
  await sandbox.close();
  await rm(root, { recursive: true, force: true });
});

interface Ended {
  exitCode: number;
  code: string | undefined;
  message: string;
  statements: Result['statements'];
  stdout: string;
  stderr: string;
  /** Command lines of programs that were started. */
  started: string[];
}

/** What says something that a report could repeat. */
const TALKATIVE: readonly FaultName[] = ['garbage', '4xx', 'limited', '5xx', 'redirected'];
const FORMATS = ['html=report.html', 'json=report.json', 'markdown=report.md', 'junit=report.xml', 'sarif=report.sarif'];

/** The command line without its process: what `main.ts` does, with ports of its own. */
async function run(raw: RawInputs, env: Env, folder: string, reports: readonly string[]): Promise<Ended> {
  const told = { stdout: '', stderr: '', started: [] as string[] };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write: async (text) => {
      told[name] += text;
    },
    color: false,
    terminal: false,
    columns: 100,
  });
  const [stdout, stderr] = [output('stdout'), output('stderr')];
  const redactor = createRedactor();
  const logger = createLogger({
    write: (text) => void stderr.write(text),
    redactor,
    clock,
    level: 'debug',
    progress: 'lines',
    color: false,
  });
  const opened: ReturnType<typeof createHttp>[] = [];
  const ports: Ports = {
    env,
    clock,
    logger,
    exec: async (command, args) => {
      told.started.push([command, ...args].join(' '));
      return { exitCode: 127, stdout: '', stderr: '' };
    },
    openGithub: openOctokit,
    connect(settings) {
      const http = createHttp({ ...settings, env, clock, logger });
      opened.push(http);
      return http;
    },
    workingFolder: folder,
    cacheFolder: join(folder, 'cache'),
    signal: new AbortController().signal,
  };
  const plan = { printed: 'json' as const, files: planReports(reports).files };
  try {
    const outcome = await runCommand('attest', raw, ports, { env, isInteractive: false });
    await showOutcome(outcome, { plan, quiet: false }, { ports: { workingFolder: folder, redact: redactor.redact }, stdout, stderr });
    await stderr.write(redactor.redact(outcome.text({ color: false })));
    const result = outcome.result as Result;
    const problem = [...result.problems, ...result.statements.flatMap(({ stores }) => stores.flatMap((store) => store.problem ?? []))][0];
    return { exitCode: outcome.exitCode, code: problem?.code, message: problem?.message ?? '', statements: result.statements, ...told };
  } catch (error) {
    const exitCode = await printError(error, { stderr, json: stdout, debug: true, command: 'attest', redact: redactor.redact });
    await reportError('attest', error, plan, { workingFolder: folder, redact: redactor.redact });
    const { code, message } = error as { code?: string; message: string };
    return { exitCode, code, message, statements: [], ...told };
  } finally {
    await Promise.all(opened.map((http) => http.close()));
  }
}

const STORES = ['registry', 'github', 'gitlab', 'http'] as const;
const isStore = (service: FaultyService): service is (typeof STORES)[number] => (STORES as readonly string[]).includes(service);

/** Options and variables of a run whose services are at these addresses. */
async function describeRun(service: FaultyService, at: Partial<Record<FaultyService, string>>, folder: string) {
  const { urls } = services;
  const config = JSON.parse(sandbox.signingConfig);
  const logVersion = service === 'rekor-v1' ? 1 : 2;
  config.caUrls[0].url = service === 'proxy' ? secureFulcio.url : (at.fulcio ?? urls.fulcio);
  config.tsaUrls[0].url = at.tsa ?? urls.tsa;
  Object.assign(config.rekorTlogUrls[0], {
    url: (logVersion === 1 ? at['rekor-v1'] : at['rekor-v2']) ?? (logVersion === 1 ? urls.rekorV1 : urls.rekor),
    majorApiVersion: logVersion,
  });
  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return name;
  };
  await mkdir(folder, { recursive: true });
  const trust = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: JSON.parse(services.trustedRoot),
    signingConfig: config,
  };
  const digest = service === 'registry' ? services.putImage(folder) : createHash('sha256').update(folder).digest('hex');
  await write('artifact', folder);
  const registry = new URL(at.registry ?? urls.registry);
  const stores: Record<(typeof STORES)[number], string> = {
    registry: `oci:${registry.host}/acme/app`,
    github: 'github',
    gitlab: 'gitlab',
    http: `${at.http ?? urls.http}/{sha256}.json`,
  };
  const raw: RawInputs = {
    ...(service === 'registry'
      ? { 'subject-name': `${new URL(urls.registry).host}/acme/app`, 'subject-digest': `sha256:${digest}` }
      : { 'subject-path': ['artifact'] }),
    'predicate-type': 'https://acme.example/review/v1',
    predicate: '{"reviewed":true}',
    'bundle-dir': 'out',
    ...(service === 'rekor-v1' && { key: 'env:KEY', 'key-passphrase': 'env:PASSPHRASE' }),
    store: ['./kept', ...(isStore(service) ? [stores[service]] : [])],
    ...(service === 'tuf'
      ? {
          'tuf-mirror': at.tuf ?? urls.tuf,
          'tuf-root': await write('root.json', services.tufRoot),
          'signing-config': await write('signing.json', JSON.stringify(config)),
        }
      : { instance: await write('instance.json', JSON.stringify(trust)) }),
    ...(registry.protocol === 'http:' && { 'allow-insecure-registry': [registry.host] }),
  };
  const env: Env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/widget',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${at.token ?? urls.token}/?a=b`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.bearer,
    GITHUB_API_URL: at.github ?? urls.github,
    GITHUB_TOKEN: secrets.github,
    CI_API_V4_URL: `${at.gitlab ?? urls.gitlab}/api/v4`,
    CI_PROJECT_ID: '4711',
    CI_PROJECT_PATH: 'acme/widget',
    CI_JOB_TOKEN: secrets.gitlab,
    CHOPMARK_STORE_HOST: new URL(at.http ?? urls.http).host,
    CHOPMARK_STORE_TOKEN: secrets.store,
    KEY: key.encrypted,
    PASSPHRASE: secrets.passphrase,
    DOCKER_AUTH_CONFIG: JSON.stringify({
      auths: { [registry.host]: { auth: Buffer.from(`builder:${secrets.registry}`).toString('base64') } },
    }),
    ...(at.proxy && { HTTPS_PROXY: at.proxy, NO_PROXY: '<-loopback>' }),
    ...(Object.values(at).some((url) => url.startsWith('https:')) || at.proxy ? { SSL_CERT_FILE: join(root, 'ca.pem') } : {}),
  };
  return { raw, env, digest };
}

interface Outcome {
  first: Ended;
  kept: Kept;
  receipts: string;
  /** How often the request was made that was made most, as far as it came to the service. */
  tries: number;
  /** Once the service is well again. */
  second: Ended;
  bundles: number;
  /** Different ones that the log was asked to keep, over both runs. */
  signatures: number;
  /** Bundles in the store that had failed. */
  stored: number;
  /** Where secrets were seen. */
  leaks: string[];
}

const targetOf = (service: Exclude<FaultyService, 'proxy'>): string =>
  ({ ...services.urls, 'rekor-v1': services.urls.rekorV1, 'rekor-v2': services.urls.rekor })[service];

async function meet(service: FaultyService, fault: FaultName, number: number): Promise<Outcome> {
  const folder = join(root, `${service}-${fault}`);
  // No run waits that long: it is how a cell knows its own limit.
  const seconds = 10_000 + number;
  const limit = new AbortController();
  limits.set(seconds * 1000, limit);
  const onWait = () => setImmediate(() => limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')));
  const proxyAt = (host: string, scheme: string) => `${scheme}://builder:${encodeURIComponent(secrets.proxy)}@${host}`;
  const door: Door =
    service === 'proxy'
      ? await openProxyDoor(proxyAt, fault, onWait)
      : await openDoor(targetOf(service), fault, { tls: services.tls, onWait });
  opened.add(door);
  const log: FaultProxy | undefined = service.startsWith('rekor') ? undefined : await startFaultProxy(services.urls.rekor);
  const runAt = async (url: string, reports: string[] = []) => {
    const { raw, env, digest } = await describeRun(service, { ...(log && { 'rekor-v2': log.url }), [service]: url }, folder);
    return { digest, ended: await run({ ...raw, timeout: `${seconds}s` }, env, folder, reports) };
  };
  try {
    const { ended: first } = await runAt(door.ill, TALKATIVE.includes(fault) ? FORMATS : []);
    limits.delete(seconds * 1000);
    const { kept } = await look(folder);
    const receipts = await readFile(join(folder, 'out/receipts.jsonl'), 'utf8').catch(() => '');
    const tries = mostAlike(door.seen);
    door.heal();
    const { ended: second, digest } = await runAt(door.well);
    const posts = (log ?? door).seen.filter(({ method }) => method === 'POST').map(({ body }) => String(body));
    const told = [first, second].flatMap(({ stdout, stderr, started }) => [stdout, stderr, ...started]);
    return {
      first,
      kept,
      receipts,
      tries,
      second,
      bundles: (await look(folder)).bundles,
      signatures: new Set(posts).size,
      stored: isStore(service) ? services.stored[service](digest) : 1,
      leaks: [...told, ...door.elsewhere].flatMap(search.find).concat(search.findInFolder(folder)),
    };
  } finally {
    opened.delete(door);
    await door.close();
    await log?.close();
  }
}

async function look(folder: string): Promise<{ bundles: number; kept: Kept }> {
  const files = await readdir(join(folder, 'out')).catch(() => [] as string[]);
  const bundles = files.filter((name) => name.endsWith('.sigstore.json')).length;
  const journal = await readFile(join(folder, 'out/journal.jsonl'), 'utf8').catch(() => '');
  return { bundles, kept: bundles > 0 ? 'bundle' : journal.includes('"signature"') ? 'signature' : 'nothing' };
}

function mostAlike(seen: Door['seen']): number {
  const counts = new Map<string, number>();
  for (const { method, path } of seen) counts.set(`${method} ${path}`, (counts.get(`${method} ${path}`) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function createKey(): typeof key {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const form = { type: 'pkcs8', format: 'pem' } as const;
  return {
    encrypted: privateKey.export({ ...form, cipher: 'aes-256-cbc', passphrase: secrets.passphrase }).toString(),
    pem: privateKey.export(form).toString(),
    number: Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'),
  };
}

/** For every secret of every run. */
function createSearch(): SecretSearch {
  const { canary, token } = services;
  const named = Object.entries(secrets).map(([name, value]) => ({ name, value: value as string }));
  const basic = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
  return createSecretSearch([
    ...named,
    { name: 'credentials of the registry', value: basic('builder', secrets.registry) },
    { name: 'credentials of the proxy', value: basic('builder', secrets.proxy) },
    { name: 'claims', value: canary },
    tokenSecret('token', token, canary),
    ...keySecrets('key', key.pem, key.number),
  ]);
}

const CELLS = SERVICE_NAMES.flatMap((service) =>
  FAULT_NAMES.map((fault) => ({ service, fault, who: SERVICES[service], what: FAULTS[fault], cell: cellOf(service, fault) })),
);

/** Mostly they wait for each other's servers; the first that does not end holds up no other. */
const AT_ONCE = 12;
/** Milliseconds. No case takes seconds, but on a busy machine. */
const LONGEST = 60_000;

function begin(service: FaultyService, fault: FaultName): Promise<Outcome> {
  const outcome = meet(service, fault, begun.length);
  begun.push(outcome);
  return outcome;
}

let outcomes: Promise<Outcome>[];
beforeAll(() => {
  outcomes = pooled(CELLS, AT_ONCE, (cell) =>
    Promise.race([
      begin(cell.service, cell.fault),
      sleep(LONGEST, undefined, { ref: false }).then(() => Promise.reject(new Error('The run did not end.'))),
    ]),
  );
});

/** They ask several times for what one request does elsewhere: whether a bundle is there, before and after. */
const REPEATED: readonly FaultyService[] = ['github', 'gitlab', 'http'];
const TRIES: Readonly<Record<Cell['patience'], number>> = { once: 1, tries: MAX_TRIES, limit: 1 };

test.each(CELLS.map((each, number) => ({ ...each, number })))('$who $what', async ({ service, cell, number }) => {
  const { first, second, ...outcome } = (await outcomes[number]) as Outcome;
  const { code, exitCode, kept, patience } = cell;
  expect({ code: first.code, exitCode: first.exitCode, kept: outcome.kept }).toEqual({ code, exitCode, kept });
  expect(first.stderr).not.toMatch(/which is a bug/);
  if (outcome.tries > 0 && !REPEATED.includes(service)) expect(outcome.tries).toBeLessThanOrEqual(TRIES[patience]);
  if (outcome.tries > 0 && patience === 'tries') expect(outcome.tries).toBeGreaterThanOrEqual(MAX_TRIES);
  // What could not be stored there is in the other store, if there was time for it.
  if (kept === 'bundle' && patience !== 'limit') expect(outcome.receipts).toContain('/kept');

  expect(second).toMatchObject({ exitCode: 0, statements: [{ reused: kept === 'bundle' }] });
  expect(outcome).toMatchObject({ bundles: 1, signatures: 1, leaks: [] });
  expect(outcome.stored).toBeGreaterThanOrEqual(1);
});
