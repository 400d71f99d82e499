import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programPath } from './cache.ts';
import { databaseUri, startDatabase } from './database.ts';
import { freePorts } from './free-ports.ts';
import { fulcioConfig } from './fulcio-config.ts';
import { waitForHttp } from './health.ts';
import { PASSPHRASE, writeKeys } from './keys.ts';
import { type ServiceProcess, startProcess } from './processes.ts';
import { mustRun } from './run.ts';
import { type ReadyStack, readReadyStack, type Stack, type StackUrls, saveStack, stopStack } from './stack.ts';
import { REKOR_HOST, REKOR_V1_HOST, writeTrustFiles } from './trust-files.ts';
import type { ProgramName } from './versions.ts';

export interface StackOptions {
  /** Where everything of the instance lives; must be empty or absent. Default: a fresh folder for temporary files. */
  folder?: string;
  /** How often Rekor v2 publishes a checkpoint, and so how long a write takes; in Go's notation. Default: 1s. */
  checkpointInterval?: string;
  /** An instance whose database and Trillian this one uses, with logs of its own; it must outlive this one. */
  storageOf?: string;
  /** An instance whose issuers this one's certificate authority accepts beside its own. */
  acceptIssuersOf?: string;
  /** Audience that the certificate authority demands of tokens. Default: sigstore. */
  audience?: string;
  /** Ends the start; what had begun is taken down. */
  signal?: AbortSignal;
}

const LOCAL = '127.0.0.1';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The folder of a new instance. The system's folder for temporary files can be deep; a socket's path must be short. */
async function prepareFolder(folder: string | undefined): Promise<string> {
  if (folder === undefined) return mkdtemp(join(tmpdir(), 'chopmark-live-'));
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return resolve(folder);
}

/** Starts an instance of the real services on free ports of loopback and answers once every one of them is ready. */
export async function startStack(options: StackOptions = {}): Promise<ReadyStack> {
  const folder = await prepareFolder(options.folder);
  try {
    return await startIn(folder, options);
  } catch (error) {
    if (existsSync(join(folder, 'stack.json'))) await stopStack(folder);
    throw error;
  }
}

async function startIn(folder: string, options: StackOptions): Promise<ReadyStack> {
  const { checkpointInterval = '1s', audience = 'sigstore', signal } = options;
  const ports = await freePorts(15);
  const port = () => ports.pop() as number;
  const storage = options.storageOf === undefined ? undefined : readReadyStack(options.storageOf);
  const stack: Stack = { folder, processes: [], logServerPort: storage?.logServerPort ?? port() };
  saveStack(stack);

  const track = (service: ServiceProcess) => {
    stack.processes.push(service);
    saveStack(stack);
    signal?.throwIfAborted();
  };
  const start = async (name: string, command: string, args: readonly string[]) => {
    const service = await startProcess(folder, name, command, args);
    track(service);
    return service;
  };
  const serve = (program: ProgramName, ...args: string[]) => start(program, programPath(program), args);
  const script = (name: string, ...args: (string | number)[]) => start(name, process.execPath, [here(`${name}.ts`), ...args.map(String)]);

  const base = (number: number) => `http://${LOCAL}:${number}`;
  const issuerPort = port();
  const ctPort = port();
  const fulcioPort = port();
  const timestampPort = port();
  const frontPort = port();
  const rekorPort = port();
  const rekorV1Port = port();
  const urls: StackUrls = {
    issuers: base(issuerPort),
    fulcio: base(fulcioPort),
    ctLog: `${base(ctPort)}/ctfe`,
    rekor: base(frontPort),
    rekorV1: base(rekorV1Port),
    timestampAuthority: `${base(timestampPort)}/api/v1/timestamp`,
  };

  const startTrillian = async () => {
    await startDatabase(folder, track);
    const database = ['--storage_system=mysql', `--mysql_uri=${databaseUri(folder)}`];
    const endpoints = (rpc: number, http: number) => [`--rpc_endpoint=${LOCAL}:${rpc}`, `--http_endpoint=${LOCAL}:${http}`];
    const [serverHttp, signerRpc, signerHttp] = [port(), port(), port()];
    const server = await serve('trillian_log_server', ...database, ...endpoints(stack.logServerPort, serverHttp));
    const signer = await serve(
      'trillian_log_signer',
      ...database,
      ...endpoints(signerRpc, signerHttp),
      '--force_master',
      '--sequencer_interval=100ms',
      '--batch_size=1000',
    );
    await Promise.all([waitForHttp(server, `${base(serverHttp)}/healthz`), waitForHttp(signer, `${base(signerHttp)}/healthz`)]);
  };
  const createTree = async () => {
    const printed = await mustRun(programPath('createtree'), [`--admin_server=${LOCAL}:${stack.logServerPort}`]);
    return printed.trim().split('\n').pop() ?? '';
  };
  const startLogsOnTrillian = async () => {
    if (!storage) await startTrillian();
    const [ctTree, rekorTree] = await Promise.all([createTree(), createTree()]);
    const key = `[type.googleapis.com/keyspb.PEMKeyFile] { path: "${join(folder, 'ct.key.pem')}" password: "${PASSPHRASE}" }`;
    writeFileSync(
      join(folder, 'ctfe.cfg'),
      `config { log_id: ${ctTree} prefix: "ctfe" roots_pem_file: "${join(folder, 'ca.pem')}" private_key: { ${key} } ext_key_usages: "CodeSigning" }\n`,
    );
    const ct = await serve(
      'ct_server',
      `--log_config=${join(folder, 'ctfe.cfg')}`,
      `--log_rpc_server=${LOCAL}:${stack.logServerPort}`,
      `--http_endpoint=${LOCAL}:${ctPort}`,
    );
    const rekorV1 = await serve(
      'rekor-server',
      'serve',
      `--host=${LOCAL}`,
      `--port=${rekorV1Port}`,
      `--trillian_log_server.address=${LOCAL}`,
      `--trillian_log_server.port=${stack.logServerPort}`,
      `--trillian_log_server.tlog_id=${rekorTree}`,
      `--rekor_server.signer=${join(folder, 'rekor-v1.key.pem')}`,
      `--rekor_server.hostname=${REKOR_V1_HOST}`,
      '--enable_retrieve_api=false',
    );
    await Promise.all([waitForHttp(ct, `${urls.ctLog}/ct/v1/get-sth`), waitForHttp(rekorV1, `${urls.rekorV1}/api/v1/log`)]);
  };
  const startFulcio = async () => {
    const issuer = await script('issuer', issuerPort);
    await waitForHttp(issuer, `${urls.issuers}/github/jwks`);
    const others = options.acceptIssuersOf === undefined ? [] : [readReadyStack(options.acceptIssuersOf).ready.urls.issuers];
    writeFileSync(join(folder, 'fulcio.yaml'), fulcioConfig([urls.issuers, ...others], audience));
    const fulcio = await serve(
      'fulcio',
      'serve',
      `--host=${LOCAL}`,
      `--port=${fulcioPort}`,
      `--grpc-host=${LOCAL}`,
      `--grpc-port=${port()}`,
      `--metrics-port=${port()}`,
      // The default is one name for the whole machine, which a second instance could not have.
      `--legacy-unix-domain-socket=${join(folder, 'fulcio.sock')}`,
      '--ca=fileca',
      `--fileca-cert=${join(folder, 'ca.pem')}`,
      `--fileca-key=${join(folder, 'ca.key.pem')}`,
      `--fileca-key-passwd=${PASSPHRASE}`,
      `--config-path=${join(folder, 'fulcio.yaml')}`,
      `--ct-log-url=${urls.ctLog}`,
      `--ct-log-public-key-path=${join(folder, 'ct.pub.pem')}`,
    );
    await waitForHttp(fulcio, `${urls.fulcio}/healthz`);
  };
  const startTimestampAuthority = async () => {
    const service = await serve('timestamp-authority', String(timestampPort));
    await waitForHttp(service, `${urls.timestampAuthority}/certchain`);
  };
  const startRekor = async () => {
    const tiles = join(folder, 'tiles');
    mkdirSync(tiles);
    const rekor = await serve(
      'rekor-tiles',
      'serve',
      `--hostname=${REKOR_HOST}`,
      `--http-port=${rekorPort}`,
      `--grpc-port=${port()}`,
      `--http-metrics-port=${port()}`,
      `--storage-dir=${tiles}`,
      `--signer-filepath=${join(folder, 'rekor.key.pem')}`,
      `--checkpoint-interval=${checkpointInterval}`,
      '--persistent-antispam',
      '--log-level=warn',
    );
    const front = await script('rekor-front', frontPort, rekorPort, tiles);
    await waitForHttp(rekor, `${base(rekorPort)}/healthz`);
    await waitForHttp(front, `${urls.rekor}/healthz`);
  };

  await writeKeys(folder);
  // All to an end, also where one failed: nothing may be started after the others were taken down.
  const outcomes = await Promise.allSettled([startLogsOnTrillian(), startFulcio(), startTimestampAuthority(), startRekor()]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  signal?.throwIfAborted();
  stack.ready = { urls, files: await writeTrustFiles(folder, urls) };
  saveStack(stack);
  return { ...stack, ready: stack.ready };
}
