import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChallenge } from '../../src/oci/auth/challenge.ts';
import { mustRun } from '../live/run.ts';
import type { Channel } from './channel.ts';

export interface PublishedImage {
  /** `ghcr.io/acme/app`. */
  name: string;
  /** The version. */
  tag: string;
  /** `sha256:HEX`. */
  digest: string;
  /** Of the image in the OCI image layout. Absolute. */
  layout: string;
  /** The file with the bundles about it. Absolute. */
  bundles: string;
}

export interface ImageRegistry {
  user: string;
  token: string;
  /** Path of the command that copies: the one of this release. */
  chopmark: string;
  /** Without TLS, for a registry on this machine. */
  insecure?: boolean;
}

/** What a tag may point to, in headers of a request. */
const MANIFESTS = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';

/** A registry of images. The tag comes last: who finds the image by its tag finds its attestations as well. */
export function imageChannel(image: PublishedImage, registry: ImageRegistry): Channel {
  const [host = ''] = image.name.split('/');
  return {
    name: `The image ${image.name}`,
    async find() {
      const there = await findTag(image, registry);
      if (there === undefined) return { state: 'absent' };
      return there === image.digest ? { state: 'same' } : { state: 'different', what: `its digest is ${there}` };
    },
    async publish() {
      const folder = mkdtempSync(join(tmpdir(), 'chopmark-registry-'));
      try {
        const auth = Buffer.from(`${registry.user}:${registry.token}`).toString('base64');
        writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }), { mode: 0o600 });
        const run = (...args: string[]) =>
          mustRun(
            process.execPath,
            [
              registry.chopmark,
              'store',
              ...args,
              '--store',
              `oci:${image.name}`,
              ...(registry.insecure ? ['--allow-insecure-registry', host] : []),
            ],
            { cwd: folder, env: { ...process.env, DOCKER_CONFIG: folder }, timeout: 900_000 },
          );
        const copy = (source: string) => run('copy', '--subject-image', `oci-layout:${image.layout}${source}`, '--include-image');
        await copy(`@${image.digest}`);
        await run('push', image.bundles);
        await copy(`:${image.tag}`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * Digest of what the tag points to, computed here.
 *
 * @returns Undefined where there is no such tag, or no such repository yet.
 */
async function findTag({ name, tag }: PublishedImage, { user, token, insecure }: ImageRegistry): Promise<string | undefined> {
  const [host = '', ...path] = name.split('/');
  const url = `${insecure ? 'http' : 'https'}://${host}/v2/${path.join('/')}/manifests/${tag}`;
  const get = (authorization?: string) =>
    fetch(url, { headers: { accept: MANIFESTS, ...(authorization && { authorization }) }, signal: AbortSignal.timeout(60_000) });
  let answer = await get();
  if (answer.status === 401) answer = await get(await authorize(answer.headers.get('www-authenticate'), `${user}:${token}`, host));
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return `sha256:${createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')}`;
}

/** The authorization that a registry asks for (distribution specification, token authentication). Credentials go to its own host alone. */
async function authorize(header: string | null, credentials: string, host: string): Promise<string> {
  const basic = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const challenge = readChallenge(header);
  if (challenge?.scheme !== 'bearer') return basic;
  const realm = new URL(challenge.realm);
  if (realm.host !== host) throw new Error(`The registry ${host} sends its users to ${realm.host} for a token, which gets none from here.`);
  realm.searchParams.set('service', challenge.service ?? '');
  realm.searchParams.set('scope', challenge.scope ?? '');
  const answer = await fetch(realm, { headers: { authorization: basic }, redirect: 'error', signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`${realm.host} gives no token: ${answer.status}.`);
  return `Bearer ${((await answer.json()) as { token: string }).token}`;
}
