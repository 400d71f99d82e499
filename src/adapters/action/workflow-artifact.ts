import { createHash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { below, isSecureUrl } from '../../base/http/url.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import type { Env, Http, HttpResponse, Logger } from '../../base/ports.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import { UPLOAD_TIMEOUT } from '../../stores/limits.ts';
import { ARTIFACT_BLOCK, MAX_ARTIFACT_ANSWER } from '../limits.ts';

interface ArtifactPorts {
  env: Env;
  http: Http;
  logger: Pick<Logger, 'secret'>;
}

const SERVICE = 'artifact service of the runner';
const METHODS = 'twirp/github.actions.results.api.v1.ArtifactService';
/** Of the service's shapes: an archive, as `@actions/artifact` sends it from its second version on. */
const SHAPE = 4;
/** The token's scope that names run and job (`@actions/artifact`, `getBackendIdsFromToken`). */
const SCOPE = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?= |$)/;
/** Of the storage's protocol ("Put Block", "Put Block List"). */
const STORAGE_VERSION = '2024-11-04';
/** Characters of the service's own words that are repeated. */
const SHOWN = 300;

/**
 * Uploads an archive as an artifact of this workflow run, as `actions/upload-artifact` does: the service gives an address, the archive goes
 * there without the runner's token, and the service is told its hash.
 *
 * @param archive A ZIP file.
 * @throws ChopmarkError `STORE_CONTEXT`, `STORE_REFUSED`, `STORE_INVALID_RESPONSE`, `STORE_UNREACHABLE`, `STORE_TIMEOUT`, …
 */
export async function uploadArtifact(name: string, archive: Buffer, ports: ArtifactPorts): Promise<void> {
  const { base, token, ids } = readRuntime(ports);
  const call = async (method: string, fields: object): Promise<Record<string, unknown>> => {
    const answer = await ports.http({
      url: below(base, `${METHODS}/${method}`),
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...ids, name, ...fields }),
      maxBytes: MAX_ARTIFACT_ANSWER,
      stage: 'STORE',
      service: SERVICE,
    });
    if (answer.status !== 200) throw refused(name, answer);
    const told = readAnswer(answer);
    if (told.ok !== true) throw refused(name, answer);
    return told;
  };
  const created = await call('CreateArtifact', { version: SHAPE });
  // Servers of protobuf write names of fields in either way.
  const target = readTarget(created.signed_upload_url ?? created.signedUploadUrl, ports);
  await uploadBlocks(name, archive, { target, http: ports.http });
  const hash = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  await call('FinalizeArtifact', { size: String(archive.length), hash });
}

/** In blocks and then their list, as storage SDKs send a stream: servers other than GitHub's know no other way. */
async function uploadBlocks(name: string, archive: Buffer, { target, http }: { target: URL; http: Http }): Promise<void> {
  const put = async (query: string, type: string, body: Buffer): Promise<void> => {
    const answer = await http({
      // The query is signed: it is added to, and not written anew.
      url: new URL(`${target.href}${target.search === '' ? '?' : '&'}${query}`),
      method: 'PUT',
      headers: { 'content-type': type, 'x-ms-version': STORAGE_VERSION },
      body,
      maxBytes: MAX_ARTIFACT_ANSWER,
      stage: 'STORE',
      service: 'storage of artifacts',
      timeout: UPLOAD_TIMEOUT,
    });
    if (answer.status < 200 || answer.status > 299) throw refused(name, answer);
  };
  const blocks: string[] = [];
  for (let at = 0; at < archive.length; at += ARTIFACT_BLOCK) {
    const block = Buffer.from(String(blocks.length).padStart(8, '0')).toString('base64');
    await put(`comp=block&blockid=${encodeURIComponent(block)}`, 'application/octet-stream', archive.subarray(at, at + ARTIFACT_BLOCK));
    blocks.push(block);
  }
  const list = blocks.map((block) => `<Latest>${block}</Latest>`).join('');
  await put('comp=blocklist', 'application/xml', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`));
}

/** What a runner hands to actions alone, and to no script: where the service is, and the token for it. */
function readRuntime({ env, logger }: ArtifactPorts) {
  const { ACTIONS_RESULTS_URL: address = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  if (token) logger.secret(token);
  const base = URL.canParse(address) ? new URL(address) : undefined;
  const [, run, job] = SCOPE.exec(readScopes(token)) ?? [];
  if (base === undefined || !isSecureUrl(base) || run === undefined || job === undefined)
    throw new ChopmarkError({
      code: 'STORE_CONTEXT',
      message: 'This runner offers actions no place for artifacts (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN).',
      hint: 'GitHub Enterprise Server has another one: there, keep the output bundle-dir with an upload-artifact step of its own.',
    });
  return { base, token, ids: { workflow_run_backend_id: run, workflow_job_run_backend_id: job } };
}

/** Nothing is believed of them but where the artifact goes, and the service checks the token itself. */
function readScopes(token: string): string {
  try {
    const claims = readObject(parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'), { what: 'the token' }), 'the token');
    return readString(claims.scp, 'scp');
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}

/** The address is a secret for as long as it takes an upload. */
function readTarget(address: unknown, { logger }: ArtifactPorts): URL {
  const target = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  if (target === undefined || !isSecureUrl(target)) throw garbled('it named no address to upload to');
  for (const value of target.searchParams.values()) logger.secret(value);
  if (target.search !== '') logger.secret(target.search.slice(1));
  return target;
}

function readAnswer({ body }: HttpResponse): Record<string, unknown> {
  try {
    return readObject(parseJson(body, { what: 'the answer' }), 'the answer');
  } catch (error) {
    if (error instanceof JsonError) throw garbled(error.message);
    throw error;
  }
}

const garbled = (reason: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The ${SERVICE} answered with something else than it was asked for: ${reason}.`,
    hint: 'The bundles are in bundle-dir: keep it with an upload-artifact step of its own.',
  });

function refused(name: string, answer: HttpResponse): ChopmarkError {
  const words = readWords(answer);
  return new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The artifact ${name} was not taken: status ${answer.status}${words ? `, “${words}”` : ''}.`,
    hint:
      answer.status === 409
        ? 'A run has each name once: give each job of a matrix one of its own (bundle-artifact).'
        : 'The bundles are in bundle-dir: keep it with an upload-artifact step of its own.',
  });
}

/** Twirp tells errors as `{code, msg}`. */
function readWords({ body }: HttpResponse): string {
  try {
    const { msg } = readObject(parseJson(body, { what: 'the answer' }), 'the answer');
    return typeof msg === 'string' ? neutralizeLine(msg.slice(0, SHOWN)) : '';
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}
