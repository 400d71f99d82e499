import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import type { Http, HttpRequest, HttpResponse, Logger, RunClock } from '../../src/base/ports.ts';
import { formatCheckpoint, formatNote, noteKeyId } from '../../src/sigstore/checkpoint.ts';
import { formatHashedRekordV2 } from '../../src/sigstore/log-body.ts';
import { hashChildren, hashLeaf } from '../../src/sigstore/merkle.ts';
import type { Service, Services } from '../../src/sigstore/signing-config.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';
import {
  contextConstructed,
  encode,
  encodeBitString,
  encodeInteger,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  encodeSet,
  encodeTime,
  readChildren,
  readOnly,
  TAG,
} from '../../src/x509/der.ts';
import { formatPem, parsePem } from '../../src/x509/pem.ts';

/** Services in memory that behave as the real ones were observed to, one host each. */
export const TOKEN = `eyJhbGciOiJFUzI1NiJ9.${Buffer.from('{"iss":"https://ci.example","aud":"sigstore","canary":"canary-7f3a9c41d2"}').toString('base64url')}.c2lnbmF0dXJl`;

export interface FakeClock extends RunClock {
  advance(milliseconds: number): void;
}

export function createClock(start = '2026-06-01T12:00:00Z'): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

export function createLogger(): Logger & { lines: string[]; secrets: string[] } {
  const lines: string[] = [];
  const secrets: string[] = [];
  const keep = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    secrets,
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    progress: (task, done, total) => void lines.push(`progress: ${task} ${done}/${total}`),
    secret: (value) => void secrets.push(value),
  };
}

export const answer = (status: number, body: string | Buffer | object = '', headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: new Headers(headers),
  body: Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});

const ECDSA_SHA256 = () => encodeSequence(encodeOid('1.2.840.10045.4.3.2'));
const SHA256 = () => encodeSequence(encodeOid('2.16.840.1.101.3.4.2.1'));
const nameOf = (text: string) =>
  encodeSequence(encodeSet(encodeSequence(encodeOid('2.5.4.3'), encode(TAG.UTF8_STRING, Buffer.from(text)))));

export function issue(spki: Buffer, issuer: KeyObject, from: Date, minutes: number): Buffer {
  const tbs = encodeSequence(
    encode(contextConstructed(0), encodeInteger(2)),
    encodeInteger(randomBytes(8)),
    ECDSA_SHA256(),
    nameOf('fake ca'),
    encodeSequence(encodeTime(from), encodeTime(new Date(from.getTime() + minutes * 60_000))),
    encodeSequence(),
    spki,
  );
  return encodeSequence(tbs, ECDSA_SHA256(), encodeBitString(sign('sha256', tbs, issuer)));
}

/** A TimeStampResp for a TimeStampReq, as far as reading one goes. */
export function timestampFor(request: Buffer, now: Date, change: { imprint?: Buffer; nonce?: Buffer; status?: number } = {}): Buffer {
  const [, imprint, nonce] = readChildren(readOnly(request, TAG.SEQUENCE));
  if (change.status) return encodeSequence(encodeSequence(encodeInteger(change.status)));
  const info = encodeSequence(
    encodeInteger(1),
    encodeOid('1.3.6.1.4.1.57264.2'),
    change.imprint ? encodeSequence(SHA256(), encodeOctetString(change.imprint)) : (imprint?.raw as Buffer),
    encodeInteger(randomBytes(4)),
    encodeTime(now, 'generalized'),
    ...(change.nonce ? [encodeInteger(change.nonce)] : [nonce?.raw as Buffer]),
  );
  const attribute = (oid: string, value: Buffer) => encodeSequence(encodeOid(oid), encodeSet(value));
  const digest = createHash('sha256').update(info).digest();
  const attributes = [
    attribute('1.2.840.113549.1.9.3', encodeOid('1.2.840.113549.1.9.16.1.4')),
    attribute('1.2.840.113549.1.9.4', encodeOctetString(digest)),
    attribute('1.2.840.113549.1.9.16.2.47', encodeSequence(encodeSequence(encodeSequence(encodeOctetString(digest))))),
  ];
  const signer = encodeSequence(
    encodeInteger(1),
    encodeSequence(nameOf('fake tsa'), encodeInteger(7)),
    SHA256(),
    encode(contextConstructed(0), ...[...attributes].sort(Buffer.compare)),
    ECDSA_SHA256(),
    encodeOctetString(Buffer.from('signature')),
  );
  const signedData = encodeSequence(
    encodeInteger(3),
    encodeSet(SHA256()),
    encodeSequence(encodeOid('1.2.840.113549.1.9.16.1.4'), encode(contextConstructed(0), encodeOctetString(info))),
    encodeSet(signer),
  );
  return encodeSequence(
    encodeSequence(encodeInteger(0)),
    encodeSequence(encodeOid('1.2.840.113549.1.7.2'), encode(contextConstructed(0), signedData)),
  );
}

const ORIGIN = 'log2.example';

export function createLogStore() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const logId = noteKeyId(ORIGIN, publicKey);
  const bodies: Buffer[] = [];
  const leaves: Buffer[] = [];
  const places = new Map<string, number>();
  const known = new Map<string, Buffer>();
  const split = (begin: number, end: number) => begin + 2 ** Math.floor(Math.log2(end - begin - 1));

  /** MTH(D[begin:end]) of RFC 6962, section 2.1; a log only grows, so what was hashed once stays. */
  const rangeHash = (begin: number, end: number): Buffer => {
    if (end - begin === 1) return leaves[begin] as Buffer;
    const middle = split(begin, end);
    const name = `${begin}-${end}`;
    const root = known.get(name) ?? hashChildren(rangeHash(begin, middle), rangeHash(middle, end));
    known.set(name, root);
    return root;
  };
  /** PATH(index, D[begin:end]) of section 2.1.1. */
  const pathHashes = (index: number, begin: number, end: number): Buffer[] => {
    if (end - begin === 1) return [];
    const middle = split(begin, end);
    return index < middle
      ? [...pathHashes(index, begin, middle), rangeHash(middle, end)]
      : [...pathHashes(index, middle, end), rangeHash(begin, middle)];
  };
  const checkpoint = (size = bodies.length) => {
    const text = formatCheckpoint({ origin: ORIGIN, size: BigInt(size), rootHash: rangeHash(0, size) });
    return formatNote(text, [{ name: ORIGIN, keyHint: logId.subarray(0, 4), signature: sign(null, Buffer.from(text), privateKey) }]);
  };
  const add = (body: Buffer): { index: number; existed: boolean } => {
    const leaf = hashLeaf(body);
    const place = places.get(leaf.toString('hex'));
    if (place !== undefined) return { index: place, existed: true };
    places.set(leaf.toString('hex'), bodies.length);
    leaves.push(leaf);
    return { index: bodies.push(body) - 1, existed: false };
  };
  const proofOf = (index: number, size = bodies.length) => ({
    hashes: pathHashes(index, 0, size),
    size,
    rootHash: rangeHash(0, size),
    checkpoint: checkpoint(size),
  });
  return { keys: { publicKey, privateKey }, logId, bodies, leaves, rangeHash, checkpoint, add, proofOf };
}

/** Every file of a log (C2SP tlog-tiles), by path. */
export function tileFile(store: ReturnType<typeof createLogStore>, path: string): Buffer | undefined {
  if (path === 'checkpoint') return Buffer.from(store.checkpoint());
  const [, row = '', number = '', width] = /^tile\/(\w+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
  if (row === '') return undefined;
  const at = Number(number.replace(/[x/]/g, ''));
  const count = width ? Number(width) : 256;
  if (row === 'entries') {
    const part = store.bodies.slice(at * 256, at * 256 + count);
    if (part.length < count) return undefined;
    return Buffer.concat(part.flatMap((body) => [Buffer.from([body.length >> 8, body.length & 255]), body]));
  }
  const span = 256 ** Number(row);
  const { leaves, rangeHash } = store;
  const nodes: Buffer[] = [];
  for (let first = at * 256 * span; nodes.length < count && first + span <= leaves.length; first += span)
    nodes.push(rangeHash(first, first + span));
  return nodes.length < count ? undefined : Buffer.concat(nodes);
}

/** `undefined` where the request is not changed. */
export type Interference = (request: HttpRequest) => HttpResponse | Promise<HttpResponse> | undefined;

export const service = (url: string, majorApiVersion = 1): Service => ({
  url: new URL(url),
  majorApiVersion,
  operator: 'example',
  validity: { start: new Date('2026-01-01T00:00:00Z') },
});

export const CA = service('https://ca.example');
export const LOG1 = service('https://log1.example', 1);
export const LOG2 = service('https://log2.example', 2);
export const TSA = service('https://tsa.example/api/v1/timestamp');
export const services = (logs: Service[] = [LOG2], timestampAuthorities: Service[] = [TSA]): Services => ({
  certificateAuthority: CA,
  logs,
  timestampAuthorities,
});

export const IDENTITY: CertificateIdentity = {
  san: 'https://ci.example/acme/widget',
  sanType: 'uri',
  issuer: 'https://ci.example',
  extensions: { 'source-repository-uri': 'https://git.example/acme/widget', 'run-invocation-uri': 'https://ci.example/runs/1' },
  serial: '01',
  notBefore: new Date('2026-06-01T12:00:00Z'),
  notAfter: new Date('2026-06-01T12:10:00Z'),
};

export function createServices(clock: RunClock, interfere: Interference = () => undefined) {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const log2 = createLogStore();
  const log1 = createLogStore();
  const asked: HttpRequest[] = [];
  const certificates: Buffer[] = [];
  const flight = { now: 0, most: 0 };

  const signingCert = (request: HttpRequest) => {
    const pem = Buffer.from(JSON.parse(String(request.body)).certificateSigningRequest, 'base64').toString();
    const [info] = readChildren(readOnly(parsePem(pem)[0]?.der as Buffer));
    const spki = readChildren(info as NonNullable<typeof info>)[2]?.raw as Buffer;
    const certificate = issue(spki, authority, clock.now(), 10);
    certificates.push(certificate);
    return answer(201, { signedCertificateEmbeddedSct: { chain: { certificates: [formatPem('CERTIFICATE', certificate)] } } });
  };

  const writeV2 = (request: HttpRequest) => {
    const { digest, signature } = JSON.parse(String(request.body)).hashedRekordRequestV002;
    const { x509Certificate, publicKey, keyDetails } = signature.verifier;
    const der = Buffer.from((x509Certificate ?? publicKey).rawBytes, 'base64');
    const bytes = Buffer.from(digest, 'base64');
    const body = formatHashedRekordV2({
      algorithm: bytes.length === 48 ? 'SHA2_384' : 'SHA2_256',
      digest: bytes,
      signature: Buffer.from(signature.content, 'base64'),
      verifier: { kind: x509Certificate ? 'certificate' : 'public-key', der },
      keyDetails,
    });
    const { index, existed } = log2.add(body);
    if (existed) return answer(409, { code: 6, message: 'exists' }, { 'x-log-index': String(index) });
    const { hashes, size, rootHash, checkpoint } = log2.proofOf(index);
    return answer(201, {
      logIndex: String(index),
      logId: { keyId: log2.logId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: rootHash.toString('base64'),
        treeSize: String(size),
        hashes: hashes.map((hash) => hash.toString('base64')),
        checkpoint: { envelope: checkpoint },
      },
      canonicalizedBody: body.toString('base64'),
    });
  };

  const bodyV1 = ({ kind, spec }: { kind: string; spec: Record<string, unknown> }): Buffer => {
    if (kind === 'hashedrekord') return Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind, spec }));
    const { envelope, verifiers } = spec.proposedContent as { envelope: string; verifiers: string[] };
    const { payload, signatures } = JSON.parse(envelope);
    const sha256 = (bytes: string | Buffer) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') });
    return Buffer.from(
      JSON.stringify({
        apiVersion: '0.0.1',
        kind,
        spec: {
          envelopeHash: sha256(envelope),
          payloadHash: sha256(Buffer.from(payload, 'base64')),
          signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
        },
      }),
    );
  };
  const GLOBAL = 1_000_000;
  const times = new Map<number, number>();
  const entryV1 = (index: number) => {
    const { hashes, size, rootHash, checkpoint } = log1.proofOf(index);
    return {
      [log1.leaves[index]?.toString('hex') ?? '']: {
        body: log1.bodies[index]?.toString('base64'),
        integratedTime: times.get(index),
        logID: log1.logId.toString('hex'),
        logIndex: GLOBAL + index,
        verification: {
          inclusionProof: {
            checkpoint,
            hashes: hashes.map((hash) => hash.toString('hex')),
            logIndex: index,
            rootHash: rootHash.toString('hex'),
            treeSize: size,
          },
          signedEntryTimestamp: Buffer.from('promise').toString('base64'),
        },
      },
    };
  };
  const writeV1 = (request: HttpRequest) => {
    const { index, existed } = log1.add(bodyV1(JSON.parse(String(request.body))));
    const uuid = log1.leaves[index]?.toString('hex');
    if (existed)
      return answer(409, { code: 409, message: 'an equivalent entry already exists' }, { location: `/api/v1/log/entries/${uuid}` });
    times.set(index, Math.floor(clock.now().getTime() / 1000));
    return answer(201, entryV1(index));
  };
  const searchV1 = (request: HttpRequest) => {
    const known = log1.bodies.findIndex((body) => body.equals(bodyV1(JSON.parse(String(request.body)).entries[0])));
    return answer(200, known < 0 ? [] : [entryV1(known)]);
  };

  const route = (request: HttpRequest): HttpResponse => {
    const { host, pathname } = request.url;
    switch (`${request.method ?? 'GET'} ${host}${pathname}`) {
      case 'GET ca.example/api/v2/configuration':
        return answer(200, { issuers: [{ issuerUrl: 'https://ci.example', audience: 'sigstore' }] });
      case 'POST ca.example/api/v2/signingCert':
        return signingCert(request);
      case 'POST tsa.example/api/v1/timestamp':
        return answer(201, timestampFor(Buffer.from(request.body as Uint8Array), clock.now()));
      case 'POST log2.example/api/v2/log/entries':
        return writeV2(request);
      case 'POST log1.example/api/v1/log/entries':
        return writeV1(request);
      case 'POST log1.example/api/v1/log/entries/retrieve':
        return searchV1(request);
    }
    if (host === 'log1.example') {
      const at = log1.leaves.findIndex((leaf) => pathname.endsWith(leaf.toString('hex')));
      return at < 0 ? answer(404) : answer(200, entryV1(at));
    }
    const file = host === 'log2.example' ? tileFile(log2, pathname.replace('/api/v2/', '')) : undefined;
    return file ? answer(200, file) : answer(404);
  };

  const http: Http = async (request) => {
    asked.push(request);
    flight.most = Math.max(flight.most, ++flight.now);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return (await interfere(request)) ?? route(request);
    } finally {
      flight.now--;
    }
  };
  return { http, asked, certificates, flight, log1, log2, route };
}

export const publicKeyOf = (certificate: Buffer): KeyObject => new X509Certificate(certificate).publicKey;
