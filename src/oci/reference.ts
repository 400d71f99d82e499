import { ChopmarkError } from '../base/errors/errors.ts';

/** A parsed reference to an image or another OCI artifact. */
export interface ImageReference {
  /** Host and port as in `ghcr.io`, `localhost:5000`; always `docker.io` for Docker Hub. */
  registry: string;
  /** `acme/app`; on Docker Hub with `library/` if it had only one part. */
  repository: string;
  /** Absent if only a digest was given. */
  tag?: string;
  /** `sha256:HEX` or `sha512:HEX`. If both tag and digest are given, the digest counts. */
  digest?: string;
}

export const DOCKER_HUB = 'docker.io';

/** Characters of a name without tag and digest; the limit of registries is 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: the part before the first `/` is a registry if it has a dot or a port
 * or is `localhost`; everything else is on Docker Hub. Repository names are lower case in every registry, so upper case is converted: CI
 * variables contain names such as `ghcr.io/Acme/App`. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
export function parseImageReference(text: string): ImageReference {
  const [named = '', digest, ...more] = text.split('@');
  if (more.length > 0) throw refuse(text, 'it has more than one @');
  if (digest !== undefined && !DIGEST.test(digest)) throw refuse(text, 'the part after @ is not a sha256 or sha512 digest');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/') && colon > 0;
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) throw refuse(text, 'the part after the last : is not a valid tag');
  const place = splitName(hasTag ? named.slice(0, colon) : named, text);
  if (digest !== undefined) return { ...place, ...(tag !== undefined && { tag }), digest };
  return { ...place, tag: tag ?? 'latest' };
}

function splitName(name: string, text: string): Pick<ImageReference, 'registry' | 'repository'> {
  if (name.includes('://')) throw refuse(text, 'it is a URL');
  if (name.length > MAX_NAME) throw refuse(text, `its name is longer than ${MAX_NAME} characters`);
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0)).toLowerCase();
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const registry = !isHost || HUB_ALIASES.has(first) ? DOCKER_HUB : first;
  const path = (isHost ? name.slice(slash + 1) : name).toLowerCase();
  if (isHost && !isHostName(first)) throw refuse(text, 'its registry is not a host name');
  if (!path.split('/').every((part) => PATH_PART.test(part)))
    throw refuse(text, 'its repository is not a path of letters, digits, dots, dashes and underscores');
  return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}

/** As URLs are parsed: `1.0` would be another name for 1.0.0.0, and only addresses end in a number. */
function isHostName(host: string): boolean {
  if (!HOST.test(host) || !URL.canParse(`https://${host}`)) return false;
  return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}

/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
export const imageName = ({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string => `${registry}/${repository}`;

const refuse = (text: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} is not an image reference: ${reason}.`,
    hint: 'Use registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
  });
