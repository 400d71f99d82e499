import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import type { RunClock } from '../../src/base/ports.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.ts';
import { digestEnvelope, type Envelope, encodeEnvelopeHead } from '../../src/sigstore/dsse.ts';
import {
  contextConstructed,
  encode,
  encodeBitString,
  encodeInteger,
  encodeNull,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  readChildren,
  readOid,
  readOnly,
} from '../../src/x509/der.ts';

/** A client written by hand, so that what the sandbox answers is judged by something that is not ours. */
export const clock: RunClock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Runs in a sandbox that ends with the function. */
export async function inSandbox<Result>(
  use: (sandbox: Sandbox) => Promise<Result>,
  options: Partial<SandboxOptions> = {},
): Promise<Result> {
  const sandbox = await startSandbox({ clock, checkpointInterval: 5, ...options });
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

export const newKey = (): { privateKey: KeyObject; publicKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' });

export function makeRequest({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }, breakIt = false): string {
  const info = encodeSequence(
    encodeInteger(0),
    encodeSequence(),
    publicKey.export({ type: 'spki', format: 'der' }),
    encode(contextConstructed(0)),
  );
  const signature = sign('sha256', breakIt ? Buffer.from('something else') : info, privateKey);
  const der = encodeSequence(info, encodeSequence(encodeOid('1.2.840.10045.4.3.2')), encodeBitString(signature));
  return `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`;
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
  });

export const requestCertificate = (sandbox: Sandbox, token: string, pem: string): Promise<Response> =>
  post(`${sandbox.url}/fulcio/api/v2/signingCert`, {
    credentials: { oidcIdentityToken: token },
    certificateSigningRequest: Buffer.from(pem).toString('base64'),
  });

/** Leaf first. */
export async function readChain(answer: Response): Promise<X509Certificate[]> {
  const { signedCertificateEmbeddedSct: embedded } = (await answer.json()) as {
    signedCertificateEmbeddedSct: { chain: { certificates: string[] } };
  };
  return embedded.chain.certificates.map((pem) => new X509Certificate(pem));
}

/** Values of a certificate's extensions by object identifier. */
export function readExtensions(certificate: X509Certificate): Map<string, Buffer> {
  const [tbs] = readChildren(readOnly(Buffer.from(certificate.raw)));
  const list = tbs && readChildren(tbs).at(-1);
  const extensions = list ? readChildren(readOnly(list.content)) : [];
  return new Map(
    extensions.map((extension) => {
      const [oid, ...rest] = readChildren(extension);
      return [oid ? readOid(oid) : '', rest.at(-1)?.content ?? Buffer.alloc(0)];
    }),
  );
}

export const makeLogRequest = (digest: Buffer, signature: Buffer, verifier: object, keyDetails = 'PKIX_ECDSA_P256_SHA_256'): object => ({
  hashedRekordRequestV002: {
    digest: digest.toString('base64'),
    signature: { content: signature.toString('base64'), verifier: { ...verifier, keyDetails } },
  },
});

export const keyVerifier = (key: KeyObject): object => ({
  publicKey: { rawBytes: key.export({ type: 'spki', format: 'der' }).toString('base64') },
});

export const logText = (sandbox: Sandbox, text: string, key = newKey()): Promise<Response> =>
  post(
    `${sandbox.url}/log/api/v2/log/entries`,
    makeLogRequest(
      createHash('sha256').update(text).digest(),
      sign('sha256', Buffer.from(text), key.privateKey),
      keyVerifier(key.publicKey),
    ),
  );

export interface TimestampQuery {
  digest: Buffer;
  /** Object identifier of the hash algorithm. Default: SHA-256. */
  algorithm?: string;
  nonce?: bigint;
  certificates?: boolean;
}

export function makeTimestampQuery({ digest, algorithm = '2.16.840.1.101.3.4.2.1', nonce, certificates }: TimestampQuery): Buffer {
  return encodeSequence(
    encodeInteger(1),
    encodeSequence(encodeSequence(encodeOid(algorithm), encodeNull()), encodeOctetString(digest)),
    ...(nonce === undefined ? [] : [encodeInteger(nonce)]),
    ...(certificates ? [encode(0x01, Buffer.from([0xff]))] : []),
  );
}

export const requestTimestamp = (sandbox: Sandbox, query: Buffer): Promise<Response> =>
  post(`${sandbox.url}/tsa/api/v1/timestamp`, query, { 'content-type': 'application/timestamp-query' });

const HELLO: Pick<Envelope, 'payloadType' | 'payload'> = { payloadType: 'text/plain', payload: Buffer.from('hello') };

/** A bundle v0.3 with a DSSE envelope, as any client would make it. */
export async function signEnvelope(sandbox: Sandbox, token: string, unsigned = HELLO): Promise<object> {
  const key = newKey();
  const chain = await readChain(await requestCertificate(sandbox, token, makeRequest(key)));
  const leaf = (chain[0] as X509Certificate).raw.toString('base64');
  const signature = sign('sha256', Buffer.concat([encodeEnvelopeHead(unsigned), unsigned.payload]), key.privateKey);
  const request = makeLogRequest(digestEnvelope(unsigned), signature, { x509Certificate: { rawBytes: leaf } });
  const entry = await (await post(`${sandbox.url}/log/api/v2/log/entries`, request)).json();
  const query = makeTimestampQuery({ digest: createHash('sha256').update(signature).digest(), nonce: 7n, certificates: true });
  const timestamp = Buffer.from(await (await requestTimestamp(sandbox, query)).arrayBuffer()).toString('base64');
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: leaf },
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: timestamp }] },
    },
    dsseEnvelope: {
      payloadType: unsigned.payloadType,
      payload: unsigned.payload.toString('base64'),
      signatures: [{ sig: signature.toString('base64') }],
    },
  };
}
