import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Env, Exec, Http, HttpRequest, HttpResponse } from '../../src/base/ports.ts';
import { createRegistry, type OpenRepository } from '../../src/oci/registry/registry.ts';
import { readBody } from '../support/read-body.ts';

export const digestOf = (bytes: Uint8Array | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export const answer = (status: number, body: Buffer | string = '', headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: new Headers(headers),
  body: Buffer.from(body),
});

type Behavior = (request: HttpRequest) => HttpResponse | undefined;

export interface FakeRegistry {
  http: Http;
  /** Everything that was sent. */
  seen: HttpRequest[];
  /** By digest and by tag. */
  manifests: Map<string, { bytes: Buffer; mediaType: string }>;
  blobs: Map<string, Buffer>;
  /** Asked first; undefined leaves it to the registry. */
  behave(behavior: Behavior): void;
  putJson(manifest: Record<string, unknown>, tag?: string): { digest: string; size: number; mediaType: string };
}

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** A registry in memory that keeps what it is sent, without referrers API unless `withReferrers`. */
export function fakeRegistry({ withReferrers = false }: { withReferrers?: boolean } = {}): FakeRegistry {
  const manifests: FakeRegistry['manifests'] = new Map();
  const blobs: FakeRegistry['blobs'] = new Map();
  const seen: HttpRequest[] = [];
  let behavior: Behavior = () => undefined;

  const referrersOf = (digest: string) => {
    const found = [...manifests.entries()].filter(([reference]) => reference.includes(':'));
    const referring = found.filter(([, { bytes }]) => JSON.parse(bytes.toString()).subject?.digest === digest);
    return referring.map(([reference, { bytes, mediaType }]) => ({ mediaType, digest: reference, size: bytes.length }));
  };
  const route = (request: HttpRequest): HttpResponse => {
    const { method = 'GET', url } = request;
    const [, place = '', name = ''] = /^\/v2\/.+?\/(manifests|blobs\/uploads|blobs|referrers|tags)\/(.*)$/.exec(url.pathname) ?? [];
    const body = readBody(request.body);
    if (place === 'manifests' && method === 'PUT') {
      const entry = { bytes: body, mediaType: request.headers?.['content-type'] ?? '' };
      manifests.set(digestOf(body), entry);
      manifests.set(name, entry);
      return answer(201);
    }
    if (place === 'manifests') {
      const found = manifests.get(name);
      if (!found) return answer(404);
      return answer(200, method === 'HEAD' ? '' : found.bytes, {
        'content-type': found.mediaType,
        'docker-content-digest': digestOf(found.bytes),
      });
    }
    if (place === 'blobs/uploads' && method === 'POST') return answer(202, '', { location: `/v2/upload/blobs/uploads/session` });
    if (place === 'blobs/uploads') {
      blobs.set(url.searchParams.get('digest') ?? '', body);
      return answer(201);
    }
    if (place === 'blobs') return blobs.has(name) ? answer(200, method === 'HEAD' ? '' : blobs.get(name)) : answer(404);
    if (place === 'tags') {
      const tags = [...manifests.keys()].filter((reference) => !reference.includes(':')).sort();
      return answer(200, JSON.stringify({ tags: tags.filter((tag) => tag > (url.searchParams.get('last') ?? '')) }));
    }
    if (place === 'referrers' && withReferrers) {
      const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: referrersOf(name) };
      return answer(200, JSON.stringify(index), { 'content-type': index.mediaType });
    }
    return answer(404);
  };

  return {
    seen,
    manifests,
    blobs,
    behave: (next) => {
      behavior = next;
    },
    http: async (request) => {
      seen.push(request);
      const given = behavior(request) ?? route(request);
      if (given.body.length > request.maxBytes) throw new Error('the port would have refused so long an answer');
      if (request.saveTo === undefined || given.status !== 200) return given;
      writeFileSync(request.saveTo, given.body);
      return { ...given, body: Buffer.alloc(0) };
    },
    putJson(manifest, tag) {
      const mediaType = String(manifest.mediaType ?? OCI_MANIFEST);
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...manifest }));
      for (const reference of [digestOf(bytes), ...(tag === undefined ? [] : [tag])]) manifests.set(reference, { bytes, mediaType });
      return { digest: digestOf(bytes), size: bytes.length, mediaType };
    },
  };
}

/** The empty config, and a manifest that has nothing else. */
export const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 };

export interface OpenFakeOptions {
  env?: Env;
  exec?: Exec;
  insecure?: readonly string[];
  secrets?: string[];
}

/** The registry layer over a fake. Pauses take no time. */
export function openFake(
  { http }: Pick<FakeRegistry, 'http'>,
  { env = {}, exec, insecure = [], secrets = [] }: OpenFakeOptions = {},
): OpenRepository {
  return createRegistry({
    http,
    env,
    insecure,
    exec: exec ?? (async () => ({ exitCode: 127, stdout: '', stderr: '' })),
    logger: { secret: (value) => void secrets.push(value), debug: () => undefined },
    clock: { now: () => new Date(1_700_000_000_000), sleep: async () => undefined },
  });
}
