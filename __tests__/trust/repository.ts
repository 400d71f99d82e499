import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import type { Http } from '../../src/base/ports.ts';

// Not our own encoding: what signs here must not share a mistake with what verifies.
const { canonicalize } = createRequire(import.meta.url)('@tufjs/canonical-json') as { canonicalize(value: unknown): string };

export interface Signer {
  id: string;
  key: KeyObject;
  public: Record<string, unknown>;
}

const SCHEMES = { ecdsa: 'ecdsa-sha2-nistp256', ed25519: 'ed25519', rsa: 'rsassa-pss-sha256' } as const;

const newPair = {
  ecdsa: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed25519: () => generateKeyPairSync('ed25519'),
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

export function newSigner(keytype: keyof typeof SCHEMES = 'ecdsa'): Signer {
  const pair = newPair[keytype]();
  const isRaw = keytype === 'ed25519';
  const pem = pair.publicKey.export({ format: 'pem', type: 'spki' });
  const text = isRaw ? pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex') : pem;
  const entry = { keytype, scheme: SCHEMES[keytype], keyval: { public: text } };
  return { id: createHash('sha256').update(canonicalize(entry)).digest('hex'), key: pair.privateKey, public: entry };
}

const signatureOf = (message: Buffer, key: KeyObject): Buffer => {
  if (key.asymmetricKeyType === 'ed25519') return sign(null, message, key);
  if (key.asymmetricKeyType === 'rsa') return sign('sha256', message, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
  return sign('sha256', message, key);
};

export function signMetadata(signed: Record<string, unknown>, signers: readonly Signer[]): string {
  const message = Buffer.from(canonicalize(signed));
  const signatures = signers.map(({ id, key }) => ({ keyid: id, sig: signatureOf(message, key).toString('hex') }));
  return JSON.stringify({ signatures, signed }, null, 1);
}

const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export interface State {
  root: Signer[];
  rootVersion?: number;
  threshold?: number;
  online: Signer;
  version: number;
  files: Record<string, string>;
  /** File names without version and digest. */
  plainNames?: boolean;
  /** Days until the timestamp expires. */
  timestampDays?: number;
}

export function rootOf(
  { root, rootVersion = 1, threshold = 1, online, plainNames = false }: Omit<State, 'version' | 'files'>,
  signers = root,
): string {
  const keys = Object.fromEntries([...root, online].map((signer) => [signer.id, signer.public]));
  const role = (members: readonly Signer[], needed: number) => ({ keyids: members.map(({ id }) => id), threshold: needed });
  const roles = { root: role(root, threshold), targets: role(root, threshold), snapshot: role([online], 1), timestamp: role([online], 1) };
  return signMetadata(
    { _type: 'root', spec_version: '1.0.31', version: rootVersion, expires: inDays(365), consistent_snapshot: !plainNames, keys, roles },
    signers,
  );
}

/** The files of a repository by path, as its server has them. */
export function publish(state: State): Map<string, string> {
  const { root, online, version, files, timestampDays = 7, plainNames = false } = state;
  const listed = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } }]),
  );
  const common = { spec_version: '1.0.31', version, expires: inDays(30) };
  const targets = signMetadata({ _type: 'targets', ...common, targets: listed }, root);
  const snapshot = signMetadata({ _type: 'snapshot', ...common, meta: { 'targets.json': { version } } }, [online]);
  const timestamp = signMetadata(
    { _type: 'timestamp', ...common, expires: inDays(timestampDays), meta: { 'snapshot.json': { version } } },
    [online],
  );
  const prefix = plainNames ? '' : `${version}.`;
  return new Map([
    ['/timestamp.json', timestamp],
    [`/${prefix}snapshot.json`, snapshot],
    [`/${prefix}targets.json`, targets],
    ...Object.entries(files).map(([name, text]) => [`/targets/${plainNames ? '' : `${sha256(text)}.`}${name}`, text] as const),
  ]);
}

export interface RunningRepository {
  url: string;
  /** Replaced by tests to change what is served. */
  served: Map<string, string>;
  asked: string[];
  /** What every answer has in place of 200. */
  status?: number;
  close(): Promise<void>;
}

export async function serve(served: Map<string, string>): Promise<RunningRepository> {
  const running: RunningRepository = { url: '', served, asked: [], close: () => new Promise((done) => server.close(() => done())) };
  const server: Server = createServer((request, response) => {
    running.asked.push(request.url ?? '');
    const body = running.served.get(request.url ?? '');
    response.writeHead(running.status ?? (body === undefined ? 404 : 200), { connection: 'close' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  running.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return running;
}

/** Real connections, with the bound and the errors that the engine's own has. */
export const http: Http = async ({ url, maxBytes }) => {
  const answer = await fetch(url).catch((cause: unknown) => {
    throw new ChopmarkError({ code: 'TRUST_UNREACHABLE', message: `${url.host} gave no answer.`, cause });
  });
  const body = Buffer.from(await answer.arrayBuffer());
  if (body.length > maxBytes)
    throw new ChopmarkError({ code: 'TRUST_ANSWER_TOO_LARGE', message: `${url.host} sent more than ${maxBytes} bytes.` });
  return { status: answer.status, headers: answer.headers, body };
};
