import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError, FileRefusal } from '../base/errors/file-error.ts';
import { createFolder } from '../base/fs/make-folder.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import { parseJson } from '../base/json/json.ts';
import { readBase64, readInteger, readObject, readString, readTimestamp } from '../base/json/json-shape.ts';
import { type CertificateFields, encodeName, encodeTbsCertificate, extension, signCertificate } from './certificate.ts';
import { MAX_SANDBOX_STATE } from './limits.ts';
import { folderProblem, readStateFile } from './log-store.ts';

/** The identity of a sandbox. Without it, its bundles can no longer be verified. */
export interface SandboxState {
  /** Unique, below `.invalid`, which never resolves (RFC 2606). The origin of the log's checkpoints. */
  name: string;
  /** Whole seconds. */
  createdAt: Date;
  /** The last port, because the URLs of the issuers are in certificates. 0 at first. */
  port: number;
  keys: Readonly<Record<KeyName, KeyObject>>;
  /** DER. */
  certificates: { authority: Buffer; timestampRoot: Buffer; timestamp: Buffer };
}

const KEY_NAMES = ['authority', 'ctLog', 'issuer', 'log', 'timestamp', 'timestampRoot'] as const;
type KeyName = (typeof KEY_NAMES)[number];

export const AUTHORITY_NAME = encodeName('certificate authority');
const TIMESTAMP_ROOT_NAME = encodeName('timestamp authority root');
const YEARS = 10;
const FORMAT = 1;

/** Creates a new state. It takes no time, because everything is made locally. */
export function createState(now: Date): SandboxState {
  const createdAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const keys = Object.fromEntries(KEY_NAMES.map((name) => [name, generateKey(name)])) as Record<KeyName, KeyObject>;
  return {
    name: `chopmark-sandbox-${randomBytes(6).toString('hex')}.invalid`,
    createdAt,
    port: 0,
    keys,
    certificates: issueCertificates(keys, createdAt),
  };
}

function generateKey(name: KeyName): KeyObject {
  return name === 'log' ? generateKeyPairSync('ed25519').privateKey : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

function issueCertificates(keys: Record<KeyName, KeyObject>, notBefore: Date): SandboxState['certificates'] {
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + YEARS);
  const issue = (key: KeyName, issuer: KeyName, names: Pick<CertificateFields, 'issuer' | 'subject'>, extensions: Buffer[]): Buffer => {
    const publicKey = createPublicKey(keys[key]);
    const identifiers = [extension.subjectKey(publicKey), extension.authorityKey(createPublicKey(keys[issuer]))];
    const tbs = encodeTbsCertificate({ ...names, notBefore, notAfter, publicKey, extensions: [...extensions, ...identifiers] });
    return signCertificate(tbs, keys[issuer]);
  };
  const authority = [extension.signsCertificates(), extension.certificateAuthority(0)];
  const stamper = [extension.signsDigitally(), extension.notAuthority(), extension.usedFor('timeStamping')];
  return {
    authority: issue('authority', 'authority', { issuer: AUTHORITY_NAME, subject: AUTHORITY_NAME }, authority),
    timestampRoot: issue('timestampRoot', 'timestampRoot', { issuer: TIMESTAMP_ROOT_NAME, subject: TIMESTAMP_ROOT_NAME }, authority),
    timestamp: issue('timestamp', 'timestampRoot', { issuer: TIMESTAMP_ROOT_NAME, subject: encodeName('timestamp authority') }, stamper),
  };
}

/**
 * The state in a folder. Created if it does not exist.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
export async function openState(folder: string, now: Date): Promise<SandboxState> {
  try {
    await createFolder(folder, 0o700);
    const kept = await readState(folder);
    if (kept !== undefined) return kept;
    const state = createState(now);
    await saveState(folder, state);
    return state;
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw folderProblem(folder, explainFileError(error));
  }
}

/**
 * The state in a folder; undefined if the folder has none.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`
 */
export async function readState(folder: string): Promise<SandboxState | undefined> {
  try {
    return parseState(await readStateFile(statePath(folder)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof FileRefusal || codeOf(error) !== undefined) throw folderProblem(folder, `state.json: ${explainFileError(error)}`);
    throw folderProblem(folder, 'its state.json is damaged or of another version');
  }
}

export const saveState = (folder: string, { name, createdAt, port, keys, certificates }: SandboxState): Promise<void> => {
  const pem = Object.entries(keys).map(([key, value]) => [key, value.export({ type: 'pkcs8', format: 'pem' })]);
  const der = Object.entries(certificates).map(([key, value]) => [key, value.toString('base64')]);
  const kept = { format: FORMAT, name, createdAt, port, keys: Object.fromEntries(pem), certificates: Object.fromEntries(der) };
  return writeFileInPlace(statePath(folder), `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600 });
};

function parseState(bytes: Buffer): SandboxState {
  const kept = readObject(parseJson(bytes, { what: 'state.json', maxBytes: MAX_SANDBOX_STATE }), 'state');
  if (readInteger(kept.format, 'format') !== FORMAT) throw new TypeError('another version');
  const keys = readObject(kept.keys, 'keys');
  const certificates = readObject(kept.certificates, 'certificates');
  const certificate = (name: string) => readBase64(certificates[name], `certificates.${name}`, MAX_SANDBOX_STATE);
  return {
    name: readString(kept.name, 'name'),
    createdAt: readTimestamp(kept.createdAt, 'createdAt'),
    port: readInteger(kept.port, 'port'),
    keys: Object.fromEntries(KEY_NAMES.map((name) => [name, createPrivateKey(readString(keys[name], `keys.${name}`))])) as Record<
      KeyName,
      KeyObject
    >,
    certificates: {
      authority: certificate('authority'),
      timestampRoot: certificate('timestampRoot'),
      timestamp: certificate('timestamp'),
    },
  };
}

/** Holds the keys. */
export const statePath = (folder: string): string => join(folder, 'state.json');
/** Holds the bearer secret, while the sandbox runs. */
export const bearerPath = (folder: string): string => join(folder, 'bearer');
