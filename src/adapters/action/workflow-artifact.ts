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
/** The version of the service's format: an archive, as `@actions/artifact` version 2 and later send it. */
const SHAPE = 4;
/** The scope in the token that names the run and the job (`@actions/artifact`, `getBackendIdsFromToken`). */
const SCOPE = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?= |$)/;
/** The version of the storage protocol ("Put Block", "Put Block List"). */
const STORAGE_VERSION = '2024-11-04';
/** Characters of the service's own message that are shown. */
const SHOWN = 300;

/**
 * Uploads an archive as an artifact of this workflow run, as `actions/upload-artifact` does: the service returns an address, the archive
 * is sent there without the runner's token, and the service gets its hash.
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
  // Protobuf servers write field names in either form.
  const target = readTarget(created.signed_upload_url ?? created.signedUploadUrl, ports);
  await uploadBlocks(name, archive, { target, givenBy: base, http: ports.http });
  const hash = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  await call('FinalizeArtifact', { size: String(archive.length), hash });
}

/** Uploads blocks and then their list, as storage SDKs send a stream. Other servers than GitHub's support only this way. */
async function uploadBlocks(
  name: string,
  archive: Buffer,
  { target, givenBy, http }: { target: URL; givenBy: URL; http: Http },
): Promise<void> {
  const put = async (query: string, type: string, body: Buffer): Promise<void> => {
    const answer = await http({
      // The query is signed, so parameters are only appended.
      url: new URL(`${target.href}${target.search === '' ? '?' : '&'}${query}`),
      givenBy,
      method: 'PUT',
      headers: { 'content-type': type, 'x-ms-version': STORAGE_VERSION },
      body,
      maxBytes: MAX_ARTIFACT_ANSWER,
      stage: 'STORE',
      service: 'artifact storage',
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

/** The address of the service and its token, which a runner passes only to actions, not to scripts. */
function readRuntime({ env, logger }: ArtifactPorts) {
  const { ACTIONS_RESULTS_URL: address = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  if (token) logger.secret(token);
  const base = URL.canParse(address) ? new URL(address) : undefined;
  const [, run, job] = SCOPE.exec(readScopes(token)) ?? [];
  if (base === undefined || !isSecureUrl(base) || run === undefined || job === undefined)
    throw new ChopmarkError({
      code: 'STORE_CONTEXT',
      message: 'This runner has no artifact service for actions (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN).',
      hint: 'GitHub Enterprise Server has a different service. There, upload the output bundle-dir with a separate upload-artifact step.',
    });
  return { base, token, ids: { workflow_run_backend_id: run, workflow_job_run_backend_id: job } };
}

/** The ids only determine the place of the artifact. The service verifies the token itself. */
function readScopes(token: string): string {
  try {
    const claims = readObject(parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'), { what: 'the token' }), 'the token');
    return readString(claims.scp, 'scp');
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}

/** The address is a secret as long as it accepts an upload. */
function readTarget(address: unknown, { logger }: ArtifactPorts): URL {
  const target = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  if (target === undefined || !isSecureUrl(target)) throw garbled('it has no upload address');
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
    message: `The ${SERVICE} returned an invalid response: ${reason}.`,
    hint: 'The bundles are in bundle-dir. Upload it with a separate upload-artifact step.',
  });

function refused(name: string, answer: HttpResponse): ChopmarkError {
  const words = readWords(answer);
  return new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The ${SERVICE} refused the artifact ${name}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
    hint:
      answer.status === 409
        ? 'Artifact names are unique in a run. Use a different name for each job of a matrix (bundle-artifact).'
        : 'The bundles are in bundle-dir. Upload it with a separate upload-artifact step.',
  });
}

/** Twirp errors have the form `{code, msg}`. */
function readWords({ body }: HttpResponse): string {
  try {
    const { msg } = readObject(parseJson(body, { what: 'the answer' }), 'the answer');
    return typeof msg === 'string' ? neutralizeLine(msg.slice(0, SHOWN)) : '';
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}
