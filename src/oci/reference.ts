import { ChopmarkError } from '../base/errors/errors.ts';

/** An image, or any other OCI artifact, by the name people give it. */
export interface ImageReference {
  /** Host and port as in `ghcr.io`, `localhost:5000`; Docker Hub is `docker.io`, whatever it was called. */
  registry: string;
  /** `acme/app`; on Docker Hub with `library/` where it would have one part only. */
  repository: string;
  /** Absent where a digest alone was given. */
  tag?: string;
  /** `sha256:HEX` or `sha512:HEX`. Where both are given, it decides. */
  digest?: string;
}

export const DOCKER_HUB = 'docker.io';

/** Characters of a name without tag and digest; registries take 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: what stands before the first `/` is a registry where it has a
 * dot or a port or is `localhost`; everything else is on Docker Hub. Repositories have lower-case names in every registry, so upper
 * case is turned into it: `ghcr.io/Acme/App` is what CI variables give. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
export function parseImageReference(text: string): ImageReference {
  const [named = '', digest, ...more] = text.split('@');
  if (more.length > 0) throw refuse(text, 'it has more than one @');
  if (digest !== undefined && !DIGEST.test(digest)) throw refuse(text, 'what stands behind @ is no sha256 or sha512 digest');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/') && colon > 0;
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) throw refuse(text, 'what stands behind the last : is no tag');
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
  if (isHost && !isHostName(first)) throw refuse(text, 'its registry is no host name');
  if (!path.split('/').every((part) => PATH_PART.test(part)))
    throw refuse(text, 'its repository is no path of letters, digits, dots, dashes and underscores');
  return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}

/** As addresses are read: `1.0` would be another name for 1.0.0.0, and nothing ends in a number but an address. */
function isHostName(host: string): boolean {
  if (!HOST.test(host) || !URL.canParse(`https://${host}`)) return false;
  return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}

/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
export const imageName = ({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string => `${registry}/${repository}`;

const refuse = (text: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} names no image: ${reason}.`,
    hint: 'Write it as registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
  });
