import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { below } from '../../base/http/url.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readBase64, readInt64, readObject, readOptionalBase64, readString } from '../../base/json/json-shape.ts';
import type { HttpRequest, HttpResponse } from '../../base/ports.ts';
import type { LogEntry } from '../../sigstore/bundle.ts';
import { MAX_CHECKPOINT, MAX_LOG_BODY, MAX_PROOF_HASHES } from '../../sigstore/limits.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import { DIGEST_NAME } from '../../x509/algorithms.ts';
import { formatPem } from '../../x509/pem.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import { LARGE_REQUEST, MAX_LOG_ANSWER } from '../limits.ts';
import { invalidServiceResponse, readServiceResponse, serviceRefusedError, showResponse } from '../service-response.ts';
import { HASH_OF_KEY } from '../signers/key-algorithm.ts';
import { checkLogEntry, type ExpectedBody, type RekorClient, type Submission } from './client.ts';

const ENTRIES = 'api/v1/log/entries';
/** The UUID of an entry: its leaf hash. In a log of several shards, the id of the tree comes before it. */
const UUID = /(?<![0-9a-f])(?:[0-9a-f]{16})?[0-9a-f]{64}(?![0-9a-f])/;

/**
 * A Rekor v1 log (rekor, openapi.yaml): `dsse` 0.0.1 for envelopes, `hashedrekord` 0.0.1 for messages. Its entries have the time of
 * writing, which verifiers compare with the certificate.
 *
 * @throws ChopmarkError (from `write` and `find`) `SIGNING_LOG_TOO_LARGE`, `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`
 */
export function createRekorV1({ http, logger }: CertificatePorts, service: Service): RekorClient {
  const asked = { name: 'transparency log', url: service.url };

  const ask = (path: string, rest: Pick<HttpRequest, 'method' | 'body' | 'retry' | 'ifCut'>): Promise<HttpResponse> =>
    http({
      url: below(service.url, path),
      givenBy: service.givenBy,
      headers: { accept: 'application/json', ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }) },
      maxBytes: MAX_LOG_ANSWER,
      stage: 'SIGNING',
      service: asked.name,
      ...rest,
    });

  /** A request with the whole submission, which can be too large for the log or for a load balancer before it. */
  const send = async (path: string, proposal: object): Promise<HttpResponse> => {
    const body = JSON.stringify(proposal);
    const isLarge = body.length >= LARGE_REQUEST;
    const explain = (what: string) => tooLarge(service.url, body.length, what);
    const answer = await ask(path, { method: 'POST', body, ...(isLarge && { ifCut: explain }) });
    if (answer.status !== 413 && !(isLarge && answer.status === 502)) return answer;
    const words = showResponse(logger, asked, answer);
    throw explain(`it answered ${answer.status}${words === '' ? '' : `, “${words}”`}`);
  };

  const refuse = (answer: HttpResponse, what: string) => {
    const words = showResponse(logger, asked, answer);
    return serviceRefusedError({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: what, words });
  };

  const accept = (entry: LogEntry | undefined, submission: Submission): LogEntry => {
    if (entry === undefined) throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, 'it has no entry');
    return checkLogEntry(asked, entry, submission, describe(submission));
  };

  const takeExisting = async (conflict: HttpResponse): Promise<LogEntry | undefined> => {
    const uuid = (UUID.exec(conflict.headers.get('location') ?? '') ?? UUID.exec(conflict.body.toString('latin1', 0, 2000)))?.[0];
    if (uuid === undefined)
      throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, 'it already has the entry, but does not state its id');
    // An entry that was just written is not in the tree yet, and cannot be found for a moment.
    const answer = await ask(`${ENTRIES}/${uuid}`, { retry: [404] });
    if (answer.status !== 200) throw refuse(answer, 'a request for an existing entry');
    return readServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, readEntry);
  };

  return {
    service,
    provesTime: true,
    checkKey(keyDetails, kinds) {
      // Rekor v1 checks every envelope signature with SHA-256, whatever the key (rekor, pkg/types/dsse). Ed25519 has its own hash.
      const algorithm = HASH_OF_KEY[keyDetails];
      if (!kinds.has('envelope') || algorithm === undefined || algorithm === 'SHA2_256') return;
      throw new ChopmarkError({
        code: 'INPUT_KEY_DIGEST',
        message: `Rekor v1 does not accept statements signed with a ${keyDetails} key: it verifies them only with SHA-256.`,
        hint: 'Use a P-256, RSA or Ed25519 key, or an instance with Rekor v2 (rekor-version: 2).',
      });
    },
    async write(submission) {
      const answer = await send(ENTRIES, propose(submission));
      if (answer.status === 409) return accept(await takeExisting(answer), submission);
      if (answer.status !== 200 && answer.status !== 201) throw refuse(answer, 'a new entry');
      return accept(readServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, readEntry), submission);
    },
    async find(submission) {
      const answer = await send(`${ENTRIES}/retrieve`, { entries: [propose(submission)] });
      if (answer.status !== 200) throw refuse(answer, 'a search for an entry');
      const found = readServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, (json) =>
        readArray(json, 'answer', 16).map(readEntry),
      );
      return found.length === 0 ? undefined : accept(found[0], submission);
    },
  };
}

const tooLarge = ({ host }: URL, bytes: number, what: string) =>
  new ChopmarkError({
    code: 'SIGNING_LOG_TOO_LARGE',
    message: `The transparency log ${host} did not take a request of ${bytes} bytes, which holds the whole statement: ${what}.`,
    hint: 'The statement is probably too large for this log, or for a proxy before it. Use --rekor-version 2 (an instance with a Rekor v2 log), which gets only a digest, or a smaller document.',
  });

/** A hashedrekord entry has the digest of the signed data. A dsse entry has the SHA-256 of the payload. */
const describe = ({ content }: Submission): ExpectedBody =>
  content.kind === 'message'
    ? { digestOf: 'signed', algorithm: content.algorithm, digest: content.digest }
    : { digestOf: 'payload', algorithm: 'SHA2_256', digest: hash('sha256', content.envelope.payload, 'buffer') };

/** Always the same bytes: the log recognizes an entry by their hash. */
function propose({ content, verifier }: Submission): object {
  const label = verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
  const pem = Buffer.from(formatPem(label, verifier.der)).toString('base64');
  if (content.kind === 'message') {
    const digest = { algorithm: DIGEST_NAME[content.algorithm], value: content.digest.toString('hex') };
    const signature = { content: content.signature.toString('base64'), publicKey: { content: pem } };
    return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: digest }, signature } };
  }
  const { payload, payloadType, signature } = content.envelope;
  const envelope = JSON.stringify({
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64') }],
  });
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [pem] } } };
}

/** `LogEntry` of the API: one member, whose name is the entry's UUID. */
function readEntry(json: unknown): LogEntry | undefined {
  const [value] = Object.values(readObject(json, 'answer'));
  if (value === undefined) return undefined;
  const entry = readObject(value, 'entry');
  const verification = readObject(entry.verification, 'verification');
  const proof = readObject(verification.inclusionProof, 'inclusionProof');
  const promise = readOptionalBase64(verification.signedEntryTimestamp, 'signedEntryTimestamp', 4096);
  const canonicalizedBody = readBase64(entry.body, 'body', MAX_LOG_BODY);
  const { kind, apiVersion } = readObject(parseJson(canonicalizedBody, { what: 'its body', maxDepth: 16 }), 'body');
  return {
    // The index over all shards. The proof has the index in its own tree.
    logIndex: readInt64(entry.logIndex, 'logIndex'),
    logId: readHex(entry.logID, 'logID'),
    kind: readString(kind, 'body.kind', 40),
    version: readString(apiVersion, 'body.apiVersion', 40),
    integratedTime: readInt64(entry.integratedTime, 'integratedTime'),
    ...(promise ? { inclusionPromise: promise } : {}),
    inclusionProof: {
      logIndex: readInt64(proof.logIndex, 'inclusionProof.logIndex'),
      rootHash: readHex(proof.rootHash, 'rootHash'),
      treeSize: readInt64(proof.treeSize, 'treeSize'),
      hashes: readArray(proof.hashes ?? [], 'hashes', MAX_PROOF_HASHES).map((value, index) => readHex(value, `hashes[${index}]`)),
      checkpoint: readString(proof.checkpoint, 'checkpoint', MAX_CHECKPOINT),
    },
    canonicalizedBody,
  };
}

function readHex(value: unknown, where: string): Buffer {
  const hex = readString(value, where, 64);
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new JsonError('shape', `${where} is not 32 bytes in hex`);
  return Buffer.from(hex, 'hex');
}
