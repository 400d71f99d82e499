import { createPublicKey, hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { bundleFromJSON } from '@sigstore/bundle';
import { type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { DIGEST_NAME, type HashAlgorithm } from '../../x509/algorithms.ts';
import { MAX_SECOND_OPINION_FILE } from '../limits.ts';
import {
  type AuthorityToAsk,
  type LogToAsk,
  type OpinionAnswer,
  type OpinionOrder,
  type OpinionQuestion,
  type OpinionRoot,
  SECOND_OPINION_TASK,
} from './question.ts';

/* A thread that asks @sigstore/verify (second-opinion.ts): it receives bundles and answers whether that library accepts them. */

type ProtobufRoot = Parameters<typeof toTrustMaterial>[0];
type ProtobufLog = ProtobufRoot['tlogs'][number];

/** SHA2_256 and PKIX_ECDSA_P256_SHA_256 of protobuf-specs. Of these details, the library only reads whether the key is SubjectPublicKeyInfo. */
const SHA2_256 = 1 as ProtobufLog['hashAlgorithm'];
const SPKI = 5 as NonNullable<ProtobufLog['publicKey']>['keyDetails'];

interface OpenRoot {
  message: OpinionRoot;
  material: TrustMaterial;
}

/** A text says why the library cannot read the root. */
function open(message: OpinionRoot): OpenRoot | string {
  try {
    return { message, material: readMaterial(message) };
  } catch (error) {
    return describe(error);
  }
}

function readMaterial(message: OpinionRoot): TrustMaterial {
  const { trustedRoot, publicKey } = message;
  const key = publicKey && createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
  const root: ProtobufRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: trustedRoot.certificateAuthorities.map(toProtobufAuthority),
    timestampAuthorities: trustedRoot.timestampAuthorities.map(toProtobufAuthority),
    tlogs: trustedRoot.logs.map(toProtobufLog),
    ctlogs: trustedRoot.ctLogs.map(toProtobufLog),
  };
  return toTrustMaterial(root, () => {
    if (!key) throw new Error('the bundle is signed with a key, and no key was given');
    return { publicKey: key, validFor: () => true };
  });
}

const toProtobufAuthority = ({ uri, chain, validity }: AuthorityToAsk): ProtobufRoot['certificateAuthorities'][number] => ({
  subject: undefined,
  uri,
  certChain: { certificates: chain.map((der) => ({ rawBytes: Buffer.from(der) })) },
  validFor: { start: validity.start, end: validity.end },
  operator: '',
});

const toProtobufLog = ({ baseUrl, logId, publicKey, validity }: LogToAsk): ProtobufLog => ({
  baseUrl,
  hashAlgorithm: SHA2_256,
  publicKey: { rawBytes: Buffer.from(publicKey), keyDetails: SPKI, validFor: { start: validity.start, end: validity.end } },
  logId: { keyId: Buffer.from(logId) },
  checkpointKeyId: undefined,
  operator: '',
});

/** The library compares the name in a checkpoint with the URL of the log, so the URL of a log that is found by its key gets these names. */
function nameLogs({ material, message }: OpenRoot, names: readonly string[]): TrustMaterial {
  if (names.length === 0) return material;
  const { logs } = message.trustedRoot;
  const tlogs = material.tlogs.map((log, index) => (logs[index]?.byKey ? { ...log, baseURL: [log.baseURL, ...names].join(' ') } : log));
  return { ...material, tlogs };
}

async function answer(question: OpinionQuestion, roots: ReadonlyMap<number, OpenRoot | string>): Promise<OpinionAnswer> {
  const { id, artifact } = question;
  const root = roots.get(question.root);
  if (!root) throw new TypeError('a question came before its trusted root');
  if (typeof root === 'string') return { id, fault: root };
  let bytes: Buffer | undefined;
  try {
    bytes = artifact && (await readArtifact(artifact));
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    const { code, message, hint } = error;
    return { id, problem: { code, message, ...(hint !== undefined && { hint }) } };
  }
  try {
    const { logs, times, scts } = root.message.thresholds;
    const thresholds = { tlogThreshold: logs, timestampThreshold: times, ctlogThreshold: scts };
    const verifier = new Verifier(nameLogs(root, question.logNames), thresholds);
    verifier.verify(toSignedEntity(bundleFromJSON(completeDigest(JSON.parse(question.bundle), question.algorithm, bytes)), bytes));
    return { id, agrees: true };
  } catch (error) {
    return { id, agrees: false, said: describe(error) };
  }
}

async function readArtifact(artifact: { path: string } | { bytes: Uint8Array }): Promise<Buffer> {
  if ('bytes' in artifact) return Buffer.from(artifact.bytes);
  const size = await stat(artifact.path).then(
    (found) => found.size,
    () => 0,
  );
  // So that nothing is read of a file that is too large.
  if (size > MAX_SECOND_OPINION_FILE)
    throw new ChopmarkError({ code: 'INPUT_TOO_LARGE', message: `${artifact.path} is longer than ${MAX_SECOND_OPINION_FILE} bytes.` });
  return readBoundedFile(artifact.path, MAX_SECOND_OPINION_FILE, 'the artifact');
}

/** A bundle may leave out the digest of the signed file. The library wants one. */
function completeDigest(
  bundle: { messageSignature?: { messageDigest?: { digest?: string } } },
  algorithm?: HashAlgorithm,
  bytes?: Buffer,
): unknown {
  const { messageSignature } = bundle;
  if (!messageSignature || messageSignature.messageDigest?.digest || !algorithm || !bytes) return bundle;
  const messageDigest = { algorithm, digest: hash(DIGEST_NAME[algorithm], bytes, 'base64') };
  return { ...bundle, messageSignature: { ...messageSignature, messageDigest } };
}

/** The message of an error with those of its causes. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${describe(error.cause)}` : error.message;
}

if (parentPort && (workerData as Partial<OpinionOrder> | null)?.marker === SECOND_OPINION_TASK) {
  const port = parentPort;
  const roots = new Map<number, OpenRoot | string>();
  let queue = Promise.resolve();
  port.on('message', (message: OpinionRoot | OpinionQuestion) => {
    // One question after the other, because each can have a large file.
    queue = queue.then(async () => {
      if (message.kind === 'root') roots.set(message.root, open(message));
      else port.postMessage(await answer(message, roots));
    });
  });
}
