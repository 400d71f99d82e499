import { createPublicKey, type KeyObject } from 'node:crypto';
import { noteKeyId } from '../sigstore/checkpoint.ts';
import { ORGANIZATION } from './certificate.ts';
import { ctLogId } from './certificate-transparency.ts';
import type { SandboxState } from './state.ts';

/** The documents with which clients use and trust a sandbox, each as JSON text. */
export interface TrustMaterial {
  /** `dev.sigstore.trustroot.v1.TrustedRoot`. Stays the same for the lifetime of the state, on any port. */
  trustedRoot: string;
  /** `dev.sigstore.trustroot.v1.SigningConfig` v0.2, for the server at this URL. */
  signingConfig: string;
  /** Both documents, in the format for sigstore-python and chopmark's `instance`. */
  trustConfig: string;
}

/**
 * In the trusted root, services have the sandbox's own name instead of their address: clients find the key of a
 * Rekor v2 log by comparing the host of its base URL with the origin of the checkpoint, and addresses change while keys do not.
 */
export function createTrustMaterial(state: SandboxState, url: string): TrustMaterial {
  const trustedRoot = describeRoot(state);
  const signingConfig = describeServices(state.createdAt, url);
  return {
    trustedRoot: print(trustedRoot),
    signingConfig: print(signingConfig),
    trustConfig: print({ mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json', trustedRoot, signingConfig }),
  };
}

function describeRoot({ name, createdAt, keys, certificates }: SandboxState): object {
  const validFor = { start: writeTime(createdAt) };
  const log = (baseUrl: string, publicKey: KeyObject, keyDetails: string, logId: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), keyDetails, validFor },
    logId: { keyId: logId.toString('base64') },
  });
  const authority = (uri: string, commonName: string, chain: readonly Buffer[]) => ({
    subject: { organization: ORGANIZATION, commonName },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor,
  });
  const logKey = createPublicKey(keys.log);
  const ctKey = createPublicKey(keys.ctLog);
  const { timestamp, timestampRoot } = certificates;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(`http://${name}`, logKey, 'PKIX_ED25519', noteKeyId(name, logKey))],
    certificateAuthorities: [authority(`http://fulcio.${name}`, 'certificate authority', [certificates.authority])],
    ctlogs: [log(`http://ct.${name}`, ctKey, 'PKIX_ECDSA_P256_SHA_256', ctLogId(ctKey))],
    timestampAuthorities: [authority(`http://tsa.${name}`, 'timestamp authority root', [timestamp, timestampRoot])],
  };
}

function describeServices(createdAt: Date, url: string): object {
  const service = (path: string, majorApiVersion: number) => ({
    url: `${url}${path}`,
    majorApiVersion,
    validFor: { start: writeTime(createdAt) },
    operator: ORGANIZATION,
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service('', 1)],
    oidcUrls: [service('/oidc/sandbox', 1)],
    rekorTlogUrls: [service('/log', 2)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service('/tsa/api/v1/timestamp', 1)],
    tsaConfig: { selector: 'ANY' },
  };
}

const writeTime = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

const print = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`;
