import { ChopmarkError } from '../../base/errors/errors.ts';
import { below } from '../../base/http/url.ts';
import type { HttpResponse } from '../../base/ports.ts';
import type { LogEntry } from '../../sigstore/bundle.ts';
import { readLogEntry } from '../../sigstore/parse-bundle.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import { MAX_LOG_ANSWER } from '../limits.ts';
import { type CalledService, invalidServiceResponse, readServiceResponse, serviceRefusedError, showResponse } from '../service-response.ts';
import { HASH_OF_KEY } from '../signers/key-algorithm.ts';
import { checkLogEntry, digestContent, type RekorClient, type Submission, signatureOf } from './client.ts';
import { createTileReader } from './tiles.ts';

const KIND = 'hashedrekord';
const VERSION = '0.0.2';

/** The id of the log whose checkpoints begin with `origin`. The address of the service can differ from it. */
export type FindLogId = (origin: string) => Buffer | undefined;

/**
 * A Rekor v2 log. It has no DSSE entries: for an envelope, it holds a hashedrekord over the pre-authentication encoding
 * (rekor-tiles, CLIENTS.md). It answers when a checkpoint covers the entry, which takes seconds, so keep many requests in flight.
 *
 * @param findLogId The checkpoint key id of the log with that origin, from the trusted root. Tiles do not contain it, so an existing
 *   entry can be completed only if the id is known.
 * @throws ChopmarkError (from `write`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`, `SIGNING_LOG_CHECKPOINT_TIMEOUT`,
 *   `SIGNING_LOG_UNKNOWN`, `INPUT_KEY_DIGEST`
 */
export function createRekorV2(ports: CertificatePorts, service: Service, findLogId: FindLogId): RekorClient {
  const asked = { name: 'transparency log', url: service.url };
  const tiles = createTileReader(ports, service);

  const takeExisting = async (answer: HttpResponse): Promise<LogEntry> => {
    const index = answer.headers.get('x-log-index') ?? '';
    if (!/^(?:0|[1-9]\d{0,17})$/.test(index))
      throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', asked, 'it already has the entry, but does not state its index');
    const { body, proof } = await tiles.readEntry(BigInt(index));
    const logId = findLogId(proof.checkpoint?.split('\n', 1)[0] ?? '');
    if (logId === undefined) throw unknownLog(service.url);
    return { logIndex: BigInt(index), logId, kind: KIND, version: VERSION, inclusionProof: proof, canonicalizedBody: body };
  };

  return {
    service,
    provesTime: false,
    checkKey: (keyDetails) => void hashOf(keyDetails),
    async write(submission) {
      const expected = describe(submission);
      const answer = await ports.http({
        method: 'POST',
        url: below(service.url, 'api/v2/log/entries'),
        givenBy: service.givenBy,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: formatRequest(submission, expected.digest),
        maxBytes: MAX_LOG_ANSWER,
        stage: 'SIGNING',
        service: asked.name,
      });
      if (answer.status === 409) return checkLogEntry(asked, await takeExisting(answer), submission, expected);
      if (answer.status !== 200 && answer.status !== 201) {
        const words = showResponse(ports.logger, asked, answer);
        throw serviceRefusedError({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: 'a new entry', words });
      }
      return checkLogEntry(asked, parseEntry(asked, answer.body), submission, expected);
    },
  };
}

function describe({ content, keyDetails }: Submission) {
  const algorithm = hashOf(keyDetails);
  return { digestOf: 'signed' as const, algorithm, digest: digestContent(content, algorithm) };
}

function hashOf(keyDetails: string): HashAlgorithm {
  const algorithm = HASH_OF_KEY[keyDetails];
  if (algorithm !== undefined) return algorithm;
  throw new ChopmarkError({
    code: 'INPUT_KEY_DIGEST',
    message: `Rekor v2 accepts only signatures over digests, which a ${keyDetails} key cannot make.`,
    hint: 'Use an ECDSA or RSA key, or an instance with Rekor v1 (rekor-version: 1).',
  });
}

const formatRequest = ({ content, verifier, keyDetails }: Submission, digest: Buffer): string => {
  const rawBytes = verifier.der.toString('base64');
  return JSON.stringify({
    hashedRekordRequestV002: {
      digest: digest.toString('base64'),
      signature: {
        content: signatureOf(content).toString('base64'),
        verifier: { ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }), keyDetails },
      },
    },
  });
};

const parseEntry = (service: CalledService, body: Buffer): LogEntry => {
  const entry = readServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, body, (json) => readLogEntry(json, 'entry'));
  if (entry.inclusionProof?.checkpoint !== undefined) return entry;
  throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, 'the entry has no proof that it is in the log');
};

const unknownLog = (url: URL) =>
  new ChopmarkError({
    code: 'SIGNING_LOG_UNKNOWN',
    message: `The transparency log ${url.host} already has the entry, but its proof cannot be completed: the trusted root does not list this log.`,
    hint: 'Use a trusted root and a signing config of the same instance.',
  });
