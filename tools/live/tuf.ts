import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalizeJson } from '../../src/base/json/canonical-json.ts';

type Role = 'root' | 'targets' | 'snapshot' | 'timestamp';

/** A private TUF mirror on loopback, as a company would run one. */
export interface TufMirror {
  url: string;
  /** The first root, which a client is given out of band. */
  root: string;
  /** Paths asked for so far. */
  seen: string[];
  /** Publishes other targets, under next versions; with `expires` in the past the metadata is stale. */
  publish(targets: Record<string, string>, expires?: Date): void;
  /** Publishes a next root with new keys, signed by the old and the new ones. */
  rotateRoot(): void;
  /** Replaces a served file by other bytes, as a compromised mirror would. */
  tamper(path: string, body: string): void;
  close(): Promise<void>;
}

const ROLES: readonly Role[] = ['root', 'targets', 'snapshot', 'timestamp'];
const YEAR = 365 * 24 * 3600 * 1000;

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
  return { id: hash(canonicalizeJson(key)), key, privateKey };
}

/** Starts a mirror of the TUF specification 1.0 with consistent snapshots, serving `targets` by name. The caller closes it. */
export async function startTufMirror(targets: Record<string, string>): Promise<TufMirror> {
  const files = new Map<string, string>();
  const seen: string[] = [];
  let version = 0;
  let rootVersion = 0;
  let keys = Object.fromEntries(ROLES.map((role) => [role, makeKey()])) as Record<Role, ReturnType<typeof makeKey>>;

  const seal = (signed: object, signers: readonly { id: string; privateKey: KeyObject }[]) =>
    JSON.stringify({
      signed,
      signatures: signers.map(({ id, privateKey }) => ({
        keyid: id,
        sig: sign(null, Buffer.from(canonicalizeJson(signed)), privateKey).toString('hex'),
      })),
    });
  const common = (role: Role, number: number, expires: Date) => ({
    _type: role,
    spec_version: '1.0.31',
    version: number,
    expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  const later = () => new Date(Date.now() + YEAR);
  const publishRoot = (signers: readonly { id: string; privateKey: KeyObject }[]) => {
    rootVersion++;
    const signed = {
      ...common('root', rootVersion, later()),
      consistent_snapshot: true,
      keys: Object.fromEntries(ROLES.map((role) => [keys[role].id, keys[role].key])),
      roles: Object.fromEntries(ROLES.map((role) => [role, { keyids: [keys[role].id], threshold: 1 }])),
    };
    files.set(`/${rootVersion}.root.json`, seal(signed, signers));
  };
  const publish = (published: Record<string, string>, expires = later()) => {
    version++;
    const described = Object.entries(published).map(([name, content]) => {
      files.set(`/targets/${hash(content)}.${name}`, content);
      return [name, { length: Buffer.byteLength(content), hashes: { sha256: hash(content) } }];
    });
    const targetsBody = { ...common('targets', version, expires), targets: Object.fromEntries(described) };
    files.set(`/${version}.targets.json`, seal(targetsBody, [keys.targets]));
    const snapshot = { ...common('snapshot', version, expires), meta: { 'targets.json': { version } } };
    files.set(`/${version}.snapshot.json`, seal(snapshot, [keys.snapshot]));
    const timestamp = { ...common('timestamp', version, expires), meta: { 'snapshot.json': { version } } };
    files.set('/timestamp.json', seal(timestamp, [keys.timestamp]));
  };

  publishRoot([keys.root]);
  publish(targets);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push(path);
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root: files.get('/1.root.json') ?? '',
    seen,
    publish,
    rotateRoot: () => {
      const old = keys.root;
      keys = { ...keys, root: makeKey() };
      publishRoot([old, keys.root]);
    },
    tamper: (path, body) => void files.set(path, body),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
