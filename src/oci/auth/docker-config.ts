import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf } from '../../base/errors/file-error.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { type JsonObject, readObject, readOptionalObject, readOptionalString, readString } from '../../base/json/json-shape.ts';
import type { Env } from '../../base/ports.ts';
import { trimEnd } from '../../base/text/trim.ts';
import { MAX_DOCKER_CONFIG } from '../limits.ts';
import { DOCKER_HUB } from '../reference.ts';
import type { Credentials } from './credential.ts';

/** One credentials file, as docker, podman and others write it. */
export interface DockerConfig {
  /** The path, or the variable with the content: for messages. */
  source: string;
  /** Registry to the credential helper for it. */
  helpers: Readonly<Record<string, string>>;
  /** The credential helper for every registry. */
  store?: string;
  auths: Readonly<Record<string, unknown>>;
}

/**
 * The files with registry credentials, in the order in which they are searched: only `REGISTRY_AUTH_FILE` if it is set, as in podman and
 * skopeo; otherwise the content of `DOCKER_AUTH_CONFIG` (set by GitLab's runners), `config.json` of `DOCKER_CONFIG` or `~/.docker`, and
 * podman's `auth.json`.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE` for a file that was named, `STORE_CREDENTIALS` for a malformed one
 */
export async function readDockerConfigs(env: Env): Promise<DockerConfig[]> {
  const home = env.HOME || env.USERPROFILE;
  const named = env.REGISTRY_AUTH_FILE;
  if (named) return [parseConfig(await readBoundedFile(named, MAX_DOCKER_CONFIG, 'the credentials file of REGISTRY_AUTH_FILE'), named)];
  const folder = env.DOCKER_CONFIG || (home ? `${home}/.docker` : undefined);
  const paths = [
    ...(folder ? [`${folder}/config.json`] : []),
    ...(env.XDG_RUNTIME_DIR ? [`${env.XDG_RUNTIME_DIR}/containers/auth.json`] : []),
    ...(home ? [`${env.XDG_CONFIG_HOME || `${home}/.config`}/containers/auth.json`] : []),
  ];
  const inline = env.DOCKER_AUTH_CONFIG;
  const configs = inline ? [parseConfig(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : [];
  for (const path of paths) {
    const bytes = await readIfThere(path);
    if (bytes) configs.push(parseConfig(bytes, path));
  }
  return configs;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readBoundedFile(path, MAX_DOCKER_CONFIG, 'the registry credentials in');
  } catch (error) {
    if (error instanceof Error && ['ENOENT', 'ENOTDIR'].includes(codeOf(error.cause) ?? '')) return undefined;
    throw error;
  }
}

function parseConfig(bytes: Buffer, source: string): DockerConfig {
  try {
    const config = readObject(parseJson(bytes, { what: source, maxBytes: MAX_DOCKER_CONFIG, mayHaveMark: true }), source);
    const helpers = readOptionalObject(config.credHelpers, 'credHelpers') ?? {};
    const store = readOptionalString(config.credsStore, 'credsStore');
    return {
      source,
      helpers: Object.fromEntries(Object.entries(helpers).map(([registry, name]) => [registry, readString(name, 'credHelpers')])),
      auths: readOptionalObject(config.auths, 'auths') ?? {},
      ...(store && { store }),
    };
  } catch (error) {
    throw misshapen(source, error);
  }
}

/**
 * The entry of `auths` for a repository: the longest path that is a prefix of it, as in podman, otherwise its registry. Docker Hub is
 * listed under its old address.
 */
export function findAuth({ auths, source }: DockerConfig, registry: string, repository: string): Credentials | undefined {
  const byPlace = new Map(Object.entries(auths).map(([key, entry]) => [placeOf(key), entry]));
  for (const place of placesOf(registry, repository)) {
    const entry = byPlace.get(place);
    const credentials = entry === undefined ? undefined : readAuth(entry, source);
    if (credentials) return credentials;
  }
  return undefined;
}

/** `quay.io/acme/app`, `quay.io/acme`, `quay.io`. */
function placesOf(registry: string, repository: string): string[] {
  const parts = repository.split('/');
  return [...parts.map((_, index) => [registry, ...parts.slice(0, parts.length - index)].join('/')), registry];
}

/** Keys are hosts, URLs (`https://index.docker.io/v1/`) or, for podman, paths within a registry. */
function placeOf(key: string): string {
  const bare = trimEnd(key.replace(/^https?:\/\//, ''), '/').replace(/\/v[12]$/, '');
  return bare === 'index.docker.io' || bare === 'registry-1.docker.io' ? DOCKER_HUB : bare;
}

function readAuth(value: unknown, source: string): Credentials | undefined {
  try {
    const entry = readObject(value, 'auths');
    const [identityToken, registryToken] = [text(entry, 'identitytoken'), text(entry, 'registrytoken')];
    if (registryToken) return { kind: 'bearer', token: registryToken };
    const decoded = Buffer.from(text(entry, 'auth') ?? '', 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    const username = colon < 0 ? text(entry, 'username') : decoded.slice(0, colon);
    // Docker pads the password with zero bytes.
    const password = trimEnd((colon < 0 ? text(entry, 'password') : decoded.slice(colon + 1)) ?? '', '\0');
    if (identityToken) return { kind: 'identity-token', token: identityToken };
    return username && password ? { kind: 'password', username, password } : undefined;
  } catch (error) {
    throw misshapen(source, error);
  }
}

const text = (entry: JsonObject, name: string): string | undefined => readOptionalString(entry[name], name);

function misshapen(source: string, error: unknown): unknown {
  if (!(error instanceof JsonError)) return error;
  return new ChopmarkError({
    code: 'STORE_CREDENTIALS',
    message: `The registry credentials in ${source} cannot be read: ${error.message}.`,
    hint: 'The file must have the format that docker login and podman login write.',
  });
}
